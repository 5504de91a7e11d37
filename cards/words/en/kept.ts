import type { Words } from '../words.ts'

export const kept: Words['kept'] = {
  title: (name) => `What Schakel keeps of ${name}`,
  intro: 'This is all that Schakel keeps of you, for how long and why.',
  introOther: (name) => `This is all that Schakel keeps of ${name}. That you looked is written in the log.`,
  nothing: 'nothing',
  questions: (names) => `Questions, or is something wrong? ${names} (secretariat) will put it right.`,
  questionsNobody: 'Questions, or is something wrong? The secretariat will put it right.',
  elsewhere: 'What stands in Slack or Teams itself is kept there by your organisation. Ask your own administrator.',
  file: 'On your own page you get this as a file, by the button “My data”.',

  menu: 'What is kept of me?',
  json: 'As JSON',
  openPage: 'My page',
  askErasure: 'Ask to be erased',
  erase: 'Erase',

  part: (part, parts) => (parts === 1 ? 'JSON' : `JSON, part ${part} of ${parts}`),
  partHint: 'Copy the text. What you change here is not kept.',
  next: 'Next part',
  close: 'Done',
  allShown: 'That was all.',

  asked: 'The secretariat has your request to be erased. As long as you are a member, the network needs your name.',
  askedTitle: (name, organisation) => `${name}, ${organisation}, asks to be erased`,
  askedWhat: (name) =>
    `First let ${name} leave the network, so that open agreements are passed on. Then say /netwerk wissen ${name}.`,
  askedDone: 'This former member has been erased.',

  eraseTitle: 'Erase data',
  eraseWho: (name, organisation, leftOn) => `${name}, ${organisation}, left on ${leftOn}.`,
  eraseGoes:
    'This goes: name and function, links with Slack, Teams and our page, sign-ins, codes, absence, the conversation with Schakel alone, and what the history says about this member. Where the full name stands in agreements it becomes “[oud-lid]”.',
  eraseNamesake:
    'Somebody else in the network bears this name. In the text of agreements the name therefore stays: nobody can see who is meant. Change that text yourself.',
  eraseStays:
    'This stays: agreements and what became of them, in the name of the organisation, for the network must be able to see what was agreed. The log keeps an id without a name, for accountability.',
  eraseElsewhere: 'What stands in Slack or Teams is not erased by Schakel: each organisation decides about its own.',
  eraseName: 'Type the name over',
  eraseNameHint: 'Erasing cannot be undone.',
  erased: (organisation) => `The data are erased. Agreements now show a former member of ${organisation}.`,
  struck: '[oud-lid]',
  former: (organisation) => `a former member of ${organisation}`,
  formerOfNone: 'a former member',

  waysIn: 'How Schakel knows this member',
  surfaces: { slack: 'Slack', teams: 'Teams', web: 'our page' },
  identity: (surface, name, user, space) => `${surface}: ${name} (id ${user}, space ${space})`,
  identityUntil: 'until they leave; without it Schakel does not know who speaks',
  alone: (surface) => `The conversation with Schakel alone, on ${surface}`,
  aloneUntil: 'until they leave; what is for nobody else comes there',
  sessions: (count) => (count === 1 ? '1 sign-in on our page' : `${count} sign-ins on our page`),
  codes: (count) => (count === 1 ? '1 unused one-time code' : `${count} unused one-time codes`),
  untilDay: (day) => `until ${day}, or until signing out`,
  codesUntil: (day) => `until ${day}, or until the code is used`,
  documents: (count, from, until) =>
    `${count} ${count === 1 ? 'link' : 'links'} to a file or calendar, made from ${from} to ${until}`,
  documentsUntil: 'of a file an hour; of a calendar until you ask for another address, or leave',
  lines: 'History',
  acts: (count, from, until) =>
    `${count} ${count === 1 ? 'line' : 'lines'} of what this member did, from ${from} to ${until}`,
  actsUntil: 'as long as the agreement is there; so that it can be seen who agreed what',
  changes: (count, from, until) =>
    `${count} ${count === 1 ? 'line' : 'lines'} about this member and their rights, from ${from} to ${until}`,
  logged: (count, from, until) =>
    `${count} ${count === 1 ? 'entry' : 'entries'} of the audit log, from ${from} to ${until}`,
  loggedUntil: 'as long as the network exists, without a name after erasing; so that it can be seen who did what',
  messages: (count, from, until) =>
    `${count} ${count === 1 ? 'message' : 'messages'} in that conversation on our page, from ${from} to ${until}`,
  messagesUntil: 'until the data are erased; so that what Schakel said can be read again',
  changesUntil: 'until the data are erased; so that it can be seen who gave which rights',
}
