/** The posters become the options of a poll, in which everybody gives out stickers. */
import type { MoveSent } from '../../../cards/carousel-move-form.ts'
import type { Context } from '../../chat/feature.ts'
import { Refusal, refusal } from '../../refusal.ts'
import { announce, follow } from '../access.ts'
import { type Carousel, mostStickers } from '../carousel.ts'
import { requireUntil } from '../making/read-until.ts'
import { pollIdOf } from '../name.ts'
import type { CarouselParts, StickersAsked } from '../parts.ts'
import { beginStickers, requireStickers } from '../rules/move.ts'
import { shownOf } from '../rules/posters.ts'
import type { CarouselStores } from '../stores.ts'

/** @throws {Refusal} as requireStickers; carousel.number-unfit, and as requireUntil */
export const readStickersAsked = async (
  stores: CarouselStores,
  carousel: Carousel,
  { state, values }: MoveSent,
  context: Context,
): Promise<StickersAsked> => {
  const posters = shownOf(await stores.carousels.posters(carousel.network, carousel.id))
  requireStickers(carousel, posters.length, state.version)
  const { body, alsoIn, isOpen, isLive, title } = carousel
  const say = context.words.carouselForms
  return {
    ...{ id: pollIdOf(carousel, carousel.polls + 1), body, alsoIn, isOpen },
    ...{ question: say.question, explanation: say.questionFor(title) },
    options: posters.map((poster) => ({ text: poster.title, meaning: poster.goal.slice(0, meaningLimit) })),
    most: readStickerCount(values.stickers),
    secrecy: values.secrecy === 'named' ? 'named' : 'anonymous',
    closesAt: requireUntil(values.until, { isLive, ...context, region: context.network.holidayRegion }),
  }
}

/** As long as the explanation of an option may be. */
const meaningLimit = 150

const readStickerCount = (text: string): number => {
  const count = /^\s*\d{1,2}\s*$/u.test(text) ? Number(text) : 0
  if (count < 1 || count > mostStickers)
    throw refusal('carousel.number-unfit', { least: 1, most: mostStickers }, 'stickers')
  return count
}

/** Where a poll says what is wrong, as the form of a carousel calls its fields. */
const fields: Readonly<Record<string, string>> = { closesAt: 'until', most: 'stickers', secrecy: 'secrecy' }

/** What a poll refuses is said at the field where it belongs here. */
export const refit = async (judge: Promise<void>): Promise<void> => {
  await judge.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.reason, error.data, error.field && fields[error.field])
  })
}

interface Opening {
  readonly carousel: Carousel
  readonly asked: StickersAsked
  readonly seen: number
}

/** The poll is there before its carousel says so: broken off between the two, the same form goes on. */
export const openStickers = async (
  stores: CarouselStores,
  parts: Pick<CarouselParts, 'openStickers'>,
  { carousel, asked, seen }: Opening,
  context: Context,
): Promise<void> => {
  await parts.openStickers(asked, context)
  const { network, id } = carousel
  await stores.unitOfWork.run(async () => {
    const shown = shownOf(await stores.carousels.posters(network, id)).length
    const opened = { shown, poll: asked.id }
    const moved = await stores.carousels.change(network, id, (kept) =>
      beginStickers(kept, opened, { seen, until: asked.closesAt }),
    )
    await announce(stores, moved)
    await follow(stores, moved, context, 'carousel.stickers')
  })
}
