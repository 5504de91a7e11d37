import { listed } from '../listed.ts'
import type { Words } from '../words.ts'

export const signUps: Words['signUps'] = {
  title: (title) => `Sign up: ${title}`,
  kinds: { attend: 'Sign up', 'read-along': 'Read along', help: 'Help' },
  leave: { attend: 'Cancel', 'read-along': 'Read along no more', help: 'Help no more' },
  taking: { attend: 'Take part', 'read-along': 'Read along', help: 'Help' },
  about: (name) => `About: ${name}`,
  perOrganisation: 'one place for each organisation',
  lastOn: (day) => `sign up until ${day}`,
  askedOf: (name) => `questions to ${name}`,
  closed: 'Signing up is over. Cancelling is still possible.',
  placed: (count, most) => {
    if (most > 0) return `${count} of ${most} ${most === 1 ? 'place' : 'places'}`
    return count === 0 ? 'nobody yet' : `${count} signed up`
  },
  full: 'full; whoever signs up joins the waiting list',
  waiting: (count) => `${count} on the waiting list`,
  people: (count) => (count === 0 ? 'nobody yet' : count === 1 ? '1 person' : `${count} people`),
  from: (organisations) => `From ${listed(organisations, 'and')}`,
  waitingList: 'Waiting list, in order',
  inLine: (place, name) => `${place}. ${name}`,
  own: {
    attend: 'You have signed up.',
    'read-along': 'You read along.',
    help: 'You help.',
    waits: (place) => `You are number ${place} on the waiting list. When a place comes free, I will tell you.`,
  },
  who: 'Who takes part',
  openThing: 'Open',
  change: 'Change',
  close: 'Close',
  reopen: 'Reopen',
  export: 'List as a file',
  offer: 'Open sign-up',
  offerText: 'A sheet on which people sign up, read along or help',
  takeOver: 'Take over the place',

  said: {
    attend: (title) => `You have signed up for ${title}.`,
    'read-along': (title) => `You read along: ${title}.`,
    help: (title) => `You help: ${title}.`,
    waits: (title, place) =>
      `${title} is full. You are number ${place} on the waiting list. When a place comes free, I will tell you.`,
    undo: 'Rather not? Choose the button below.',
    held: (organisation, name) =>
      `${name} of ${organisation} has signed up already, and there is one place for each organisation. You can take it over; I will tell ${name}.`,
    left: {
      attend: (title) => `You have cancelled: ${title}.`,
      'read-along': (title) => `You no longer read along: ${title}.`,
      help: (title) => `You no longer help: ${title}.`,
    },
    back: 'After all? Choose the button below.',
    which: (title) => `What do you cancel of ${title}?`,
    opened: (title) => `The sign-up sheet for ${title} stands in the channels.`,
    openedNowhere: (title) =>
      `The sign-up sheet for ${title} was made, but this body has no channel yet. Members find it with /aanmelden lijst; the secretariat sets a channel with /netwerk kanaal.`,
    closed: (title) => `Signing up for ${title} is over.`,
    reopened: (title) => `Signing up for ${title} is possible again.`,
    changed: (title) => `The sign-up sheet for ${title} was changed.`,
  },

  nudge: {
    movedUp: (title) => `A place has come free for you: ${title}. You have signed up now.`,
    movedUpOver: (title) => `${title}: you are not signed up for this any more.`,
    replaced: (title, name) =>
      `${name} has taken over the place of your organisation: ${title}. You are not signed up for it any more.`,
    replacedBySomebody: 'A colleague',
  },

  form: {
    title: 'Open sign-up',
    submit: 'Open',
    body: 'For which body?',
    about: (name) => `About: ${name}`,
    ofBody: (body) => `Body: ${body}. The card comes into its channels.`,
    name: 'What do people sign up for?',
    explanation: 'Explanation',
    explanationHint: 'For example when and where, or what is asked of somebody.',
    kinds: 'How can one take part?',
    most: 'How many places are there?',
    mostHint: 'For signing up only. When it is full there is a waiting list. Empty: no maximum.',
    per: 'A place is for',
    pers: { member: 'one person', organisation: 'one organisation (a colleague may take over)' },
    lastOn: 'Sign up until',
    lastOnHint: 'In Dutch words: 30 april, voor de kerstvakantie, over twee weken. Empty: until you close it.',
    owner: 'Questions go to',
    changeTitle: 'Change sheet',
    reopenTitle: 'Reopen sign-up',
    save: 'Save',
  },

  list: {
    title: 'Sign-ups',
    none: 'No sheet or request is open.',
    sheet: 'Show',
    begin: 'New sign-up sheet',
    before: 'Previous',
    after: (count) => `${count} more`,
  },

  file: {
    name: 'sign-ups',
    title: (title) => `Sign-ups: ${title}`,
    download: 'CSV for Excel',
    explain: 'The link works for an hour, and gives the list as it is then.',
    columns: { kind: 'What', organisation: 'Organisation', name: 'Name', function: 'Function', place: 'Place' },
    placed: 'place',
    waits: (place) => `waiting list ${place}`,
    none: 'Nobody yet',
  },

  ofMember: {
    title: 'Sign-ups',
    signed: {
      attend: (title) => `Signed up: ${title}`,
      'read-along': (title) => `Reads along: ${title}`,
      help: (title) => `Helps: ${title}`,
    },
    owns: (title) => `Your sign-up sheet: ${title}`,
    until: 'As long as the sheet is kept, to know who comes; until you cancel.',
    untilOwned: 'As long as the sheet is kept: you are whom people ask.',
    open: (count) => (count === 1 ? '1 sign-up sheet' : `${count} sign-up sheets`),
    fell: (count) =>
      count === 1
        ? '1 sign-up sheet is now of the chair and secretariat of its body'
        : `${count} sign-up sheets are now of the chair and secretariat of their body`,
  },
}
