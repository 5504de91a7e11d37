/** A carousel for whoever asks, with what they may do; and as it stands in a channel. */
import { type Card, notice } from '../../../cards/card.ts'
import { carouselCard } from '../../../cards/carousels.ts'
import type { Context, Reader } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import type { Ref } from '../../ref.ts'
import { findCarousel } from '../access.ts'
import type { CarouselStores } from '../stores.ts'
import { readStanding } from './standing.ts'
import { inChannel, viewCarousel } from './view.ts'

/** @throws {Refusal} as findCarousel */
export const showCarousel = async (stores: CarouselStores, id: string, context: Context): Promise<Reply> =>
  whisper(await drawCarousel(stores, id, context))

const drawCarousel = async (stores: CarouselStores, id: string, context: Context): Promise<Card> => {
  const { carousel, ...rights } = await findCarousel(stores, id, context)
  const seeing = { ...rights, member: context.member.id }
  return carouselCard(viewCarousel(await readStanding(stores, carousel), seeing, readerOf(context)), context.words)
}

/** The same with what was done on top: for the one who did it, wherever they did. */
export const showDone = async (stores: CarouselStores, id: string, said: string, context: Context): Promise<Reply> => {
  const { blocks, ...card } = await drawCarousel(stores, id, context)
  return { ...whisper({ ...card, blocks: [...blocks.slice(0, 1), notice(said), ...blocks.slice(1)] }), isDeed: true }
}

/** What stands in a channel of its bodies; null when it is gone. */
export const presentCarousel = (stores: CarouselStores) => async (ref: Ref, reader: Reader) => {
  const carousel = await stores.carousels.find(reader.network, ref.id)
  return carousel && carouselCard(viewCarousel(await readStanding(stores, carousel), inChannel, reader), reader.words)
}
