/** What is typed in the small fields of the form: an hour, minutes, the last day for answers. Pure. */
import { readMinutes } from '../../dates/minutes.ts'
import type { Asked } from '../../dates/read-day.ts'
import { readDayAt } from '../../read-day.ts'
import { refusal } from '../../refusal.ts'

/** Nobody meets at night. Whole hours, the last one in which a meeting begins. */
const [earliest, latest] = [7, 22]

/** @returns as `14:00` @throws {Refusal} date-poll.hour-unreadable at `hour` */
export const readHour = (text: string): string => {
  const found = /^(?:om\s+)?(\d{1,2})(?:\s?[.:u]?\s?([0-5]\d))?\s*(?:uur|u|h)?\.?$/iu.exec(text.trim())
  const hour = Number(found?.[1])
  if (!found || hour < earliest || hour > latest)
    throw refusal('date-poll.hour-unreadable', { text: text.trim().slice(0, 100) }, 'hour')
  return `${String(hour).padStart(2, '0')}:${found[2] ?? '00'}`
}

const [shortest, longest] = [15, 720]

/** @throws {Refusal} date-poll.minutes-unreadable at `minutes` */
export const readLength = (text: string): number => {
  const minutes = readMinutes(text) ?? 0
  if (minutes < shortest || minutes > longest) throw refusal('date-poll.minutes-unreadable', undefined, 'minutes')
  return minutes
}

/** @returns `YYYY-MM-DD`, or null for none @throws {Refusal} date-poll.answer-by-unreadable at `answerBy`, as `readDayAt` */
export const readAnswerBy = (text: string, asked: Asked): string | null => {
  const said = text.trim()
  if (said === '') return null
  const day = readDayAt('answerBy', said, asked)
  if (day === null || day < asked.today)
    throw refusal('date-poll.answer-by-unreadable', { text: said.slice(0, 100) }, 'answerBy')
  return day
}
