import type { Words } from '../words.ts'
import { agreementForm } from './agreement-form.ts'

export const agreements: Words['agreements'] = {
  heading: (number, title) => `Agreement ${number}: ${title}`,
  kinds: {
    'action-item': 'Action item',
    'standing-agreement': 'Standing agreement',
    intention: 'Intention',
    decision: 'Decision',
  },
  decided: (serial) => `Decision ${serial}`,
  owners: (count) => (count === 1 ? 'Owner' : 'Owners'),
  noOwner: 'This agreement has no owner yet. Who takes it on?',
  noOwnerShort: 'no owner',
  vacant: (role) => `${role} (nobody yet)`,
  due: 'Due',
  start: 'Starts',
  noTerm: 'No date agreed yet.',
  noTermShort: 'no date',
  agreedAs: (text) => `agreed as “${text}”`,
  late: (said) => `Late: this was due ${said}.`,
  lateShort: (said) => `late, was due ${said}`,
  state: 'State',
  states: {
    open: 'open',
    running: 'under way',
    reported_done: 'reported done',
    done: 'done',
    withdrawn: 'withdrawn',
    merged: 'merged',
    split: 'split',
  },
  accepted: 'accepted',
  recordedBy: (name, body, day) => `Recorded by ${name} in ${body}, ${day}`,
  latest: 'Latest progress:',
  latestBy: (name, day) => `${name}, ${day}`,

  takeOn: 'Take on',
  correct: 'Change',
  withdraw: 'Withdraw',
  reopen: 'Reopen',
  show: 'View',

  takenOn: (number) => `You have taken on agreement ${number}.`,
  doneSaid: (number) => `Agreement ${number} is reported done.`,
  withdrawnSaid: (number) => `Agreement ${number} is withdrawn.`,
  reopenedSaid: (number) => `Agreement ${number} is open again.`,
  progressSaid: (number) => `The progress of agreement ${number} is noted.`,
  savedSaid: (number, body) => `Agreement ${number} is recorded with ${body}.`,
  correctedSaid: (number) => `Agreement ${number} is changed.`,

  form: agreementForm,

  list: {
    title: 'Open agreements',
    titleOf: (body) => `Open agreements of ${body}`,
    projectsOf: (agenda) => `Projects of ${agenda}`,
    titles: {
      mine: 'my open agreements',
      involved: 'agreements to work on or advise about',
      late: 'agreements that are late',
      'without-owner': 'agreements without owner',
      'without-term': 'agreements without date',
      'to-confirm': 'reported done, to be confirmed',
      closed: 'closed agreements',
      'action-item': 'action items',
      'standing-agreement': 'standing agreements',
      intention: 'intentions',
      decision: 'decisions',
    },
    ofPerson: (name, organisation) => `${name} (also as member of ${organisation})`,
    involved: 'You work on these / were consulted about them',
    involvedOf: 'Works on these / was consulted about them',
    involvedFilter: 'meewerken',
    involvedAll: 'Show all',
    within: (title, body) => `${title} with ${body}`,
    noneOf: 'None. Add “all” to see all bodies.',
    count: (total, isAll = true) =>
      isAll ? (total === 1 ? '1 agreement' : `${total} agreements`) : `More than ${total} agreements`,
    more: (count, isAll = true) => (isAll ? `Show ${count} more` : 'Show the next ones'),
    shorter: { mij: 'Mine', 'te laat': 'Late', 'zonder eigenaar': 'Without owner', 'zonder datum': 'Without date' },
    none: 'Nothing is open. Record a new one with /afspraak.',
    filters:
      'With words behind it: mine, involved, all, late, without owner, without date, reported done, done, actions, decisions, “decision 3”, intentions, standing agreements; the name of a body, organisation, person, function, work agenda or theme; or a number.',
  },

  history: {
    title: (number) => `History of agreement ${number}`,
    entries: {
      'agreement.created': 'recorded',
      'agreement.taken-on': 'taken on',
      'agreement.progressed': 'progress',
      'agreement.corrected': 'changed',
      'agreement.reported-done': 'reported done',
      'agreement.withdrawn': 'withdrawn',
      'agreement.reopened': 'reopened',
      'agreement.handed-over': 'handed over to a successor',
      'agreement.released': 'passed to the organisation',
    },
    parts: { title: 'title', term: 'term', owners: 'owners' },
    was: (what, before, after) => `${what}: “${before}” became “${after}”`,
    empty: 'empty',
  },

  ofMember: {
    title: 'Agreements',
    open: (count) => (count === 1 ? '1 open agreement' : `${count} open agreements`),
    fell: (count, organisation) =>
      count === 1
        ? `1 open agreement is now of ${organisation}`
        : `${count} open agreements are now of ${organisation}`,
    owner: (number, title) => `Agreement ${number}: ${title} (owner)`,
    recorder: (number, title) => `Agreement ${number}: ${title} (recorded)`,
    until: 'As long as the network keeps the item; the name until it is erased, then the organisation stands there.',
  },

  lateOnAgenda: (number, title) => `Behind: agreement ${number}, ${title}`,
  nudge: {
    called: (number, title, whose) =>
      whose === '' ? `Agreement ${number} “${title}”` : `Agreement ${number} “${title}” of ${whose}`,
    when: { due: (said) => `, due ${said}`, start: (said) => `, from ${said}` },
    assigned: (number, title, whose, when) =>
      `Agreement ${number} “${title}” is in ${whose === '' ? 'your name' : `the name of ${whose}`}${when}. Is that right?`,
    taken: (number, title, whose, when) =>
      `Agreement ${number} “${title}” was taken on${whose === '' ? '' : ` for ${whose}`}${when}.`,
    isNew: (giver) => (giver === null ? 'This is new to you.' : `This is new to you, from ${giver}.`),
    vacancy: (name, organisation) =>
      `You get this for the function ${name}${organisation === '' ? '' : ` of ${organisation}`}, which is vacant.`,
    start: (called, when) => `${called} begins ${when}.`,
    due: (called, when) => `${called} is due ${when}. How does it stand?`,
    late: (called, when) => `${called} was due ${when}. How does it stand?`,
    left: (days) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : days === 14 ? 'in two weeks' : `in ${days} days`),
    undated: (called) => `${called} has no date any more. How does it stand?`,
    secretariat: (number, title, whose, when) => `Agreement ${number} “${title}” of ${whose} was due ${when}.`,
    ownerlessLate: (number, title, when) => `Agreement ${number} “${title}” was due ${when} and has no owner.`,
    nobody: (number, title, whose) =>
      `I can remind nobody of agreement ${number} “${title}”: I know no contact person of ${whose}.`,
    ownerless: (number, title, when) =>
      `Agreement ${number} “${title}” has no owner yet${when === '' ? '' : ` (${when})`}. Whom can I ask?`,
    somebody: (number, title) => `Agreement ${number} “${title}”: there is somebody to remind now.`,
    notLate: (number, title) => `Agreement ${number} “${title}” is late no more.`,
    notYours: (number, title) => `Agreement ${number} “${title}” is in your name no more.`,
    asksHelp: (number, title, name, text) => `${name} asks for help with agreement ${number} “${title}”: “${text}”`,
    helped: (number, title) => `Agreement ${number} “${title}”: help has come.`,
    youAsked: 'You asked for help.',
    toConfirm: (number, title, whose) =>
      `Agreement ${number} “${title}”${whose === '' ? '' : ` of ${whose}`} was reported done. Is that right?`,
    sentBack: (number, title) => `Agreement ${number} “${title}” is running again.`,
    closed: {
      reported_done: (number, title) => `Agreement ${number} “${title}” was reported done.`,
      done: (number, title) => `Agreement ${number} “${title}” is done.`,
      withdrawn: (number, title) => `Agreement ${number} “${title}” was withdrawn.`,
      merged: (number, title) => `Agreement ${number} “${title}” was merged with another.`,
      split: (number, title) => `Agreement ${number} “${title}” was split.`,
    },
    over: (number, title) => `Agreement ${number} “${title}”: nothing more to do here.`,
    openEntry: (name) => `Open ${name}`,
    takeOn: 'Take on',
    handOver: 'Hand over',
    done: 'Report done',
    later: 'Remind me later',
    otherDate: 'Another date',
    help: 'I need help',
    hasHelped: 'Help has come',
    confirm: 'Confirm',
  },
}
