/** What is typed behind `/stil`, as a change of how somebody wants to be reminded. Pure. */
import { namesHours, readHours } from '../hours.ts'
import type { OwnReminders } from '../settings.ts'
import type { WorkingWeekday } from '../timing/weekly.ts'
import { type Asked, joined, namesDays, readPeriods } from './days-off.ts'
import { type Doubt, doubtOf } from './doubt.ts'
import { splitListed } from './listed.ts'
import { weekdayOf } from './weekdays.ts'

/** `off`: everything as usual again, also what was muted. */
type TypedChange = 'off' | ((own: OwnReminders) => OwnReminders)

/** Null for what says nothing of this. @throws {Refusal} silence.* for what does, and cannot be */
export const readTyped = (typed: string, asked: Asked): TypedChange | Doubt | null => {
  const text = tidied(typed)
  if (off.test(text)) return 'off'
  const doubt = doubtOf(text, asked)
  if (doubt) return doubt
  if (namesHours(text)) {
    const hours = readHours(text, 'hours')
    return (own) => ({ ...own, silence: { ...own.silence, hours } })
  }
  return readWeekly(text) ?? readWeekdays(text) ?? readDays(text, asked)
}

const tidied = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/[.!?,]+$/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/^(?:stil|quiet|silent|ik ben vrij|vrij|niet storen|do not disturb)(?: (?=\S)|$)/u, '')

const off =
  /^(?:uit|off|normaal|gewoon|als altijd|zoals altijd|as usual|zoals gewoonlijk|weer herinneren|niet meer stil|alles weer|opnieuw|reset|stop)$/u

const weekly =
  /^(?:alleen |enkel |only )?(?:wekelijks|weekly|een keer per week|één keer per week|once a week)(?: (?:op|on))? ?(?:elke |every )?(\p{L}*)$/u
const asItComes = /^(?:niet (?:meer )?wekelijks|wekelijks uit|not weekly|weekly off|no longer weekly)$/u

const readWeekly = (text: string): TypedChange | null => {
  const set = (day: WorkingWeekday | null) => (own: OwnReminders) => ({
    ...own,
    silence: { ...own.silence, weekly: day },
  })
  if (asItComes.test(text)) return set(null)
  const [, said] = weekly.exec(text) ?? []
  if (said === undefined) return null
  const day = said === '' ? 1 : weekdayOf(said)
  return day !== null && day <= 5 ? set(day as WorkingWeekday) : null
}

const everyWeek =
  /^(?:altijd (?:op )?|always (?:on )?|(?:ik )?(?:werk )?(?:nooit|niet)(?: meer)?(?: werken)? op |nooit |never (?:on )?|(?:elke|iedere|every|each) )(.+)$/u

/** "Elke vrijdag", "vrijdags", "op woensdagen en vrijdagen": days on which somebody never works. */
const readWeekdays = (text: string): TypedChange | null => {
  const [, after] = everyWeek.exec(text) ?? []
  const said = splitListed(after ?? text).map((word) => word.replace(/^(?:op|on|elke|iedere|every|each) /u, ''))
  const isHabit = after !== undefined || said.every((word) => /(?:dagen|dags|days)$/u.test(word))
  const days = said.map(weekdayOf)
  if (!isHabit || days.some((day) => day === null)) return null
  return (own) => {
    const weekdays = [...new Set([...own.silence.weekdays, ...days.map(Number)])].sort()
    return { ...own, silence: { ...own.silence, weekdays } }
  }
}

const readDays = (text: string, asked: Asked): TypedChange | null => {
  if (!namesDays(text, asked)) return null
  const periods = readPeriods(text, asked)
  return (own) => ({ ...own, silence: { ...own.silence, daysOff: joined([...own.silence.daysOff, ...periods]) } })
}
