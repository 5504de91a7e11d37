/** What is agreed in a meeting beside its decisions. */
import { wordsIn } from '../../../cards/words/speak.ts'
import type { Context } from '../../chat/feature.ts'
import type { Reply } from '../../chat/reply.ts'
import { sayDate } from '../../dates/say-due.ts'
import { meetingRef } from '../meeting.ts'
import { findPlace, type Place } from './decide.ts'
import { agreedDay, nameOf } from './name.ts'
import type { Recorded, SessionParts, SessionStores } from './parts.ts'
import { showSession } from './show.ts'

/** What is agreed under an item and is no decision, in the form of every agreement. */
export const askRecord = async (
  stores: SessionStores,
  { offer }: Pick<SessionParts, 'offer'>,
  { kind, ...place }: Place & { readonly kind: Recorded },
  context: Context,
): Promise<Reply> => {
  const { meeting, body, item } = await findPlace(stores, place, context)
  const source = nameOf(meeting, body, { language: body.language, words: wordsIn(body.language) })
  const day = agreedDay(meeting, context.today)
  const point = item?.title ?? ''
  // The words of days are read in Dutch, in whatever language the form is.
  const agreedOn = day === context.today ? '' : sayDate(day, 'nl')
  return offer({ body: body.id, origin: place, kind, agreedOn, point, source }, context)
}

/**
 * An agreement was written down under an item: the session goes on there. Not where the list was confirmed since the
 * form was opened, or somebody else leads by now: then it is not kept either.
 *
 * @throws {Refusal} as `findPlace`
 */
export const goBack = async (stores: SessionStores, place: Place, said: string, context: Context): Promise<Reply> => {
  await findPlace(stores, place, context)
  await stores.outbox.refresh(context.network.id, meetingRef(place.meeting))
  return showSession(stores, place.meeting, context, { at: place.item, said })
}
