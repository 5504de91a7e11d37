/** A meeting as it stands in somebody's calendar, in their language. */
import type { AgendaItem } from '../../agenda-items/agenda-item.ts'
import type { Context } from '../../chat/feature.ts'
import { plainly } from '../../name-search.ts'
import type { Body } from '../../network/network.ts'
import { type Hours, isOver, type Meeting } from '../meeting.ts'
import { titleOf } from '../name.ts'
import type { CalendarMeeting } from './write-calendar.ts'

export type Dated = Meeting & { readonly hours: Hours }

export const isDated = (meeting: Meeting): meeting is Dated => meeting.hours !== null

/** @param items of its agenda, in order: what was taken off is not said */
export const calendarMeeting = (
  meeting: Dated,
  body: Pick<Body, 'name'> | null,
  items: readonly Pick<AgendaItem, 'title' | 'state'>[],
  context: Pick<Context, 'words' | 'language'>,
): CalendarMeeting => {
  const say = context.words.invitations
  const isCancelled = meeting.state === 'cancelled'
  const title = titleOf(meeting, body, context)
  const points = items.filter(({ state }) => state !== 'dropped').map(({ title: point }, at) => `${at + 1}. ${point}`)
  const parts = [
    calledOtherwise(title, body),
    meeting.purpose,
    isOver(meeting) || points.length === 0 ? '' : [say.agenda, ...points].join('\n'),
    isOver(meeting) ? '' : say.answerThere,
  ]
  return {
    id: meeting.id,
    sequence: meeting.sequence,
    hours: meeting.hours,
    isCancelled,
    title: isCancelled ? say.cancelledTitle(title) : title,
    place: meeting.place,
    about: parts.filter((part) => part !== '').join('\n\n'),
  }
}

/** Of a body whose name its title does not hold. */
const calledOtherwise = (title: string, body: Pick<Body, 'name'> | null): string =>
  body === null || plainly(title).includes(plainly(body.name)) ? '' : body.name

/** In letters that every disk and mail program keeps. @example 'uitnodiging-oogo-2027-03-16.ics' */
export const fileName = (kind: string, subject: string, day: string): string => {
  const plain = plainly(subject)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longestSubject)
    .replace(/^-+|-+$/gu, '')
  return `${[kind, plain, day].filter((part) => part !== '').join('-')}.ics`
}

/** Of a name no more than this: with folders around it a path on Windows ends at 260 characters. */
const longestSubject = 60
