/** What is offered has somebody who answers, and what is answered is offered. */
import { readFile } from 'node:fs/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { en } from '../cards/words/en.ts'
import { nl } from '../cards/words/nl.ts'
import { featuresOf } from '../scripts/features.ts'
import { openStorage } from '../storage/open.ts'
import { readSources } from './sources.ts'

const storage = await openStorage('sqlite::memory:')
afterAll(storage.close)
const features = featuresOf(storage, () => null)

const sources = await readSources('cards', 'bot', 'storage', 'scripts')
const isWords = (path: string): boolean => path.startsWith('cards/words/')

const pressShape = z.object({ name: z.string(), shape: z.unknown(), opensForm: z.boolean() })
const formShape = z.object({ name: z.string(), state: z.unknown(), values: z.unknown() })

/** What the modules in cards/ export that looks like this. */
const definedInCards = async (shape: z.ZodType<{ name: string }>): Promise<readonly string[]> => {
  const paths = sources.map(({ path }) => path).filter((path) => path.startsWith('cards/') && !isWords(path))
  const modules = await Promise.all(paths.map((path) => import(/* @vite-ignore */ `../${path}`)))
  const kinds = modules.flatMap((module) => Object.values(module)).filter((value) => typeof value === 'object')
  return kinds.flatMap((value) => shape.safeParse(value).data?.name ?? []).sort()
}

/** How often the text of cards/ calls a function: a kind that is not exported would otherwise go unseen. */
const callsInCards = (name: string): number =>
  sources
    .filter(({ path }) => path.startsWith('cards/') && !/^cards\/(press|form)\.ts$/.test(path))
    .reduce((count, { text }) => count + [...text.matchAll(new RegExp(`\\b${name}\\(`, 'g'))].length, 0)

describe('on every card', () => {
  it('each press that is defined has exactly one handler, and each handler a press', async () => {
    const defined = await definedInCards(pressShape)
    const handled = features.flatMap(({ presses }) => (presses ?? []).map(({ kind }) => kind.name)).sort()
    expect(defined).toHaveLength(callsInCards('definePress'))
    expect(handled).toEqual(defined)
  })

  it('each form that is defined has exactly one handler, and each handler a form', async () => {
    const defined = await definedInCards(formShape)
    const handled = features.flatMap(({ forms, strangerForms }) =>
      [...(forms ?? []), ...(strangerForms ?? [])].map(({ kind }) => kind.name),
    )
    expect(defined).toHaveLength(callsInCards('defineForm'))
    expect(handled.sort()).toEqual(defined)
  })
})

const readManifest = (name: string): Promise<string> =>
  readFile(new URL(`../manifest/${name}`, import.meta.url), 'utf8')

const namesOf = (table: 'commands' | 'strangerCommands' | 'shortcuts'): readonly string[] =>
  features.flatMap((feature) => Object.keys(feature[table] ?? {}))

/** Of two words (`netwerk lid`) the first is the command. */
const commands = [
  ...new Set([...namesOf('commands'), ...namesOf('strangerCommands')].map((name) => name.replace(/ .*/, ''))),
].sort()

describe.each(['slack.yaml', 'slack-socket.yaml'])('the manifest %s', async (name) => {
  const { features: offered } = parse(await readManifest(name))

  it('offers the commands of the features and no others', () => {
    const names = offered.slash_commands.map(({ command }: { command: string }) => command.slice(1))
    expect(names.sort()).toEqual(commands)
  })

  it('offers the shortcuts of the features and no others', () => {
    const names = offered.shortcuts.map(({ callback_id }: { callback_id: string }) => callback_id)
    expect(names.sort()).toEqual([...namesOf('shortcuts')].sort())
  })
})

