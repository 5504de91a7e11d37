/** Who may see, do and lead what in carousels. */
import type { Context } from '../chat/feature.ts'
import type { Owed } from '../chat/outbox.ts'
import type { Channel } from '../network/channel.ts'
import type { Body } from '../network/network.ts'
import { hasVoiceAmong, isStewardAmong, type Standing, standingsIn } from '../network/seating.ts'
import type { NetworkStore } from '../network/store.ts'
import { refKey } from '../ref.ts'
import { refusal } from '../refusal.ts'
import { type Carousel, carouselRef } from './carousel.ts'
import { shownBeside } from './name.ts'
import type { CarouselStores } from './stores.ts'

type Reading = Pick<CarouselStores, 'carousels' | 'network'>

/**
 * @property body whose stewards lead it; null where that is gone. @property isInside sits in one of its bodies.
 * @property mayWrite walks along. @property isSteward leads it.
 */
export interface Found {
  readonly carousel: Carousel
  readonly body: Body | null
  readonly isInside: boolean
  readonly mayWrite: boolean
  readonly isSteward: boolean
}

type Asking = Pick<Context, 'network' | 'member' | 'covers'>

/** @throws {Refusal} carousel.unknown, channel.not-seated */
export const findCarousel = async (stores: Reading, id: string, context: Asking): Promise<Found> => {
  const carousel = await stores.carousels.find(context.network.id, id)
  if (!carousel) throw refusal('carousel.unknown')
  const body = await stores.network.body(carousel.network, carousel.body)
  const own = await standingsIn(stores.network, context, carousel.body)
  const others = await Promise.all(carousel.alsoIn.map((one) => standingsIn(stores.network, context, one)))
  const standings = [...own, ...others.flat()]
  if (standings.length === 0 && !carousel.isOpen) throw refusal('channel.not-seated', { body: body?.name ?? '' })
  return { carousel, body, ...rightsOf(carousel, { own, standings }, context) }
}

const rightsOf = (
  { isOpen, createdBy }: Carousel,
  { own, standings }: { readonly own: readonly Standing[]; readonly standings: readonly Standing[] },
  { member }: Asking,
) => {
  const isInside = standings.length > 0
  return {
    isInside,
    mayWrite: hasVoiceAmong(standings) || (isOpen && member.role !== 'auditor'),
    isSteward: isStewardAmong(own) || (createdBy === member.id && isInside),
  }
}

/** For who keeps order in its body, and who made it. @throws {Refusal} also carousel.for-steward */
export const findToSteer = async (stores: Reading, id: string, context: Asking): Promise<Found> => {
  const found = await findCarousel(stores, id, context)
  if (!found.isSteward) throw refusal('carousel.for-steward')
  return found
}

/** For who walks along. @throws {Refusal} also member.reader */
export const findToWrite = async (stores: Reading, id: string, context: Asking): Promise<Found> => {
  const found = await findCarousel(stores, id, context)
  if (!found.mayWrite) throw refusal('member.reader')
  return found
}

/** What was done, in its history, and its cards made right; of what is written at posters, nothing. */
export const follow = async (
  { history, outbox }: Pick<CarouselStores, 'history' | 'outbox'>,
  { network, id }: Pick<Carousel, 'network' | 'id'>,
  { now: at, member, surface }: Pick<Context, 'now' | 'member' | 'surface'>,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const ref = carouselRef(id)
  await history.record({ network, ref, at, member: member.id, surface, verb, data })
  await outbox.refresh(network, ref)
}

/** Its card comes to stand in every channel of its bodies. @returns in how many */
export const announce = async (
  { network: store, outbox }: Pick<CarouselStores, 'network' | 'outbox'>,
  carousel: Carousel,
): Promise<number> => {
  const { network, id } = carousel
  const ref = carouselRef(id)
  const channels = await channelsOf(store, carousel)
  await outbox.owe(
    channels.map(
      ({ id: channel }): Owed => ({
        ...{ key: `${refKey(ref)}:card:${channel}`, network, channel, ref, view: 'card' },
        shows: shownBeside(carousel),
      }),
    ),
  )
  return channels.length
}

/** Of all its bodies. */
export const channelsOf = async (
  store: Pick<NetworkStore, 'channelsOfBody'>,
  { network, body, alsoIn }: Carousel,
): Promise<readonly Channel[]> =>
  (await Promise.all([body, ...alsoIn].map((one) => store.channelsOfBody(network, one)))).flat()
