/** A carousel begins. Pure. */

import { readLine, readLines } from '../../read-text.ts'
import { readEach, refusal } from '../../refusal.ts'
import { type Carousel, carouselLimits } from '../carousel.ts'

/** @property until the last moment to bring posters, or null. */
export type CarouselDraft = Pick<Carousel, 'body' | 'alsoIn' | 'title' | 'explanation' | 'isLive' | 'isOpen' | 'until'>

export interface Making {
  readonly id: string
  readonly network: string
  readonly by: string
  readonly now: number
}

/** @throws {Refusal} field.missing, field.too-long at `title`, `explanation` */
export const makeCarousel = (draft: CarouselDraft, { id, network, by, now }: Making): Carousel => ({
  ...draft,
  ...readAbout(draft),
  ...{ id, network },
  alsoIn: [...new Set(draft.alsoIn)].filter((body) => body !== draft.body),
  stage: 'preparing',
  remindAt: draft.until,
  ...{ poll: null, polls: 0, groups: [], thread: '', outgrowths: [] },
  ...{ createdAt: now, createdBy: by, closedAt: null, purgeAt: null, version: 1 },
})

/** Its name and what it is for. @throws {Refusal} carousel.not-now once it is closed, form.overtaken, and as `makeCarousel` */
export const changeAbout = (
  carousel: Carousel,
  about: Pick<CarouselDraft, 'title' | 'explanation' | 'isOpen'>,
  seen: number,
): Carousel => {
  if (carousel.stage === 'closed') throw refusal('carousel.not-now', { stage: carousel.stage })
  if (carousel.version !== seen) throw refusal('form.overtaken')
  return { ...carousel, ...readAbout(about), isOpen: about.isOpen }
}

const readAbout = ({ title, explanation }: Pick<CarouselDraft, 'title' | 'explanation'>) =>
  readEach({
    title: () => readLine(title, 'title', carouselLimits.title),
    explanation: () => readLines(explanation, 'explanation', carouselLimits.explanation),
  })
