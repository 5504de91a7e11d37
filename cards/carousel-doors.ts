/** What can be pressed on the card of a carousel: by whoever walks along, and by whoever leads it. */
import { type Block, type Button, button, buttons, fine } from './card.ts'
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
import type { CarouselView, SteeringView } from './carousel-view.ts'
import { votePress } from './poll-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

export const doorsOf = (view: CarouselView, words: Words): readonly Block[] => {
  const { carousels: say } = words
  const { id: carousel, isInChannel } = view
  const visiting = visitingOf(view, words)
  const all = isInChannel ? [button(say.buttons.show, press(showCarouselPress, { carousel }))] : []
  const steering = view.steering ? steeringOf(view, view.steering, words) : []
  return [
    ...(isIdle(view) ? [fine(say.nothingMore)] : []),
    ...[[...visiting, ...all], steering].filter((some) => some.length > 0).map((some) => buttons(...some)),
  ]
}

/** Whoever asks what they can do, and can only look until somebody brings it on. */
const isIdle = ({ isInChannel, steering, stage, mayWrite, stickers }: CarouselView): boolean => {
  if (isInChannel || steering || stage === 'closed') return false
  return stage === 'preparing' || !mayWrite || (stage === 'stickers' && stickers?.state !== 'open')
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
