/** What reminds of something owed, and on which day if nothing were silent. Pure. */
import { instantOn } from '../../clock.ts'
import { type Day, toDay, toIso } from '../../dates/civil-date.ts'
import type { Ref } from '../../ref.ts'
import { workingHour } from './moments.ts'

/**
 * Set per network, and per body where that differs: `{...usualSteps, ...ofNetwork, ...ofBody}`.
 *
 * @property before on so many days before its last day.
 * @property late so many days after it, to its owner.
 * @property toSecretariat so many days after it, to the owner and to the secretariat; null for never.
 * @property toAgenda so many days after it, proposed for the agenda of its body; null for never.
 * @property atStart when it is to begin, for what has a start and no end.
 */
export interface StepSettings {
  readonly onAssignment: boolean
  readonly before: readonly number[]
  readonly onTheDay: boolean
  readonly late: readonly number[]
  readonly toSecretariat: number | null
  readonly toAgenda: number | null
  readonly atStart: boolean
}

/** Of which one kind is asked for by itself. */
export const noSteps: StepSettings = {
  onAssignment: false,
  before: [],
  onTheDay: false,
  late: [],
  toSecretariat: null,
  toAgenda: null,
  atStart: false,
}

export const usualSteps: StepSettings = {
  onAssignment: true,
  before: [14, 3],
  onTheDay: true,
  late: [1],
  toSecretariat: 7,
  toAgenda: 14,
  atStart: true,
}

/**
 * @property assignedAt epoch milliseconds, of whoever owes it now; null for nobody.
 * @property term its days (`YYYY-MM-DD`), of which a window is due at its end; null without.
 */
export interface Thing {
  readonly ref: Ref
  readonly assignedAt: number | null
  readonly term: { readonly from: string | null; readonly until: string | null; readonly isStart: boolean } | null
}

/** In the order in which they come. */
export const stepKinds = ['assigned', 'start', 'soon', 'due', 'late'] as const
export type StepKind = (typeof stepKinds)[number]
type StepReader = 'owner' | 'owner-and-secretariat' | 'agenda'

/**
 * @property key what it is, whenever it comes: `agreement:ID:soon-3:2026-12-18` for three days before that day.
 * @property at epoch milliseconds.
 * @property days before (`soon`) or after (`late`) the day; 0 for the others.
 * @property folded the keys of those that fell together with it, and in whose stead it comes.
 */
export interface Occurrence {
  readonly key: string
  readonly at: number
  readonly kind: StepKind
  readonly days: number
  readonly to: StepReader
  readonly folded: readonly string[]
}

/** @property nominalAt when it would come if nothing were silent; `on` the day of it, but of an assignment null. */
export interface Step extends Omit<Occurrence, 'at' | 'folded'> {
  readonly nominalAt: number
  readonly on: Day | null
}

/** In no order. */
export const nominalSteps = ({ ref, assignedAt, term }: Thing, steps: StepSettings): readonly Step[] => {
  const name = (...parts: readonly string[]) => [ref.kind, ref.id, ...parts].join(':')
  const assigned = (at: number): Step => {
    return { key: name('assigned', String(at)), nominalAt: at, on: null, kind: 'assigned', days: 0, to: 'owner' }
  }
  const dated = (kind: StepKind, day: string, to: StepReader = 'owner', days = 0): Step => {
    const on = toDay(day) + (kind === 'soon' ? -days : days)
    const said = [days ? `${kind}-${days}` : kind, ...(to === 'owner' ? [] : [to])]
    return { key: name(...said, day), nominalAt: instantOn(toIso(on), workingHour), on, kind, days, to }
  }
  const owed = (day: string): readonly Step[] => [
    ...steps.before.map((days) => dated('soon', day, 'owner', days)),
    ...(steps.onTheDay ? [dated('due', day)] : []),
    ...steps.late.map((days) => dated('late', day, 'owner', days)),
    ...(steps.toSecretariat === null ? [] : [dated('late', day, 'owner-and-secretariat', steps.toSecretariat)]),
    ...(steps.toAgenda === null ? [] : [dated('late', day, 'agenda', steps.toAgenda)]),
  ]
  return [
    ...(steps.onAssignment && assignedAt !== null ? [assigned(assignedAt)] : []),
    ...(steps.atStart && term?.isStart && term.from ? [dated('start', term.from)] : []),
    ...(term?.until && !term.isStart ? owed(term.until) : []),
  ]
}
