import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { isWord } from './token.ts'

const prepositions = new Set(
  'in te uit naar vanuit nabij bij omgeving regio gemeente dorp dorpje stad rond plaats woonplaats gem rondom richting tot van yn ut wethouder'.split(
    ' ',
  ),
)
const sure = new Set(
  'te regio gemeente dorp dorpje stad plaats woonplaats gem omgeving vanuit nabij richting'.split(' '),
)
const follow = new Set(
  'en is die met bij aan op heeft woont was sinds maar of naar om want als waar zit gaat school woonachtig in van wil kan werd wordt hij zij ze komt moeder vader ouders daar tot voor volgt'.split(
    ' ',
  ),
)

/** Villages that are words: "in Leek", "uit goes", "gemeente best". */
export function markPlaces(reading: Reading, marks: Marks): void {
  reading.tokens.forEach((token, at) => {
    const known = reading.known[at]
    if (!isWord(token) || !known?.isPlace || known.isNever) return
    const before = reading.tokens[at - 1]?.folded ?? ''
    if (!prepositions.has(before)) return
    if (marks.at(at)) return void (isPlaceBefore(reading, at) && marks.add(at, 'context', 'LOC'))
    const isRare = known.isPlace && known.rank === Number.POSITIVE_INFINITY
    if ((known.isWordPlace || isRare) && (sure.has(before) || (isPlaceBefore(reading, at) && isFollowed(reading, at))))
      marks.add(at, 'context', 'LOC')
  })
}

const isPlaceBefore = (reading: Reading, at: number): boolean => {
  const known = reading.known[at]
  const before = reading.tokens[at - 1]?.folded ?? ''
  return before !== 'van' && before !== 'bij' && before !== 'wethouder'
    ? true
    : known?.isGiven === false && known.isFamily === false
}

function isFollowed(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]
  return (
    next === undefined ||
    next.shape === 'mark' ||
    next.shape === 'break' ||
    next.shape === 'number' ||
    follow.has(next.folded)
  )
}
