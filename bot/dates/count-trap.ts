import type { Candidate } from './candidate.ts'
import { count, month } from './lexicon.ts'
import { after, before, isBare, nounBefore, type Trap } from './surroundings.ts'
import type { Token } from './tokens.ts'
import { listed } from './word-list.ts'

const numberedNouns = new Set(
  listed(`
  groep, groepen, klas, klassen, leerjaar, leerjaren, havo, vwo, vmbo, mavo, unit, units, blz, p, pp, pag, pagina, bladzijde,
  bladzijden, hoofdstuk, hoofdstukken, hfst, paragraaf, par, §, artikel, artikelen, art, lid, leden, versie, v, stap, stappen, fase,
  fasen, punt, punten, actie, acties, actiepunt, actiepunten, nr, nrs, nummer, nummers, agendapunt, agendapunten, bijlage, bijlagen,
  kamer, lokaal, zaal, score, cijfer, met, besluit, dossier, uitslag, stemming, stemmen, stemverhouding, verhouding, deel, tabel,
  figuur, sheet, dia, regel, gewonnen, verloren, sporen, spoor, thema, sectie, alinea, kenmerk, zaaknummer, tel, aangenomen,
  verworpen, vergadernummer, besluitnummer, scenario, niveau, schaal
`),
)

const countedNouns = new Set(
  listed(`
  fte, uur, uren, stem, stemmen, deel, delen, leerling, leerlingen, procent, %, punt, punten, groep, groepen, havo, vwo, vmbo, weken,
  dagen, maanden, jaar, jarigen, scholen, kinderen, jongeren, personen, gemeenten, keer, gezinnen, ouders, casussen, deelnemers,
  partners, bladzijden, plekken, plaatsen, minuten, min, euro, sessies, meerderheid, meldingen, thuiszitters, aanmeldingen,
  verwijzingen, klassen, wethouders, bestuurders, besturen, aangenomen, verworpen, verdeeld, trajecten, plannen, brieven, reacties,
  exemplaren, bezoeken, dossiers, verzoeken, gesprekken, vrijstellingen, ziekmeldingen
`),
)

const isShortNumber = (token: Token | undefined): boolean => token?.kind === 'number' && token.text.length <= 2

/** Where a pair such as 12-10 stands at the end of the candidate. */
function pairAt(tokens: readonly Token[], { first, end }: Candidate): number | null {
  const at = end - 3
  const isPair = at >= first && isShortNumber(tokens[at]) && isShortNumber(tokens[at + 2])
  return isPair && '-/'.includes(tokens[at + 1]?.text ?? ' ') ? at : null
}

const isForOrAgainst = (tokens: readonly Token[], candidate: Candidate): boolean =>
  ['voor', 'tegen'].includes(after(tokens, candidate)) && tokens[candidate.end + 1]?.kind !== 'word'

const isFraction = (tokens: readonly Token[], candidate: Candidate, at: number): boolean =>
  tokens[at + 1]?.text === '/' && after(tokens, candidate) === 'van' && after(tokens, candidate, 1) === 'de'

/** 3/4 and 12-10 may count groups, pages, votes or pupils. */
export const countsSomething: Trap = (tokens, candidate, { period }) => {
  const at = pairAt(tokens, candidate)
  if (at === null || period.precision === 'week') return false
  const isAlways = tokens[at]?.text === '24' && tokens[at + 2]?.text === '7'
  return (
    isAlways ||
    isFraction(tokens, candidate, at) ||
    isForOrAgainst(tokens, candidate) ||
    numberedNouns.has(nounBefore(tokens, rowStart(tokens, at))) ||
    isAddress(tokens[at - 1]) ||
    countedNouns.has(after(tokens, candidate))
  )
}

const joins = new Set(listed('en, of, t/m, +'))

/** "agendapunt 6 en 7/8": where the row of numbers begins. */
const rowStart = (tokens: readonly Token[], at: number): number =>
  isShortNumber(tokens[at - 2]) && joins.has(tokens[at - 1]?.text ?? '') ? at - 2 : at

/** "Meidoornlaan 3-5" */
const isAddress = (token: Token | undefined): boolean =>
  token?.isCapital === true &&
  /.(?:laan|straat|weg|plein|kade|singel|dijk|plantsoen|gracht|dreef|steeg)$/.test(token.text)

const isClock = (tokens: readonly Token[], at: number): boolean =>
  [':', '.'].includes(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.isGlued === true &&
  tokens[at + 2]?.kind === 'number'

const ends = new Set(listed('., ;, |, ¶, )'))

/** "per 1 oktober: 23; per 1 november: 19" */
const isCountOnDay = (tokens: readonly Token[], { end }: Candidate): boolean =>
  tokens[end]?.text === ':' &&
  tokens[end + 1]?.kind === 'number' &&
  (tokens[end + 2] === undefined || ends.has(tokens[end + 2]?.text ?? '')) &&
  !isClock(tokens, end + 1)

const monthly = new Set(['month', 'quarter', 'month_range'])

/** "maart: 14, april: 12", "in oktober 14 meldingen": the month is the label of a count. */
export const labelsCount: Trap = (tokens, candidate, { period }) => {
  if (period.precision === 'day' && isCountOnDay(tokens, candidate)) return true
  if (!monthly.has(period.precision)) return false
  const at = candidate.end + ([':', '=', '(', '-'].includes(after(tokens, candidate)) ? 1 : 0)
  if (isCellOfCounts(tokens, candidate)) return true
  if (tokens[at]?.kind !== 'number' || isClock(tokens, at)) return false
  return isBare(tokens, candidate) || countedNouns.has(tokens[at + 1]?.text ?? '')
}

/** "| sep | 12 | okt | 14 |" */
const isCellOfCounts = (tokens: readonly Token[], { first, end }: Candidate): boolean =>
  tokens[end]?.text === '|' &&
  tokens[end + 1]?.kind === 'number' &&
  (month(tokens, end + 3) !== null || (tokens[first - 2]?.kind === 'number' && month(tokens, first - 4) !== null))

const isYear = new Set(['year', 'year_end'])

/** "in 2027 leerlingen" */
export const yearIsCount: Trap = (tokens, candidate, { period }) =>
  isYear.has(period.precision) &&
  tokens[candidate.end - 1]?.kind === 'number' &&
  countedNouns.has(after(tokens, candidate))

/** "16 uur per week", "45 leerlingen per jaar": how much, and not when. */
export const isRate = (tokens: readonly Token[], candidate: Candidate): boolean =>
  tokens[candidate.first]?.text === 'per' &&
  (count(tokens, candidate.first - 2) !== null ||
    count(tokens, candidate.first - 3) !== null ||
    before(tokens, candidate) === '%')
