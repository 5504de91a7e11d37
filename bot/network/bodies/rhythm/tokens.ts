/** What each word of a rhythm, or a few together, says. */
import { nl } from '../../../../cards/words/nl.ts'
import type { Weekday } from '../../customs.ts'
import { empty, monthOfName, type Nth, nthOfName, number, numberOf, weekdayOfName } from './lexicon.ts'

export type Token =
  | { readonly kind: 'weekday'; readonly value: Weekday }
  | { readonly kind: 'nth'; readonly value: Nth }
  | { readonly kind: 'weeks' | 'times' | 'months'; readonly value: number }
  | { readonly kind: 'in'; readonly value: readonly number[] }
  | { readonly kind: 'monthly' | 'nothing' | 'unknown' }

type Pattern = readonly [RegExp, (found: readonly string[]) => Token]

/** Longest first: what a phrase says is not read again word by word. */
const phrases: readonly Pattern[] = [
  [new RegExp(`^${number} ?(?:keer|maal|x|times?) (?:per|in het|a|an|each) (?:jaar|year)`, 'u'), ([n]) => times(n)],
  [/^(?:eenmaal|jaarlijks|once a year|yearly)(?: per jaar)?/u, () => ({ kind: 'times', value: 1 })],
  [
    /^(?:tweemaal per jaar|halfjaarlijks|(?:elk|per|ieder) half ?jaar|twice a year)/u,
    () => ({ kind: 'times', value: 2 }),
  ],
  [/^(?:(?:elk|per|ieder) kwartaal|every quarter)$/u, () => ({ kind: 'times', value: 4 })],
  [
    /^(?:van |in )?(?:elk|ieder|per|het|each|every) (?:kwartaal|quarter)/u,
    () => ({ kind: 'in', value: [1, 4, 7, 10] }),
  ],
  [new RegExp(`^${number} ?(?:weken|wekelijks|weeks)`, 'u'), ([n]) => ({ kind: 'weeks', value: numberOf(n ?? '') })],
  [/^(?:tweewekelijks|om de week|every other week)/u, () => ({ kind: 'weeks', value: 2 })],
  [
    new RegExp(`^(${nl.overleg.rhythms.numbers.slice(3).join('|')})wekelijks`, 'u'),
    ([n]) => ({ kind: 'weeks', value: numberOf(n ?? '') }),
  ],
  [/^(?:wekelijks|weekly|(?:elke |iedere |every )week)(?= |$)/u, () => ({ kind: 'weeks', value: 1 })],
  [/^(?:maandelijks|monthly|maand|month)(?= |$)/u, () => ({ kind: 'monthly' })],
  [/^(\p{L}+) (?:tot|until|to) (\p{L}+)/u, ([from, until]) => rangeOf(from ?? '', until ?? '')],
]

const times = (said: string | undefined): Token => ({ kind: 'times', value: numberOf(said ?? '') })

const rangeOf = (from: string, until: string): Token => {
  const [first, last] = [monthOfName(from), monthOfName(until)]
  if (first === null || last === null) return { kind: 'unknown' }
  const count = ((last - first + 12) % 12) + 1
  return { kind: 'in', value: Array.from({ length: count }, (_, at) => ((first - 1 + at) % 12) + 1) }
}

export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  let rest = text.trim()
  while (rest !== '') {
    const found = phrases.map(([pattern, read]) => ({ match: pattern.exec(rest), read })).find(({ match }) => match)
    const [word = ''] = rest.split(' ')
    if (found?.match) tokens.push(found.read(found.match.slice(1)))
    else tokens.push(tokenOf(word))
    rest = rest.slice(found?.match?.[0].length ?? word.length).trim()
  }
  return tokens
}

const tokenOf = (word: string): Token => {
  const [weekday, nth, month] = [weekdayOfName(word), nthOfName.get(word), monthOfName(word)]
  if (weekday !== null) return { kind: 'weekday', value: weekday }
  if (nth !== undefined) return { kind: 'nth', value: nth }
  if (month !== null) return { kind: 'in', value: [month] }
  return empty.has(word) ? { kind: 'nothing' } : { kind: 'unknown' }
}

/** Null when it says more than months. */
export const monthsOnly = (text: string): readonly number[] | null => {
  const tokens = tokensOf(text)
  const isMonths = tokens.every(({ kind }) => kind === 'in' || kind === 'nothing')
  return isMonths ? tokens.flatMap((token) => (token.kind === 'in' ? token.value : [])) : null
}
