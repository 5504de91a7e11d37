/** Gathers what a card of a date poll shows, in the reader's language. */
import type { PartyName, PresenceView } from '../../cards/date-poll-standing.ts'
import type { DatePollView, OptionView } from '../../cards/date-polls.ts'
import type { Reader } from '../chat/feature.ts'
import { shownName } from '../chat/shown-name.ts'
import { sayDate } from '../dates/say-due.ts'
import { sides } from '../network/customs.ts'
import type { Organisation, OrganisationKind } from '../network/network.ts'
import { type AskedMember, findAsked } from './asked.ts'
import type { DatePoll } from './date-poll.ts'
import { sayHour, titleOf } from './name.ts'
import { type RankedOption, rankOptions } from './rank-options.ts'
import type { DatePollStores } from './stores.ts'

type Stores = Pick<DatePollStores, 'datePolls' | 'meetings' | 'network'>

/** How a date poll stands: who is asked, and its options, best first. */
export const readStanding = async ({ datePolls, meetings, network }: Stores, poll: DatePoll) => {
  const [meeting, body, asked, answers, organisations] = await Promise.all([
    meetings.find(poll.network, poll.meeting),
    network.body(poll.network, poll.body),
    findAsked(network, poll.network, poll.body),
    datePolls.answers(poll.network, poll.id),
    network.organisations(poll.network),
  ])
  const needsBothSides = body?.customs.needsBothSides ?? false
  const ranked = rankOptions(poll.options, answers, { asked, needsBothSides })
  return { poll, meeting, body, asked, answers, organisations, needsBothSides, ranked }
}
export type StandingOfPoll = Awaited<ReturnType<typeof readStanding>>

/** Those who have not answered everything, by name. */
export const findSilent = ({ asked, ranked }: Pick<StandingOfPoll, 'asked' | 'ranked'>): readonly AskedMember[] =>
  asked.filter(({ member }) => ranked.some(({ silent }) => silent.includes(member)))

/** @property isInside a member who has a say there: they see who answered what. */
export interface Seeing {
  readonly isInside: boolean
  readonly mayAnswer: boolean
  readonly maySteer: boolean
}

/** What stands in a channel: its presses are offered to all, and names to nobody. */
export const inChannel: Seeing = { isInside: false, mayAnswer: true, maySteer: true }

export const viewPoll = (standing: StandingOfPoll, seeing: Seeing, reader: Reader): DatePollView => {
  const { poll, meeting, body, ranked } = standing
  const view = (one: RankedOption) => viewOption(one, standing, seeing, reader)
  const byHour = ranked.toSorted((a, b) => a.option.startsAt - b.option.startsAt)
  const best = poll.state === 'fixed' ? ranked.find(({ option }) => option.id === poll.fixed) : ranked[0]
  const title = titleOf(meeting, body, reader)
  return {
    id: poll.id,
    meeting: poll.meeting,
    title,
    body: body?.name ?? title,
    purpose: meeting?.purpose ?? '',
    window: meeting?.window?.text ?? '',
    state: poll.state,
    answerBy: poll.answerBy && sayDate(poll.answerBy, reader.language),
    options: byHour.map(view),
    best: best && hasAnswers(best) ? view(best) : null,
    waiting: viewWaiting(standing, seeing, reader),
    fixedAt: fixedAt(standing, reader),
    mayAnswer: seeing.mayAnswer,
    maySteer: seeing.maySteer,
  }
}

const viewWaiting = (standing: StandingOfPoll, { isInside }: Seeing, reader: Reader): DatePollView['waiting'] => {
  const silent = findSilent(standing).map(({ member }) => member)
  return { count: silent.length, names: isInside ? namesOf(silent, standing, reader) : null }
}

const hasAnswers = ({ yes, ifNeeded, no }: RankedOption): boolean => yes.length + ifNeeded.length + no.length > 0

const fixedAt = ({ poll, meeting }: StandingOfPoll, reader: Reader): string | null => {
  const chosen = poll.options.find(({ id }) => id === poll.fixed)
  if (chosen) return sayHour(chosen.startsAt, reader)
  return meeting?.hours && meeting.state !== 'cancelled' ? sayHour(meeting.hours.startsAt, reader) : null
}

const viewOption = (one: RankedOption, standing: StandingOfPoll, { isInside }: Seeing, reader: Reader): OptionView => {
  const { option, yes, ifNeeded, no, silent } = one
  return {
    ...viewPresence(one, standing),
    id: option.id,
    at: sayHour(option.startsAt, reader),
    counts: { yes: yes.length, ifNeeded: ifNeeded.length, no: no.length, silent: silent.length },
    missing: namesOfOrganisations(one.missing, standing.organisations),
    names: isInside
      ? {
          ifNeeded: namesOf(ifNeeded, standing, reader),
          no: namesOf(no, standing, reader),
        }
      : null,
  }
}

/** How many organisations of each sort can, and what is known of the sides where both are needed. */
export const viewPresence = (
  one: RankedOption,
  { asked, organisations, needsBothSides }: Pick<StandingOfPoll, 'asked' | 'organisations' | 'needsBothSides'>,
) => ({
  presence: countParties(one, asked, organisations),
  ifNeeded: one.ifNeeded.length,
  sides: needsBothSides ? sides.map((side) => ({ side, state: one.sides[side] })) : [],
})

const partyOf: Readonly<Partial<Record<OrganisationKind, PartyName>>> = {
  municipality: 'municipality',
  swv: 'swv',
  school_board: 'board',
}
const parties: readonly PartyName[] = ['municipality', 'swv', 'board', 'other']

const countParties = (
  { present }: RankedOption,
  asked: readonly AskedMember[],
  organisations: readonly Organisation[],
): readonly PresenceView[] => {
  const ids = new Set(asked.map(({ organisation }) => organisation))
  const there = organisations.filter(({ id }) => ids.has(id))
  return parties
    .map((party) => ({ party, ofParty: there.filter(({ kind }) => (partyOf[kind] ?? 'other') === party) }))
    .filter(({ ofParty }) => ofParty.length > 0)
    .map(({ party, ofParty }) => ({
      party,
      present: ofParty.filter(({ id }) => present.includes(id)).length,
      total: ofParty.length,
    }))
}

const namesOfOrganisations = (ids: readonly string[], organisations: readonly Organisation[]): readonly string[] =>
  organisations.filter(({ id }) => ids.includes(id)).map(({ name }) => name)

const namesOf = (
  members: readonly string[],
  { asked, organisations }: Pick<StandingOfPoll, 'asked' | 'organisations'>,
  { words }: Pick<Reader, 'words'>,
): readonly string[] => {
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]))
  return asked
    .filter(({ member }) => members.includes(member))
    .map(({ person }) => shownName(person, nameOf.get(person.organisation), words))
}
