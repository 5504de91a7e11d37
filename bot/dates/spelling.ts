import type { Token } from './tokens.ts'

/** Words worth recognising with one slip of the keys; the longer ones only, for short ones have too many neighbours. */
const targets = [
  'januari',
  'februari',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'voorjaar',
  'schooljaar',
  'kalenderjaar',
  'kwartaal',
  'jaarwisseling',
  'zomervakantie',
  'kerstvakantie',
  'herfstvakantie',
  'meivakantie',
  'voorjaarsvakantie',
  'krokusvakantie',
  'schoolvakantie',
  'vakantie',
  'zomerreces',
  'koningsdag',
  'hemelvaart',
  'hemelvaartsdag',
  'pinksteren',
  'prinsjesdag',
  'bevrijdingsdag',
  'nieuwjaarsdag',
  'uiterlijk',
  'volgende',
  'komende',
  'aanstaande',
  'halverwege',
  'overmorgen',
  'werkdagen',
] as const

const shortest = 6
const byFirstLetter = Map.groupBy(targets, (it) => it[0])
const known: ReadonlySet<string> = new Set([...targets, 'volgens', 'vrijdags', 'maandags', 'vakanties'])

export const correctSpelling = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => {
    const target = token.kind === 'word' && nearest(token.text)
    return target ? { ...token, text: target } : token
  })

const nearest = (word: string): string | undefined => {
  if (word.length < shortest || word.length > 20 || known.has(word)) return undefined
  return byFirstLetter.get(word[0] as never)?.find((target) => !word.startsWith(target) && isOneSlipAway(word, target))
}

/** One letter too many, too few or another, or two neighbours swapped. */
export function isOneSlipAway(word: string, target: string): boolean {
  const shorter = Math.min(word.length, target.length)
  if (Math.abs(word.length - target.length) > 1 || word === target) return false
  let head = 0
  while (head < shorter && word[head] === target[head]) head += 1
  const [left, right] = [word.slice(head), target.slice(head)]
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  )
}