describe('the Teams manifest', async () => {
  const { bots, composeExtensions } = JSON.parse(await readManifest('teams/manifest.json'))
  const offered: readonly { id: string; context: readonly string[] }[] = composeExtensions[0].commands

  it('lists the commands of the features and no others, or the ten most used', () => {
    const titles: readonly string[] = bots[0].commandLists[0].commands.map(({ title }: { title: string }) => title)
    for (const title of titles) expect(commands).toContain(title)
    expect(titles).toHaveLength(Math.min(commands.length, 10))
  })

  it('offers every shortcut on a message, and in the compose box only commands', () => {
    const onMessages = offered.filter(({ context }) => context.includes('message')).map(({ id }) => id)
    const elsewhere = offered.filter(({ context }) => !context.includes('message')).map(({ id }) => id)
    expect(onMessages.sort()).toEqual([...namesOf('shortcuts')].sort())
    for (const id of elsewhere) expect(commands).toContain(id)
  })
})

describe('the surfaces', () => {
  it('name no shortcut of a feature: they are handed those that there are', () => {
    const surfaces = sources.filter(({ path }) => /^bot\/(slack|teams|web)\//.test(path))
    expect(surfaces.length).toBeGreaterThan(50)
    for (const name of namesOf('shortcuts'))
      expect(surfaces.filter(({ text }) => text.includes(name)).map(({ path }) => path)).toEqual([])
  })
})

describe.each([
  ['Dutch', nl],
  ['English', en],
])('our own page in %s', (_, words) => {
  it('offers the commands of the features and no others', () => {
    expect(words.network.commands.map(([name]) => name.slice(1)).sort()).toEqual(commands)
  })

  it('offers the shortcuts of the features and no others', () => {
    expect(words.page.shortcuts.map(([name]) => name).sort()).toEqual([...namesOf('shortcuts')].sort())
  })
})

describe('every refusal', () => {
  const code = sources.filter(({ path }) => !isWords(path)).map(({ text }) => text)
  const reasons = Object.keys(nl.refusals)
  /** A name with a dot, so that functions of the same name elsewhere are not meant. */
  const thrown = code.flatMap((text) =>
    [...text.matchAll(/\brefusal\(\s*'([\w-]+\.[\w-]+)'/g)].map(([, reason]) => reason),
  )

  it('that is thrown has a sentence in both languages', () => {
    expect(thrown.length).toBeGreaterThan(20)
    for (const reason of thrown) {
      expect(reasons).toContain(reason)
      expect(Object.keys(en.refusals)).toContain(reason)
    }
  })

  it('that has a sentence is used', () => {
    const isUsed = (reason: string): boolean =>
      code.some((text) => text.includes(`'${reason}'`) || text.includes(`refusals.${reason}(`))
    expect(reasons.filter((reason) => !isUsed(reason))).toEqual([])
  })

  it('has the same reasons in Dutch and English', () => {
    expect(Object.keys(en.refusals).sort()).toEqual(reasons.sort())
  })
})

describe('every word', () => {
  const code = sources
    .filter(({ path }) => !isWords(path))
    .map(({ text }) => text)
    .join('\n')

  const isSaid = (key: string): boolean => new RegExp(`\\.${key}\\b`).test(code)
  /** Read by a computed key, or handed on whole, like the names of states and roles. */
  const isTable = (key: string, parts: object): boolean =>
    new RegExp(`\\.${key}\\[`).test(code) ||
    (Object.values(parts).every((part) => typeof part === 'string') && new RegExp(`\\.${key}\\)`).test(code))

  const unsaid = (words: object, path: string): readonly string[] =>
    Object.entries(words).flatMap(([key, value]) => {
      if (!isSaid(key)) return [`${path}.${key}`]
      const hasParts = typeof value === 'object' && !Array.isArray(value)
      return hasParts && !isTable(key, value) ? unsaid(value, `${path}.${key}`) : []
    })

  it('that the bot can say is said somewhere', () => {
    const { refusals: _, ...sections } = nl
    expect(Object.entries(sections).flatMap(([section, words]) => unsaid(words, section))).toEqual([])
  })
})
