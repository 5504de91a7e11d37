/** What can still be planned of a body by its rhythm, until a day. */
import { idOf } from '../../agenda-items/agenda-item.ts'
import type { Context } from '../../chat/feature.ts'
import { dayAt, daysAfter } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { Customs } from '../../network/customs.ts'
import type { Body } from '../../network/network.ts'
import { occurrencesOf } from '../../network/rhythm.ts'
import type { Hours, Meeting, Window } from '../meeting.ts'
import type { MeetingStores } from '../stores.ts'
import { clockedOn, usualTime } from './read-hours.ts'
import { awayFromHolidays, endOfSchoolYear, windowsOfYear } from './rhythm-days.ts'

/** @property id follows from the body and its occurrence: it is planned once. @property said in the reader's words. */
export interface Proposal {
  readonly id: string
  readonly said: string
  readonly hours: Hours | null
  readonly window: Window | null
}

/** @property moved what became of days within holidays, as sentences. @property isKept something is planned already. */
export interface Proposals {
  readonly proposals: readonly Proposal[]
  readonly moved: readonly string[]
  readonly isKept: boolean
}

type Planned = Body & { readonly customs: Customs & { readonly rhythm: NonNullable<Customs['rhythm']> } }

export const hasRhythm = (body: Body): body is Planned => body.customs.rhythm !== null

/** @param until `YYYY-MM-DD`, included */
export const proposeRhythm = async (
  stores: MeetingStores,
  body: Planned,
  until: string,
  context: Context,
): Promise<Proposals> => {
  const { rhythm } = body.customs
  const found =
    rhythm.kind === 'year' ? proposeWindows(body, rhythm.times, until, context) : proposeDays(body, until, context)
  const kept = await findKept(stores, body, context)
  const open = found.proposals.filter((one) => !isKept(one, kept))
  return { proposals: open, moved: found.moved, isKept: open.length < found.proposals.length }
}

type Found = Omit<Proposals, 'isKept'>

const proposeDays = (body: Planned, until: string, context: Context): Found => {
  const { today, network, language, words } = context
  const { rhythm, startsAt, minutes } = body.customs
  const say = words.meetings.rhythmForm
  const days = awayFromHolidays(occurrencesOf(rhythm, daysAfter(today, 1), until), network.holidayRegion)
  const proposals = days.flatMap(({ occurrence, day }): readonly Proposal[] => {
    if (day === null || day <= today) return []
    const said =
      day === occurrence ? sayDate(day, language) : say.instead(sayDate(day, language), sayDate(occurrence, language))
    return [
      {
        id: idOf('meeting', body.id, occurrence),
        said,
        hours: clockedOn(day, usualTime(startsAt), minutes),
        window: null,
      },
    ]
  })
  const fallen = days.filter(({ day }) => day === null).map(({ occurrence }) => sayDate(occurrence, language))
  return { proposals, moved: fallen.length === 0 ? [] : [say.fallen(fallen.join(', '))] }
}

const proposeWindows = (body: Planned, times: number, until: string, { today, network, language }: Context): Found => {
  const end = endOfSchoolYear(daysAfter(until, -1), network.holidayRegion)
  const ahead = windowsOfYear(times, end).filter((one) => one.until > today && one.from <= until)
  const proposals = ahead.map(({ nth, from, until: last }): Proposal => {
    const first = from > today ? from : daysAfter(today, 1)
    const text = `${sayDate(first, 'nl')} t/m ${sayDate(last, 'nl')}`
    const said = `${sayDate(first, language)} – ${sayDate(last, language)}`
    return {
      id: idOf('meeting', body.id, end.slice(0, 4), `${nth}`),
      said,
      hours: null,
      window: { text, from: first, until: last },
    }
  })
  return { proposals, moved: [] }
}

/** A body does not have more to come. */
const mostToCome = 500

const findKept = async ({ meetings }: MeetingStores, { id }: Body, { network, today }: Context) =>
  meetings.list(network.id, { bodies: [id], from: daysAfter(today, -366) }, { limit: mostToCome })

/** It is there already, also when it was moved or called off since; or the body meets on that day or within that window. */
const isKept = ({ id, hours, window }: Proposal, kept: readonly Meeting[]): boolean =>
  kept.some((one) => {
    if (one.id === id) return true
    if (one.state === 'cancelled') return false
    const day = one.hours && dayAt(one.hours.startsAt)
    if (hours) return day === dayAt(hours.startsAt)
    return day !== null && window !== null && window.from <= day && day <= window.until
  })
