/**
 * What somebody must have heard of one thing, by living through its days one by one: each morning on which people may
 * be spoken to takes what has come due since the last, and what would else fall in the silence that begins.
 */
import type { Silence } from '../../../bot/reminders/timing/silence.ts'
import type { StepSettings, Thing } from '../../../bot/reminders/timing/step.ts'
import { isClosed, isQuiet, momentIn } from './silent-days.ts'
import { allDays, dayFrom, instantAt, placeOf, wallAt } from './wall-clock.ts'

export interface Heard {
  readonly at: number
  readonly kind: string
  readonly days: number
  readonly to: string
}

interface Pending {
  readonly kind: string
  readonly days: number
  readonly to: string
  /** The day that it belongs to, and the instant of it. */
  readonly day: string
  readonly instant: number
  readonly isWarning: boolean
}

const pendingOf = ({ assignedAt, term }: Thing, steps: StepSettings): readonly Pending[] => {
  const nine = (day: string) => ({ day, instant: instantAt(day, 540) })
  const list: Pending[] = []
  const owner = { to: 'owner', isWarning: false }
  if (steps.onAssignment && assignedAt !== null)
    list.push({ ...owner, kind: 'assigned', days: 0, day: wallAt(assignedAt).day, instant: assignedAt })
  const isStart = term?.isStart ?? false
  if (isStart && term?.from && steps.atStart) list.push({ ...owner, kind: 'start', days: 0, ...nine(term.from) })
  if (isStart || !term?.until) return list
  const due = term.until
  for (const days of steps.before)
    list.push({ ...owner, isWarning: true, kind: 'soon', days, ...nine(dayFrom(due, -days)) })
  if (steps.onTheDay) list.push({ ...owner, isWarning: true, kind: 'due', days: 0, ...nine(due) })
  for (const days of steps.late) list.push({ ...owner, kind: 'late', days, ...nine(dayFrom(due, days)) })
  if (steps.toSecretariat !== null)
    list.push({
      ...{ kind: 'late', days: steps.toSecretariat, to: 'owner-and-secretariat', isWarning: false },
      ...nine(dayFrom(due, steps.toSecretariat)),
    })
  if (steps.toAgenda !== null)
    list.push({
      ...{ kind: 'late', days: steps.toAgenda, to: 'agenda', isWarning: false },
      ...nine(dayFrom(due, steps.toAgenda)),
    })
  return list
}

const allClosed = (after: string, until: string, silence: Silence): boolean => {
  for (let at = placeOf(after) + 1; at <= placeOf(until); at += 1)
    if (!isClosed(allDays[at] ?? '', silence)) return false
  return true
}

const inOrder = ['assigned', 'start', 'soon', 'due', 'late']
const rank = ({ kind, to }: Pending) => inOrder.indexOf(kind) * 2 + (to === 'owner' ? 0 : 1)

export const heardOf = (thing: Thing, steps: StepSettings, silence: Silence, from: number): readonly Heard[] => {
  let pending = pendingOf(thing, steps).filter(({ instant }) => instant >= from)
  const heard: Heard[] = []
  const live = (at: number, today: string, hasCome: (one: Pending) => boolean) => {
    const isInSilenceAhead = (one: Pending) =>
      one.isWarning &&
      one.day > today &&
      at >= (momentIn(today, silence) ?? at) &&
      !!thing.term?.until &&
      allClosed(today, thing.term.until, silence)
    const now = pending.filter((one) => hasCome(one) || isInSilenceAhead(one))
    pending = pending.filter((one) => !now.includes(one))
    for (const isAgenda of [false, true]) {
      const line = now.filter(({ to }) => (to === 'agenda') === isAgenda)
      const last = line.reduce<Pending | null>(
        (a, b) => (!a || b.instant > a.instant || (b.instant === a.instant && rank(b) > rank(a)) ? b : a),
        null,
      )
      if (last) heard.push({ at, kind: last.kind, days: last.days, to: last.to })
    }
  }
  /** Where somebody may only be spoken to before nine, the moment of today may have passed when it was asked for. */
  const hadItsMoment = (one: Pending, today: string, instant: number) =>
    one.day === today && instant === from && (momentIn(today, silence) ?? from) < from
  /** What was asked for in the open is said at once, in the silence at the next moment. */
  const saidAtOnce = (instant: number) => {
    const { day, minute } = wallAt(instant)
    if (!isQuiet(day, { instant, minute }, silence))
      live(instant, day, (one) => (one.kind === 'assigned' ? one.instant === instant : hadItsMoment(one, day, instant)))
  }
  const firstDay = wallAt(from).day
  for (let at = placeOf(firstDay); pending.length > 0 && at < allDays.length; at += 1) {
    const today = allDays[at] ?? ''
    const moment = momentIn(today, silence)
    const instants = [from, thing.assignedAt ?? from].filter((one) => one >= from && wallAt(one).day === today)
    for (const one of [...new Set(instants)].sort((a, b) => a - b)) if (moment === null || one < moment) saidAtOnce(one)
    if (moment !== null && moment >= from)
      live(moment, today, (one) => (one.kind === 'assigned' ? one.instant <= moment : one.day <= today))
    for (const one of [...new Set(instants)].sort((a, b) => a - b)) if (moment !== null && one > moment) saidAtOnce(one)
  }
  return heard
}
