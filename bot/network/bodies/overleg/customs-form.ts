/** How a body meets, as its form asks it; what is as usual stands empty there. */

import { noneOfThem } from '../../../../cards/form.ts'
import { type CustomsValues, type CustomsView, customsLimits } from '../../../../cards/overleg-customs.ts'
import type { Words } from '../../../../cards/words/words.ts'
import { readMinutes } from '../../../dates/minutes.ts'
import { nameLimit, readOptionalText, requireChoice } from '../../../read-text.ts'
import { refusal } from '../../../refusal.ts'
import { type Customs, usualCustoms } from '../../customs.ts'
import { readRhythm } from '../rhythm/read-rhythm.ts'
import { sayRhythm } from '../rhythm/say-rhythm.ts'
import { readHour, sayHour } from './hours.ts'

/** A day has no more minutes, and nobody asks for papers a year ahead. */
const mostOf = { minutes: 24 * 60, papersDays: 90 } as const

export const writeCustoms = (customs: Customs, words: Words): CustomsView => {
  const { decides, rhythm, startsAt, minutes, place, papersDays, needsBothSides, standing } = customs
  const { startsAt: usualHour, minutes: usualMinutes, papersDays: usualDays } = usualCustoms
  return {
    ...{ decides, place },
    rhythm: rhythm === null ? '' : sayRhythm(rhythm, words),
    startsAt: startsAt === usualHour ? '' : sayHour(startsAt),
    minutes: minutes === usualMinutes ? '' : String(minutes),
    papersDays: papersDays === usualDays ? '' : String(papersDays),
    bothSides: needsBothSides ? 'yes' : noneOfThem,
    standing: standing.join('\n'),
    usual: { startsAt: sayHour(usualHour), minutes: usualMinutes, papersDays: usualDays },
  }
}

/** @throws {Refusal} at the field that cannot be read */
export const readCustoms = (values: CustomsValues, today: string): Customs => ({
  decides: readOptionalText(values.decides, 'decides', customsLimits.decides),
  rhythm: readRhythm(values.rhythm, 'rhythm', today),
  startsAt: readHour(values.startsAt, 'startsAt'),
  minutes: readCount(values.minutes, 'minutes'),
  place: readOptionalText(values.place, 'place', customsLimits.place),
  papersDays: readCount(values.papersDays, 'papersDays'),
  needsBothSides: requireChoice(values.bothSides, [noneOfThem, 'yes'], 'bothSides') === 'yes',
  standing: readStanding(values.standing),
})

/** As usual where it is empty. @throws {Refusal} body.count-unreadable at the field */
export const readCount = (text: string, field: keyof typeof mostOf): number => {
  const trimmed = text.trim()
  if (trimmed === '') return usualCustoms[field]
  const count = field === 'minutes' ? readMinutes(trimmed) : readDays(trimmed)
  const most = mostOf[field]
  const least = field === 'minutes' ? 1 : 0
  if (count === null || count < least || count > most)
    throw refusal('body.count-unreadable', { text: trimmed, most }, field)
  return count
}

const readDays = (text: string): number | null => {
  const [, digits] = /^(\d{1,5})(?:\s*(?:dagen|days))?$/iu.exec(text) ?? []
  return digits === undefined ? null : Number(digits)
}

/** Each subject once, in the order in which it was typed, without the dash of a list. */
const readStanding = (text: string): readonly string[] => {
  const lines = text.split('\n').map((line) => line.replace(/^\s*(?:[-–•*]|\d+[.)])\s+/u, ''))
  const subjects = lines.map((line) => readOptionalText(line, 'standing', nameLimit)).filter((line) => line !== '')
  return [...new Set(subjects)]
}
