/** Of what a report tells: a body, an agenda, a theme, an organisation, or all that its reader sees. */
import type { Context } from '../../chat/feature.ts'
import { requireSeat, visibleBodies } from '../access.ts'
import { queryAt } from '../lists/asked.ts'
import { findPlace } from '../lists/place.ts'
import type { AgreementStores } from '../stores.ts'
import { type Period, readPeriod } from './period.ts'
import type { Subject } from './view-progress.ts'

export interface Asked {
  readonly text: string
  readonly body: string | null
}

/** @property typed what it is called by whoever asked; body the one body of which it tells, or null. */
export interface Reported extends Subject {
  readonly period: Period
  readonly typed: string
  readonly body: string | null
}

/** @throws {Refusal} progress.period-unreadable, agreement.place-unknown, agreement.place-ambiguous, channel.not-seated */
export const readReported = async (
  stores: AgreementStores,
  { text, body: here }: Asked,
  context: Context,
): Promise<Reported> => {
  const { period, name: typed } = readPeriod(text.trim(), context)
  const place = typed === '' ? null : await findPlace(stores, typed, context)
  const bodyId = place?.kind === 'body' ? place.id : place ? null : here
  if (bodyId !== null) {
    const body = await requireSeat(stores.network, context, bodyId)
    return { period, typed, name: body.name, body: body.id, query: { bodies: [body.id] } }
  }
  const bodies = (await visibleBodies(stores.network, context)).map(({ id }) => id)
  const query = { bodies, ...(place && (await queryAt(stores, place, context))) }
  return { period, typed, name: place?.name ?? context.words.progress.everything, body: null, query }
}
