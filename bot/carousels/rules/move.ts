/** From stage to stage: on when whoever leads it says so, and back only where nothing is lost by it. Pure. */
import { refusal } from '../../refusal.ts'
import type { Carousel, Stage, TopicGroup } from '../carousel.ts'

/** Where one may go from each; the first is what usually follows. */
export const following: Readonly<Record<Stage, readonly Exclude<Stage, 'preparing'>[]>> = {
  preparing: ['walking'],
  walking: ['stickers', 'groups', 'closed'],
  stickers: ['groups', 'closed'],
  groups: ['closed'],
  closed: [],
}

/** How the stickers stand: none were given out yet, they are being given, they are counted, or they never will be. */
export type StickersState = 'none' | 'open' | 'closed' | 'gone'

/** @property until the last moment of the stage that begins, or null. @property seen the version that the person saw. */
export interface Moving {
  readonly seen: number
  readonly until: number | null
}

const least = 2
const [day, year] = [24 * 60 * 60_000, 365]

/** @throws {Refusal} carousel.not-now, form.overtaken */
export const requireMove = (carousel: Carousel, to: Stage, seen: number): Carousel => {
  if (!following[carousel.stage].some((one) => one === to)) throw refusal('carousel.not-now', { stage: carousel.stage })
  if (carousel.version !== seen) throw refusal('form.overtaken')
  return carousel
}

/** @param shown posters that are to be seen. @throws {Refusal} carousel.few-posters, and as `requireMove` */
export const beginWalking = (carousel: Carousel, shown: number, { seen, until }: Moving): Carousel => {
  requireMove(carousel, 'walking', seen)
  if (shown === 0) throw refusal('carousel.few-posters', { least: 1 })
  return enter(carousel, 'walking', until)
}

/** @param poll that was opened for it. @throws {Refusal} carousel.few-posters, and as `requireMove` */
export const beginStickers = (
  carousel: Carousel,
  { shown, poll }: { readonly shown: number; readonly poll: string },
  { seen, until }: Moving,
): Carousel => {
  requireStickers(carousel, shown, seen)
  // The poll tells of its last moment itself.
  return { ...enter(carousel, 'stickers', until), remindAt: null, poll, polls: carousel.polls + 1 }
}

/** Of one poster nobody chooses. @throws {Refusal} as `beginStickers` */
export const requireStickers = (carousel: Carousel, shown: number, seen: number): void => {
  requireMove(carousel, 'stickers', seen)
  if (shown < least) throw refusal('carousel.few-posters', { least })
}

/** @throws {Refusal} carousel.stickers-open, and as `requireMove` */
export const beginGroups = (
  carousel: Carousel,
  { groups, stickers }: { readonly groups: readonly TopicGroup[]; readonly stickers: StickersState },
  { seen, until }: Moving,
): Carousel => {
  requireMove(carousel, 'groups', seen)
  requireCounted(stickers)
  return { ...enter(carousel, 'groups', until), groups }
}

/** @throws {Refusal} carousel.stickers-open, and as `requireMove` */
export const close = (
  carousel: Carousel,
  { thread, stickers, now }: { readonly thread: string; readonly stickers: StickersState; readonly now: number },
  seen: number,
): Carousel => {
  requireMove(carousel, 'closed', seen)
  requireCounted(stickers)
  return { ...enter(carousel, 'closed', null), thread, closedAt: now, purgeAt: now + year * day }
}

/** Who sticks while the groups are made, sticks for nothing. */
const requireCounted = (stickers: StickersState): void => {
  if (stickers === 'open') throw refusal('carousel.stickers-open')
}

/** Where one may go back to, or null: stickers that were given are not taken away. */
export const backFrom = (
  { stage }: Pick<Carousel, 'stage'>,
  stickers: StickersState,
): 'preparing' | 'walking' | null => {
  if (stage === 'walking') return 'preparing'
  return stage === 'stickers' && stickers === 'gone' ? 'walking' : null
}

/** What was written stays. @throws {Refusal} carousel.no-way-back, form.overtaken */
export const goBack = (carousel: Carousel, stickers: StickersState, seen: number): Carousel => {
  const to = backFrom(carousel, stickers)
  if (to === null) throw refusal('carousel.no-way-back')
  if (carousel.version !== seen) throw refusal('form.overtaken')
  return { ...enter(carousel, to, null), poll: null }
}

const enter = (carousel: Carousel, stage: Stage, until: number | null): Carousel => ({
  ...carousel,
  stage,
  until,
  remindAt: until,
})

/** Its last moment has passed, and that was told. */
export const markReminded = (carousel: Carousel): Carousel => ({ ...carousel, remindAt: null })

/** Its remarks and questions are gone; the posters and the thread stay. */
export const markPurged = (carousel: Carousel): Carousel => ({ ...carousel, purgeAt: null })
