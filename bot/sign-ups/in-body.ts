/** In which body something is opened: that of the channel, or one of those in which a member has a say. */
import type { Offered } from '../../cards/network-fields.ts'
import type { Context } from '../chat/feature.ts'
import type { Body } from '../network/network.ts'
import { bodiesHeardFrom, findSeatedBody, hasVoiceAmong } from '../network/seating.ts'
import { refusal } from '../refusal.ts'
import type { SignUpStores } from './stores.ts'

type Seats = Pick<SignUpStores, 'network'>

/** @throws {Refusal} channel.unknown, channel.not-seated, member.reader */
export const findVoicedBody = async (stores: Seats, id: string, context: Context) => {
  const found = await findSeatedBody(stores.network, id, context)
  if (!hasVoiceAmong(found.standings)) throw refusal('member.reader')
  return found
}

/** @property bodies to choose from; null where it can only be `body`. */
export interface Where {
  readonly body: Body | null
  readonly bodies: Offered | null
}

/**
 * @param among where it can be; null for wherever they have a say
 * @throws {Refusal} channel.unknown, channel.not-seated, member.reader, member.no-body
 */
export const findWhere = async (stores: Seats, among: readonly string[] | null, context: Context): Promise<Where> => {
  const here = context.channel?.body
  if (here && (among === null || among.includes(here)))
    return { body: (await findVoicedBody(stores, here, context)).body, bodies: null }
  if (!context.isPrivate && !here && among === null) throw refusal('channel.unknown')
  const heard = (await bodiesHeardFrom(stores.network, context)).filter(({ id }) => among?.includes(id) ?? true)
  const [only, ...others] = heard
  if (!only) throw refusal(await whyNowhere(stores, among, context))
  if (others.length === 0) return { body: only, bodies: null }
  return { body: null, bodies: { options: heard.map(({ id, name }) => ({ value: id, label: name })), chosen: [] } }
}

const whyNowhere = async ({ network }: Seats, among: readonly string[] | null, { member }: Context) => {
  const seats = await network.seatsOfMember(member.network, member.id)
  const isSeated = seats.some(({ body }) => among?.includes(body) ?? true)
  return isSeated ? 'member.reader' : 'member.no-body'
}
