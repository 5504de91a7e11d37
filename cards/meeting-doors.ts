/** What can be done from the card of a meeting: answered by all, kept in order by chair and secretariat. */
import { attendForPress, noteAttendancePress, replaceForPress } from './attendance-presses.ts'
import { type Block, type Button, button, buttons } from './card.ts'
import {
  attendPress,
  cancelMeetingPress,
  changeMeetingPress,
  followUpPress,
  invitationPress,
  openSessionPress,
  planBackPress,
  proposeDatesPress,
  replacePress,
  showAgendaPress,
  showMeetingListPress,
  showMeetingPress,
  showSessionPress,
} from './meeting-presses.ts'
import type { MeetingView } from './meetings.ts'
import { press } from './press.ts'
import { remindButton, signUpButton } from './reminded-things.ts'
import type { Words } from './words/words.ts'

/** In a channel only what everybody uses; the rest stands one press away. */
export const doorsOf = (view: MeetingView, words: Words): readonly Block[] => {
  const { id: meeting, reader } = view
  const all = [
    ...answers(view, words),
    ...doors(view, words),
    ...(reader && isOpen(view) && !view.isPast ? [remindButton({ kind: 'meeting', id: meeting }, words)] : []),
    ...(reader?.hasVoice && isAhead(view) ? [signUpButton({ kind: 'meeting', id: meeting }, words)] : []),
    ...(reader ? stewardDoors(view, words) : [button(words.meetings.show, press(showMeetingPress, { meeting }))]),
  ]
  return [...(all.length > 0 ? [buttons(...all)] : []), ...keptPlaces(view, words)]
}

const isOpen = ({ state }: MeetingView): boolean => state === 'planned' || state === 'in-session'

const isAhead = ({ state, isPast }: MeetingView): boolean => state === 'to-plan' || (state === 'planned' && !isPast)

/** Of a day that is over nobody says any more that they come. */
const isAnswered = (view: MeetingView): boolean => isOpen(view) && !view.isPast

/** Who has answered is not asked the same again. */
const answers = (view: MeetingView, words: Words): readonly Button[] => {
  const [say, { id: meeting, reader }] = [words.meetings, view]
  if (!isAnswered(view) || reader?.hasVoice === false) return []
  return [
    ...(reader?.own === 'present'
      ? []
      : [button(say.come, press(attendPress, { meeting, answer: 'present' }), 'primary')]),
    ...(reader?.own === 'absent' ? [] : [button(say.comeNot, press(attendPress, { meeting, answer: 'absent' }))]),
    button(say.replace, press(replacePress, { meeting })),
  ]
}

const doors = ({ id: meeting, state, isPast, reader }: MeetingView, words: Words): readonly Button[] => {
  const say = words.meetings
  if (state === 'cancelled') return []
  if (state === 'to-plan')
    return [
      ...(reader?.isSteward === false ? [] : [button(say.findDate, press(proposeDatesPress, { meeting }), 'primary')]),
      button(say.agenda, press(showAgendaPress, { meeting })),
    ]
  return [
    ...(state === 'held'
      ? [button(say.list, press(showMeetingListPress, { meeting }), 'primary')]
      : isPast
        ? []
        : [button(say.invitation, press(invitationPress, { meeting }))]),
    button(say.agenda, press(showAgendaPress, { meeting })),
    ...(state === 'in-session' ? [button(say.toSession, press(showSessionPress, { meeting }), 'primary')] : []),
  ]
}

const stewardDoors = (view: MeetingView, words: Words): readonly Button[] => {
  const [say, { id: meeting, state, reader, isToday, isPast }] = [words.meetings, view]
  if (!reader?.isSteward || state === 'cancelled') return []
  const isAhead = state === 'to-plan' || state === 'planned'
  const openLabel = isPast ? words.sessions.recordAfterwards : say.open
  return [
    ...(state === 'planned' && isToday ? [button(openLabel, press(openSessionPress, { meeting }), 'primary')] : []),
    ...(isOpen(view) ? [button(say.note, press(noteAttendancePress, { meeting }))] : []),
    ...(isAhead ? [button(say.change, press(changeMeetingPress, { meeting }))] : []),
    ...(state === 'planned' ? [button(say.planBack, press(planBackPress, { meeting }))] : []),
    button(say.followUp, press(followUpPress, { meeting })),
    ...(isAhead ? [button(say.cancel, press(cancelMeetingPress, { meeting }), 'danger')] : []),
  ]
}

/** For whom the reader stands in. */
const keptPlaces = (view: MeetingView, words: Words): readonly Block[] => {
  const [say, { id: meeting, reader }] = [words.meetings, view]
  if (!reader || !isAnswered(view)) return []
  return reader.keeps.map(({ member, name }) =>
    buttons(
      button(say.comeFor(name), press(attendForPress, { meeting, member, answer: 'present' })),
      button(say.comeNotFor(name), press(attendForPress, { meeting, member, answer: 'absent' })),
      button(say.replaceFor(name), press(replaceForPress, { meeting, member })),
    ),
  )
}
