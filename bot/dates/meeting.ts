import type { Candidate } from './candidate.ts'
import { clauseOf, wordsOutside } from './clause.ts'
import { dated, datedBehindPreposition, periodOf } from './dated.ts'
import type { Deadline } from './deadline.ts'
import { length } from './durations.ts'
import { article } from './lexicon.ts'
import { preposition } from './preposition.ts'
import { anyOf, either, map, optional, type Rule, sequence, token, words } from './rule.ts'
import type { Token } from './tokens.ts'
import { listed } from './word-list.ts'

/** Bodies and gatherings that people name instead of a date. */
const meetings = listed(`
  overleg, vergadering, bijeenkomst, sessie, oogo, stuurgroep, werkgroep, projectgroep, regiegroep, beleidsgroep,
  kerngroep, klankbordgroep, commissie, raad, bestuur, tafel, middag, dag, conferentie, netwerk, kring, college,
  keer, agenda, gesprek, evaluatie, congres, platform, bespreking, werkbezoek, kwartiermakers, directieberaad,
  beraad, mt, opr, alv, rvt, rmc, rea, lea, zat, mdo, poho, ab, db
`)

const meetingWord = new RegExp(`(?:${meetings.join('|')})(?:en|s)?$`)

/** Days of the calendar that end like a gathering. */
const calendarDays = new RegExp(
  `^(?:maan|dins|woens|donder|vrij|zater|zon|van|${listed(`
  konings, paas, kerst, pinkster, hemelvaart, hemelvaarts, bevrijdings, prinsjes, nieuwjaars, werk, school, kalender, les
`).join('|')})?(?:mid)?dag(?:en|middag)?$`,
)

export const isMeeting = (word: string): boolean => meetingWord.test(word) && !calendarDays.test(word)

const body = token((it) => it.kind === 'word' && isMeeting(it.text))

const adjective = optional(
  anyOf(`
  volgende, eerstvolgende, komende, eerste, aankomende, aanstaande, nieuwe, laatste, tweede, derde, gezamenlijke,
  bestuurlijk, bestuurlijke, ambtelijk, ambtelijke, regionale, regionaal, eerste volgende, eerstkomende, algemene,
  jaarlijkse, gemeentelijk
`),
)

const demonstrative = anyOf('die, dit, deze, dat, ons, onze, ieder, iedere, elke, elk')

const lead = sequence(
  optional(words('uiterlijk', 'een')),
  optional(length),
  preposition,
  optional(either(article, demonstrative)),
)

/** "voor het volgende OOGO", "een week voor de stuurgroep": a date only for who knows the agenda. */
export const bodyRelative: Rule<unknown> = sequence(lead, adjective, body)

const events = listed(`
  ing, atie, itie, ontvangst, besluit, start, afloop, overleg, akkoord, advies, komst, gesprek, toets, fase,
  traject, beschikking, reactie, verslag, evaluatie, onderzoek, instemming, pilot, proef, publicatie, levering,
  gesprekken, verkiezingen, wet, inspectiebezoek, bezoek, verzending, melding, indiening, benoeming, selectie,
  offerte, opdracht, begroting, verhuizing, bekend, plan
`)

const eventNoun = new RegExp(`(?:${events.join('|')})$`)

/** "zodra de subsidie rond is", "na ontvangst van de cijfers" */
export const eventRelative: Rule<unknown> = either<unknown>(
  words('zodra', 'nadat', 'voordat', 'totdat', 'wanneer', 'alvorens'),
  sequence(
    optional(words('binnen', 'uiterlijk', 'direct', 'meteen', 'kort')),
    optional(length),
    words('na', 'voor', 'tot'),
    optional(article),
    token((it) => it.kind === 'word' && eventNoun.test(it.text)),
  ),
)

/** "voor de vergadering van 12 mei": a meeting named by its day. */
export const datedMeeting: Rule<Deadline> = map(
  sequence(
    preposition,
    optional(article),
    adjective,
    body,
    words('van', 'op', 'd . d', 'd.d.', 'd . d .'),
    either(dated, datedBehindPreposition),
  ),
  ([kind, , , , , found]) => ({ kind, period: periodOf(found), isExplicit: false, namesMeeting: true }),
)

const happening = new Set(listed(`is, zijn, vindt, vinden, volgt, komt, komen, vergadert, vergaderen, volgende`))

/** "Op 3 maart is het OOGO", "de sessie van 3 maart": the day says when people meet, which is seldom the deadline. */
export function announcesMeeting(tokens: readonly Token[], candidate: Pick<Candidate, 'first' | 'end'>): boolean {
  if (tokens.slice(Math.max(0, candidate.first - 2), candidate.first).some((it) => isMeeting(it.text))) return true
  const around = wordsOutside(tokens, clauseOf(tokens, candidate), candidate)
  return around.some((it) => happening.has(it.text)) && around.some((it) => it.kind === 'word' && isMeeting(it.text))
}
