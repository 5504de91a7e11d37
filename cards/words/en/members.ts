import type { Words } from '../words.ts'

export const members: Words['members'] = {
  surfaces: { slack: 'Slack', teams: 'Teams', web: 'our page' },
  noBodies: 'none yet',
  ringOuter: 'outer ring',
  surfacesLabel: 'Reached on',
  absent: 'Away',
  absentFrom: (from, until) => `${from} to ${until}`,
  deputy: 'Deputy',
  deputyIsNeeded: (name) => `In these days this member is the deputy of ${name}. Find somebody else for that.`,
  left: (day) => `No member any more since ${day}.`,
  leftOn: (day) => `left on ${day}`,
  afterLeaving: (name) =>
    `A member again, or erase the data? Choose the former member with /netwerk leden left ${name}.`,
  onBehalf: (name, absent) => `${name} on behalf of ${absent}`,

  giveCode: 'Give a code',
  givePageLink: 'Give a page link',
  goAway: 'Absence',
  comeBack: 'Back again',
  handOver: 'Hand over everything',
  leave: 'Leaves',

  form: {
    change: 'Change a member',
    bringBack: 'Bring back',
    returned: (name) => `${name} is a member again.`,
    wasMember: (name, day) =>
      `${name} was a member for this organisation before, until ${day}. Is this the same person? Then leave the name as it is: what was recorded before stays in their name. Is it somebody else of that name? Then add something, such as an initial: a new member is added.`,
  },

  absence: {
    title: 'Absence',
    of: (name) => `Absence of ${name}`,
    from: 'From',
    fromHint: 'For example: vandaag, maandag 30 november.',
    today: 'vandaag',
    until: 'Until and including',
    untilHint: 'For example: 4 december, t/m vrijdag, 2026-12-04.',
    deputy: 'Who is the deputy?',
    deputyHint: 'The deputy sees the same bodies and acts visibly on behalf of whoever is away.',
    back: (name) => `${name} is back.`,
    cardTitle: (name) => `${name} is away`,
    cardDays: (from, until) => `From ${from} to ${until}.`,
    cardDeputy: (deputy, name) =>
      `${deputy} is the deputy: sees the bodies of ${name} in these days and acts on behalf of ${name}. Every step says so.`,
    deputyGone: 'You have no deputy any more',
    deputyGoneWhat: (from, until) =>
      `Whoever would stand in for you from ${from} to ${until} cannot do so any more. Your absence is not recorded any more either: choose somebody else.`,
    deputyFound: 'By now you have another deputy.',
    cardOver: 'This standing in is over or has changed.',
  },

  succession: {
    title: 'Hand over everything',
    from: 'From whom?',
    to: 'To whom?',
    next: 'Next',
    unknown: (name) => `I do not know “${name}”. Choose from the list.`,
    several: (name, names) => `“${name}” may be: ${names}. Choose from the list.`,
    confirmTitle: 'Confirm the handover',
    confirm: 'Hand over',
    willMove: (from, to) => `From ${from} to ${to} goes:`,
    nothing: (from) => `${from} has nothing to hand over.`,
    otherKind: (from, to) =>
      `Mind: this goes to another kind of organisation, from ${from} to ${to}. Does that suit every seat?`,
    done: (from, to) => `Everything of ${from} has been handed over to ${to}.`,
  },

  leaving: {
    title: 'A member leaves',
    submit: 'Let leave',
    holds: 'This is in the name of this member:',
    holdsNothing: 'Nothing is in the name of this member.',
    successor: 'Who succeeds?',
    successorHint:
      'Nobody: open agreements go to the organisation, and contacts and functions stay open until you choose somebody.',
    access: 'The member can read and do nothing any more at once, in no app. What was recorded stays.',
    done: (name) => `${name} has left.`,
    heir: (name) => `Handed over to ${name}:`,
    fell: 'This falls to the organisation:',
    open: 'Not handed over:',
  },

  holds: {
    secretariat: 'the secretariat',
    seats: (bodies) => `seat in ${bodies}`,
    contactOf: (names) => `contact of ${names}`,
    functions: (names) => `function: ${names}`,
    deputyOf: (names) => `deputy of ${names}`,
  },

  kept: {
    personTitle: 'Membership',
    placesTitle: 'Seats and duties',
    person: (what) => `Name, organisation and position: ${what}`,
    role: (role) => `Role: ${role}`,
    seat: (body) => `Seat in ${body}`,
    contact: (name) => `Contact of ${name}`,
    function: (name) => `Function: ${name}`,
    absence: (from, until) => `Away from ${from} to ${until}`,
    deputy: (from, until) => `Deputy from ${from} to ${until}`,
    untilLeft: 'As long as the membership lasts; then only to show who recorded something, until that is erased.',
    untilErased: 'To show who recorded something, until it is erased.',
    whileMember: 'As long as the membership lasts.',
    whileThere: 'Until somebody else has that seat or duty, or until leaving.',
    untilReplaced: 'Until the last day is past, or until “Back again”.',
  },
}
