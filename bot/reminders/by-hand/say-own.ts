/** When somebody is left alone, in a sentence. */
import { listed } from '../../../cards/words/listed.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { Silence } from '../timing/silence.ts'

export const sayOwn = ({ hours, weekends, publicHolidays, schoolHolidays, own }: Silence, words: Words): string => {
  const say = words.handReminders.own
  const meant = own?.hours ?? hours
  const clock = (time: string) => time.replace(':', '.')
  const parts = [
    ...(meant && meant.from !== meant.until ? [say.hours(clock(meant.from), clock(meant.until))] : []),
    ...(weekends ? [say.weekends] : []),
    ...(publicHolidays ? [say.publicHolidays] : []),
    ...(schoolHolidays ? [say.schoolHolidays] : []),
    ...(own && own.daysOff.length + own.weekdays.length > 0 ? [say.daysOff] : []),
  ]
  const silent = parts.length === 0 ? say.always : say.says(listed(parts, say.and))
  const weekday = words.overleg.rhythms.weekdays[(own?.weekly ?? 0) - 1]
  return weekday === undefined ? silent : `${silent} ${say.weekly(weekday)}`
}
