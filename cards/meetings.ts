/** What a meeting looks like, to its body and to whoever opens it. */
import { type Block, button, buttons, type Card, card, type Fact, fact, facts, heading, notice } from './card.ts'
import {
  cancelMeetingPress,
  changeMeetingPress,
  followUpPress,
  proposeDatesPress,
  showMeetingPress,
} from './meeting-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property when in words, also of a window. @property reader null in a channel, where nobody is known. */
export interface MeetingView {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly kind: keyof Words['meetings']['kinds']
  readonly state: keyof Words['meetings']['states']
  readonly when: string
  readonly place: string
  readonly purpose: string
  readonly reason: string
  readonly reader: MeetingReader | null
}

export interface MeetingReader {
  readonly isSteward: boolean
}

export const meetingCard = (view: MeetingView, words: Words): Card =>
  card(
    `${view.title}: ${view.when}`,
    heading(view.title),
    ...(view.state === 'cancelled' ? [notice(words.meetings.cancelled(view.reason))] : []),
    facts(...factsOf(view, words)),
    doorsOf(view, words),
  )

const factsOf = (view: MeetingView, words: Words): readonly Fact[] => {
  const say = words.meetings.facts
  return [
    ...(view.title === view.body ? [] : [fact(say.body, view.body)]),
    fact(say.when, view.when),
    ...(view.place === '' ? [] : [fact(say.place, view.place)]),
    ...(view.purpose === '' ? [] : [fact(say.purpose, view.purpose)]),
  ]
}

const doorsOf = (view: MeetingView, words: Words): Block => {
  const say = words.meetings
  const { id: meeting, state, reader } = view
  const isAhead = state === 'to-plan' || state === 'planned'
  const isSteward = reader?.isSteward === true
  return buttons(
    ...(state === 'to-plan' ? [button(say.findDate, press(proposeDatesPress, { meeting }), 'primary')] : []),
    ...(reader ? [] : [button(say.show, press(showMeetingPress, { meeting }))]),
    ...(isSteward && isAhead
      ? [
          button(say.change, press(changeMeetingPress, { meeting })),
          button(say.cancel, press(cancelMeetingPress, { meeting }), 'danger'),
        ]
      : []),
    ...(isSteward && state !== 'cancelled' ? [button(say.followUp, press(followUpPress, { meeting }))] : []),
  )
}
