/** Agreements that come out of a carousel: of a question, of a group, or of the whole. */
import { wordsIn } from '../../../cards/words/speak.ts'
import type { Context } from '../../chat/feature.ts'
import type { Body } from '../../network/network.ts'
import { findCarousel, follow } from '../access.ts'
import type { Carousel } from '../carousel.ts'
import { growAgreement } from '../rules/groups.ts'
import { markAgreed } from '../rules/notes.ts'
import type { CarouselStores } from '../stores.ts'

/** In the language of its body: everybody reads it there. */
export const sourceOf = ({ title }: Carousel, body: Body | null, { language }: Context): string =>
  wordsIn(body?.language ?? language).carouselForms.source(title)

/** An agreement was written down out of a carousel: it stands in its report, and the question is dealt with. */
export const agreedInCarousel =
  (stores: CarouselStores) =>
  async (from: { readonly id: string; readonly part: string }, agreement: string, context: Context): Promise<void> => {
    const { carousel } = await findCarousel(stores, from.id, context)
    const { network, id } = carousel
    if (carousel.outgrowths.some((one) => one.agreement === agreement)) return
    await stores.carousels.change(network, id, (kept) => growAgreement(kept, agreement, from.part))
    if (await stores.carousels.note(network, id, from.part))
      await stores.carousels.changeNote(network, id, from.part, markAgreed)
    await follow(stores, carousel, context, 'carousel.agreed', { agreement })
  }
