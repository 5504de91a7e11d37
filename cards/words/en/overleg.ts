import type { Words } from '../words.ts'

const day = (on: string, at: string) => `${on}, ${at}`

export const overleg: Words['overleg'] = {
  allTitle: (network) => `Bodies of ${network}`,
  none: 'There are no bodies yet. The secretariat adds them with /netwerk overleggen.',

  rhythm: 'Meets',
  noRhythm: 'when there is reason to',
  usual: (at, minutes, place) =>
    [at, minutes === 1 ? '1 minute' : `${minutes} minutes`, ...(place === '' ? [] : [place])].join(', '),
  decides: 'Decides on',
  bothSides: 'Decisions',
  bothSidesNeeded: 'education and municipalities both have to agree',
  papers: 'Papers',
  papersDays: (days) => (days === 1 ? '1 day before the meeting' : `${days} days before the meeting`),
  standing: 'Standing subjects',
  next: 'Next meeting',
  nextOn: (title, on, at) => (title === '' ? day(on, at) : `${title}, ${day(on, at)}`),
  nextToPlan: (title, window) => `${title === '' ? '' : `${title}, `}still to be planned: ${window}`,
  noNext: 'not planned yet',
  open: 'Open agreements',
  mostOpen: (count) => `${count} or more`,
  notSeated: (body) => `Meetings and agreements of ${body} are seen by those who have a seat there.`,

  meetings: 'Meetings',
  agenda: 'Agenda',
  agreements: (count) => `Agreements (${count})`,
  plan: 'Plan a meeting',
  reportBack: 'Write a report back',
  plans: 'Planning',

  chain: 'How the bodies feed one another',
  chainOf: (body) => `How ${body} is linked to other bodies`,
  chainPart: (shown, total, body) =>
    `Drawn: ${shown} of ${total} linked bodies, around ${body}. Choose a body to see its neighbours.`,
  chainRest: (count) => (count === 1 ? '1 more body is linked.' : `${count} more bodies are linked.`),
  noChain: (body) => `${body} is not linked to another body yet.`,
  noChains: 'The bodies are not linked to one another yet. The secretariat does so on the card of a body.',
  relations: { prepares: 'prepares', elaborates: 'works out', feeds: 'feeds' },
  sentences: {
    prepares: (from, to) => `${from} prepares ${to}.`,
    elaborates: (from, to) => `${from} works out what ${to} decides.`,
    feeds: (from, to) => `${from} feeds ${to}.`,
  },

  addLink: 'Link',
  removeLink: 'Unlink',
  linkTitle: 'Link bodies',
  unlinkTitle: 'Unlink bodies',
  link: 'What does this body do?',
  links: {
    prepares: (body) => `${body} prepares the other`,
    elaborates: (body) => `${body} works out what the other decides`,
    feeds: (body) => `${body} feeds the other`,
    'prepared-by': (body) => `the other prepares ${body}`,
    'elaborated-by': (body) => `the other works out what ${body} decides`,
    'fed-by': (body) => `the other feeds ${body}`,
  },
  other: 'The other body',
  whichLinks: 'Which links are to go?',
  proposedLink: (sentence) => `Usual too: ${sentence} You record that with Link, on the card.`,

  intended: (organisation, change, on) => `Intention: ${organisation} ${change} (said on ${on}).`,
  changes: { joins: 'joins', leaves: 'leaves' },
  intend: 'Record an intention',
  intendTitle: 'Record an intention',
  intendNote:
    'An intention changes nothing yet: whoever joins gets a seat only when you carry it out, and whoever leaves keeps theirs until then.',
  organisation: 'Organisation',
  change: 'What is intended?',
  because: 'Note',
  becauseHint: 'For example: after the board has decided in March.',
  carryOut: (organisation) => `Carry out: ${organisation}`,
  lapses: (organisation) => `Lapses: ${organisation}`,
  lapsed: (organisation, body) => `The intention for ${organisation} has lapsed; nothing changes in ${body}.`,

  customs: 'Customs',
  decidesHint: 'In a few words, for example: the support plan and its tuning with youth care.',
  rhythmHint:
    'In plain words: every first Tuesday of the month except in July and August, every six weeks on Thursday, two times a year. Empty: when there is reason to.',
  startsAt: 'Usual start',
  startsAtHint: (usual) => `For example 09.30. Empty: ${usual}.`,
  minutes: 'Length in minutes',
  minutesHint: (usual) => `Empty: ${usual}.`,
  place: 'Place',
  placeHint: 'A room, or the address where you meet online.',
  papersLabel: 'Papers, days ahead',
  papersHint: (usual) => `So many days before a meeting its agenda closes. Empty: ${usual}.`,
  bothSidesLabel: 'Do education and municipalities both have to agree?',
  standingLabel: 'Standing subjects',
  standingHint: 'One on each line.',

  rhythms: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
      ...['August', 'September', 'October', 'November', 'December'],
    ],
    nth: { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '-1': 'last' },
    numbers: [
      ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ],
    weeks: (every, weekday, from) => `every ${every} weeks on ${weekday}, from ${from}`,
    weekly: (weekday, from) => `every week on ${weekday}, from ${from}`,
    monthly: (nth, weekday) => `every ${nth} ${weekday} of the month`,
    monthlyExcept: (nth, weekday, months) => `every ${nth} ${weekday} of the month, except in ${months}`,
    inMonths: (nth, weekday, months) => `${nth} ${weekday} of ${months}`,
    and: 'and',
    yearly: (times) => (times === 'one' ? 'one time a year' : `${times} times a year`),
  },
}
