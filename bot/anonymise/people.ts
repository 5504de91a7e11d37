import { Acquaintances, type Named } from './acquaintances.ts'
import type { Finding } from './finding.ts'
import { fold } from './fold.ts'
import { isParticle } from './particles.ts'
import type { Reading } from './reading.ts'
import { isGrownTitle, isTitle, roleOf } from './role-words.ts'
import type { Token } from './token.ts'

/** Somebody in the text, who may be mentioned by given name, family name, initials or all of them. */
interface Person extends Named {
  role: string | null
  isGrown: boolean
  placeholder: string
}

const pupil = 'de leerling'
const anybody = 'een betrokkene'

/** What stands for every mention of a person, by the start of the mention. The same person is called the same throughout;
 * who is who is known only while this runs. */
export function namePeople(reading: Reading, mentions: readonly Finding[]): ReadonlyMap<number, string> {
  const people = new Set<Person>()
  const met = new Acquaintances<Person>()
  const byStart = new Map<number, Person>()
  const index = new Map(reading.tokens.map((token, at) => [token.start, at]))
  let last: Finding | null = null
  for (const mention of mentions) {
    const words = contentWords(reading.text.slice(mention.start, mention.end))
    const person = met.find(words) ?? { words: new Set<string>(), role: null, isGrown: false, placeholder: '' }
    met.meet(person, words)
    people.add(person)
    const at = index.get(mention.start) ?? 0
    person.role ??= roleAround(reading, at, mention) ?? sharedRole(reading, last, mention, byStart)
    person.isGrown ||= hasGrownTitle(reading, at)
    byStart.set(mention.start, person)
    last = mention
  }
  callThem([...people])
  return new Map([...byStart].map(([start, person]) => [start, person.placeholder]))
}

const contentWords = (name: string): readonly string[] =>
  fold(name)
    .split(/[^\p{L}']+/u)
    .map((word) => word.replace(/'?s$/, ''))
    .filter((word) => word !== '' && !isParticle(word))

/** The role that stands before the name, or right after it between commas or brackets. */
function roleAround(reading: Reading, at: number, mention: Finding): string | null {
  for (let before = at - 1; before >= at - 6 && before >= 0; before--) {
    const token = reading.tokens[before]
    if (!token || token.shape === 'break' || (token.text === '.' && !isTitle(reading.tokens[before - 1]?.folded ?? '')))
      break
    const role = roleOf(token.folded)
    if (role && before === at - 2 && isWhose(reading, at)) return role === pupil ? null : pupil
    if (role) return role
    if (!isBetween(token)) break
  }
  return roleAfter(reading, at, mention)
}

/** "meneer Verhoeven", "mevr. De Wit"; also where the title is part of what was found. */
function hasGrownTitle({ tokens }: Reading, at: number): boolean {
  let before = at - 1
  while (before > at - 4 && (tokens[before]?.text === '.' || isParticle(tokens[before]?.folded ?? ''))) before--
  return isGrownTitle(tokens[before]?.folded ?? '') || isGrownTitle(tokens[at]?.folded ?? '')
}

/** "de ouders van Deniz": who is named is not who they are, but whose; "moeder van Dijk" is called so. */
const isWhose = (reading: Reading, at: number): boolean =>
  reading.tokens[at - 1]?.folded === 'van' &&
  (reading.known[at]?.isGiven === true || reading.known[at]?.isFamily === false)

/** "ouders Bas en Floor": both are; "de mentor van Bas en Floor": both have that one. */
function sharedRole(
  reading: Reading,
  last: Finding | null,
  next: Finding,
  byStart: ReadonlyMap<number, Person>,
): string | null {
  if (!last || !/^\s?(?:en|&|,)\s$/.test(reading.text.slice(last.end, next.start))) return null
  const role = byStart.get(last.start)?.role ?? null
  const isOfBoth = role === pupil && /\svan\s$/.test(reading.text.slice(0, last.start))
  return isOfBoth || role?.endsWith('ouders') ? role : null
}

const isBetween = (token: Token): boolean =>
  /^[.,:("'-]$/.test(token.text) ||
  isTitle(token.folded) ||
  isParticle(token.folded) ||
  token.folded === 'is' ||
  token.folded === 'heet'

function roleAfter(reading: Reading, at: number, mention: Finding): string | null {
  let after = at
  while ((reading.tokens[after]?.start ?? Number.POSITIVE_INFINITY) < mention.end) after++
  const opener = reading.tokens[after]
  if (opener?.text !== '(' && opener?.text !== ',') return null
  const next = reading.tokens[after + 1]
  if (next?.shape === 'number') return opener.text === '(' ? pupil : null
  return (
    roleOf(next?.folded ?? '') ??
    (/^(?:de|onze|haar|zijn|een)$/.test(next?.folded ?? '') ? roleOf(reading.tokens[after + 2]?.folded ?? '') : null)
  )
}

/** Whoever has no role, nor a title that no child has, is taken for the pupil if nobody else is; the others for somebody
 * involved. */
function callThem(people: readonly Person[]): void {
  const hasPupil = people.some(({ role }) => role === pupil)
  const first = people.find(({ role, isGrown }) => role === null && !isGrown)
  if (first && !hasPupil) first.role = pupil
  const counts = new Map<string, number>()
  for (const person of people) {
    const role = person.role ?? anybody
    const count = (counts.get(role) ?? 0) + 1
    counts.set(role, count)
    person.placeholder = count === 1 ? role : `${role} ${count}`
  }
}
