/** The form of a report back by hand. */

import { clip } from '../../../cards/clip.ts'
import { noneOfThem, type Option } from '../../../cards/form.ts'
import {
  askReportBackForm,
  type ReportBackFormState,
  type ReportBackValues,
  reportTextLimit,
} from '../../../cards/report-back-form.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { heardBy } from '../../network/chain.ts'
import type { Body } from '../../network/network.ts'
import { refusal } from '../../refusal.ts'
import { findBodyToTell } from '../access.ts'
import type { ReportBackStores } from '../stores.ts'
import { nameOfMeeting } from '../view.ts'

/** @throws {Refusal} as `findBodyToTell`; report-back.no-links */
export const askReport = async (stores: ReportBackStores, id: string, context: Context, text = ''): Promise<Reply> => {
  const { body } = await findBodyToTell(stores, id, context)
  const linked = await linkedWith(stores, body)
  if (linked.length === 0) throw refusal('report-back.no-links', { body: body.name })
  const filled = { to: linked.map((one) => one.id), text: clip(text, reportTextLimit), meeting: noneOfThem }
  return drawForm(stores, body, { state: { id: newId(), body: id, seen: '' }, filled, preview: [] }, context)
}

interface Drawn {
  readonly state: ReportBackFormState
  readonly filled: ReportBackValues
  readonly preview: readonly string[]
}

export const drawForm = async (
  stores: ReportBackStores,
  body: Body,
  drawn: Drawn,
  context: Context,
): Promise<Reply> => {
  const bodies = (await linkedWith(stores, body)).map(({ id, name }) => ({ value: id, label: name }))
  const view = { ...drawn, from: body.name, bodies, meetings: await heldMeetings(stores, body, context) }
  return openForm(askReportBackForm(view, context.words))
}

/** What was held a year ago nobody reports on. */
const mostMeetings = 8

const heldMeetings = async (stores: ReportBackStores, { network, id }: Body, context: Context) => {
  const query = { bodies: [id], states: ['held'] } as const
  const held = await stores.meetings.list(network, query, { limit: mostMeetings, latestFirst: true })
  return Promise.all(
    held.map(
      async (one): Promise<Option> => ({
        value: one.id,
        label: await nameOfMeeting(stores, network, id, one.id, context),
      }),
    ),
  )
}

/** All that it is linked with, whichever way, and all that hear of its meetings; by name. */
export const linkedWith = async (
  { network: store }: Pick<ReportBackStores, 'network'>,
  { network, id }: Pick<Body, 'network' | 'id'>,
): Promise<readonly Body[]> => {
  const [links, bodies] = await Promise.all([store.bodyLinks(network), store.bodies(network)])
  const beside = links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
  const hearing = heardBy(
    links,
    id,
    bodies.map((one) => one.id),
  )
  return bodies.filter((one) => one.id !== id && (beside.includes(one.id) || hearing.includes(one.id)))
}
