/** How the stickers of a carousel stand: the count of its poll, as far as that may be told. */
import type { Poll } from '../../polls/poll.ts'
import type { Carousel } from '../carousel.ts'
import type { StickersState } from '../rules/move.ts'
import type { Stickers } from '../rules/stickers.ts'
import type { CarouselStores } from '../stores.ts'

/** null where none were asked for. */
export const readStickers = async (
  { polls }: Pick<CarouselStores, 'polls'>,
  { network, poll: id }: Pick<Carousel, 'network' | 'poll'>,
): Promise<Stickers | null> => {
  if (id === null) return null
  const poll = await polls.find(network, id)
  const untold = { voters: 0, closesAt: null, stickers: null }
  if (poll?.state === 'open') return { ...untold, state: 'open', closesAt: poll.closesAt }
  if (poll?.state !== 'closed') return { ...untold, state: 'gone' }
  return { ...untold, state: 'closed', voters: poll.result?.voters ?? 0, stickers: countedIn(poll) }
}

const countedIn = ({ result, options }: Poll): Stickers['stickers'] => {
  const count = result?.count
  if (count?.kind !== 'dots') return null
  const textOf = new Map(options.map(({ id, text }) => [id, text]))
  return count.options.map((one) => ({ text: textOf.get(one.option) ?? '', count: one.count }))
}

export const stateOf = (stickers: Stickers | null): StickersState => stickers?.state ?? 'none'
