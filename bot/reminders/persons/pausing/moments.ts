/** When somebody may hear of it again: at nine, and after what is silent for them. */
import { type LaterOption, ownDay } from '../../../../cards/nudge-forms.ts'
import type { Context } from '../../../chat/feature.ts'
import { dayAt, daysAfter, hourAt, instantOn } from '../../../clock.ts'
import { toDay, weekdayOf } from '../../../dates/civil-date.ts'
import { sayDate } from '../../../dates/say-due.ts'
import { refusal } from '../../../refusal.ts'
import { findSilence, type QuietStores } from '../../quiet.ts'
import { readRepetition } from '../../repetition/words.ts'
import { nextMoment, workingHour } from '../../timing/moments.ts'

type Asked = Pick<Context, 'network' | 'member' | 'now' | 'today' | 'language' | 'words'>

/** @returns epoch milliseconds */
export const momentAfter = async (stores: QuietStores, day: string, { network, member }: Asked): Promise<number> =>
  nextMoment(instantOn(day, workingHour), await findSilence(stores, network.id, null, member.id))

export const sayMoment = (instant: number, { language, words }: Pick<Asked, 'language' | 'words'>): string =>
  words.nudges.moment(sayDate(dayAt(instant), language), hourAt(instant))

/** Tomorrow, in three days, and on Monday of next week; where these come together, once. */
export const offerMoments = async (stores: QuietStores, asked: Asked): Promise<readonly LaterOption[]> => {
  const { today } = asked
  const nextMonday = daysAfter(today, 8 - weekdayOf(toDay(today)))
  const offered = { tomorrow: daysAfter(today, 1), soon: daysAfter(today, 3), week: nextMonday } as const
  const options = new Map<number, LaterOption>()
  for (const [name, day] of Object.entries(offered)) {
    const moment = await momentAfter(stores, day, asked)
    const known = options.has(moment)
    if (!known)
      options.set(moment, {
        day,
        label: asked.words.nudges.later.options[name as keyof typeof offered](sayMoment(moment, asked)),
      })
  }
  return [...options.values()]
}

/** A day of one's own in words stands over what was chosen. @throws {Refusal} nudge.no-day, nudge.day-unreadable, nudge.day-past */
export const readChosen = (values: { readonly when: string; readonly day: string }, asked: Asked): string => {
  const typed = values.day.trim()
  if (typed !== '') return readOwnDay(typed, asked)
  if (values.when === ownDay) throw refusal('nudge.no-day', undefined, 'day')
  return requireAhead(values.when, asked, 'when')
}

/** "vr 5 mrt 2027", as our own cards say it: the weekday adds nothing. */
const weekday = /^\s*(?:ma|di|wo|do|vr|za|zo)(?:[a-z]{0,5}dag)?\.?,?\s+(?=\d)/iu

const readOwnDay = (text: string, asked: Asked): string => {
  const region = asked.network.holidayRegion
  const read = readRepetition(text.replace(weekday, ''), { today: asked.today, region })
  if (read?.kind !== 'once') throw refusal('nudge.day-unreadable', { text: text.slice(0, 100) }, 'day')
  return requireAhead(read.on, asked, 'day')
}

const requireAhead = (day: string, { today }: Asked, field: string): string => {
  if (day <= today) throw refusal('nudge.day-past', undefined, field)
  return day
}
