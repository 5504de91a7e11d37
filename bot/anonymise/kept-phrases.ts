import { collectPhrases, phraseAt } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isTitle } from './role-words.ts'
import { isWord } from './token.ts'
import { readLines } from './word-list.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** What has a name and tells of nobody: methods and bodies of several words, works between quotation marks, and rivers and
 * states in texts that are no case. */
export function findKept(reading: Reading): readonly Stretch[] {
  const found: Stretch[] = []
  for (const [at, token] of reading.tokens.entries()) {
    if (!telling.has(token.folded)) continue
    const phrase = phraseAt(phrases, reading.tokens, at)
    if (phrase) found.push({ start: token.start, end: reading.tokens[phrase.end - 1]?.end ?? token.end })
    if (works.has(token.folded)) found.push(...titleAfter(reading, at + 1))
    if (reading.isProse && rivers.has(token.folded) && isRiver(reading, at)) found.push(token)
    if (
      bodies.has(token.folded) &&
      reading.tokens[at + 1]?.folded === 'van' &&
      token.shape === 'capital' &&
      reading.tokens[at + 3]?.shape !== 'number'
    )
      found.push(token)
  }
  return found
}

const phrases = collectPhrases(readLines('kept-phrases').map((name) => [name, 'ORG']))

const works = new Set(
  'roman romans film speelfilm tekenfilm serie televisieserie tv-serie album opera musical toneelstuk novelle boek prentenboek kinderboek thriller documentaire single schilderij popsong tijdschrift bestseller kaskraker hit game bordspel'.split(
    ' ',
  ),
)
const opening = /^["“„«‘'’]$/
const closing = /^["”»’']$/
const longestTitle = 9

/** "de roman 'Het water weet van niets'", "de film “Kees en Roos”". */
function titleAfter(reading: Reading, opener: number): readonly Stretch[] {
  const first = reading.tokens[opener]
  if (!first || !opening.test(first.text)) return []
  for (let at = opener + 2; at <= opener + longestTitle; at++) {
    const token = reading.tokens[at]
    if (!token || token.shape === 'break') return []
    const isEnd = closing.test(token.text) && !reading.tokens[at + 1]?.joined
    if (isEnd) return [{ start: first.start, end: token.end }]
  }
  return []
}

const rivers = new Set(
  'maas rijn waal lek schelde ijssel amstel eems dommel vecht donau theems seine nijl loire elbe weser wolga mississippi amazone tigris eufraat ganges rotte zaan spaarne linge berkel regge dinkel roer geul dender leie'.split(
    ' ',
  ),
)

/** "langs de Maas": and not "Frans de Waal", nor "mevrouw de Lek". */
function isRiver(reading: Reading, at: number): boolean {
  const [article, before] = [reading.tokens[at - 1], reading.tokens[at - 2]]
  if (article?.folded !== 'de') return false
  const known = reading.known[at - 2]
  return !before || !isWord(before) || known?.isNever === true || (!isTitle(before.folded) && known?.isProper === false)
}

/** "de Raad van State", "het Verdrag van", "de Vrede van": what it is of may be a place, itself it is nobody. */
const bodies = new Set(
  'raad kamer hof verdrag vrede unie edict slag bank graafschap hertogdom bisdom universiteit ministerie koninkrijk republiek'.split(
    ' ',
  ),
)

const telling = new Set([...works, ...rivers, ...bodies, ...phrases.keys()])
