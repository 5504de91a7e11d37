/** Posters are hung, changed, merged and taken away by whoever leads the carousel. */
import { posterListCard } from '../../../cards/carousel-lists.ts'
import { drawPosterForm, posterForm } from '../../../cards/carousel-poster-forms.ts'
import { addPosterPress, changePosterPress, listPostersPress } from '../../../cards/carousel-presses.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { openForm, type Reply, whisper } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { refusal } from '../../refusal.ts'
import { findToSteer, follow } from '../access.ts'
import type { Carousel, Poster } from '../carousel.ts'
import {
  changePoster,
  hangPoster,
  mergePoster,
  requireChanging,
  requirePoster,
  shownOf,
  withdrawPoster,
} from '../rules/posters.ts'
import { showDone } from '../seeing/show.ts'
import { readStanding } from '../seeing/standing.ts'
import { ownerOf, viewPosters } from '../seeing/view.ts'
import type { CarouselStores } from '../stores.ts'
import { readOwner } from './owner.ts'

export const hanging = (stores: CarouselStores): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(addPosterPress, async ({ carousel: id }, context) => {
      requireChanging((await findToSteer(stores, id, context)).carousel)
      const filled = { title: '', owner: '', goal: '', progress: '' }
      const state = { carousel: id, id: newId(), version: null }
      return openForm(drawPosterForm({ state, filled, others: [] }, context.words))
    }),
    onPress(listPostersPress, async ({ carousel: id }, context) => {
      const { carousel } = await findToSteer(stores, id, context)
      const posters = viewPosters(await readStanding(stores, carousel), readerOf(context))
      return whisper(posterListCard({ id, title: carousel.title, posters }, context.words))
    }),
    onPress(changePosterPress, ({ carousel, poster }, context) => askChange(stores, carousel, poster, context)),
  ],
  forms: [onForm(posterForm, keep(stores))],
})

const askChange = async (stores: CarouselStores, id: string, poster: string, context: Context): Promise<Reply> => {
  const { carousel } = await findToSteer(stores, id, context)
  requireChanging(carousel)
  const standing = await readStanding(stores, carousel)
  const found = requirePoster(standing.posters, poster)
  const { title, goal, progress, version } = found
  // By the name alone: whose organisation it is would be typed back as a part of it.
  const owner =
    found.ownerKind === 'member' ? (standing.members.get(found.owner)?.name ?? '') : ownerOf(found, standing, context)
  const others = shownOf(standing.posters).filter((one) => one.id !== poster)
  const state = { carousel: id, id: poster, version }
  return openForm(drawPosterForm({ state, filled: { title, owner, goal, progress }, others }, context.words))
}

interface Sent {
  readonly state: ReturnType<typeof posterForm.state.parse>
  readonly values: ReturnType<typeof posterForm.values.parse>
}

const keep =
  (stores: CarouselStores) =>
  async ({ state, values }: Sent, context: Context): Promise<Reply> => {
    await findToSteer(stores, state.carousel, context)
    const carousel = await stores.carousels.hold(context.network.id, state.carousel)
    if (!carousel) throw refusal('carousel.unknown')
    const posters = await stores.carousels.posters(carousel.network, carousel.id)
    const step = state.version === null ? hang : values.what === 'keep' ? change : takeAway
    const said = await step(stores, { carousel, posters, state, values }, context)
    return showDone(stores, carousel.id, said, context)
  }

interface Keeping extends Sent {
  readonly carousel: Carousel
  readonly posters: readonly Poster[]
}

const textOf = async (stores: CarouselStores, { values }: Sent, { network }: Context) => ({
  ...{ title: values.title, goal: values.goal, progress: values.progress },
  ...(await readOwner(stores.network, network.id, values.owner)),
})

const hang = async (stores: CarouselStores, keeping: Keeping, context: Context): Promise<string> => {
  const { carousel, posters, state } = keeping
  const say = context.words.carousels.said
  const kept = posters.find(({ id }) => id === state.id)
  if (kept) return say.hung(kept.title)
  const { topics } = await stores.carousels.countWaiting(carousel.network, carousel.id)
  const text = { ...(await textOf(stores, keeping, context)), project: null }
  const hanging = { id: state.id, by: context.member.id, isMissed: false, text, waiting: topics }
  const poster = hangPoster(carousel, posters, hanging)
  await stores.carousels.hang(poster)
  await follow(stores, carousel, context, 'carousel.poster-added', { title: poster.title })
  return say.hung(poster.title)
}

const change = async (stores: CarouselStores, keeping: Keeping, context: Context): Promise<string> => {
  const { carousel, posters, state } = keeping
  const { project } = requirePoster(posters, state.id)
  const text = { ...(await textOf(stores, keeping, context)), project }
  const poster = changePoster(carousel, posters, { id: state.id, text, seen: state.version ?? 0 })
  await stores.carousels.savePoster(poster)
  await follow(stores, carousel, context, 'carousel.poster-changed', { title: poster.title })
  return context.words.carousels.said.posterChanged
}

/** Out of sight; what was written at it stays with what it became part of. */
const takeAway = async (stores: CarouselStores, keeping: Keeping, context: Context): Promise<string> => {
  const { carousel, posters, state, values } = keeping
  const say = context.words.carousels.said
  const [one, seen] = [state.id, state.version ?? 0]
  if (values.what === 'withdraw') {
    const poster = withdrawPoster(carousel, posters, { id: one, seen })
    await stores.carousels.savePoster(poster)
    await follow(stores, carousel, context, 'carousel.poster-withdrawn', { title: poster.title })
    return say.withdrawn
  }
  const into = values.what.replace(/^into:/u, '')
  const poster = mergePoster(carousel, posters, { id: one, into, seen })
  await stores.carousels.savePoster(poster)
  const { title } = requirePoster(posters, into)
  await follow(stores, carousel, context, 'carousel.poster-merged', { title: poster.title, into: title })
  return say.merged(title)
}
