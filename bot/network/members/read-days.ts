/** The days of an absence, as people write them ("t/m vrijdag", "4 december", `2026-12-04`). */
import type { AbsenceValues } from '../../../cards/network-absence.ts'
import type { Context } from '../../chat/feature.ts'
import { daysAfter } from '../../clock.ts'
import { readDue } from '../../dates/due.ts'
import { sayDate } from '../../dates/say-due.ts'
import { requireText } from '../../read-text.ts'
import { refusal } from '../../refusal.ts'

type Field = 'from' | 'until'

/** @throws {Refusal} at the field: field.missing, field.too-long, absence.day-unreadable, absence.ends-first, absence.over */
export const readDays = (values: Pick<AbsenceValues, Field>, context: Context) => {
  const fromOn = readDay(values.from, 'from', context.today, context)
  // "Vrijdag" is the one after the first day, whenever it is said.
  const ends = [context.today, fromOn].map((anchor) => readDay(values.until, 'until', anchor, context))
  const untilOn = ends.find((day) => day >= fromOn)
  const over = ends.find((day) => day < context.today)
  if (over) throw refusal('absence.over', { until: sayDate(over, context.language) }, 'until')
  if (untilOn) return { fromOn, untilOn }
  const [from, until] = [sayDate(fromOn, context.language), sayDate(ends[0] ?? fromOn, context.language)]
  throw refusal('absence.ends-first', { from, until }, 'until')
}

const readDay = (words: string, field: Field, anchor: string, { network, today }: Context): string => {
  const text = requireText(words, field)
  const past = daysAgo[text.trim().toLowerCase()]
  if (past) return daysAfter(today, -past)
  // A day that has passed is written out, as the form itself shows it.
  const said = isoDay.test(text) && text < anchor ? text : anchor
  const day = readDue(text, { anchor: said, region: network.holidayRegion })?.[field]
  if (!day) throw refusal('absence.day-unreadable', { text }, field)
  return day
}

/** A term never lies in the past, the first day of an absence may. */
const daysAgo: Readonly<Record<string, number>> = { gisteren: 1, yesterday: 1, eergisteren: 2 }

const isoDay = /^\d{4}-\d{2}-\d{2}$/u
