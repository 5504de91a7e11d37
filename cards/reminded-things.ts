/** Things that cards remind of, and the press that opens each. */
import { showPress } from './agreement-presses.ts'
import { type Button, button } from './card.ts'
import { showCarouselPress } from './carousel-presses.ts'
import { showAgendaItemPress, showDatePollPress, showMeetingPress } from './meeting-presses.ts'
import { remindOfPress } from './nudge-presses.ts'
import { showIntakePress } from './number-intake-presses.ts'
import { showPlanPress } from './plan-presses.ts'
import { showPollPress } from './poll-presses.ts'
import { type Press, press } from './press.ts'
import { offerSignUpPress, showSheetPress } from './sign-up-presses.ts'
import type { Words } from './words/words.ts'
import { showAgendaPress } from './work-agenda-presses.ts'

export interface ThingRef {
  readonly kind: string
  readonly id: string
}

const openings: Readonly<Record<string, (id: string) => Press>> = {
  agreement: (item) => press(showPress, { item }),
  meeting: (meeting) => press(showMeetingPress, { meeting }),
  'agenda-item': (item) => press(showAgendaItemPress, { item }),
  'date-poll': (poll) => press(showDatePollPress, { poll }),
  plan: (plan) => press(showPlanPress, { plan }),
  carousel: (carousel) => press(showCarouselPress, { carousel }),
  poll: (poll) => press(showPollPress, { poll }),
  'sign-up-sheet': (sheet) => press(showSheetPress, { sheet }),
  'number-intake': (intake) => press(showIntakePress, { intake }),
  'work-agenda': (agenda) => press(showAgendaPress, { agenda, only: 'all', skip: 0 }),
}

/** Null where nothing shows it by itself. */
export const openThing = ({ kind, id }: ThingRef): Press | null => openings[kind]?.(id) ?? null

/** "Herinneren": on the card of a thing, among its lesser moves. */
export const remindButton = (ref: ThingRef, { handReminders: say }: Words): Button =>
  button(say.offer, press(remindOfPress, { kind: ref.kind, id: ref.id }))

/** "Aanmelden openen": on the card of a thing, for whoever has a say. */
export const signUpButton = (ref: ThingRef, { signUps: say }: Words): Button =>
  button(say.offer, press(offerSignUpPress, { kind: ref.kind, id: ref.id }))
