/**
 * “Langs de posters”: one form for each poster, in which one reads, writes if one likes, and goes on. Whoever writes
 * does the same as whoever reads, and nothing that is kept tells either.
 */

import { card, paragraph } from '../../../cards/card.ts'
import { walkPress } from '../../../cards/carousel-presses.ts'
import { type WalkState, type WalkValues, walkForm } from '../../../cards/carousel-walk-form.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { done, openForm, type Reply, whisper } from '../../chat/reply.ts'
import { pointsAtSomebody } from '../../network/points-at-somebody.ts'
import { nextOptionsAt } from '../../polls/options/moments.ts'
import { refusal } from '../../refusal.ts'
import { type Found, findCarousel, findToWrite } from '../access.ts'
import { carouselRef } from '../carousel.ts'
import { sayMoment } from '../name.ts'
import { waitWith, writeNote } from '../rules/notes.ts'
import type { CarouselStores } from '../stores.ts'
import { blank, drawPoster, notesShown } from './draw.ts'

export const walking = (stores: CarouselStores): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(walkPress, async ({ carousel, poster }, context) => {
      const found = await findCarousel(stores, carousel, context)
      return openForm(await drawPoster(stores, found, { poster, skip: 0, typed: blank, said: [], seen: '' }, context))
    }),
  ],
  forms: [onForm(walkForm, goOn(stores))],
})

interface Sent {
  readonly state: WalkState
  readonly values: WalkValues
}

const goOn =
  (stores: CarouselStores) =>
  async ({ state, values }: Sent, context: Context): Promise<Reply> => {
    const text = values.text.trim()
    const found = await findCarousel(stores, state.carousel, context)
    if (text !== '' && state.seen !== text && (await pointsAtSomebody(stores, context.network.id, text)))
      return openForm(await warn(stores, found, { state, values, text }, context))
    const said = text === '' ? [] : [await keep(stores, { state, values }, context)]
    if (values.go === 'done')
      return said[0] === undefined ? done(context.words.carousels.said.walked) : sayKept(said[0])
    const isMore = values.go === 'more'
    const next = {
      ...{ poster: isMore ? state.poster : values.go, skip: isMore ? state.skip + notesShown : 0 },
      // How one signs stays as one chose it, along the whole wall.
      ...{ typed: { ...blank, as: values.as }, said, seen: '' },
    }
    return openForm(await drawPoster(stores, found, next, context))
  }

const warn = (
  stores: CarouselStores,
  found: Found,
  { state, values, text }: Sent & { readonly text: string },
  context: Context,
) => {
  const said = [context.words.chat.moreGenerally]
  const { poster, skip, id } = state
  return drawPoster(stores, found, { poster, skip, id, typed: values, said, seen: text }, context)
}

/** A sentence, and nothing else: on Slack and Teams it stands where the form stood, and in no conversation. */
export const sayKept = (said: string): Reply => whisper(card(said, paragraph(said)))

/** One small transaction: nothing is read but the wall, which stays as it is meanwhile. @returns what is told of it */
const keep = async (stores: CarouselStores, { state, values }: Sent, context: Context): Promise<string> => {
  const found = await findToWrite(stores, state.carousel, context)
  const { network, id } = found.carousel
  const carousel = await stores.carousels.hold(network, id)
  if (!carousel) throw refusal('carousel.unknown')
  const posters = await stores.carousels.posters(network, id)
  const isNamed = values.as === 'named'
  const written = {
    ...{ id: state.id, poster: state.poster, kind: values.kind, text: values.text },
    by: isNamed ? context.member.id : '',
  }
  const say = context.words.carousels.said
  if (!isNamed && !carousel.isLive) {
    const showAt = nextOptionsAt(context.now)
    await stores.carousels.wait(waitWith(carousel, posters, written, showAt))
    return say.waits(sayMoment(showAt, context))
  }
  const isNew = await stores.carousels.write(writeNote(carousel, posters, written, context.today))
  if (isNew) await stores.outbox.refresh(network, carouselRef(id))
  return say.kept
}
