/** What is said of a meeting by itself when its time has come: short, in the channels of its body. */
import { button, buttons, type Card, card, fine, heading, paragraph } from './card.ts'
import {
  attendPress,
  openSessionPress,
  proposeDatesPress,
  showAgendaPress,
  showMeetingPress,
} from './meeting-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/**
 * @property window as it was said ("in maart/april"); '' for none.
 * @property silent how many have not answered.
 * @property isLate it was to be said on an earlier day.
 */
export interface OccasionView {
  readonly id: string
  readonly title: string
  readonly when: string
  readonly window: string
  readonly purpose: string
  readonly silent: number
  readonly isFollowUp: boolean
  readonly isLate: boolean
}

export type OccasionKind = keyof Words['meetings']['occasions']['titles']

export const occasionCard = (kind: OccasionKind, view: OccasionView, words: Words): Card => {
  const say = words.meetings.occasions
  const title = say.titles[kind](view)
  const isSearch = kind === 'wakes' || kind === 'runs-out'
  return card(
    title,
    heading(title),
    paragraph(isSearch ? say.search(view.purpose) : view.when),
    ...(kind === 'week-before' && view.silent > 0 ? [fine(words.meetings.silent(view.silent))] : []),
    isSearch ? searchDoors(view, words) : comingDoors(kind, view, words),
  )
}

const searchDoors = ({ id: meeting }: OccasionView, words: Words) =>
  buttons(
    button(words.meetings.findDate, press(proposeDatesPress, { meeting }), 'primary'),
    button(words.meetings.show, press(showMeetingPress, { meeting })),
  )

const comingDoors = (kind: OccasionKind, { id: meeting }: OccasionView, words: Words) => {
  const say = words.meetings
  return buttons(
    ...(kind === 'today'
      ? [button(say.open, press(openSessionPress, { meeting }), 'primary')]
      : [
          button(say.come, press(attendPress, { meeting, answer: 'present' }), 'primary'),
          button(say.comeNot, press(attendPress, { meeting, answer: 'absent' })),
        ]),
    button(say.agenda, press(showAgendaPress, { meeting })),
    button(say.show, press(showMeetingPress, { meeting })),
  )
}

/** The day or the window has changed since, or the meeting is over. */
export const occasionOverCard = (title: string, when: string, meeting: string, words: Words): Card => {
  const said = words.meetings.occasions.over(title, when)
  return card(said, fine(said), buttons(button(words.meetings.show, press(showMeetingPress, { meeting }))))
}
