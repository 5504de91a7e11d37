import type { Words } from '../words.ts'

export const actionItems: Words['actionItems'] = {
  heading: (number, title) => `Action item ${number}: ${title}`,
  owners: (count) => (count === 1 ? 'Owner' : 'Owners'),
  noOwner: 'This action item has no owner yet. Who takes it on?',
  noOwnerShort: 'no owner',
  due: 'Due',
  start: 'Starts',
  noTerm: 'No date agreed yet.',
  noTermShort: 'no date',
  agreedAs: (text) => `agreed as “${text}”`,
  late: (said) => `Late: this was due ${said}.`,
  state: 'State',
  states: { open: 'open', running: 'under way', reported_done: 'reported done', withdrawn: 'withdrawn' },
  accepted: 'accepted',
  recordedBy: (name, body, day) => `Recorded by ${name} in ${body}, ${day}`,
  latest: 'Latest progress:',
  latestBy: (name, day) => `${name}, ${day}`,
  reportedDoneBy: (name, day) => `Reported done by ${name}, ${day}`,
  withdrawnBy: (name, day) => `Withdrawn by ${name}, ${day}`,

  takeOn: 'Take on',
  giveProgress: 'Give progress',
  reportDone: 'Report done',
  correct: 'Change',
  showHistory: 'History',
  withdraw: 'Withdraw',
  reopen: 'Reopen',
  show: 'View',

  takenOn: (number) => `You have taken on action item ${number}.`,
  doneSaid: (number) => `Action item ${number} is reported done.`,
  withdrawnSaid: (number) => `Action item ${number} is withdrawn.`,
  reopenedSaid: (number) => `Action item ${number} is open again.`,
  progressSaid: (number) => `The progress of action item ${number} is noted.`,
  savedSaid: (number, body) => `Action item ${number} is recorded with ${body}.`,
  correctedSaid: (number) => `Action item ${number} is changed.`,

  form: {
    create: 'Record an action item',
    correct: (number) => `Change action item ${number}`,
    save: 'Record',
    title: 'What was agreed?',
    titleHint: 'For example: Draw up the work agenda',
    owners: 'Who does it?',
    ownersHint: 'One or more members or organisations.',
    term: 'When?',
    termHint: 'In Dutch words: uiterlijk 30 april, voor de kerstvakantie, in maart/april.',
    body: 'For which body?',
    confirm: 'Confirm',
    unknownOwner: (name) => `I do not know “${name}”. Choose below who does it.`,
    severalOwners: (name, names) => `Several people are called ${name}: ${names}. Choose below whom you mean.`,
    several: (recorded, rest) => {
      const now = recorded === null ? '' : `Action item ${recorded} has been recorded; this is the next one. `
      const next = rest.map((line) => `“${line}”`).join(' and ')
      return `${now}${next === '' ? '' : `Your line names more. After this: ${next}.`}`.trim()
    },
    confirmTerm: (said) => `${said} If so, choose Confirm; if not, change it.`,
    progress: (number) => `Action item ${number}`,
    progressField: 'Progress',
    progressHint: 'A sentence or two. No names or details of pupils.',
    send: 'Send',
  },

  list: {
    title: 'Open action items',
    titleOf: (body) => `Open action items of ${body}`,
    titleMine: 'My open action items',
    titleLate: 'Action items that are late',
    titleWithoutOwner: 'Action items without owner',
    titleWithoutTerm: 'Action items without date',
    within: (title, body) => `${title} with ${body}`,
    noneOf: 'None. Add “alles” to see all bodies.',
    count: (total) => (total === 1 ? '1 action item' : `${total} action items`),
    more: (count) => `Show ${count} more`,
    none: 'Nothing is open. Record a new one with /afspraak.',
    filters: 'With a word behind it: mij, alles, te laat, zonder eigenaar, zonder datum, or the name of a body.',
  },

  history: {
    title: (number) => `History of action item ${number}`,
    entries: {
      'action-item.created': 'recorded',
      'action-item.taken-on': 'taken on',
      'action-item.progressed': 'progress',
      'action-item.corrected': 'changed',
      'action-item.reported-done': 'reported done',
      'action-item.withdrawn': 'withdrawn',
      'action-item.reopened': 'reopened',
      'action-item.handed-over': 'handed over to a successor',
      'action-item.released': 'passed to the organisation',
    },
    parts: { title: 'title', term: 'term', owners: 'owners' },
    was: (what, before, after) => `${what}: “${before}” became “${after}”`,
    empty: 'empty',
  },

  ofMember: {
    title: 'Action items',
    open: (count) => (count === 1 ? '1 open action item' : `${count} open action items`),
    fell: (count, organisation) =>
      count === 1
        ? `1 open action item is now of ${organisation}`
        : `${count} open action items are now of ${organisation}`,
    owner: (number, title) => `Action item ${number}: ${title} (owner)`,
    recorder: (number, title) => `Action item ${number}: ${title} (recorded)`,
    until: 'As long as the network keeps the item; the name until it is erased, then the organisation stands there.',
  },

  reminder: {
    due: (number, title) => `Today: action item ${number} “${title}”. How does it stand?`,
    start: (number, title) => `Starting today: action item ${number} “${title}”. Has it begun?`,
    over: (number, title) => `Reminder dealt with: action item ${number} “${title}”.`,
    late: (number, title, said) => `This was due ${said}: action item ${number} “${title}”. How does it stand?`,
    started: (number, title, said) => `Began on ${said}: action item ${number} “${title}”. How does it stand?`,
    moved: (number, title) => `Action item ${number} “${title}” has another date now.`,
  },
}
