/** What hangs on the wall, and what comes to hang there. Pure. */

import { foldText, readLine, readLines } from '../../read-text.ts'
import { readEach, refusal } from '../../refusal.ts'
import { type Carousel, carouselLimits, mostPosters, type Poster } from '../carousel.ts'

export type PosterText = Pick<Poster, 'title' | 'project' | 'ownerKind' | 'owner' | 'goal' | 'progress'>

/** @property by '' for nobody; @property isMissed by somebody who missed it. */
export type Hanging = Pick<Poster, 'id' | 'by' | 'isMissed'>

/** In their order, each place once. */
export const shownOf = (posters: readonly Poster[]): readonly Poster[] =>
  posters.filter(({ state }) => state === 'shown').toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))

/** Once stickers are given, they are given to what hangs there. @throws {Refusal} carousel.not-now */
export const requireChanging = ({ stage }: Pick<Carousel, 'stage'>): void => {
  if (stage !== 'preparing' && stage !== 'walking') throw refusal('carousel.not-now', { stage })
}

/**
 * @param waiting missed topics that are still to appear.
 * @throws {Refusal} carousel.not-now, -posters-full, -poster-twice, field.missing, field.too-long
 */
export const hangPoster = (
  carousel: Carousel,
  posters: readonly Poster[],
  { text, waiting = 0, ...hanging }: Hanging & { readonly text: PosterText; readonly waiting?: number },
): Poster => {
  requireChanging(carousel)
  const read = readPoster(posters, text)
  if (shownOf(posters).length + waiting >= mostPosters) throw refusal('carousel.posters-full', { most: mostPosters })
  const last = Math.max(0, ...posters.map(({ place }) => place))
  return {
    ...{ ...hanging, network: carousel.network, carousel: carousel.id, ...read },
    ...{ place: last + 1, state: 'shown', mergedInto: null, version: 1 },
  }
}

/** @throws {Refusal} form.overtaken, carousel.poster-gone, and as `hangPoster` */
export const changePoster = (
  carousel: Carousel,
  posters: readonly Poster[],
  { id, text, seen }: { readonly id: string; readonly text: PosterText; readonly seen: number },
): Poster => {
  requireChanging(carousel)
  const poster = requirePoster(posters, id)
  if (poster.version !== seen) throw refusal('form.overtaken')
  const others = posters.filter((one) => one.id !== id)
  return { ...poster, ...readPoster(others, text) }
}

const readPoster = (others: readonly Poster[], text: PosterText): PosterText => {
  const { title, owner, goal, progress } = readEach({
    title: () => readTitle(others, text.title),
    owner: () => readLines(text.owner, 'owner', carouselLimits.owner),
    goal: () => readLines(text.goal, 'goal', carouselLimits.goal),
    progress: () => readLines(text.progress, 'progress', carouselLimits.progress),
  })
  return { project: text.project, ownerKind: text.ownerKind, title, owner, goal, progress }
}

/** @throws {Refusal} carousel.poster-twice, field.missing, field.too-long at `title` */
export const readTitle = (others: readonly Poster[], text: string): string => {
  const title = readLine(text, 'title', carouselLimits.title)
  if (findSame(others, title)) throw refusal('carousel.poster-twice', { title }, 'title')
  return title
}

/** The one that is called so already. */
export const findSame = (posters: readonly Poster[], title: string): Poster | null =>
  shownOf(posters).find((one) => foldText(one.title) === foldText(title)) ?? null

/** @throws {Refusal} carousel.poster-gone */
export const requirePoster = (posters: readonly Poster[], id: string): Poster => {
  const poster = shownOf(posters).find((one) => one.id === id)
  if (!poster) throw refusal('carousel.poster-gone')
  return poster
}

/** The poster that shows what was written at this one; null where none does any more. */
export const standsOn = (posters: readonly Poster[], id: string): string | null => {
  let at = posters.find((one) => one.id === id)
  for (let steps = 0; at?.state === 'merged' && steps < posters.length; steps += 1) {
    const { mergedInto } = at
    at = posters.find((one) => one.id === mergedInto)
  }
  return at?.state === 'shown' ? at.id : null
}

/** It, and all that became part of it: what was written at any of them stands there. */
export const partsOf = (posters: readonly Poster[], id: string): readonly string[] =>
  posters.filter((one) => standsOn(posters, one.id) === id).map((one) => one.id)

/** It says the same as another: what was written at it stands there from now on. @throws {Refusal} as `changePoster` */
export const mergePoster = (
  carousel: Carousel,
  posters: readonly Poster[],
  { id, into, seen }: { readonly id: string; readonly into: string; readonly seen: number },
): Poster => {
  const poster = requireSeen(carousel, posters, id, seen)
  if (into === id) throw refusal('carousel.poster-gone', undefined, 'into')
  return { ...poster, state: 'merged', mergedInto: requirePoster(posters, into).id }
}

/** @throws {Refusal} as `changePoster` */
export const withdrawPoster = (
  carousel: Carousel,
  posters: readonly Poster[],
  { id, seen }: { readonly id: string; readonly seen: number },
): Poster => ({ ...requireSeen(carousel, posters, id, seen), state: 'withdrawn' })

const requireSeen = (carousel: Carousel, posters: readonly Poster[], id: string, seen: number): Poster => {
  requireChanging(carousel)
  const poster = requirePoster(posters, id)
  if (poster.version !== seen) throw refusal('form.overtaken')
  return poster
}
