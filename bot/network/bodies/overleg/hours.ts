/** The usual hour of a body: `14:00` as it is kept, `14.00` as it is said. */
import { refusal } from '../../../refusal.ts'
import { usualCustoms } from '../../customs.ts'

export const sayHour = (kept: string): string => kept.replace(':', '.')

/** Reads `9.30`, `09:30`, `9u30`, `930`, `14`, `14.00 uur`; empty is the usual hour. @throws {Refusal} body.hour-unreadable at the field */
export const readHour = (text: string, field: string): string => {
  if (text.trim() === '') return usualCustoms.startsAt
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[.:uh]?(\d{2}))?\s*(?:u|uur)?$/iu.exec(text.trim()) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59)
    throw refusal('body.hour-unreadable', { text: text.trim() }, field)
  return `${hours.padStart(2, '0')}:${minutes}`
}
