/** The steps of a plan as people write them: what · which body · day. */
import { type StepsState, type StepsValues, stepFields } from '../../../cards/plan-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { sayDate } from '../../dates/say-due.ts'
import { findClosest, plainly } from '../../name-search.ts'
import type { Body } from '../../network/network.ts'
import { refusal } from '../../refusal.ts'
import type { Calendar } from '../days/count-back.ts'
import type { PlanStep } from '../plan.ts'
import { readDay } from './read-day.ts'

const separator = ' · '
/** What stands between the parts, also where a keyboard has no middle dot. */
const parts = /\s*(?:·|•|\||;|\s[–—-]\s)\s*/u
/** That next steps usually need. */
const usualGap = 7
const titleLimit = 150

/** @example 'OOGO over het concept · OOGO · vr 5 mrt 2027' */
export const writeLine = (
  { title, body, on }: Pick<PlanStep, 'title' | 'body' | 'on'>,
  bodies: readonly Body[],
  { language }: Pick<Context, 'language'>,
): string => {
  const name = bodies.find(({ id }) => id === body)?.name
  return [title, ...(name ? [name] : []), sayDate(on, language)].join(separator)
}

/** @property newId gives another at each call. */
interface Reading {
  readonly calendar: Calendar
  readonly bodies: readonly Body[]
  readonly newId: () => string
}

/**
 * In the order of the fields; an empty one is no step. A day that somebody changed is fixed.
 *
 * @throws {Refusal} plan.no-steps; at the field: plan.line-unreadable, plan.day-unreadable, plan.body-unknown,
 *   field.too-long
 */
export const readSteps = (values: StepsValues, { steps }: StepsState, reading: Reading): readonly PlanStep[] => {
  const read = stepFields.flatMap((field, at) => {
    const text = values[field].replace(/\s+/gu, ' ').trim()
    return text === '' ? [] : [readStep(text, field, steps[at] ?? null, reading)]
  })
  if (read.length === 0) throw refusal('plan.no-steps', undefined, stepFields[0])
  return read
}

const readStep = (
  text: string,
  field: string,
  proposed: StepsState['steps'][number],
  { calendar, bodies, newId }: Reading,
): PlanStep => {
  const [title, body, day] = readParts(text, bodies, field)
  const on = readDay(day, calendar, field)
  const isAsProposed = proposed?.on === on
  const meetings = calendar.meetings.filter((one) => one.body === body && one.on === on)
  const meeting = meetings.find(({ id }) => id === proposed?.meeting) ?? meetings[0]
  return {
    id: proposed?.id ?? newId(),
    ...{ title, body, on },
    gapDays: proposed?.gap ?? usualGap,
    isFixed: !isAsProposed && !meeting,
    meeting: meeting?.id ?? null,
    isDone: false,
  }
}

/** The last part is the day; the one before it a body, where one is called so. */
const readParts = (text: string, bodies: readonly Body[], field: string): readonly [string, string | null, string] => {
  const all = text.split(parts).filter((part) => part !== '')
  const day = all.at(-1)
  if (!day || all.length < 2) throw refusal('plan.line-unreadable', { text: text.slice(0, 100) }, field)
  const named = all.length > 2 ? findBody(all.at(-2) ?? '', bodies) : null
  if (all.length === 3 && !named) throw refusal('plan.body-unknown', { name: (all[1] ?? '').slice(0, 100) }, field)
  const title = all.slice(0, named ? -2 : -1).join(separator)
  if (title.length > titleLimit) throw refusal('field.too-long', { limit: titleLimit }, field)
  return [title, named?.id ?? null, day]
}

const findBody = (name: string, bodies: readonly Body[]): Body | null => {
  const found = findClosest(
    bodies.map((body) => ({ ...body, about: '' })),
    name,
  )
  const exact = bodies.find((body) => plainly(body.name) === plainly(name))
  return exact ?? (found.length === 1 ? (bodies.find(({ id }) => id === found[0]?.id) ?? null) : null)
}
