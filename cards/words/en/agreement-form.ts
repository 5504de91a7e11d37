import type { Words } from '../words.ts'

const whoever = 'Members, organisations, groups or functions.'

export const agreementForm: Words['agreements']['form'] = {
  create: {
    'action-item': 'Record an agreement',
    'standing-agreement': 'Record a standing agreement',
    intention: 'Record an intention',
    decision: 'Record a decision',
  },
  correct: (number) => `Change agreement ${number}`,
  save: 'Record',
  confirm: 'Confirm',
  none: 'none',
  partyKinds: { member: 'member', organisation: 'organisation', group: 'group', function: 'function' },
  more: 'More',
  body: 'For which body?',
  kind: 'Kind',
  kinds: {
    'action-item': 'Action item: somebody does something before a day',
    'standing-agreement': 'Standing agreement: this is how we do it',
    intention: 'Intention: it binds nobody yet',
    decision: 'Decision: it has been taken',
  },
  isDecision: 'This is a decision, and stays one. Is it out of date, withdraw it and record a new decision.',
  title: 'What was agreed?',
  titleHint: 'For example: Draw up the work agenda',
  owners: {
    'action-item': { label: 'Who does it?', hint: 'One or more members, organisations, groups or functions.' },
    'standing-agreement': { label: 'For whom does it hold?', hint: whoever },
    intention: { label: 'Whose intention is it?', hint: whoever },
    decision: { label: 'Whom does it concern?', hint: whoever },
  },
  term: {
    'action-item': {
      label: 'When?',
      hint: 'In Dutch words: uiterlijk 30 april, voor de kerstvakantie, in maart/april.',
    },
    'standing-agreement': {
      label: 'When do we look whether it still holds?',
      hint: 'In Dutch words: in mei, eind dit schooljaar. Empty is a year after the agreement.',
    },
    intention: { label: 'When?', hint: 'In Dutch words: volgend schooljaar, in 2027.' },
    decision: {
      label: 'When does it begin, or is it done?',
      hint: 'In Dutch words: per 1 januari, uiterlijk 30 april.',
    },
  },
  lead: 'Lead',
  leadHint: 'Who leads the work.',
  partners: 'Together with',
  consulted: 'To be consulted',
  consultedHint: 'These organisations can give their reaction.',
  contact: 'Contact',
  contactHint: 'Whom others can turn to.',
  agenda: 'Work agenda',
  theme: 'Theme',
  themeHint: (names) =>
    names.length === 0 ? 'A word or a few.' : `There are: ${names.join(', ')}. Anything else makes a new theme.`,
  themeSlip: (name) =>
    `Do you mean the theme “${name}”? Then write it so. If it is another theme, leave it and choose Confirm.`,
  goals: 'Goals',
  goalsHint: 'One on each line.',
  level: 'Level',
  sector: 'Sector',
  point: 'Agenda item',
  source: 'Source',
  sourceHint: 'The meeting or the paper in which it stands.',
  quote: 'Quotation',
  quoteHint: 'As it was said, without a name.',
  agreedOn: 'Agreed on',
  agreedOnHint: 'Empty is today. In Dutch words: gisteren, or 24 september 2025. From that day I read “When”.',
  agreedOnKept: (day) => `Now ${day}; empty leaves it so. From that day I read “When”.`,
  unknownParty: (name) => `I do not know “${name}”. Choose from the list.`,
  unknownPart: (words) => `“${words}”: I do not know them. The words stay in the text.`,
  severalParties: (name, names) => `Several people are called ${name}: ${names}. Choose whom you mean.`,
  noOwnerRead: (phrase) => `“${phrase}” does not say who does it. Who takes it on?`,
  proposedOwner: (word, name) => `I took “${word}” for ${name}. If that is not right, choose somebody else.`,
  several: (recorded, rest, left) => {
    const now = recorded === null ? '' : `Agreement ${recorded} has been recorded; this is the next one. `
    const next =
      rest.length < 4 ? rest.map((line) => `“${line}”`).join(' and ') : `${rest.length} more, first “${rest[0]}”`
    const over = left === 0 ? '' : ` There was no room for ${left}; at the end I say from where to paste on.`
    return `${now}${next === '' ? '' : `Your text names more. After this: ${next}.`}${over}`.trim()
  },
  left: (count, from) =>
    count === 1
      ? `There was no room for 1 line. Paste it as well: “${from}”.`
      : `There was no room for ${count} lines. Paste them as well, from “${from}” on.`,
  confirmTerm: (said) => `${said} If so, choose Confirm; if not, change it.`,
  reviewedOn: (day) => `On ${day}, a year after it was agreed, I ask whether this still holds. Is that a good day?`,
  progress: (number) => `Agreement ${number}`,
  progressField: 'Progress',
  progressHint: 'A sentence or two. No names or details of pupils.',
  send: 'Send',
  fromRound:
    'Put no word of the case in it: this form is not secret. Whoever follows this body reads the agreement, also when the case has been erased.',
  oddWords: (words) =>
    `Does ${words.map((word) => `“${word}”`).join(' or ')} point at a child or a school? Then write it in more general words. If not, choose Confirm.`,
}
