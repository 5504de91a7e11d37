import type { agendaItemRefusals as dutch } from '../nl/refusals-agenda-items.ts'

export const agendaItemRefusals: typeof dutch = {
  'agenda-item.unknown': () => 'This agenda item does not exist (any more). /agenda shows what is on it.',
  'agenda-item.for-steward': () =>
    'The agenda is drawn up by the chair or the secretariat. Ask there; you can propose an item yourself.',
  'agenda-item.not-yours': () =>
    'This item is changed by whoever brings it in, the chair or the secretariat. Ask there.',
  'agenda-item.closed': ({ day }) =>
    `The agenda was sent round ${day}. Ask the chair or the secretariat for a late item, or choose a next meeting.`,
  'agenda-item.over': () => 'This item has been treated or is off the agenda. Propose a new one if needed.',
  'agenda-item.changed-meanwhile': () =>
    'Somebody has changed this meanwhile. Open it again; you can copy what you typed first.',
  'agenda-item.not-treated': () =>
    'This item has not been discussed yet. It goes on to another body during or after the meeting.',
  'agenda-item.not-prepared': ({ body }) => `This body does not prepare ${body}. /overleg shows for which it does.`,
  'agenda-item.there-already': ({ body, day }) =>
    day === '' ? `This waits for an agenda of ${body} already.` : `This is on the agenda of ${body} of ${day} already.`,
  'agenda-item.sent-on-already': ({ body }) => `This item has gone on to ${body} before.`,
  'agenda-item.minutes-unreadable': ({ limit }) =>
    `Write a whole number of minutes from 1 to ${limit}, for instance: 15. You may leave it empty too.`,
  'agenda-item.paper-unreadable': ({ line }) =>
    `“${line}”: write the name of the paper and then the link, which begins with https://.`,
  'agenda-item.too-many-papers': ({ limit }) =>
    `These are too many papers. Name ${limit} at most, or give one link to the folder.`,
  'agenda-item.owner-elsewhere': ({ body }) =>
    `This person does not sit in ${body}. Choose somebody of that body, or nobody yet.`,
  'agenda-item.order-unreadable': ({ count }) =>
    `Write the numbers 1 to ${count}, each once at most, for instance: 2, 1, 3.`,
  'agenda-item.sent-already': ({ day }) => `This agenda was sent round ${day} already.`,
  'agenda-item.no-voice': () =>
    'You are not yet a member with a say anywhere. Ask a member of the body to put this on the agenda.',
}
