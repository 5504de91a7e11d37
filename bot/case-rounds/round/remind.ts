/** What a line in private says of a round: from the half that everybody may know, and to all members alike. */

import { button } from '../../../cards/card.ts'
import { screenCasesPress } from '../../../cards/case-round-own-presses.ts'
import { openRoundPress, takePartPress } from '../../../cards/case-round-presses.ts'
import { caseSettingsPress } from '../../../cards/case-round-settings.ts'
import type { NudgeLineView } from '../../../cards/nudges.ts'
import { press } from '../../../cards/press.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { Remindable } from '../../reminders/remindable.ts'
import { hasOccasion } from '../../reminders/reminder.ts'
import { type CaseRound, isPhaseFrom } from '../case-round.ts'
import { screeningOccasion, waitsForScreening } from '../screening/tell-facilitators.ts'
import { lateOccasion, waitsForSteward } from '../screening/tell-stewards.ts'
import type { CaseRoundStores } from '../stores.ts'
import { voicesIn } from '../voices.ts'
import { firstReadersOf } from './first-readers.ts'
import { membersTold } from './readers.ts'
import { sayDay, sayTerm, sayTooFew, sayWaiting } from './say-moment.ts'
import { atWork } from './view-card.ts'

export const remindableRounds = (stores: Pick<CaseRoundStores, 'caseRounds' | 'network'>): Remindable => {
  const roundOf = async (network: string, id: string): Promise<CaseRound | null> =>
    (await stores.caseRounds.find(network, id))?.round ?? null
  return {
    isOwed: async ({ network, ref, member, occasion }) => {
      const round = await roundOf(network, ref.id)
      if (round !== null && occasion === screeningOccasion) return isScreenedBy(stores, round, member)
      if (round !== null && occasion === lateOccasion) return waitsForSteward(stores, round, member)
      return round !== null && isPhaseFrom(round.phase, 'open', 'closed') && (await isTold(stores, round, member))
    },
    bodyOf: async (network, id) => (await roundOf(network, id))?.body ?? null,
    isAnsweredBy: async (network, id, member) => {
      const round = await roundOf(network, id)
      return round !== null && isTold(stores, round, member)
    },
    say: async ({ ref, occasion, beside, isSaidAgain }, reader) => {
      const round = await roundOf(reader.network, ref.id)
      if (round && occasion === screeningOccasion) return sayScreening(stores, round, reader)
      if (round && occasion === lateOccasion) return sayLate(stores, round, reader)
      if (round && isSaidAgain) return sayNewer(round, reader)
      return round && sayRound(stores, round, { occasion, ...(beside ? { beside } : {}) }, reader)
    },
  }
}

const isTold = async (stores: Pick<CaseRoundStores, 'network'>, round: CaseRound, member: string): Promise<boolean> =>
  (await membersTold(stores, round)).includes(member)

/** Whoever lost their say in the body screens nothing there any more. */
export const isScreenedBy = async (
  { network: store }: Pick<CaseRoundStores, 'network'>,
  round: CaseRound,
  member: string,
): Promise<boolean> =>
  waitsForScreening(round, member) && (await voicesIn(store, round.network, round.body)).some(({ id }) => id === member)

/** Of the case itself it says nothing. */
const sayScreening = async (
  { network: store }: Pick<CaseRoundStores, 'network'>,
  round: CaseRound,
  { words, member }: LineReader,
): Promise<NudgeLineView> => {
  const isOver = !(await isScreenedBy({ network: store }, round, member.id))
  const body = await nameOfBody(store, round, words)
  const { screening, screened } = words.caseRound.nudge
  if (isOver) return { text: screened(body), isOver, buttons: [] }
  const open = button(words.caseScreening.title, press(screenCasesPress, {}), 'primary')
  return { text: screening(body), isOver, buttons: [open] }
}

/** To whoever keeps order, in words that fit every reason for which nobody screened it. */
const sayLate = async (
  stores: Pick<CaseRoundStores, 'network'>,
  round: CaseRound,
  { words, member }: LineReader,
): Promise<NudgeLineView> => {
  const isOver = !(await waitsForSteward(stores, round, member.id))
  const body = await nameOfBody(stores.network, round, words)
  const { late, lateOver } = words.caseRound.nudge
  if (isOver) return { text: lateOver(body), isOver, buttons: [] }
  const open = button(words.caseSettings.menu, press(caseSettingsPress, { body: round.body }), 'primary')
  return { text: late(body, round.settings.screeningMost), isOver, buttons: [open] }
}

const nameOfBody = async (store: CaseRoundStores['network'], { network, body }: CaseRound, words: Words) =>
  (await store.body(network, body))?.name ?? words.chat.noName

type Line = Parameters<Remindable['say']>[0]
type LineReader = Parameters<Remindable['say']>[1]

const sayRound = async (
  stores: Pick<CaseRoundStores, 'network'>,
  round: CaseRound,
  line: Pick<Line, 'occasion' | 'beside'>,
  reader: LineReader,
): Promise<NudgeLineView> => {
  const { words } = reader
  const say = words.caseRound
  const name = say.name(round.number ?? 0)
  const phase = atWork(round)
  const open = button(say.open, press(openRoundPress, { round: round.id }))
  if (!isPhaseFrom(round.phase, 'open', 'closed')) return { text: say.nudge.over(name), isOver: true, buttons: [] }
  if (phase === null) {
    return { text: sayClosed(round, reader), isOver: false, buttons: [open] }
  }
  const term = sayTerm(round, reader)
  const first = await firstReadersOf(stores, round)
  const waiting = sayWaiting(round, reader)
  const more = [
    ...(waiting === null ? [] : [waiting]),
    ...(first === null ? [] : [say.first(first)]),
    ...sayTooFew(round, reader),
  ]
  const kind = hasOccasion(line, 'phase') ? 'phase' : line.occasion === 'ends' ? 'ends' : 'news'
  const named = say.title(round.number ?? 0, round.title)
  return {
    text: [say.nudge[kind](named, say.phases[phase].toLowerCase(), term), ...more].join(' '),
    isOver: false,
    buttons: [button(say.takePart[phase], press(takePartPress, { round: round.id }), 'primary'), open],
  }
}

/** What it said then is over, and what is said now stands below: copies of it would fill the conversation. */
const sayNewer = ({ number }: CaseRound, { words }: LineReader): NudgeLineView => {
  const say = words.caseRound
  return { text: say.nudge.newer(say.name(number ?? 0)), isOver: true, buttons: [] }
}

const sayClosed = (round: CaseRound, reader: LineReader): string => {
  const { nudge: say, name: nameOf } = reader.words.caseRound
  const name = nameOf(round.number ?? 0)
  const until = round.purgeOn === null ? '' : sayDay(round.purgeOn, reader)
  if (round.isAskedAgain) return say.again(name, until)
  if (round.tooFewAt !== null) return say.closedForTooFew(name, until)
  return say.closed(name, round.lessons.length + round.agreements.length > 0, until)
}
