/** What files and their imports may not do, each with the sentence that says so. */
import { computed, type Import, type Source } from '../sources.ts'
import { bot, packages, storage } from './allowed.ts'
import {
  featureOf,
  folderOf,
  isDateArithmetic,
  isOneOf,
  isOurs,
  isPackage,
  isPlain,
  isPure,
  isShown,
  isSurface,
  layerOf,
  layers,
  nounOf,
  packageRule,
  reachesInside,
} from './paths.ts'

/** A rule about one import. `why` ends the sentence "FILE imports TARGET, but …". */
interface Rule {
  readonly why: string
  readonly breaks: (one: Import) => boolean
}

const longest = 200

/** Files over the limit. They hold one long list each, where a cut would only hide the rest. */
const mayBeLong = [/^cards\/words\//, /^storage\/migrations\//]

export const importRules = (features: readonly string[], developmentOnly: readonly string[]): readonly Rule[] => [
  {
    why: `the layers are ${layers.join(' <- ')}, and each knows only what stands left of it`,
    breaks: ({ file, target }) => isOurs(target) && layerOf(target) > layerOf(file),
  },
  {
    why: 'tests and settings are no part of the product',
    breaks: ({ target }) => /^(test|docs|manifest)\//.test(target) || target.startsWith('..'),
  },
  {
    why: 'rules and ports say what is so, not how it looks',
    breaks: ({ file, target, isTypeOnly }) =>
      isPlain(file) && target.startsWith('cards/') && !(file === 'bot/refusal.ts' && isTypeOnly),
  },
  {
    why: 'rules and ports know no other feature; a Ref points at anything',
    breaks: ({ file, target }) => isPlain(file) && featureOf(target) !== null && featureOf(target) !== featureOf(file),
  },
  {
    why: 'rules and ports use no package but date arithmetic: what comes in was parsed at the edge',
    breaks: ({ file, target }) => isPlain(file) && isPackage(target) && !isDateArithmetic(target),
  },
  {
    why: 'rules and ports touch neither disk nor network',
    breaks: ({ file, target }) => isPlain(file) && target.startsWith('node:') && target !== 'node:crypto',
  },
  {
    why: 'anonymise and dates turn text into a result and know nothing of ours',
    breaks: ({ file, target }) => isPure(file) && isOurs(target) && folderOf(target) !== folderOf(file),
  },
  {
    why: 'a surface translates a platform and knows no feature beyond its port and rules',
    breaks: ({ file, target }) => isSurface(file) && featureOf(target) !== null && !isShown(target),
  },
  {
    why: 'a surface draws any card and knows the cards of no feature',
    breaks: ({ file, target }) =>
      isSurface(file) && features.some((feature) => target.startsWith(`cards/${nounOf(feature)}`)),
  },
  {
    why: 'surfaces know nothing of each other',
    breaks: ({ file, target }) => isSurface(file) && isSurface(target) && folderOf(file) !== folderOf(target),
  },
  {
    why: 'one feature reaches another only through its port and rules, and no surface at all',
    breaks: ({ file, target }) =>
      featureOf(file) !== null && featureOf(file) !== featureOf(target) && reachesInside(target),
  },
  {
    why: 'the app and the chat are handed their features and surfaces, so that a new one changes nothing here',
    breaks: ({ file, target }) =>
      file.startsWith(bot) && (folderOf(file) ?? 'chat') === 'chat' && reachesInside(target),
  },
  {
    why: 'storage fills ports and knows rules; what the bot does about them is not its matter',
    breaks: ({ file, target }) => file.startsWith(storage) && reachesInside(target),
  },
  {
    why: 'what is kept is opened with its keys, or its audit log is written with another one: use scripts/kept.ts',
    breaks: ({ file, target, isTypeOnly }) =>
      target === 'storage/open.ts' && !isTypeOnly && !file.startsWith(storage) && file !== 'scripts/kept.ts',
  },
  {
    why: 'this package stands in no line of the table of packages in test/architecture/allowed.ts: say there where it is needed',
    breaks: ({ target }) => isPackage(target) && !packageRule(target),
  },
  ...packages.map((one) => ({
    why: one.why,
    breaks: ({ file, target, isTypeOnly }: Import) =>
      one.name.test(target) && !isOneOf(one.in, file) && !(isTypeOnly && isOneOf(one.types, file)),
  })),
  {
    why: 'a production install does not have the development packages; import its types, or do without',
    breaks: ({ file, target, isTypeOnly }) =>
      !file.startsWith('scripts/') && developmentOnly.includes(target) && !isTypeOnly,
  },
  {
    why: 'nobody can see what that reaches; write the path out',
    breaks: ({ target }) => target === computed,
  },
]

export const fileComplaints = ({ path, text }: Source): readonly string[] => {
  const length = text.trimEnd().split('\n').length
  const names = path.replace(/\.\w+$/, '').split('/')
  const vague = names.find((name) => /^(src|utils?|helpers?|lib|libs|common|shared|misc)$/.test(name))
  return [
    ...(/(^|\/)index\.\w+$/.test(path) || isBarrel(text)
      ? [`${path} is a barrel, and a barrel hides what a file really needs: import from the file itself.`]
      : []),
    ...(vague
      ? [`${path} says “${vague}”, which names no noun of the domain: put it where a search for its noun finds it.`]
      : []),
    ...(length > longest && !mayBeLong.some((pattern) => pattern.test(path))
      ? [`${path} has ${length} lines, more than ${longest}: cut it at a noun.`]
      : []),
  ]
}

const isBarrel = (text: string): boolean => {
  const statements = text.split('\n').filter((line) => /^\S/.test(line) && !/^(\/\/|\/\*|\*|\}|$)/.test(line.trim()))
  return (
    statements.length > 0 &&
    statements.every((line) => /^export\s+(type\s+)?(\*|\{)/.test(line)) &&
    text.includes(' from ')
  )
}
