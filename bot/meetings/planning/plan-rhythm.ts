/** All meetings of a body by its rhythm are planned at once, each once. */

import type { z } from 'zod'
import { planRhythmForm, type rhythmForm } from '../../../cards/meeting-rhythm-form.ts'
import type { Context } from '../../chat/feature.ts'
import { formDone, openForm, type Reply } from '../../chat/reply.ts'
import { daysAfter } from '../../clock.ts'
import { readDue } from '../../dates/due.ts'
import { sayDate } from '../../dates/say-due.ts'
import { bodiesSteeredBy, stewardAmong } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { findBodyToPlan } from '../access.ts'
import type { MeetingFollower } from '../follower.ts'
import { drawToCome } from '../lists/list.ts'
import type { Meeting } from '../meeting.ts'
import { oweToBody } from '../owe.ts'
import type { MeetingStores } from '../stores.ts'
import { planSeries } from './plan-series.ts'
import { hasRhythm, proposeRhythm } from './propose-rhythm.ts'
import { endOfSchoolYear } from './rhythm-days.ts'

/** @throws {Refusal} as `findBodyToPlan`; meeting.for-steward, meeting.no-rhythm */
export const askRhythm = async (
  stores: MeetingStores,
  { body }: { readonly body: string | null },
  context: Context,
): Promise<Reply> => {
  const until = sayDate(endOfSchoolYear(context.today, context.network.holidayRegion), 'nl')
  const mine = (await bodiesSteeredBy(stores.network, context)).filter(hasRhythm)
  const [only] = mine
  if (body === null && !only) throw refusal('meeting.no-rhythm')
  const id = body ?? (mine.length === 1 ? (only?.id ?? null) : null)
  return draw(stores, { body: id, until }, context)
}

const draw = async (
  stores: MeetingStores,
  { body: id, until }: { readonly body: string | null; readonly until: string },
  context: Context,
): Promise<Reply> => {
  const blank = { name: '', bodies: [], options: [], chosen: [], moved: [], isKept: false }
  if (id === null) {
    const bodies = (await bodiesSteeredBy(stores.network, context)).filter(hasRhythm)
    const options = bodies.map((one) => ({ value: one.id, label: one.name }))
    return openForm(planRhythmForm({ ...blank, body: null, until, bodies: options }, context.words))
  }
  const { body } = await findPlanned(stores, id, context)
  const found = await proposeRhythm(stores, body, readUntil(until, context), context)
  const options = found.proposals.map((one) => ({ value: one.id, label: one.said }))
  const { moved, isKept } = found
  const view = { ...blank, body: id, name: body.name, until, options, moved, isKept }
  return openForm(planRhythmForm({ ...view, chosen: options.map(({ value }) => value) }, context.words))
}

const findPlanned = async (stores: MeetingStores, id: string, context: Context) => {
  const { body, standings } = await findBodyToPlan(stores, id, context)
  if (!hasRhythm(body)) throw refusal('meeting.no-rhythm')
  return { body, standings }
}

/** Two school years: further ahead the holidays are not known. */
const mostDays = 2 * 366

/** @throws {Refusal} meeting.until-unreadable at `until` */
const readUntil = (words: string, { today, network }: Context): string => {
  const text = words.replace(/^\s*(?:ma|di|wo|do|vr|za|zo)\s+/iu, '').trim()
  const until =
    text.length > 100 ? null : (readDue(text, { anchor: today, region: network.holidayRegion })?.until ?? null)
  if (until === null || until <= today || until > daysAfter(today, mostDays))
    throw refusal('meeting.until-unreadable', { text: text.slice(0, 100) }, 'until')
  return until
}

interface Sent {
  readonly state: z.infer<typeof rhythmForm.state>
  readonly values: z.infer<typeof rhythmForm.values>
}

/** Another body or day shows what there is to choose first. @throws {Refusal} as `askRhythm`, meeting.until-unreadable */
export const planRhythm =
  (stores: MeetingStores, followers: readonly MeetingFollower[]) =>
  async ({ state, values }: Sent, context: Context): Promise<Reply> => {
    const id = state.body ?? values.body
    const { body, standings } = await findPlanned(stores, id, context)
    const until = readUntil(values.until, context)
    const isOther = state.body === null || values.until.trim() !== state.until
    if (isOther) return draw(stores, { body: id, until: values.until.trim() }, context)
    await stores.network.holdRegisters(context.network.id)
    const { proposals } = await proposeRhythm(stores, body, until, context)
    const chosen = proposals.filter((one) => values.chosen.includes(one.id))
    const deed = { ...context, onBehalfOf: stewardAmong(standings) }
    const planned = await planSeries(stores, followers, chosen, body, deed)
    await announceSeries(stores, planned)
    const said = context.words.meetings.rhythmForm.planned(planned.length, body.name)
    return formDone(context, said, () => drawToCome(stores, body, context))
  }

/** A card for each would bury the channel: one tells of all. */
const announceSeries = async (stores: MeetingStores, [first]: readonly Meeting[]): Promise<void> => {
  if (first) await stores.outbox.owe(await oweToBody(stores, first, 'series'))
}
