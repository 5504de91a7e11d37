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
    papers: 'Papers',
    follows: 'Follow-up of',
    grown: 'Follow-up',
  },
  papersOn: (day: string) => `${day}, with the agenda`,
  isNow: { 'in-session': 'The meeting is going on.', held: 'The meeting was held.' },
  cancelled: (reason) => `Will not take place: ${reason}`,
  show: 'Show',
  findDate: 'Find a date',
  change: 'Change',
  cancel: 'Cancel',
  followUp: 'Agree on a follow-up',
  cancelledSaid: (title) => `Cancelled: ${title}. The card says so, and why.`,
  saved: (title, when) => `Saved: ${title}, ${when}.`,

  counted: (count, [one, many]) => `${count} ${count === 1 ? one : many}`,
  listed: (names, more) => `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  coming: (people, isOver) => {
    if (people === 0) return isOver ? 'Nobody was there.' : 'Nobody has said yet that they are coming.'
    const said = people === 1 ? '1 person' : `${people} people`
    return `${said} ${isOver ? (people === 1 ? 'was there' : 'were there') : people === 1 ? 'is coming' : 'are coming'}`
  },
  byRole: (roles) => `Namely ${roles}.`,
  absent: (names, isOver) => `${isOver ? 'Absent' : 'Not coming'}: ${names}.`,
  replacedAll: (pairs) => `Replaced: ${pairs}.`,
  replacedPair: (name, by) => (by === '' ? name : `${name} by ${by}`),
  membersCounted: (count) => (count === 1 ? '1 member' : `${count} members`),
  silent: (count) => (count === 1 ? '1 member has not answered yet.' : `${count} members have not answered yet.`),
  sides: { education: 'education', municipality: 'the municipalities' },
  missingSide: (side, isOver) =>
    isOver ? `Nobody was there of ${side}.` : `Nobody comes of ${side}: nothing can be decided together then.`,
  missing: (names, isOver) => `${isOver ? 'Nobody was there from' : 'Nobody comes from'}: ${names}.`,
  roleCounts: {
    secretariat: ['secretary', 'secretaries'],
    chair: ['chair', 'chairs'],
    facilitator: ['facilitator', 'facilitators'],
    member: ['member', 'members'],
    reader: ['reader', 'readers'],
    auditor: ['auditor', 'auditors'],
  },
  kindCounts: {
    swv: ['SWV', 'SWVs'],
    school_board: ['school board', 'school boards'],
    vocational_college: ['vocational college', 'vocational colleges'],
    municipality: ['municipality', 'municipalities'],
    attendance_office: ['attendance office', 'attendance offices'],
    early_leavers_office: ['early leavers’ office', 'early leavers’ offices'],
    youth_care: ['youth care organisation', 'youth care organisations'],
    youth_health_care: ['youth health care service', 'youth health care services'],
    care_provider: ['care provider', 'care providers'],
    certified_institution: ['certified institution', 'certified institutions'],
    child_protection_board: ['Child Protection Board', 'Child Protection Boards'],
    public_prosecutor: ['Public Prosecutor', 'Public Prosecutors'],
    police: ['police', 'police'],
    safe_home: ['Veilig Thuis', 'Veilig Thuis'],
    parent_support: ['parent support point', 'parent support points'],
    regional_office: ['regional office', 'regional offices'],
    other: ['other organisation', 'other organisations'],
  },
  come: 'I am coming',
  comeNot: 'I am not coming',
  replace: 'Replacement',
  comeFor: (name) => `${name} is coming`,
  comeNotFor: (name) => `${name} is not coming`,
  replaceFor: (name) => `Replacement for ${name}`,
  note: 'Attendance',
  invitation: 'Invitation',
  agenda: 'Agenda',
  open: 'Open',
  toSession: 'To the meeting',
  list: 'Decisions and actions',
  planBack: 'Plan back',
  own: {
    present: 'You are coming.',
    absent: 'You are not coming.',
    replaced: 'Somebody comes in your place.',
    none: 'Are you coming?',
  },
  answered: {
    present: 'Noted: is coming.',
    absent: 'Noted: is not coming.',
    replaced: 'Noted: a replacement comes.',
    noted: 'The attendance is noted.',
  },
  replaceForm: {
    title: 'Replacement',
    submit: 'Save',
    forSelf: (title) => `Who comes to ${title} in your place?`,
    forOther: (name, title) => `Who comes to ${title} in the place of ${name}?`,
    by: 'Member of your organisation or of the body',
    noMember: 'somebody else, with a name below',
    name: 'Name',
    nameHint: 'Only if the replacement is not in the list.',
  },
  attendanceForm: {
    title: 'Attendance',
    submit: 'Save',
    intro: (title) => `Who is at ${title}? Whoever is in neither list has said nothing yet.`,
    present: 'Present',
    absent: 'Absent',
    replaced: (name, by) => (by === '' ? `${name} is replaced.` : `${name} is replaced by ${by}.`),
  },

  rows: {
    toCome: (body) => (body === '' ? 'Meetings to come' : `Meetings of ${body}`),
    past: (body) => (body === '' ? 'Meetings that were held' : `Meetings of ${body} that were held`),
    noneToCome: 'Nothing is planned.',
    nonePast: 'No meeting was held yet.',
    noneLike: (query) => `I find no body “${query}”. These are all meetings.`,
    unclosed: 'not closed yet',
    windowPassed: 'that period is over',
    unfinished: 'Still to be closed',
    moreUnfinished: 'There are more. They come here when these are done.',
    own: { present: 'you are coming', absent: 'you are not coming', replaced: 'somebody comes in your place' },
    more: 'Show more',
    pastDoor: 'Held',
    toComeDoor: 'To come',
    rhythm: 'Plan from the rhythm',
    mine: 'Your meetings',
    all: 'All meetings',
  },
  occasions: {
    titles: {
      wakes: ({ title, window, isFollowUp }) =>
        isFollowUp
          ? `Follow-up of ${title}, ${window}: time to find a date`
          : `${title}, ${window}: time to find a date`,
      'runs-out': ({ title, window }) => `${title}, ${window}: there is no date yet, and time is running out`,
      'week-before': ({ title, isLate }) => `${isLate ? 'Soon' : 'In a week'}: ${title}`,
      today: ({ title }) => `Today: ${title}`,
    },
    search: (purpose) =>
      purpose === ''
        ? 'Find a day now, while diaries still have room.'
        : `What for: ${purpose}. Find a day now, while diaries still have room.`,
    over: (title, when) => `This reminder is done with. ${title}: ${when}.`,
  },

  ofBody: (count) => (count === 1 ? '1 meeting' : `${count} meetings`),
  ofMember: {
    title: 'Meetings',
    present: (name) => `${name}: present`,
    absent: (name) => `${name}: absent`,
    replaced: (name) => `${name}: replaced`,
    replaces: (name) => `${name}: replaces somebody else`,
    until: 'As long as the network keeps the meeting, or until this member is erased.',
  },

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

  rhythmForm: {
    title: 'Plan from the rhythm',
    next: 'Next',
    again: 'Look again',
    submit: 'Plan',
    body: 'Body',
    of: (body) =>
      `${body}: these days follow from the rhythm. What falls in a holiday or on a day off is on the nearest working day.`,
    chosen: 'Which of them?',
    until: 'Until',
    untilHint: 'In Dutch. Another day shows first what there is to choose then.',
    instead: (day, planned) => `${day}, instead of ${planned}`,
    fallen: (days) => `Left out, for neither that week nor the next has room: ${days}.`,
    none: 'Nothing follows from the rhythm until that day.',
    allKept: 'Everything until that day is planned already.',
    planned: (count, body) =>
      count === 0
        ? 'Nothing was planned.'
        : count === 1
          ? `1 meeting of ${body} is planned.`
          : `${count} meetings of ${body} are planned.`,
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
