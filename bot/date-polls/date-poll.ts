/**
 * A datumvoorstel: hours inside a window, of which members say whether they can; one of them becomes the meeting's.
 * Pure: time and people are arguments, and what cannot be is a Refusal.
 */
import type { Ref } from '../ref.ts'
import { refusal } from '../refusal.ts'

export const datePollStates = ['open', 'fixed', 'withdrawn'] as const
export type DatePollState = (typeof datePollStates)[number]

/** An hour that is proposed. Epoch milliseconds. @property id unique within its poll. */
export interface DateOption {
  readonly id: string
  readonly startsAt: number
  readonly endsAt: number
}

/**
 * @property meeting for which a day is sought.
 * @property answerBy the day until which members are asked to answer (`YYYY-MM-DD`), or null.
 * @property fixed the option that was chosen, or null.
 */
export interface DatePoll {
  readonly id: string
  readonly network: string
  readonly body: string
  readonly meeting: string
  readonly state: DatePollState
  readonly options: readonly DateOption[]
  readonly answerBy: string | null
  readonly fixed: string | null
  readonly createdAt: number
  readonly createdBy: string
  /** Grows with every change; a form that was opened on an older version is refused. */
  readonly version: number
}

export const dateAnswers = ['yes', 'if-needed', 'no'] as const

/** Kan, indien nodig, kan niet. */
export type DateAnswer = (typeof dateAnswers)[number]

/** What a member said of one option; `by` whoever said it, the member or their deputy. */
export interface Availability {
  readonly network: string
  readonly poll: string
  readonly option: string
  readonly member: string
  readonly answer: DateAnswer
  readonly by: string
}

export const datePollRef = (id: string): Ref => ({ kind: 'date-poll', id })

/** More to choose from is more to answer than people do. */
export const mostOptions = 10

/** @throws {Refusal} date-poll.closed */
export const requireOpen = (poll: DatePoll): DatePoll => {
  if (poll.state !== 'open') throw refusal('date-poll.closed')
  return poll
}

/** @throws {Refusal} date-poll.closed; date-poll.option-gone for an option that it does not have */
export const fix = (poll: DatePoll, option: string): DatePoll => ({
  ...requireOpen(poll),
  state: 'fixed',
  fixed: findOption(poll, option).id,
})

/** @throws {Refusal} date-poll.closed */
export const withdraw = (poll: DatePoll): DatePoll => ({ ...requireOpen(poll), state: 'withdrawn' })

/** @throws {Refusal} date-poll.option-gone */
export const findOption = ({ options }: DatePoll, id: string): DateOption => {
  const option = options.find((one) => one.id === id)
  if (!option) throw refusal('date-poll.option-gone', undefined, 'option')
  return option
}
