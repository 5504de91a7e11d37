/** How moments of a round are said: within its weeks nobody needs the year. */
import type { Reader } from '../../chat/feature.ts'
import { dayAt, hourAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { CaseRound } from '../case-round.ts'
import { isWorkPhase } from '../steering/enter-phase.ts'
import { closingAt } from '../timing/due.ts'

type Saying = Pick<Reader, 'words' | 'language'>

/** "do 19 nov" */
export const sayDay = (day: string, { language }: Pick<Saying, 'language'>): string =>
  sayDate(day, language).replace(/ \d{4}$/u, '')

/** "do 19 nov, 14.00 uur" */
export const sayMoment = (instant: number, saying: Saying): string =>
  saying.words.caseRound.at(sayDay(dayAt(instant), saying), hourAt(instant))

type Timed = Pick<CaseRound, 'phase' | 'endsAt' | 'isLive' | 'settings' | 'tooFewAt'>

/** "t/m do 19 nov, 14.00 uur"; of a round in its meeting the minutes; '' once nothing is waited for. */
export const sayTerm = ({ phase, endsAt, isLive, settings, tooFewAt }: Timed, saying: Saying): string => {
  const say = saying.words.caseRound
  if (!isWorkPhase(phase) || tooFewAt !== null) return ''
  if (endsAt === null) return say.waitsForMeeting
  return isLive ? say.live(settings.minutes[phase], hourAt(endsAt)) : say.until(sayMoment(endsAt, saying))
}

/** That somebody has to decide whether it goes on, and by when: everybody hears the same. */
export const sayTooFew = ({ tooFewAt, endsAt, settings }: Timed, saying: Saying): readonly string[] =>
  tooFewAt === null || endsAt === null
    ? []
    : [saying.words.caseRound.tooFew(settings.least + 1, sayMoment(endsAt, saying))]

/** That a round waits for its meeting: who plans it, and what becomes of it when nobody does. */
export const sayWaiting = (round: CaseRound, saying: Saying): string | null => {
  const until = isWorkPhase(round.phase) && round.endsAt === null ? closingAt(round) : null
  return until === null ? null : saying.words.caseRound.planMeeting(sayDay(dayAt(until), saying))
}

/** What keeps a round from going on as it would. */
export const sayNotes = (round: CaseRound, saying: Saying): readonly string[] => {
  const say = saying.words.caseRound
  const { pausedUntil, isExtended } = round
  return [
    ...sayTooFew(round, saying),
    ...(pausedUntil === null ? [] : [say.paused(sayDay(pausedUntil, saying))]),
    ...(isExtended ? [say.isExtended] : []),
  ]
}
