/** Before a carousel goes on, or back: what happens then, and what has to be known for it. */
import { type MoveView, moveForm } from '../../../cards/carousel-move-form.ts'
import type { Form } from '../../../cards/form.ts'
import type { Context } from '../../chat/feature.ts'
import { refusal } from '../../refusal.ts'
import type { Carousel, Poster, Stage } from '../carousel.ts'
import { backFrom, beginWalking, requireMove, requireStickers } from '../rules/move.ts'
import { shownOf } from '../rules/posters.ts'
import { rankPosters, type Stickers, takeTop } from '../rules/stickers.ts'
import { readStickers, stateOf } from '../stickers/read.ts'
import type { CarouselStores } from '../stores.ts'

/** Round so many tables people find their place. */
const usualGroups = 4

/** @throws {Refusal} carousel.not-now, -few-posters, -stickers-open, -no-way-back */
export const askToMove = async (
  stores: CarouselStores,
  carousel: Carousel,
  to: Stage,
  context: Context,
): Promise<Form> => {
  const { network, id, version } = carousel
  const posters = await stores.carousels.posters(network, id)
  const stickers = await readStickers(stores, carousel)
  requireFit(carousel, { to, shown: shownOf(posters).length, stickers })
  const view: MoveView = {
    state: { carousel: id, version, to },
    says: await sayWhat(stores, { carousel, to, shown: shownOf(posters).length }, context),
    isLive: carousel.isLive,
    topics: topicsOf(posters, stickers, context),
  }
  return moveForm(view, context.words)
}

interface Fitting {
  readonly to: Stage
  readonly shown: number
  readonly stickers: Stickers | null
}

const requireFit = (carousel: Carousel, { to, shown, stickers }: Fitting): void => {
  const { version: seen } = carousel
  const state = stateOf(stickers)
  if (to === 'preparing' || (to === 'walking' && carousel.stage === 'stickers')) {
    if (backFrom(carousel, state) !== to) throw refusal('carousel.no-way-back')
  } else if (to === 'walking') beginWalking(carousel, shown, { seen, until: null })
  else if (to === 'stickers') requireStickers(carousel, shown, seen)
  else {
    requireMove(carousel, to, seen)
    if (state === 'open') throw refusal('carousel.stickers-open')
  }
}

const sayWhat = async (
  { carousels }: CarouselStores,
  { carousel, to, shown }: { readonly carousel: Carousel; readonly to: Stage; readonly shown: number },
  { words }: Context,
): Promise<readonly string[]> => {
  const say = words.carouselForms.move.says
  const { network, id, isLive } = carousel
  switch (to) {
    case 'preparing':
      return [say.preparing]
    case 'walking':
      return [carousel.stage === 'stickers' ? say.again : say.walking(shown)]
    case 'stickers':
      return [say.stickers(shown), ...(isLive ? [] : [say.waiting])]
    case 'groups':
      return [say.groups]
    case 'closed': {
      const counts = await carousels.counts(network, id)
      return [say.closed(counts.reduce((sum, { open }) => sum + open, 0)), ...(isLive ? [] : [say.waiting])]
    }
  }
}

/** Ticked are those with the most stickers; where nothing was counted, none. */
const topicsOf = (posters: readonly Poster[], stickers: Stickers | null, { words }: Context): MoveView['topics'] => {
  const ranked = rankPosters(posters, stickers)
  const options = ranked.map(({ poster, count }) => ({
    value: poster.id,
    label: count === null ? poster.title : `${poster.title} (${words.carousels.stickers(count)})`,
  }))
  const top = new Set(takeTop(ranked, usualGroups).map(({ poster }) => poster.id))
  return { options, chosen: options.filter(({ value }) => top.has(value)) }
}
