/** A carousel goes on to another stage, or back, when whoever leads it confirms what happens then. */
import { type MoveSent, moveCarouselForm } from '../../../cards/carousel-move-form.ts'
import { moveBackPress, moveOnPress } from '../../../cards/carousel-presses.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { type Later, later, openForm, type Reply } from '../../chat/reply.ts'
import { requireLines } from '../../read-text.ts'
import { refusal } from '../../refusal.ts'
import { findToSteer, follow } from '../access.ts'
import { type Carousel, carouselLimits, type Stage } from '../carousel.ts'
import { openGroups } from '../groups/open.ts'
import { readUntil } from '../making/read-until.ts'
import type { CarouselParts } from '../parts.ts'
import { backFrom, beginWalking, close, goBack } from '../rules/move.ts'
import { shownOf } from '../rules/posters.ts'
import { showDone } from '../seeing/show.ts'
import { openStickers, readStickersAsked, refit } from '../stickers/open.ts'
import { readStickers, stateOf } from '../stickers/read.ts'
import type { CarouselStores } from '../stores.ts'
import { askToMove } from './ask.ts'
import { tellStage } from './tell.ts'

export const moving = (stores: CarouselStores, parts: CarouselParts): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(moveOnPress, async ({ carousel: id, to }, context) => {
      const { carousel } = await findToSteer(stores, id, context)
      return openForm(await askToMove(stores, carousel, to, context))
    }),
    onPress(moveBackPress, async ({ carousel: id }, context) => {
      const { carousel } = await findToSteer(stores, id, context)
      const to = backFrom(carousel, stateOf(await readStickers(stores, carousel)))
      if (to === null) throw refusal('carousel.no-way-back')
      return openForm(await askToMove(stores, carousel, to, context))
    }),
  ],
  forms: [onForm(moveCarouselForm, move(stores, parts))],
})

const verbs = {
  preparing: 'carousel.back',
  walking: 'carousel.walking',
  stickers: 'carousel.stickers',
  groups: 'carousel.groups',
  closed: 'carousel.closed',
} as const

const move =
  (stores: CarouselStores, parts: CarouselParts) =>
  async (sent: MoveSent, context: Context): Promise<Reply | Later> => {
    const { carousel } = await findToSteer(stores, sent.state.carousel, context)
    const { to } = sent.state
    if (to === 'stickers') {
      // Sent once more, the first has opened it.
      if (carousel.stage === 'stickers' && carousel.version === sent.state.version + 1)
        return sayMoved(stores, carousel.id, to, context)
      const asked = await readStickersAsked(stores, carousel, sent, context)
      await refit(parts.judgeStickers(asked, context))
      return later(async () => {
        await openStickers(stores, parts, { carousel, asked, seen: sent.state.version }, context)
        return sayMoved(stores, carousel.id, to, context)
      })
    }
    await steps[to](stores, parts, { carousel, sent }, context)
    await follow(stores, carousel, context, verbs[to])
    await tellStage(stores, carousel, to)
    return sayMoved(stores, carousel.id, to, context)
  }

const sayMoved = (stores: CarouselStores, id: string, to: Stage, context: Context): Promise<Reply> =>
  showDone(stores, id, context.words.carousels.said.moved[to], context)

type Step = (
  stores: CarouselStores,
  parts: CarouselParts,
  moved: { readonly carousel: Carousel; readonly sent: MoveSent },
  context: Context,
) => Promise<void>

const toWalking: Step = async (stores, parts, moved, context) => {
  const { carousel, sent } = moved
  if (carousel.stage !== 'preparing') return back(stores, parts, moved, context)
  const { network, id, isLive } = carousel
  const shown = shownOf(await stores.carousels.posters(network, id)).length
  const until = readUntil(sent.values.until, { isLive, ...context, region: context.network.holidayRegion })
  await stores.carousels.change(network, id, (kept) => beginWalking(kept, shown, { seen: sent.state.version, until }))
}

const back: Step = async (stores, _, { carousel, sent }) => {
  const stickers = stateOf(await readStickers(stores, carousel))
  await stores.carousels.change(carousel.network, carousel.id, (kept) => goBack(kept, stickers, sent.state.version))
}

/** Nobody signs up any more for what is over. */
const toClosed: Step = async (stores, parts, { carousel, sent }, context) => {
  const { network, id } = carousel
  const thread = requireLines(sent.values.thread, 'thread', carouselLimits.thread)
  const stickers = stateOf(await readStickers(stores, carousel))
  const closing = { thread, stickers, now: context.now }
  const closed = await stores.carousels.change(network, id, (kept) => close(kept, closing, sent.state.version))
  for (const { sheet } of closed.groups) await parts.closeSheet(sheet, context)
}

const steps: Readonly<Record<Exclude<Stage, 'stickers'>, Step>> = {
  preparing: back,
  walking: toWalking,
  groups: openGroups,
  closed: toClosed,
}
