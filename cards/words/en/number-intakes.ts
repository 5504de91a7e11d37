import type { Words } from '../words.ts'

const have = (count: number): string => (count === 1 ? 'has' : 'have')
const answerOf = (organisation: string | null): string =>
  organisation === null ? 'Your answer' : `The answer of ${organisation}`

export const numberIntakes: Words['numberIntakes'] = {
  title: (question) => `Request: ${question}`,
  answered: {
    member: (count, asked) => `${count} of ${asked} ${have(count)} answered`,
    organisation: (count, asked) => `${count} of ${asked} organisations ${have(count)} answered`,
  },
  unit: (unit) => `in ${unit}`,
  perOrganisation: 'one answer for each organisation',
  lastOn: (day) => `answer until ${day}`,
  whoSees: (owner) => `Only ${owner} sees what you answer; nobody else, no other chair or secretariat either.`,
  nobodySees: 'Whoever asked this has left: nobody sees the answers.',
  keptOpen: (owner) =>
    `The answers are erased when ${owner} deletes the request, and a year after it was closed at the latest.`,
  keptClosed: (day) => `The answers are erased on ${day} at the latest.`,
  closed: 'This request is closed.',
  own: 'You have answered. You can change that until it closes.',
  ownClosed: 'You have answered.',
  byColleague: (name) => `${name} has answered for your organisation.`,
  answer: 'Answer',
  show: 'Show',
  overview: 'See the answers',
  export: 'Answers as a file',
  close: 'Close',
  remove: 'Delete',
  begin: 'New request',
  home: (count) => (count === 1 ? '1 request waits for your answer' : `${count} requests wait for your answer`),

  nudge: {
    unanswered: (question, day) => `${question} You can answer until ${day}.`,
    lastDay: (question) => `${question} This is the last day to answer.`,
    allAnswered: (question) => `Everybody has answered your request: ${question}`,
    closed: (question, answered) => `Your request is closed: ${question} ${answered}.`,
    over: (question) => `${question} There is nothing left for you to do.`,
  },

  said: {
    asked: (question) => `The request stands in the channels: ${question}`,
    askedNowhere: (question) =>
      `The request was made (${question}), but this body has no channel yet. Members find it on their own page and with /aanmelden lijst.`,
    answered: (organisation) => `${answerOf(organisation)} is kept.`,
    changed: (organisation) => `${answerOf(organisation)} is changed.`,
    seenBy: (owner, day) =>
      `Only ${owner} sees it. You can change it ${day === null ? 'until the request closes' : `up to and including ${day}`}.`,
    closed: (question) => `The request is closed: ${question}`,
    removed: (question) => `The request was deleted, with all answers: ${question}`,
  },

  form: {
    title: 'Ask for a number',
    submit: 'Ask',
    body: 'Of which body?',
    ofBody: (body) => `Of: ${body}. The card comes into its channels.`,
    question: 'What do you want to know?',
    questionHint: 'For example: Do you structurally lack staff (fte)?',
    explanation: 'Explanation',
    explanationHint: 'What you ask it for, and what you do with the answers. Ask nothing about persons.',
    unit: 'Counted in',
    unitHint: 'For example: fte, euro or places.',
    per: 'Who answers?',
    pers: { member: 'each member for themselves', organisation: 'each organisation once' },
    lastOn: 'Answer until',
    lastOnHint:
      'In Dutch words: 30 april, voor de kerstvakantie. Three days before I remind whoever has not answered. Empty: until you close it.',
    onlyYou: 'You alone see the answers, and nobody else.',
    answerTitle: 'Answer',
    save: 'Save',
    number: (unit) => `Number (${unit})`,
    numberHint: 'For example 3 or 2,5. If it is none, write 0.',
    remark: 'Remark',
    remarkHint: 'May stay empty. Write no names of pupils.',
    forOrganisation: (organisation) => `You answer for ${organisation}.`,
    replaces: (name) => `${name} has answered this already; your answer takes its place.`,
    closeTitle: 'Close request',
    closeSure: (question) => `${question} From then on nobody answers or changes an answer.`,
    removeTitle: 'Delete request',
    removeSure: (question, count) =>
      `${question} The request goes, with ${count === 1 ? '1 answer' : `${count} answers`}. This cannot be undone.`,
  },

  overviewOf: {
    title: 'Answers',
    total: (sum, unit) => `Together ${sum} ${unit}.`,
    line: (who, number, unit) => `${who}: ${number} ${unit}`,
    by: (organisation, name) => `${organisation} (${name})`,
    missing: (names) => `No answer yet: ${names}.`,
    none: 'There is no answer yet.',
    next: 'Next',
    done: 'Done',
  },

  file: {
    name: 'answers',
    title: (question) => `Answers: ${question}`,
    explain: 'The link works for an hour, for you alone. Keep the file where others cannot reach it.',
    columns: { organisation: 'Organisation', name: 'Name', number: 'Answer', unit: 'Unit', remark: 'Remark' },
    total: 'Together',
    none: 'No answer yet',
  },

  ofMember: {
    title: 'Answers to requests',
    answered: (question) => `Answered: ${question}`,
    owns: (question) => `Your request: ${question}`,
    until: 'Until the request is deleted, and a year after it was closed at the latest.',
    open: (count) => (count === 1 ? '1 request' : `${count} requests`),
    fell: (count) =>
      count === 1
        ? '1 request was closed; nobody sees its answers any more'
        : `${count} requests were closed; nobody sees their answers any more`,
  },
}
