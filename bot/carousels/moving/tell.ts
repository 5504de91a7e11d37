/** A meeting hears that it goes on: the card on which that stands has gone by, far above what was said since. */
import { carouselBegunCard } from '../../../cards/carousel-tidings.ts'
import type { Presenter } from '../../chat/feature.ts'
import type { Owed } from '../../chat/outbox.ts'
import { type Ref, refKey } from '../../ref.ts'
import { channelsOf } from '../access.ts'
import type { Carousel } from '../carousel.ts'
import type { CarouselStores } from '../stores.ts'

/** Apart from the carousel: who signs up for a group changes the card, and not this. */
const stageRef = (id: string): Ref => ({ kind: 'carousel-stage', id })

/** Of the stickers their poll tells by its own card. What was told of the stage before says that it is over. */
const told = ['groups', 'closed'] as const
type Told = (typeof told)[number]

/** Once in each channel. @param to the stage that began, in the same unit of work */
export const tellStage = async (
  { network: store, outbox }: Pick<CarouselStores, 'network' | 'outbox'>,
  carousel: Carousel,
  to: Carousel['stage'],
): Promise<void> => {
  if (!carousel.isLive || !isTold(to)) return
  const { network, id } = carousel
  const ref = stageRef(id)
  const owed = (await channelsOf(store, carousel)).map(
    ({ id: channel }): Owed => ({
      ...{ key: `${refKey(ref)}:${to}:${channel}`, network, channel, ref, view: `begun@${to}` },
    }),
  )
  await outbox.owe(owed, [{ network, ref }])
}

const isTold = (stage: string): stage is Told => told.some((one) => one === stage)

export const presentBegun =
  ({ carousels }: Pick<CarouselStores, 'carousels'>): Presenter =>
  async ({ id }, { network, words }, occasion) => {
    const carousel = await carousels.find(network, id)
    if (!carousel || !isTold(occasion)) return null
    return carouselBegunCard({ id, title: carousel.title, stage: carousel.stage === occasion ? occasion : null }, words)
  }
