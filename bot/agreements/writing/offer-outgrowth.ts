/** What comes out of a case round, a poll or a carousel: an agreement like any, whose form says where it came from. */
import type { ItemFormState } from '../../../cards/agreement-form-shape.ts'
import type { Context } from '../../chat/feature.ts'
import type { Reply } from '../../chat/reply.ts'
import { requireVoice } from '../access.ts'
import { titleLimit } from '../agreement.ts'
import type { AgreementStores } from '../stores.ts'
import { findPeople, openNew } from './offer.ts'

/** What comes out of a case round: an agreement like any, that says so and holds no word of it. */
export const offerFromRound =
  (stores: AgreementStores) =>
  async (
    { body, round, source }: { readonly body: string; readonly round: string; readonly source: string },
    context: Context,
  ): Promise<Reply> => {
    await requireVoice(stores.network, context, body)
    const people = await findPeople(stores, [], context)
    const offered = { bodies: [], body, rest: [], recorded: null, preset: { source }, round }
    return openNew(stores, { ...people, text: '' }, offered, context)
  }

/** What a poll came to: its outcome as the text, where one was written down, to be made an agreement of. */
export const offerFromPoll =
  (stores: AgreementStores) =>
  async (
    { body, text, source }: { readonly body: string; readonly text: string; readonly source: string },
    context: Context,
  ): Promise<Reply> => {
    await requireVoice(stores.network, context, body)
    const people = await findPeople(stores, [], context)
    const offered = { bodies: [], body, rest: [], recorded: null, preset: { source } }
    return openNew(stores, { ...people, text: text.length > titleLimit ? '' : text }, offered, context)
  }

/** What comes out of a carousel, with what was written there as its text, and never who wrote it. */
export const offerFromCarousel =
  (stores: AgreementStores) =>
  async ({ body, text, source, ...carousel }: OfferedFromCarousel, context: Context): Promise<Reply> => {
    await requireVoice(stores.network, context, body)
    const people = await findPeople(stores, [], context)
    const offered = { bodies: [], body, rest: [], recorded: null, preset: { source }, carousel }
    return openNew(stores, { ...people, text }, offered, context)
  }

interface OfferedFromCarousel extends NonNullable<ItemFormState['carousel']> {
  readonly body: string
  readonly text: string
  readonly source: string
}
