import type { Words } from '../words.ts'

export const meetings: Words['meetings'] = {
  hours: (day, from, until) => `${day}, ${from}–${until}`,
  inWindow: (text) => `still to be planned: ${text}`,
  noDay: 'no day yet',
  kinds: {
    regular: 'meeting',
    regional: 'regional meeting',
    'work-session': 'work session',
    information: 'information meeting',
    visit: 'working visit',
  },
  states: {
    'to-plan': 'to be planned',
    planned: 'planned',
    'in-session': 'going on',
    held: 'held',
    cancelled: 'cancelled',
  },
  facts: {
    body: 'Body',
    when: 'When',
    place: 'Where',
    purpose: 'What for',
  },
  cancelled: (reason) => `Will not take place: ${reason}`,
  show: 'Show',
  findDate: 'Find a date',
  change: 'Change',
  cancel: 'Cancel',
  followUp: 'Agree on a follow-up',
  cancelledSaid: (title) => `Cancelled: ${title}. The card says so, and why.`,
  saved: (title, when) => `Saved: ${title}, ${when}.`,

  form: {
    plan: 'Plan a meeting',
    change: 'Change the meeting',
    followUp: 'Follow-up meeting',
    save: 'Save',
    confirm: 'Save all the same',
    sure: 'Is it right all the same? Then send the form once more.',
    body: 'Body',
    when: 'When',
    whenHint: 'A day and hour in Dutch, such as di 14 april 14.00-15.30, or a period, such as in maart/april.',
    purpose: 'What for',
    purposeHint: 'For example: to talk about the progress',
    followPurpose: 'to talk about the progress',
    place: 'Where',
    placeHint: 'A place, or the link of the online meeting.',
    title: 'Name',
    titleHint: 'Only if the meeting is called otherwise than the body.',
    kind: 'Kind',
  },

  cancelForm: {
    title: 'Cancel the meeting',
    submit: 'Cancel the meeting',
    sure: (name) => `${name} will not take place then. Everybody in the body sees that, with the reason.`,
    reason: 'Why',
    reasonHint: 'For example: too few can come.',
  },

  warnings: {
    weekend: (day) => `${day} is in the weekend.`,
    free: (day) => `${day} is a day off.`,
    schoolHoliday: (day) => `${day} is in a school holiday of the region.`,
    noCalendar: 'I do not have the school holidays of that year yet; please look them up.',
    together: (name, when, shared) =>
      `${name} meets then too (${when}); ${shared === 1 ? '1 member sits' : `${shared} members sit`} in both.`,
    same: (when) => `This body meets then already: ${when}.`,
  },
}
