/** A meeting on its way into somebody's calendar: the file for whoever asked, and word to a channel of what changed. */
import {
  type Block,
  bold,
  button,
  buttons,
  type Card,
  card,
  fact,
  facts,
  fine,
  heading,
  link,
  linkButton,
  notice,
  paragraph,
} from './card.ts'
import { followMeetingsPress } from './invitation-presses.ts'
import { invitationPress, showMeetingPress } from './meeting-presses.ts'
import { press } from './press.ts'
import type { Words } from './words/words.ts'

/** @property href of the invitation, and of the same as an event like any other. */
export interface InvitationView {
  readonly meeting: string
  readonly title: string
  readonly when: string
  readonly place: string
  readonly isCancelled: boolean
  readonly href: { readonly invitation: string; readonly plain: string }
}

/** In Teams it stands for its reader where the meeting stood: it leads back there. */
export const invitationCard = (
  { meeting, title, when, place, isCancelled, href }: InvitationView,
  words: Words,
): Card => {
  const say = words.invitations
  return card(
    say.title(title),
    heading(say.title(title)),
    ...(isCancelled ? [notice(say.isCancelled)] : []),
    factsOf(when, place, words),
    buttons(
      linkButton(isCancelled ? say.takeOut : say.putIn, href.invitation),
      ...(isCancelled ? [] : [linkButton(say.putInPlainly, href.plain)]),
    ),
    fine(isCancelled ? say.explainCancelled : say.explain),
    buttons(
      button(say.followAll, press(followMeetingsPress, {})),
      button(say.show, press(showMeetingPress, { meeting })),
    ),
  )
}

const factsOf = (when: string, place: string, { invitations: say }: Words): Block =>
  facts(fact(say.when, when), ...(place === '' ? [] : [fact(say.where, place)]))

/** The address stands in full: it is copied into another program. */
export const followMeetingsCard = (address: string, { invitations: say }: Words): Card =>
  card(say.followAll, heading(say.followAll), paragraph(link(address, address)), fine(say.following))

/** One address at a time: whoever lost theirs can end it. */
export const followMeetingsAnewCard = ({ invitations: say }: Words): Card =>
  card(
    say.followAll,
    heading(say.followAll),
    paragraph(say.followedAlready),
    buttons(button(say.followAnew, press(followMeetingsPress, { isSure: true }), 'danger')),
  )

/**
 * What became of a meeting that stands in calendars.
 *
 * @property change `fixed` it got its day; `changed` on the same hours; `undone` it lost its day.
 * @property was when it was before, or null. @property reason why it is cancelled, or ''. @property isOld it changed again since.
 */
export interface ChangedMeetingView {
  readonly id: string
  readonly title: string
  readonly change: 'fixed' | 'moved' | 'changed' | 'undone' | 'cancelled'
  readonly was: string | null
  readonly when: string
  readonly place: string
  readonly reason: string
  readonly isOld: boolean
}

export const changedMeetingCard = (view: ChangedMeetingView, words: Words): Card => {
  const say = words.invitations
  const said = say.changes[view.change](view.title)
  return card(
    view.was === null ? said : `${said} ${say.was(view.was)}`,
    paragraph(bold(said)),
    ...(view.was === null ? [] : [paragraph(say.was(view.was))]),
    ...(view.reason === '' ? [] : [paragraph(say.reason(view.reason))]),
    ...(view.isOld ? [notice(say.changedSince)] : newsOf(view, words)),
    ...doorsOf(view, words),
  )
}

const newsOf = ({ change, when, place }: ChangedMeetingView, words: Words): readonly Block[] => {
  const say = words.invitations
  if (change === 'undone') return [fine(say.undone)]
  if (change === 'cancelled') return [fine(say.cancelled)]
  return [factsOf(when, place, words), fine(change === 'fixed' ? say.fixed : say.replace)]
}

const doorsOf = ({ id: meeting, change, isOld }: ChangedMeetingView, words: Words): readonly Block[] => {
  const say = words.invitations
  const offer = button(change === 'cancelled' ? say.offerCancelled : say.offer, press(invitationPress, { meeting }))
  return [
    buttons(...(isOld || change === 'undone' ? [] : [offer]), button(say.show, press(showMeetingPress, { meeting }))),
  ]
}
