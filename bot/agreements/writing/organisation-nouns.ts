/** Kinds of organisations by the words that people use for them: "de gemeenten", "SWV po", "leerplicht". Pure. */
import type { OrganisationKind } from '../../network/network.ts'
import type { Candidate } from './read-line.ts'

type Span = readonly [number, number]

interface Noun {
  readonly kind: OrganisationKind
  readonly one: string
  readonly many?: string
}

const nouns: readonly Noun[] = [
  { kind: 'swv', one: 'samenwerkingsverband|swv', many: `samenwerkingsverbanden|swv['’-]?(?:en|s)` },
  { kind: 'municipality', one: 'gemeente', many: 'gemeenten' },
  { kind: 'school_board', one: 'schoolbestuur', many: 'schoolbesturen' },
  { kind: 'attendance_office', one: 'leerplicht|rbl' },
  { kind: 'early_leavers_office', one: 'doorstroompunt|rmc' },
  { kind: 'youth_care', one: 'jeugdhulp' },
  { kind: 'youth_health_care', one: 'jeugdgezondheidszorg|jgz' },
  { kind: 'care_provider', one: 'zorgaanbieder', many: 'zorgaanbieders' },
  { kind: 'certified_institution', one: 'gecertificeerde instelling', many: 'gecertificeerde instellingen' },
  { kind: 'child_protection_board', one: 'raad voor de kinderbescherming|rvdk' },
  { kind: 'public_prosecutor', one: 'openbaar ministerie' },
  { kind: 'police', one: 'politie' },
  { kind: 'safe_home', one: 'veilig thuis' },
  { kind: 'vocational_college', one: 'mbo-instelling', many: 'mbo-instellingen' },
  { kind: 'parent_support', one: 'oudersteunpunt' },
]

const wordOf = (source: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}-])`, flags)

const patterns = nouns.map(({ kind, one, many = one }) => ({
  kind,
  any: wordOf(`${many}|${one}`, 'giu'),
  isMany: wordOf(many, 'iu'),
  inName: wordOf(one, 'iu'),
}))

const sector = '(?:vso|po|vo|so|mbo)'
const sectorsAfter = new RegExp(`^\\s+${sector}\\b(?:\\s*(?:/|,|&|\\ben\\b)\\s*${sector}\\b)*`, 'iu')
const numbers = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht']
const numberBefore = /(?<![\p{L}\p{N}])(\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht)\s+$/iu

/** More organisations than these are no owners together, whatever one calls them. */
const mostTogether = 12

/** One word for several gives all of them, or the one group that is called so ("regiogemeenten"). */
export const findOrganisationNouns = (text: string, candidates: readonly Candidate[]) =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern.any)].flatMap((match): { span: Span; parties: readonly Candidate[] }[] => {
      const said = saidIn(text, match, pattern)
      const parties = meant(said, pattern, candidates)
      return parties.length > 0 ? [{ span: said.span, parties }] : []
    }),
  )

/** "De 3 samenwerkingsverbanden" where the region has two, in the words as they stand. */
export const findMiscounted = (text: string, candidates: readonly Candidate[]): readonly string[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern.any)].flatMap((match) => {
      const said = saidIn(text, match, pattern)
      const number = numberBefore.exec(text.slice(0, match.index))?.[0]
      const isUnknown = said.isMany && number !== undefined && meant(said, pattern, candidates).length === 0
      return isUnknown ? [`${number}${text.slice(...said.span)}`] : []
    }),
  )

const saidIn = (text: string, { 0: noun, index }: RegExpExecArray, { isMany }: (typeof patterns)[number]): Said => {
  const end = index + noun.length
  const sectors = sectorsAfter.exec(text.slice(end))?.[0] ?? ''
  return { text, span: [index, end + sectors.length], isMany: isMany.test(noun), sectors, noun }
}

interface Said {
  readonly text: string
  readonly span: Span
  readonly isMany: boolean
  readonly sectors: string
  readonly noun: string
}

const meant = (
  { text, span, isMany, sectors, noun }: Said,
  { kind, inName }: (typeof patterns)[number],
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const all = candidates.filter((one) => one.kind === 'organisation' && isOfKind(one, kind, inName))
  const number = numberBefore.exec(text.slice(0, span[0]))?.[1]
  if (sectors !== '') return ofSectors(all, sectors, isMany)
  const groups = candidates.filter((one) => one.kind === 'group' && one.name.toLowerCase().endsWith(noun.toLowerCase()))
  if (number !== undefined) {
    const ofNumber = groups.filter(({ size }) => size === countOf(number))
    return ofNumber.length === 1 ? ofNumber : all.length === countOf(number) ? all : []
  }
  // "gemeente Huizen" is one of which we would know the name.
  if (!isMany) return all.length === 1 && !/^\s+\p{Lu}/u.test(text.slice(span[1])) ? all : []
  if (groups.length === 1) return groups
  return all.length <= mostTogether ? all : []
}

/** A number before its name is that of those who are in it. */
export const isOfNumber = (text: string, [start]: Span, { size }: Candidate): boolean => {
  const number = numberBefore.exec(text.slice(0, start))?.[1]
  return number === undefined || size === undefined || size === countOf(number)
}

const countOf = (number: string): number => {
  const named = numbers.indexOf(number.toLowerCase())
  return named > 0 ? named : Number(number)
}

const isOfKind = ({ name, traits }: Candidate, kind: OrganisationKind, inName: RegExp): boolean =>
  traits?.kind === kind || ((traits?.kind ?? 'other') === 'other' && inName.test(name))

/** "po en vo/vso": of each part those that it fits, and where one is meant one. */
const ofSectors = (all: readonly Candidate[], said: string, isMany: boolean): readonly Candidate[] => {
  const parts = said.split(/,|&|\ben\b/iu).map((part) => part.toLowerCase().match(/vso|po|vo|so|mbo/gu) ?? [])
  const found = parts.map((sectors) => all.filter((one) => sectors.some((wanted) => isOfSector(one, wanted))))
  const isClear = found.every(({ length }) => length === 1 || (length > 1 && isMany && parts.length === 1))
  return isClear ? [...new Set(found.flat())] : []
}

const isOfSector = ({ name, traits }: Candidate, wanted: string): boolean => {
  const sectors: readonly string[] = traits?.sectors ?? []
  if (sectors.length === 0) return wordOf(wanted, 'iu').test(name)
  return sectors.includes(wanted === 'vso' ? 'so' : wanted)
}
