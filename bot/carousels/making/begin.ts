/** `/carrousel nieuw`: a carousel begins, and its card comes into the channels. */
import { beginCarouselForm, beginForm, changeCarouselForm, changeForm } from '../../../cards/carousel-forms.ts'
import { beginCarouselPress, changeCarouselPress } from '../../../cards/carousel-presses.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { bodiesHeardFrom } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { announce, findToSteer, follow } from '../access.ts'
import { carouselLimits } from '../carousel.ts'
import { changeAbout, makeCarousel } from '../rules/make.ts'
import { showDone } from '../seeing/show.ts'
import type { CarouselStores } from '../stores.ts'

export const making = (stores: CarouselStores): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(beginCarouselPress, (_, context) => beginCarousel(stores, '', context)),
    onPress(changeCarouselPress, async ({ carousel: id }, context) => {
      const { carousel } = await findToSteer(stores, id, context)
      const { title, explanation, isOpen, version } = carousel
      return openForm(changeForm({ state: { carousel: id, version }, title, explanation, isOpen }, context.words))
    }),
  ],
  forms: [
    onForm(beginCarouselForm, make(stores)),
    onForm(changeCarouselForm, async ({ state, values }, context) => {
      const { carousel } = await findToSteer(stores, state.carousel, context)
      const about = { title: values.title, explanation: values.explanation, isOpen: values.who === 'network' }
      await stores.carousels.change(carousel.network, carousel.id, (kept) => changeAbout(kept, about, state.version))
      await follow(stores, carousel, context, 'carousel.changed')
      return showDone(stores, carousel.id, context.words.carousels.said.changed, context)
    }),
  ],
})

/** In the body of the channel, or in one that is chosen, in which one has a say. @throws {Refusal} member.reader, member.no-body */
export const beginCarousel = async (stores: CarouselStores, title: string, context: Context): Promise<Reply> => {
  const heard = await bodiesHeardFrom(stores.network, context)
  const here = context.channel?.body ?? null
  const body = here ?? (heard.length === 1 ? (heard[0]?.id ?? null) : null)
  if (here === null && heard.length === 0) throw refusal('member.no-body')
  if (here !== null && heard.every(({ id }) => id !== here)) throw refusal('member.reader')
  const options = heard.map(({ id, name }) => ({ value: id, label: name }))
  const view = {
    state: { id: newId(), body },
    bodies: body === null ? options : [],
    others: options.filter(({ value }) => value !== body),
    title: title.slice(0, carouselLimits.title),
  }
  return openForm(beginForm(view, context.words))
}

interface Sent {
  readonly state: ReturnType<typeof beginCarouselForm.state.parse>
  readonly values: ReturnType<typeof beginCarouselForm.values.parse>
}

/** The same form sent twice is one carousel. */
const make =
  (stores: CarouselStores) =>
  async ({ state, values }: Sent, context: Context): Promise<Reply> => {
    await stores.network.holdRegisters(context.network.id)
    const heard = await bodiesHeardFrom(stores.network, context)
    const body = heard.find(({ id }) => id === (state.body ?? values.body))
    if (!body) throw state.body === null ? refusal('field.missing', undefined, 'body') : refusal('member.reader')
    const alsoIn = values.alsoIn.filter((id) => heard.some((one) => one.id === id))
    const draft = {
      ...{ body: body.id, alsoIn, title: values.title, explanation: values.explanation, until: null },
      ...{ isLive: values.way === 'live', isOpen: values.who === 'network' },
    }
    const { network, member, now, words } = context
    const made = makeCarousel(draft, { id: state.id, network: network.id, by: member.id, now })
    const { carousel, isNew } = await stores.carousels.add(made)
    const channels = await announce(stores, carousel)
    if (isNew) await follow(stores, carousel, context, 'carousel.opened')
    const say = words.carousels.said
    const said = channels === 0 ? say.madeNowhere(carousel.title) : say.made(carousel.title)
    return showDone(stores, carousel.id, said, context)
  }
