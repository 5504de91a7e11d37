import type { Trap } from './surroundings.ts'
import type { Token } from './tokens.ts'
import { listed } from './word-list.ts'

const nameableMonths = new Set(listed('jan, mei, april, juni, juli, augustus, mar, jun, maart'))
const particles = new Set(listed('de, den, der, van, ter, ten, te'))
const titles = new Set(listed('heer, mevrouw, meneer, dhr, mw, mevr, wethouder, familie'))
const leads = new Set(listed('met, aan, bij, voor, van, en, na, op, door, tot'))

const isSurname = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at]
  if (next?.kind !== 'word') return false
  return next.isCapital || (particles.has(next.text) && [1, 2].some((steps) => tokens[at + steps]?.isCapital === true))
}

/** "Jan en Mei Lin" */
const areTwoNames = (tokens: readonly Token[], first: number, end: number): boolean =>
  end - first === 3 &&
  tokens[first + 1]?.text === 'en' &&
  [first, end - 1].every((at) => tokens[at]?.isCapital === true)

/** Only a person is asked, met or helped "met Mei", or begins a sentence and does something. */
const people = new Set(listed('met, aan, door'))
const doing = new Set(
  listed('is, heeft, belt, mailt, vraagt, doet, stuurt, maakt, neemt, schrijft, regelt, zoekt, geeft, meldt, stelt'),
)

const actsLikePerson = (tokens: readonly Token[], last: number, first: number): boolean =>
  last > first ? people.has(tokens[first]?.text ?? '') : doing.has(tokens[last + 1]?.text ?? '')

/** Jan, April and June are also people: with a capital, without a day, alone or behind "met", "aan", "voor". */
export const isFirstName: Trap = (tokens, { first, end }) => {
  if (areTwoNames(tokens, first, end)) return true
  const last = tokens[end - 1]?.text === '.' ? end - 2 : end - 1
  const name = tokens[last]
  if (!name?.isCapital || !nameableMonths.has(name.text)) return false
  if (titles.has(tokens[first - 1]?.text ?? '') || titles.has(tokens[first - 2]?.text ?? '')) return last === first
  const isAlone = last === first || (last === first + 1 && leads.has(tokens[first]?.text ?? ''))
  return isAlone && (name.text === 'jan' || isSurname(tokens, end) || actsLikePerson(tokens, last, first))
}
