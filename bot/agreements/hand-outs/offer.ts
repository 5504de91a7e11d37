/** Gives somebody the links to a list as files, and the address of a calendar of their own. */
import { z } from 'zod'
import { followAnewCard, followCard, handOutCard } from '../../../cards/agreement-hand-outs.ts'
import type { Document, DocumentLinks } from '../../chat/document.ts'
import type { Context } from '../../chat/feature.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import type { AgreementStores } from '../stores.ts'
import { type Format, formats, handOutKind, makeHandOut } from './hand-out.ts'
import { type AskedList, readList } from './read-list.ts'

/** A calendar program asks again every hour, for as long as the member does not ask for another address. */
export const feedKind = { name: 'agreement-calendar', shape: z.object({ format: z.literal('ics') }) }

/** @throws {Refusal} as the list itself; document.no-page */
export const offerHandOut =
  (stores: AgreementStores, links: DocumentLinks) =>
  ({ filter }: { readonly filter: string }, context: Context): Promise<Reply> =>
    offer(stores, links, { filter, body: context.channel?.body ?? null, meeting: null }, formats, context)

/** What was agreed in one meeting, to hand out or to put away. @throws {Refusal} channel.not-seated, document.no-page */
export const offerOfMeeting =
  (stores: AgreementStores, links: DocumentLinks) =>
  ({ body, ...meeting }: { readonly id: string; readonly body: string; readonly title: string }, context: Context) =>
    offer(stores, links, { filter: '', body, meeting }, ['docx', 'html', 'xlsx'], context)

const offer = async (
  stores: AgreementStores,
  links: DocumentLinks,
  asked: AskedList,
  offered: readonly Format[],
  context: Context,
): Promise<Reply> => {
  const { title } = await readList(stores, asked, context)
  const { member, words, now } = context
  const address = await links.once(member, handOutKind, { ...asked, format: 'xlsx' }, now)
  if (address === null) throw refusal('document.no-page')
  const files = offered.map((format) => ({
    label: words.handOuts.formats[format],
    href: `${address}${words.handOuts.files.agreements}.${format}`,
  }))
  return whisper(handOutCard({ title, files }, words))
}

/**
 * A new address ends the one before, which a calendar may follow: that is asked first.
 *
 * @throws {Refusal} document.no-page
 */
export const offerCalendar =
  (links: DocumentLinks) =>
  async ({ isSure }: { readonly isSure: boolean }, { member, words, now }: Context): Promise<Reply> => {
    if (!isSure && (await links.hasStanding(member, feedKind))) return whisper(followAnewCard(words))
    const address = await links.standing(member, feedKind, { format: 'ics' }, now)
    if (address === null) throw refusal('document.no-page')
    return whisper(followCard(`${address}${words.handOuts.files.agreements}.ics`, words))
  }

export const makeCalendar =
  (stores: AgreementStores) =>
  async (_: unknown, context: Context): Promise<Document> => {
    const asked = { filter: 'mij', body: null, meeting: null, format: 'ics' } as const
    return makeHandOut(stores)(asked, context)
  }
