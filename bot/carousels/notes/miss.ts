/** “Ik mis een onderwerp”: it becomes a poster, at once or at the moment on which what is anonymous appears. */

import { drawMissForm, type MissView, missTopicForm } from '../../../cards/carousel-miss-form.ts'
import { missTopicPress } from '../../../cards/carousel-presses.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { pointsAtSomebody } from '../../network/points-at-somebody.ts'
import { nextOptionsAt } from '../../polls/options/moments.ts'
import { refusal } from '../../refusal.ts'
import { findToWrite } from '../access.ts'
import { type Carousel, carouselRef } from '../carousel.ts'
import { sayMoment } from '../name.ts'
import { requireWalking, waitWithTopic } from '../rules/notes.ts'
import { hangPoster } from '../rules/posters.ts'
import type { CarouselStores } from '../stores.ts'
import { sayLimits } from './draw.ts'
import { sayKept } from './walk.ts'

export const missing = (stores: CarouselStores): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(missTopicPress, async ({ carousel: id }, context) => {
      const { carousel } = await findToWrite(stores, id, context)
      requireWalking(carousel)
      const typed = { title: '', goal: '', as: 'named' as const }
      const state = { carousel: id, id: newId(), seen: '' }
      return openForm(drawMissForm({ state, typed, said: [], limits: sayLimits(carousel, context) }, context.words))
    }),
  ],
  forms: [onForm(missTopicForm, add(stores))],
})

interface Sent {
  readonly state: MissView['state']
  readonly values: MissView['typed']
}

const add =
  (stores: CarouselStores) =>
  async ({ state, values }: Sent, context: Context): Promise<Reply> => {
    const { carousel } = await findToWrite(stores, state.carousel, context)
    const text = `${values.title.trim()}\n${values.goal.trim()}`.trim()
    if (state.seen !== text && (await pointsAtSomebody(stores, context.network.id, text))) {
      const said = [context.words.chat.moreGenerally]
      const view = { state: { ...state, seen: text }, typed: values, said, limits: sayLimits(carousel, context) }
      return openForm(drawMissForm(view, context.words))
    }
    return sayKept(await keep(stores, carousel, { state, values }, context))
  }

/** Nothing of it stands in the history: of what is written at the wall nobody is told who was there. */
const keep = async (
  stores: CarouselStores,
  { network, id }: Carousel,
  { state, values }: Sent,
  context: Context,
): Promise<string> => {
  const carousel = await stores.carousels.hold(network, id)
  if (!carousel) throw refusal('carousel.unknown')
  requireWalking(carousel)
  const posters = await stores.carousels.posters(network, id)
  const say = context.words.carousels.said
  if (posters.some((one) => one.id === state.id)) return say.kept
  const { topics: waiting } = await stores.carousels.countWaiting(network, id)
  const { title, goal } = values
  const text = { title, goal, project: null, ownerKind: 'text' as const, owner: '', progress: '' }
  if (values.as === 'anonymous' && !carousel.isLive) {
    const showAt = nextOptionsAt(context.now)
    await stores.carousels.wait(waitWithTopic(carousel, posters, { id: state.id, text, waiting }, showAt))
    return say.waits(sayMoment(showAt, context))
  }
  const by = values.as === 'named' ? context.member.id : ''
  const poster = hangPoster(carousel, posters, { id: state.id, by, isMissed: true, text, waiting })
  await stores.carousels.hang(poster)
  await stores.outbox.refresh(network, carouselRef(id))
  return say.hung(poster.title)
}
