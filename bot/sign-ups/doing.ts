/** Who does what to a thing, and where: written in its history, in the same transaction. */
import type { Context } from '../chat/feature.ts'
import type { Owed } from '../chat/outbox.ts'
import { type Ref, refKey } from '../ref.ts'
import type { SignUpStores } from './stores.ts'

/** Nobody, as '', where it came with the time. @property onBehalfOf the absent member for whom a deputy did it. */
export interface Doing extends Pick<Context, 'now' | 'surface'> {
  readonly member: { readonly id: string }
  readonly onBehalfOf?: string | null
}

export const byItself = (now: number): Doing => ({ member: { id: '' }, now, surface: 'server' })

/** Writes down what was done, and makes every card right. */
export const follow = async (
  { history, outbox }: Pick<SignUpStores, 'history' | 'outbox'>,
  { network, ref }: { readonly network: string; readonly ref: Ref },
  { now: at, member, surface, onBehalfOf = null }: Doing,
  verb: string,
): Promise<void> => {
  await history.record({ network, ref, at, member: member.id, onBehalfOf, surface, verb, data: {} })
  await outbox.refresh(network, ref)
}

/** The card in every channel of the body. @param shows what it tells of beside itself @returns in how many channels */
export const announce = async (
  { network: store, outbox }: Pick<SignUpStores, 'network' | 'outbox'>,
  { network, body }: { readonly network: string; readonly body: string },
  ref: Ref,
  shows: readonly Ref[] = [],
): Promise<number> => {
  const channels = await store.channelsOfBody(network, body)
  await outbox.owe(
    channels.map(
      ({ id: channel }): Owed => ({
        ...{ key: `${refKey(ref)}:card:${channel}`, network, channel, ref, view: 'card' },
        ...(shows.length > 0 ? { shows } : {}),
      }),
    ),
  )
  return channels.length
}
