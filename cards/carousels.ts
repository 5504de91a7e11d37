/** What a carousel looks like: the stage in which it is, its posters, and what one can do about them. */

import { showPress } from './agreement-presses.ts'
import { type Block, bold, button, type Card, card, fine, heading, notice, paragraph, type Row, rows } from './card.ts'
import { doorsOf } from './carousel-doors.ts'
import { groupBlocks } from './carousel-groups.ts'
import { walkPress } from './carousel-presses.ts'
import type { CarouselView, PosterView } from './carousel-view.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

const inOrder = ['preparing', 'walking', 'stickers', 'groups', 'closed'] as const

export const carouselCard = (view: CarouselView, words: Words): Card => {
  const title = words.carousels.title(view.title)
  return card(
    title,
    heading(title),
    ...(view.explanation === '' ? [] : [paragraph(view.explanation)]),
    fine(aboutOf(view, words)),
    ...nowBlocks(view, words),
    ...(view.stage === 'closed' ? reportBlocks(view, words) : []),
    ...groupBlocks(view, words),
    ...posterBlocks(view, words),
    ...doorsOf(view, words),
  )
}

const aboutOf = (view: CarouselView, words: Words): string => {
  const say = words.carousels
  const { stage, until } = view
  const parts = [
    view.body,
    ...(view.isOpen ? [say.open] : []),
    view.closedOn === null
      ? say.step(inOrder.indexOf(stage) + 1, inOrder.length, say.stages[stage])
      : say.closedOn(view.closedOn),
    ...(until === null ? [] : [view.isPast ? say.past(until) : say.until(until)]),
  ]
  return parts.join(' · ')
}

const nowBlocks = ({ stage, stickers }: CarouselView, { carousels: say }: Words): readonly Block[] => {
  if (stage === 'closed') return []
  if (stage !== 'stickers' || !stickers || stickers.state === 'open') return [paragraph(say.now[stage])]
  if (stickers.state === 'counted') return [paragraph(say.now.counted), fine(say.voters(stickers.voters))]
  return [notice(say.now[stickers.state])]
}

const reportBlocks = (view: CarouselView, words: Words): readonly Block[] => {
  const say = words.carousels
  const { agreements, openQuestions, purgeOn } = view
  return [
    paragraph(bold(say.threadTitle)),
    paragraph(view.thread),
    ...(agreements.length === 0
      ? []
      : [
          paragraph(bold(say.agreementsTitle)),
          rows(
            agreements.map(({ id, number, title }) => ({
              text: say.agreement(number, title),
              button: button(words.agreements.show, press(showPress, { item: id })),
            })),
          ),
        ]),
    ...(openQuestions === 0 ? [] : [notice(say.openQuestions(openQuestions))]),
    ...(purgeOn === null ? [] : [fine(purgeOn === '' ? say.purged : say.purgeOn(purgeOn))]),
  ]
}

const posterBlocks = (view: CarouselView, words: Words): readonly Block[] => {
  const say = words.carousels
  if (view.posters.length === 0) return [fine(say.noPosters)]
  const isCounted = view.posters.some(({ stickers }) => stickers !== null)
  return [
    paragraph(bold(isCounted ? say.stickersTitle : say.posters)),
    rows(view.posters.map((poster, at) => posterRow(view, poster, at, words))),
  ]
}

const posterRow = ({ id }: CarouselView, poster: PosterView, at: number, { carousels: say }: Words): Row => ({
  text: bold(say.numbered(at + 1, poster.title)),
  fine: [
    ...(poster.stickers === null ? [] : [say.stickers(poster.stickers)]),
    ...(poster.owner === '' ? [] : [poster.owner]),
    ...(poster.isMissed ? [say.missed] : []),
    say.counts(poster),
  ].join(' · '),
  button: button(say.buttons.poster, press(walkPress, { carousel: id, poster: poster.id })),
})
