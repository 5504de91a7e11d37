/** `/carrousel`: the one that runs here, or those of one's bodies. */
import { carouselListCard, listPage } from '../../../cards/carousel-lists.ts'
import type { Context } from '../../chat/feature.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { bodiesHeardFrom, bodiesSeenBy } from '../../network/seating.ts'
import { type Carousel, type Stage, stages } from '../carousel.ts'
import { sayMoment } from '../name.ts'
import type { CarouselStores } from '../stores.ts'
import { showCarousel } from './show.ts'

type Reading = Pick<CarouselStores, 'carousels' | 'network'>

const running: readonly Stage[] = stages.filter((stage) => stage !== 'closed')

/** Those that one sees, newest first: of one's bodies, and those for the whole network. */
const findSeen = async ({ carousels, network: store }: Reading, context: Context, some?: readonly Stage[]) => {
  const bodies = await bodiesSeenBy(store, context)
  const query = { bodies: bodies.map(({ id }) => id), isOpen: true, ...(some && { stages: some }) }
  return { bodies, seen: await carousels.list(context.network.id, query) }
}

/** In a channel the one of its body; elsewhere the one that there is, or all. */
export const showRunning = async (stores: CarouselStores, context: Context): Promise<Reply> => {
  const { seen } = await findSeen(stores, context, running)
  const here = context.channel?.body
  const ofBody = seen.filter(({ body, alsoIn }) => here === undefined || [body, ...alsoIn].includes(here))
  const [only, ...others] = ofBody
  return only && others.length === 0 ? showCarousel(stores, only.id, context) : listCarousels(stores, 0, context)
}

export const listCarousels = async (stores: Reading, skip: number, context: Context): Promise<Reply> => {
  const { bodies, seen } = await findSeen(stores, context)
  const all = await stores.network.bodies(context.network.id)
  const shown = seen.slice(skip, skip + listPage)
  const view = {
    carousels: shown.map((one) => ({
      ...{ id: one.id, title: one.title },
      fine: sayRow(one, all.find(({ id }) => id === one.body)?.name ?? '', context),
    })),
    ...{ skip, total: seen.length },
    mayBegin: bodies.length > 0 && (await bodiesHeardFrom(stores.network, context)).length > 0,
  }
  return whisper(carouselListCard(view, context.words))
}

const sayRow = ({ stage, until }: Carousel, body: string, context: Context): string => {
  const say = context.words.carousels
  const isTimed = until !== null && stage !== 'closed' && stage !== 'stickers'
  return [body, say.stages[stage], ...(isTimed ? [say.until(sayMoment(until, context))] : [])].join(' · ')
}
