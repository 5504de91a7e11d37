import { listed } from '../listed.ts'
import type { Words } from '../words.ts'

const share =
  (one: string, many: string) =>
  (present: number, total: number): string => {
    if (present === 0) return `no ${one}`
    if (total === 1) return `the ${one}`
    if (present < total) return `${present} of the ${total} ${many}`
    return total === 2 ? `both ${many}` : `all ${total} ${many}`
  }

export const datePolls: Words['datePolls'] = {
  title: (meeting) => `Finding a date: ${meeting}`,
  at: (day, hour) => `${day}, ${hour}`,
  answerBy: (day) => `please answer by ${day}`,
  answers: { yes: 'Can', 'if-needed': 'If needed', no: 'Cannot' },
  counts: ({ yes, ifNeeded, no, silent }) =>
    [
      `${yes} can`,
      ...(ifNeeded > 0 ? [`${ifNeeded} if needed`] : []),
      ...(no > 0 ? [`${no} cannot`] : []),
      ...(silent > 0 ? [`${silent} not answered yet`] : []),
    ].join(', '),
  missing: (names) => `without ${names}`,
  named: {
    ifNeeded: (names) => `if needed: ${names}`,
    no: (names) => `cannot: ${names}`,
  },
  sides: { education: 'education', municipality: 'municipalities' },
  bothCan: 'education and municipalities both can',
  sideStates: {
    cannot: (side) => `${side}: nobody can`,
    unknown: (side) => `${side}: not known yet`,
  },
  parties: {
    municipality: share('municipality', 'municipalities'),
    swv: share('SWV', 'SWVs'),
    board: share('school board', 'school boards'),
    other: share('other organisation', 'other organisations'),
  },
  can: (parts) => `${listed(parts, 'and')} can`,
  ifNeeded: (count) => `${count} if needed`,
  best: 'Best so far:',
  waiting: (count) => (count === 1 ? '1 answer still to come' : `${count} answers still to come`),
  allAnswered: 'Everybody has answered.',
  fixed: (at) => `It will be ${at}.`,
  withdrawn: 'This poll was withdrawn. You need not do anything.',
  overtaken: (at) => `The date was set in another way: ${at}. You need not do anything.`,
  answer: 'My answer',
  allYes: 'I can always',
  allNo: 'I never can',
  who: 'Who can when',
  nudge: {
    asked: (title, by) => `${title}: please say before ${by} when you can come.`,
    lastDay: (title) => `${title}: this is the last day to say when you can come.`,
    missing: (title, names) =>
      `${title}: this is the last day of the date poll. No answer yet from ${names.join(', ')}.`,
    allAnswered: (title) => `${title}: everybody has answered. You can fix the date.`,
    over: (title) => `${title}: nothing more to do here.`,
  },
  fix: 'Fix the date',
  withdraw: 'Withdraw',
  toMeeting: 'To the meeting',
  again: 'Propose other dates',

  home: (count) =>
    count === 1 ? 'When can you come? 1 poll waits for you' : `When can you come? ${count} polls wait for you`,
  optionCount: (count) => (count === 1 ? '1 date' : `${count} dates`),

  said: {
    sent: (meeting, count) =>
      `The proposal for ${meeting} stands in the channels: ${count === 1 ? '1 date' : `${count} dates`}.`,
    sentNowhere: (meeting) =>
      `The proposal for ${meeting} was made, but this body has no channel yet. Members see it on their own page; the secretariat sets a channel with /netwerk kanaal.`,
    answered: (meeting) => `Your answer for ${meeting} was noted.`,
    answeredFor: (meeting, name) => `The answer of ${name} for ${meeting} was noted.`,
    fixed: (meeting, at) => `${meeting} is on ${at}.`,
    withdrawn: (meeting) => `The poll for ${meeting} was withdrawn.`,
  },

  form: {
    title: 'Find a date',
    next: 'Next',
    send: 'Propose',
    save: 'Save',
    body: 'For which body?',
    meeting: 'For which meeting?',
    newMeeting: 'A new meeting',
    waitingFor: (title, window) => (window === '' ? title : `${title} (${window})`),
    name: 'Name of the new meeting',
    nameHint: 'Empty: the meeting is called as the body is.',
    purpose: 'What do you meet for?',
    purposeHint: 'For instance: to discuss the progress. Only for a new meeting.',
    when: 'In which period?',
    whenHint: 'In Dutch words: in maart/april, voor de kerstvakantie, week 14, van 1 t/m 30 april.',
    hour: 'At what hour?',
    hourHint: 'For instance 14.00',
    minutes: 'How many minutes?',
    count: 'How many dates?',
    answerBy: 'Answer by',
    answerByHint: 'On that day you hear who has not answered yet. Empty: no last day.',
    about: (body) => `Body: ${body}`,
    aboutMeeting: (meeting, body) => (meeting === body ? body : `${meeting} (${body})`),
    read: (text, from, until) => `${text}: from ${from} to ${until}.`,
    readDay: (text, day) => `${text}: ${day}.`,
    noHolidays: (year) =>
      `Mind: I do not have the school holidays of ${year} yet. See for yourself whether these dates fall outside them.`,
    proposed: (count, asked) =>
      count === asked
        ? 'These dates fit best, the best first:'
        : `Only ${count === 1 ? '1 day fits' : `${count} days fit`}:`,
    nothing: 'No day is left in this period.',
    leftOut: (parts) => `Left out: ${listed(parts, 'and')}.`,
    grounds: {
      'too-soon': (count) => `${count === 1 ? '1 day is' : `${count} days are`} too soon`,
      weekend: (count) => `${count} in the weekend`,
      'public-holiday': (count) => `${count} on a public holiday`,
      'school-holiday': (count) => `${count} in a school holiday`,
      'own-meeting': (count) => `${count} on which this body meets already`,
      'chair-away': (count) => `${count} on which the chair is elsewhere or absent`,
      'side-away': (count) => `${count} on which all of education or all municipalities are elsewhere or absent`,
      'many-away': (count) => `${count} on which more than a third is elsewhere or absent`,
    },
    outside: 'Just outside there are days; choose from those, or write dates yourself.',
    nothingOutside: 'Nor did I find any in the six weeks before and after. Write dates yourself.',
    usualDay: 'usual day',
    usualDayAndHour: 'usual day and hour',
    nobodyAway: 'nobody elsewhere',
    away: (count) => `${count} elsewhere or absent`,
    awayNames: (at, names) => `${at}: elsewhere or absent ${names}.`,
    days: 'Dates',
    daysHint: 'Take away what should not be there.',
    own: 'Own dates',
    ownHint: 'One on each line, in Dutch: 16 april 10.00 uur. Without an hour the one above holds.',
    whom: 'For whom do you answer?',
    forWhom: (name) => `You answer for ${name}.`,
    yourself: 'For myself',
    option: 'Which date will it be?',
    sure: 'Are you sure?',
    bestIs: (at, why) => `Best: ${at}: ${why}.`,
    noAnswers: 'Nobody has answered yet.',
    meanwhile: 'There were answers meanwhile; this is how it stands now.',
    sides: { education: 'education', municipality: 'the municipalities' },
    sideMissing: (at, side) =>
      `On ${at} nobody of ${side} can, or that is not known yet. In this body education and municipalities both have to agree.`,
    bothMissing: (at) =>
      `On ${at} nobody of either side is certain. In this body education and municipalities both have to agree.`,
    goOn: 'Yes, fix this date all the same',
    another: 'No, I choose another date',
    withdrawSure: (meeting) => `The poll for ${meeting} stops. Its answers no longer count; the meeting itself stays.`,
  },

  ofMember: {
    title: 'Answers to date polls',
    answered: (meeting, count) => `${meeting}: answered for ${count === 1 ? '1 date' : `${count} dates`}`,
    until: 'As long as the poll is kept, to know who can come.',
  },
}
