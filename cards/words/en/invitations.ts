import type { Words } from '../words.ts'

export const invitations: Words['invitations'] = {
  title: (meeting) => `${meeting} in your calendar`,
  when: 'When',
  where: 'Where',
  isCancelled: 'This meeting will not take place.',
  putIn: 'Open the invitation',
  putInPlainly: 'Open as a plain event',
  takeOut: 'Open the cancellation',
  explain:
    'Outlook and Apple Calendar open the invitation by themselves; a new one takes the place of the old one. If your calendar asks for an answer, choose not to send one: whether you come, you say here. Google Calendar reads a file under Settings, Import; “All meetings in my calendar” keeps itself up to date. The links work for an hour, for you alone.',
  explainCancelled:
    'With this, Outlook and Apple Calendar remove the meeting. If you use Google Calendar, remove it yourself. The link works for an hour, for you alone.',
  followAll: 'All meetings in my calendar',
  followedAlready:
    'You already have an address with which your calendar follows your meetings. A new address ends the old one: subscribe to it in your calendar again.',
  followAnew: 'Make a new address',
  following:
    'Subscribe to this address in your calendar (Outlook: Add calendar, Subscribe from web; Google: Other calendars, From URL; Apple: File, New Calendar Subscription). What is moved or cancelled changes there by itself. Whoever has the address sees your meetings: do not share it. An earlier address no longer works.',
  calendar: (network) => `Meetings ${network}`,
  tooMany: (shown) => `Not everything fits in this calendar: these are the first ${shown} meetings`,
  files: { invitation: 'invitation', cancellation: 'cancellation', meetings: 'meetings' },
  agenda: 'Agenda:',
  answerThere: 'Whether you come, you say in Schakel; an answer from your calendar does not arrive.',
  cancelledTitle: (meeting) => `Cancelled: ${meeting}`,
  changes: {
    fixed: (meeting) => `${meeting} has a day.`,
    moved: (meeting) => `${meeting} has been moved.`,
    changed: (meeting) => `${meeting} has been changed.`,
    undone: (meeting) => `${meeting} no longer has a day.`,
    cancelled: (meeting) => `${meeting} will not take place.`,
  },
  was: (when) => `It was ${when}.`,
  reason: (why: string) => `Why: ${why}`,
  changedSince: 'Something has changed again since. See the meeting for how it is now.',
  fixed: 'Put the meeting in your calendar with the invitation.',
  replace: 'Is the meeting in your calendar already? The new invitation takes the place of the old one.',
  undone: 'Remove the meeting from your calendar. As soon as there is a day again, a new invitation stands here.',
  cancelled: 'Is the meeting in your calendar? The cancellation removes it.',
  offer: 'In my calendar',
  offerCancelled: 'Out of my calendar',
  show: 'See the meeting',
}
