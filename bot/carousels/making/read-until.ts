/** Until when a stage lasts: minutes in a meeting, otherwise a day in Dutch words. Pure. */
import { instantOn } from '../../clock.ts'
import { readMinutes } from '../../dates/minutes.ts'
import type { Asked } from '../../dates/read-day.ts'
import { readDayAt } from '../../read-day.ts'
import { refusal } from '../../refusal.ts'

export interface Reading extends Asked {
  readonly isLive: boolean
  readonly now: number
}

/** A working day; a meeting lasts no longer. */
const mostMinutes = 480
/** People look at what they still have to do before they go home. */
const endOfDay = 17

/** Epoch milliseconds, or null for no end. @throws {Refusal} carousel.minutes-unreadable, carousel.day-unreadable at `until`, as `readDayAt` */
export const readUntil = (words: string, { isLive, now, today, region }: Reading): number | null => {
  const text = words.replace(/\s+/gu, ' ').trim()
  if (text === '') return null
  return isLive ? now + minutesIn(text) * 60_000 : endOf(text, { now, today, region })
}

/** As `readUntil`, of what must end. @throws {Refusal} also field.missing at `until` */
export const requireUntil = (words: string, reading: Reading): number => {
  const until = readUntil(words, reading)
  if (until === null) throw refusal('field.missing', undefined, 'until')
  return until
}

const minutesIn = (text: string): number => {
  const minutes = readMinutes(text) ?? 0
  if (minutes < 1 || minutes > mostMinutes)
    throw refusal('carousel.minutes-unreadable', { text: text.slice(0, 100), most: mostMinutes }, 'until')
  return minutes
}

const endOf = (text: string, { now, today, region }: Omit<Reading, 'isLive'>): number => {
  const day = readDayAt('until', text, { today, region })
  const end = day === null ? Number.NaN : instantOn(day, endOfDay)
  if (!(end > now)) throw refusal('carousel.day-unreadable', { text: text.slice(0, 100) }, 'until')
  return end
}
