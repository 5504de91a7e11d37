import { lazy } from './lazy.ts'
import { readLines, readWords } from './word-list.ts'
import { readTable } from './word-table.ts'

/** Dutch writes compounds as one word, so no list holds them all: what is made of known words is a word. */

const words = lazy(() => readTable('words', 2 ** 18, () => 1))
const common = lazy((): ReadonlyMap<string, number> => new Map(readLines('common').map((word, rank) => [word, rank])))
const small = readWords('never-names')
const domain = readWords('domain')
const prefixes = new Set(
  'aan af bij door in mee na om onder op over toe uit voor weg terug samen tegen ver be ge ont her vast mis on neer heen rond langs binnen buiten los vol open dicht anti auto bio ex extra hyper inter mega mini mono multi neuro post pre psycho re semi sub super tele ultra'.split(
    ' ',
  ),
)

/** Shorter parts make words of too many names: measured on the name lists, where 1 name in 8 is already a chance compound. */
const shortestTail = 4
const longestWord = 45

export const isListed = (word: string): boolean => words().get(word) > 0 || domain.has(word) || small.has(word)

/** Place in a list of the words heard most, 0 for the most common; Infinity where it does not stand in it. */
export const rankOf = (word: string): number => common().get(word) ?? Number.POSITIVE_INFINITY

export const isCompound = (word: string): boolean => word.length >= 6 && word.length <= longestWord && splits(word, 2)

function splits(word: string, deeper: number): boolean {
  for (let at = 2; at <= word.length - shortestTail; at++) {
    const head = word.slice(0, at)
    if (isHead(head) && isTail(word.slice(at), head, deeper)) return true
  }
  return false
}

const isHead = (head: string): boolean =>
  prefixes.has(head) || (head.length === 3 && rankOf(head) < 2000) || (head.length > 3 && isListed(head))

function isTail(tail: string, head: string, deeper: number): boolean {
  if (isListed(tail) && (tail.length > shortestTail || !prefixes.has(head) || head.length > 2 || rankOf(tail) < 3000))
    return true
  if (tail.startsWith('s') && tail.length > shortestTail && head.length > 3 && isListed(tail.slice(1))) return true
  return tail.length > 7 && deeper > 0 && splits(tail, deeper - 1)
}
