/** What a carousel looks like: the stage in which it is, its posters, and what one can do about them. */

import { showPress } from './agreement-presses.ts'
import {
  type Block,
  type Button,
  bold,
  button,
  buttons,
  type Card,
  card,
  fine,
  heading,
  notice,
  paragraph,
  type Row,
  rows,
} from './card.ts'
import { groupBlocks } from './carousel-groups.ts'
import {
  addGroupPress,
  addPosterPress,
  agreeCarouselPress,
  changeCarouselPress,
  exportCarouselPress,
  listNotesPress,
  listPostersPress,
  missTopicPress,
  moveBackPress,
  moveOnPress,
  showCarouselPress,
  takeProjectsPress,
  walkPress,
} from './carousel-presses.ts'
import type { CarouselView, PosterView, SteeringView } from './carousel-view.ts'
import { votePress } from './poll-presses.ts'
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

const doorsOf = (view: CarouselView, words: Words): readonly Block[] => {
  const { carousels: say } = words
  const { id: carousel, isInChannel } = view
  const visiting = visitingOf(view, words)
  const all = isInChannel ? [button(say.buttons.show, press(showCarouselPress, { carousel }))] : []
  const steering = view.steering ? steeringOf(view, view.steering, words) : []
  return [...[[...visiting, ...all], steering].filter((some) => some.length > 0).map((some) => buttons(...some))]
}

/** For whoever walks along. */
const visitingOf = (view: CarouselView, { carousels: say }: Words): readonly Button[] => {
  const { id: carousel, stage, stickers, posters } = view
  const look = press(walkPress, { carousel, poster: '' })
  if (stage === 'walking' && view.mayWrite)
    return [button(say.buttons.walk, look, 'primary'), button(say.buttons.miss, press(missTopicPress, { carousel }))]
  return [
    ...(stage === 'stickers' && stickers?.state === 'open'
      ? [button(say.buttons.stick, press(votePress, { poll: stickers.poll }), 'primary')]
      : []),
    ...(posters.length > 0 ? [button(say.buttons.look, look)] : []),
    ...(stage === 'closed' ? [button(say.buttons.export, press(exportCarouselPress, { carousel }))] : []),
  ]
}

/** For whoever leads it; what comes next first. */
const steeringOf = (view: CarouselView, { to, back }: SteeringView, { carousels: say }: Words): readonly Button[] => {
  const { id: carousel, stage } = view
  const isHanging = stage === 'preparing' || stage === 'walking'
  const on = to.map((one, at) =>
    button(
      say.buttons.to[one],
      press(moveOnPress, { carousel, to: one }),
      at === 0 && one !== 'closed' ? 'primary' : 'plain',
    ),
  )
  return [
    ...on,
    ...(isHanging
      ? [
          button(say.buttons.addPoster, press(addPosterPress, { carousel })),
          button(say.buttons.projects, press(takeProjectsPress, { carousel })),
          ...(view.posters.length > 0 ? [button(say.buttons.posters, press(listPostersPress, { carousel }))] : []),
        ]
      : []),
    ...(stage === 'preparing'
      ? []
      : [button(say.buttons.notes(view.openQuestions), press(listNotesPress, { carousel, skip: 0 }))]),
    ...(stage === 'groups' ? [button(say.buttons.addGroup, press(addGroupPress, { carousel }))] : []),
    ...(stage === 'preparing' ? [] : [button(say.buttons.agree, press(agreeCarouselPress, { carousel }))]),
    ...(stage === 'closed' ? [] : [button(say.buttons.change, press(changeCarouselPress, { carousel }))]),
    ...(back === null ? [] : [button(say.buttons.back[back], press(moveBackPress, { carousel }))]),
  ]
}
