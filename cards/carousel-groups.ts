/** The groups of a carousel: for which one signs up, who reports, and what they report. */
import { type Block, bold, button, paragraph, type Row, rows } from './card.ts'
import { claimGroupPress, joinGroupPress, leaveGroupPress, reportGroupPress } from './carousel-presses.ts'
import type { CarouselView, GroupView } from './carousel-view.ts'
import { clip } from './clip.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** Eight of these are one message; the whole of it is in the file. */
const reportShown = 400

export const groupBlocks = (view: CarouselView, words: Words): readonly Block[] =>
  view.groups.length === 0
    ? []
    : [paragraph(bold(words.carousels.groupsTitle)), rows(view.groups.flatMap((group) => rowsOf(view, group, words)))]

/** Who can do more about a group than sign up finds that on a line of its own: a row has one button. */
const rowsOf = (view: CarouselView, group: GroupView, words: Words): readonly Row[] => {
  const { carousels: say } = words
  const report = group.report === '' ? [] : [clip(group.report, reportShown)]
  const door = reportDoor(view, group, words)
  return [
    { text: bold(group.title), fine: sayGroup(view, group, words), ...signUpDoor(view, group, words) },
    ...(report.length > 0 || door
      ? [{ text: report[0] ?? say.rapporteur.line, ...(door ? { button: door } : {}) }]
      : []),
  ]
}

const sayGroup = ({ stage }: CarouselView, group: GroupView, { carousels: say }: Words): string => {
  const { places, rapporteur } = group
  const told = rapporteur === null ? say.rapporteur.none : say.rapporteur.named(rapporteur)
  return [
    ...(places ? [say.places(places.placed, places.most)] : []),
    ...(places && places.waiting > 0 ? [say.waitingList(places.waiting)] : []),
    ...(stage === 'closed' && rapporteur === null ? [] : [rapporteur === '' ? say.rapporteur.found : told]),
    ...(stage === 'groups' && group.report !== '' ? [say.reported] : []),
  ].join(' · ')
}

const signUpDoor = ({ id: carousel, stage }: CarouselView, { id: group, isIn, places }: GroupView, words: Words) => {
  if (stage !== 'groups' || !places) return {}
  const { buttons: say } = words.carousels
  return {
    button: isIn
      ? button(say.leave, press(leaveGroupPress, { carousel, group }))
      : button(say.join, press(joinGroupPress, { carousel, group })),
  }
}

const reportDoor = ({ id: carousel }: CarouselView, group: GroupView, { carousels: say }: Words) => {
  const { id, mayClaim, mayReport, rapporteur } = group
  if (mayReport && (rapporteur !== null || !mayClaim))
    return button(
      rapporteur === null ? say.buttons.choose : say.buttons.report,
      press(reportGroupPress, { carousel, group: id }),
    )
  if (mayClaim) return button(say.buttons.claim, press(claimGroupPress, { carousel, group: id }))
  return null
}
