import { isListed } from './compound.ts'
import type { Marks } from './marks.ts'
import { isCapitalAt } from './name-words.ts'
import type { Reading } from './reading.ts'
import { isWord } from './token.ts'

const prepositions = new Set(
  'in te uit naar vanuit nabij dichtbij vlakbij bij omgeving regio gemeente dorp dorpje stad rond plaats woonplaats gem rondom richting tot van yn ut wethouder'.split(
    ' ',
  ),
)
const sure = new Set(
  'te regio gemeente dorp dorpje stad plaats woonplaats gem omgeving vanuit nabij dichtbij vlakbij richting'.split(' '),
)
const follow = new Set(
  'en is die met bij aan op heeft woont was sinds maar of naar om want als waar zit gaat school woonachtig in van wil kan werd wordt hij zij ze komt moeder vader ouders daar tot voor volgt kan mag moet zou zal nu niet al ook te wie hun bij zijn haar mijn oma opa leerplicht geen gaan wonen kunnen willen blijft kwam ging weet zegt vindt per elke deze die rond via wist voor'.split(
    ' ',
  ),
)

/** Villages that are words: "in Leek", "uit goes", "gemeente best". */
export function markPlaces(reading: Reading, marks: Marks): void {
  for (const [at, token] of reading.tokens.entries()) {
    const known = reading.known[at]
    if (
      token.folded === 'ter' &&
      /^(?:in|uit|te|naar|vanuit)$/.test(reading.tokens[at - 1]?.folded ?? '') &&
      isWord(reading.tokens[at + 1])
    )
      marks.add(at + 1, 'context', 'LOC')
    if (looksLikePlace(reading, at) || looksLikeQuarter(reading, at) || isPartOfTown(reading, at))
      marks.add(at, 'context', 'LOC')
    if (!isWord(token) || !known?.isPlace) continue
    const before = reading.tokens[at - 1]?.folded ?? ''
    if (winds.has(reading.tokens[at + 1]?.folded ?? '') && marks.at(at)) marks.add(at + 1, 'context', 'LOC')
    if (!prepositions.has(before)) continue
    if (before === 'te' && isInfinitive(reading, marks, at)) continue
    if (marks.at(at) ? isPlaceBefore(reading, at) : isPlaceByWords(reading, at)) marks.add(at, 'context', 'LOC')
  }
}

const endings =
  /^.{3,}(?:weert|veen|dorp|wijk|drecht|land|kerk|kerke|burg|stad|hoven|huizen|dijk|dam|loo|beek|berg|broek|voort|veld|zand|mond|monde|waard|sluis|haven|buren|oord|schoot|rode|horst|donk|zijl|muiden|wolde|ingen|kapelle|zele|woude|gein|veld|meer|broeck|zwaag|gouwe|um|slag|weerd|hage|kwartier|hout|heide|eind|einde|horn|wier|werd|terp|stede|laar|vliet|polder|wijk)$/

/** "in hansweert": built like the name of a village, in no dictionary, and without an article. */
function looksLikePlace(reading: Reading, at: number): boolean {
  const [token, known, before] = [reading.tokens[at], reading.known[at], reading.tokens[at - 1]?.folded ?? '']
  if (!isWord(token) || !known?.isWord || known.isKept || !reading.isCaseless(at) || isListed(token.folded))
    return false
  return (
    /^(?:in|te|uit|naar|vanuit|gemeente|woonplaats|richting|nabij|dichtbij|vlakbij|rondom)$/.test(before) &&
    endings.test(token.folded) &&
    isFollowed(reading, at)
  )
}

/** "uit de vogelwijk", "in de kromme rijnstreek": part of a town or of the country, in no dictionary. */
function looksLikeQuarter(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  const article = isArticle(reading, at - 1) ? at - 1 : at - 2
  if (!token || !isArticle(reading, article) || !quarters.test(token.folded)) return false
  if (anyTown.test(token.folded) || isListed(token.folded) || reading.known[at]?.isKept) return false
  return /^(?:in|uit|van|vanuit|naar|rond|voor)$/.test(reading.tokens[article - 1]?.folded ?? '')
}

const quarters = /^.{4,}(?:streek|regio|waard|polder|wijk|buurt|kwartier|erwoud)$/
const isArticle = (reading: Reading, at: number): boolean => {
  const folded = reading.tokens[at]?.folded
  return folded === 'de' || folded === 'het'
}

/** "woont op zuid", "verhuisd naar noord". */
const isPartOfTown = (reading: Reading, at: number): boolean =>
  winds.has(reading.tokens[at]?.folded ?? '') &&
  /^(?:op|in|naar|te)$/.test(reading.tokens[at - 1]?.folded ?? '') &&
  /^(?:woon|woont|wonen|wonend|woonde|woonden|woonachtig|verhuisd|verhuist|verhuizen)$/.test(
    reading.tokens[at - 2]?.folded ?? '',
  ) &&
  reading.tokens[at + 1]?.text !== '-'

/** What any town or region has. */
const anyTown =
  /^(?:thuis|jeugd|zorg|arbeids|school|onderwijs|woon|werk|eigen|rand|buur|leer|nieuwbouw|volks|kracht|pracht|probleem|achterstand|aandacht|villa|binnen|buiten|kust|grens|platteland|stads|dorps|arbeiders|tuin|ggz|ggd|rmc|veiligheid|hulp|subsidie|thuiszit)/

const winds = new Set(['noord', 'oost', 'zuid', 'west', 'zuidoost', 'noordoost', 'zuidwest', 'noordwest', 'centrum'])

/** "om te klimmen": unless somebody or something is there. */
const isInfinitive = (reading: Reading, marks: Marks, at: number): boolean =>
  /en$/.test(reading.tokens[at]?.folded ?? '') &&
  reading.known[at]?.isWord === true &&
  !isCapitalAt(reading, at) &&
  marks.at(at - 2) === null &&
  !/^(?:woon|woont|wonen|wonend|wonende|woonachtig|geboren|gevestigd|gelegen|school|kerk|overleden|gehouden)$/.test(
    reading.tokens[at - 2]?.folded ?? '',
  )

/** With a capital of its own "in Best" is a place; without one the words around must leave nothing else. */
function isPlaceByWords(reading: Reading, at: number): boolean {
  const known = reading.known[at]
  if (!known || !isPlaceBefore(reading, at) || (known.isKept && !known.isWordPlace)) return false
  if (isCapitalAt(reading, at)) return known.isWordPlace || !known.isNever
  const isRare = known.rank === Number.POSITIVE_INFINITY
  const before = reading.tokens[at - 1]?.folded ?? ''
  return (
    reading.tokens[at]?.folded !== 'hem' &&
    (known.isWordPlace || (isRare && !known.isNever)) &&
    (sure.has(before) || isFollowed(reading, at))
  )
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
