/** Hours in which nobody is spoken to, as people type and read them. Pure. */
import { refusal } from '../refusal.ts'
import type { Hours } from './timing/silence.ts'

const time = String.raw`(\d{1,2})(?:[.:uh](\d{2})?)?(?:\s*(?:uur|u|h))?`
const span = new RegExp(
  `^(?:van |from |tussen |between )?${time}\\s*(?:-|–|—|tot|until|till|to|en|and)\\s*${time}$`,
  'u',
)

/** Whether it names hours at all: two numbers alone are as well a date (`17-9`). */
export const namesHours = (text: string): boolean => {
  const tidy = text.trim().toLowerCase()
  return span.test(tidy) && /\d[.:uh]|uur|^(?:tussen|between)/u.test(tidy)
}

const bare = /^(?:van |from )?\d{1,2}\s*(?:-|–|—|tot|until|till|to)\s*\d{1,2}$/u

/** Two numbers that can be hours, and as well something else; null for what cannot. */
export const bareHours = (text: string): Hours | null => {
  const tidy = text.trim().toLowerCase()
  if (!bare.test(tidy)) return null
  const [, ...said] = span.exec(tidy) ?? []
  const [from, until] = [minutesOf(said[0]), minutesOf(said[2])]
  if (from === null || until === null || from % wholeDay === until % wholeDay) return null
  return { from: kept(from), until: kept(until) }
}

/** Whoever is silent through the middle of the working day rather meant the hours in which they work. */
export const silencesWork = ({ from, until }: Hours): boolean =>
  from < until ? from <= '10:00' && until >= '16:00' : from <= '10:00' || until >= '16:00'

/**
 * Reads `17.00-09.00`, `17:00 – 9:00`, `van 17 tot 9 uur`; midnight is `00:00`, or `24:00` at the end.
 *
 * @throws {Refusal} silence.hours-unreadable, silence.quarters, silence.no-moment at the field
 */
export const readHours = (text: string, field?: string): Hours => {
  const [, ...said] = span.exec(text.trim().toLowerCase()) ?? []
  const [from, until] = [minutesOf(said[0], said[1]), minutesOf(said[2], said[3])]
  if (from === null || until === null) throw refusal('silence.hours-unreadable', { text: text.trim() }, field)
  if (from % 15 !== 0 || until % 15 !== 0) throw refusal('silence.quarters', { text: text.trim() }, field)
  if (from % wholeDay === until % wholeDay) throw refusal('silence.no-moment', undefined, field)
  return { from: kept(from), until: kept(until) }
}

const wholeDay = 24 * 60

const minutesOf = (hour: string | undefined, minute = '00'): number | null => {
  if (hour === undefined) return null
  const minutes = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && minutes <= wholeDay ? minutes : null
}

const kept = (minutes: number): string => {
  const [hour, minute] = [Math.floor((minutes % wholeDay) / 60), minutes % 60]
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** @example '18.00–08.00' */
export const sayHours = ({ from, until }: Hours): string => `${from.replace(':', '.')}–${until.replace(':', '.')}`
