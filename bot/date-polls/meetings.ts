/** What a date poll asks of meetings: to read when, to begin one, and to give one its day. */
import type { Context } from '../chat/feature.ts'
import type { Region } from '../dates/school-calendar.ts'
import type { Hours, Meeting, Window } from '../meetings/meeting.ts'
import type { Body } from '../network/network.ts'

/** @property startsAt as `14:00`, with `minutes`: the hours of a day for which none is said. */
export interface WhenContext {
  readonly now: number
  readonly region: Region
  readonly startsAt: string
  readonly minutes: number
}

/**
 * @property readWhen hours or a window in Dutch words; refuses at the field `when` what cannot be read or has passed.
 * @property warn of what is wrong with hours for a meeting of that body, as sentences: a holiday, another meeting.
 * @property begin a meeting of which the day is still to be found; an id that is kept already gives that one.
 * @property schedule gives it its hours; who may do so has been asked before.
 */
export interface MeetingsForDates {
  readonly readWhen: (
    words: string,
    context: WhenContext,
  ) => { readonly hours: Hours | null; readonly window: Window | null }
  readonly warn: (
    planned: { readonly id: string; readonly body: Body; readonly hours: Hours },
    context: Context,
  ) => Promise<readonly string[]>
  readonly begin: (
    given: Pick<Meeting, 'id' | 'body' | 'title' | 'purpose'> & { readonly window: Window },
    context: Context & { readonly onBehalfOf: string | null },
  ) => Promise<Meeting>
  readonly schedule: (
    meeting: string,
    hours: Hours,
    context: Context & { readonly onBehalfOf: string | null },
  ) => Promise<void>
}
