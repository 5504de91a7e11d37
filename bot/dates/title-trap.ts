import type { Candidate } from './candidate.ts'
import { isMeeting } from './meeting.ts'
import { after, before, isBare, type Trap } from './surroundings.ts'
import type { Token } from './tokens.ts'
import { listed } from './word-list.ts'

/** What reports, plans and letters are called in Dutch minutes; a year behind them belongs to their title. */
const documents = listed(`
  verslag, verslagen, rapport, rapporten, rapportage, rapportages, notitie, nota, brief, brieven, nieuwsbrief, mail, plan, plannen,
  planning, kalender, rooster, agenda, begroting, begrotingen, rekening, monitor, monitoring, beeld, overzicht, analyse, enquete,
  peiling, meting, telling, cijfers, gegevens, data, lijst, notulen, gids, visie, convenant, akkoord, pact, programma, budget,
  formatie, prognose, prognoses, subsidie, subsidies, factsheet, dashboard, evaluatie, document, versie, concept, editie, bijlage,
  besluit, resultaten, uitkomsten, opbrengst, opbrengsten, stand, kaart, memo, strategie, koers, kader, regeling, verordening,
  protocol, handreiking, publicatie, magazine, aanpak, bijdrage, tarieven, afspraken, prioriteiten, speerpunten, doelen, ambities,
  aanbod, raming, ramingen, aantallen, totalen, meldingen, oplegger, offerte, jaarthema, collegeperiode, periode, beleid, toets, audit
`)

const documentWord = new RegExp(`(?:${documents.join('|')})$`)

export const isDocument = (word: string): boolean => word.length < 40 && documentWord.test(word)

const deadlineWord = /(?:deadline|termijn|streefdatum|einddatum|datum|week)$/

const talk = /(?:gesprek|evaluatie|keer|agenda|bespreking)$/
const canHaveDay = (word: string): boolean =>
  word.length < 40 && ((isMeeting(word) && !talk.test(word)) || deadlineWord.test(word))

const minutes = listed('verslag, notulen, besluitenlijst, actielijst, actielijsten, besluitenlijsten')
const references = new Set([...minutes, ...listed('aanleiding, n.a.v., volgens, conform, blijkens, ingevolge, zoals')])
const referenceReach = 7

/** "Naar aanleiding van de sessie van 2 juni": what was said there lies behind us. */
const refersBack = (tokens: readonly Token[], { first }: Candidate): boolean =>
  tokens.slice(Math.max(0, first - referenceReach), first).some((it) => references.has(it.text))

/** "Terugblik op 24 juni" */
const retrospects = new Set(listed('terugblik, terugblikken, terugkijken, terugkijkend, terugblikkend'))
const ofNoun = new Set(listed('over, uit, d.d., dd, sinds, a'))

/** "de cijfers over maart", "de brief van 12 mei": the date belongs to the noun. */
export const belongsToNoun: Trap = (tokens, candidate, { kind }) => {
  if (kind === 'in' && retrospects.has(before(tokens, candidate))) return true
  if (kind !== 'in' || !isBare(tokens, candidate)) return false
  const preceding = before(tokens, candidate)
  if (ofNoun.has(preceding) || (preceding === 'd' && before(tokens, candidate, 2) === '.')) return true
  return preceding === 'van' && (!canHaveDay(before(tokens, candidate, 2)) || refersBack(tokens, candidate))
}

const titlePrecisions = new Set(
  listed('year, school_year, month, quarter, season, part_of_year, month_range, year_end'),
)

/** "evaluatie dit schooljaar" says when: no title speaks of this year. */
const pointing = new Set(listed('dit, deze, nog'))

/** "Jaarplan 2027", "Kwartaalrapportage Q3", and "de begroting voor 2027", which is for and not before that year. */
export const isTitle: Trap = (tokens, candidate, { kind, period }) => {
  if (!isDocument(before(tokens, candidate)) || pointing.has(tokens[candidate.first]?.text ?? '')) return false
  if (minutes.includes(before(tokens, candidate)) && isBare(tokens, candidate)) return true
  const isDated = titlePrecisions.has(period.precision)
  const first = tokens[candidate.first]
  if (isBare(tokens, candidate)) return isDated || (period.isNamed && first?.kind === 'number')
  return kind === 'before' && first?.text === 'voor' && isDated && period.precision !== 'month'
}

const quotes = new Set(["'", '"'])
const quoteReach = 8

/** "Notitie 'Samen naar school in 2030'": a year inside a quoted title. */
export const isInQuotedTitle: Trap = (tokens, { first, end }, { period }) =>
  titlePrecisions.has(period.precision) &&
  !quotes.has(tokens[first - 1]?.text ?? '') &&
  tokens.slice(Math.max(0, first - quoteReach), first).some((it) => quotes.has(it.text) && !it.isGlued) &&
  tokens.slice(end, end + 3).some((it) => quotes.has(it.text))

/** "2026-2030" is the term of a plan. */
export const yearsOfTerm: Trap = (tokens, { end }) => {
  const [last, dash, next] = [tokens[end - 1], tokens[end], tokens[end + 1]]
  const isOpen = last?.kind === 'number' && last.text.length === 4 && (dash?.text === '-' || dash?.text === '/')
  return isOpen && next?.kind === 'number' && next.text.length >= 2
}

/** "het maart-overleg", "de juni-versie" */
export const gluedToWord: Trap = (tokens, { end }) => {
  const [dash, word] = [tokens[end], tokens[end + 1]]
  return dash?.text === '-' && dash.isGlued && word?.kind === 'word' && word.isGlued
}

/** "week 3 van de pilot" is a week of something else than the year. */
export const weekOfProject: Trap = (tokens, candidate, { period }) =>
  period.precision === 'week' && tokens[candidate.end - 1]?.kind === 'number' && after(tokens, candidate) === 'van'
