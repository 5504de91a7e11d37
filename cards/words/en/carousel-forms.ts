import type { carouselForms as dutch } from '../nl/carousel-forms.ts'

export const carouselForms: typeof dutch = {
  begin: {
    title: 'Begin a carousel',
    changeTitle: 'Change the carousel',
    submit: 'Begin',
    save: 'Save',
    body: 'For which body?',
    name: 'What is the carousel about?',
    nameHint: 'For instance: Education and municipalities working together.',
    explanation: 'Explanation',
    explanationHint: 'For whoever walks past: what is it for, and what becomes of the outcome?',
    way: 'How?',
    ways: {
      live: 'In one meeting: each step takes minutes, and everything stands there at once',
      days: 'Over a week or more: anonymous reactions appear at 09.00 and 14.00',
    },
    who: 'Who walks along?',
    whos: { bodies: 'The members of the body', network: 'Everybody in the network' },
    alsoIn: 'In these bodies too',
    alsoInHint: 'The card comes in their channels too, and their members walk along.',
  },

  until: {
    live: 'How many minutes?',
    liveHint: 'Empty: until you go on. After that the carousel does not go on by itself; you are told.',
    days: 'Until which day?',
    daysHint:
      'In Dutch words: vrijdag, 30 april, over twee weken. Empty: until you go on. After that you are told; you go on yourself.',
    stickersLive: 'For how many minutes are stickers given?',
    stickersDays: 'Until which day are stickers given?',
    stickersHint: 'Then they are counted. Its card closes the poll earlier, or later.',
  },

  walk: {
    title: 'Past the posters',
    submit: 'Go on',
    at: (at, all) => `Poster ${at} of ${all}`,
    owner: (name) => `Owner: ${name}`,
    goal: (text) => `Goal: ${text}`,
    progress: (text) => `How it stands: ${text}`,
    missed: (name) => `${name === '' ? 'Somebody' : name} missed this topic and added it.`,
    noNotes: 'Nothing was written at this poster yet.',
    chance: 'The reactions stand in an order of chance.',
    moreNotes: (count) => `There are ${count} more reactions: choose “More reactions” below.`,
    text: 'Your remark or question',
    textHint: 'On the subject, without names of pupils or parents. Leave it empty to read only.',
    kind: 'This is a',
    as: 'How does it stand there?',
    ases: { named: 'By name', anonymous: 'Anonymously' },
    limitsLive:
      'Anonymously: your name is kept nowhere. Your text does stand there at once, and somebody may see you type or know your style; whoever runs the server or the chat platform could see it now.',
    limitsDays: (at) =>
      `Anonymously: your name is kept nowhere, and your text appears on ${at}, together with those of others. Somebody may know your style; whoever runs the server or the chat platform could see it now.`,
    go: 'Then',
    next: (at, title) => `On to ${at}. ${title}`,
    to: (at, title) => `To ${at}. ${title}`,
    more: 'More reactions at this poster',
    done: 'Done',
    readOnly: 'You can read here now; writing is for the walk, and for whoever walks along.',
  },

  miss: {
    title: 'I miss a topic',
    submit: 'Hang it',
    name: 'Which topic do you miss?',
    goal: 'Why does it belong here?',
  },

  poster: {
    addTitle: 'Add a poster',
    changeTitle: 'Change a poster',
    submit: 'Hang it',
    save: 'Save',
    name: 'Project or topic',
    owner: 'Owner',
    ownerHint: 'A member or organisation by the name that the network knows, or just in words.',
    goal: 'Goal',
    progress: 'How it stands',
    what: 'What do you do?',
    whats: {
      keep: 'Save what stands above',
      into: (title) => `Merge with “${title}”: reactions go along`,
      withdraw: 'Take it from the wall',
    },
  },

  projects: {
    title: 'From a work agenda',
    agenda: 'Which work agenda?',
    next: 'Go on',
    which: 'Which projects become a poster?',
    submit: 'Hang them',
    room: (count) => `There is room for ${count} more ${count === 1 ? 'poster' : 'posters'}.`,
  },

  move: {
    titles: {
      preparing: 'Back',
      walking: 'The walk',
      stickers: 'Giving stickers',
      groups: 'Making groups',
      closed: 'Closing',
    },
    submit: {
      preparing: 'Back',
      walking: 'Open',
      stickers: 'Open',
      groups: 'Make groups',
      closed: 'Close',
    },
    says: {
      preparing: 'Then nobody can write until you open the walk again. What was written stays, to be read.',
      walking: (posters) =>
        `Then ${posters === 1 ? 'the poster is' : `the ${posters} posters are`} open: whoever walks along writes remarks and questions, and can add a topic that they miss.`,
      again: 'Then the posters are open again for remarks and questions. The poll of the stickers counts no more.',
      stickers: (posters) =>
        `The ${posters} posters become the options of a poll. After that nobody hangs, merges or writes; reading goes on.`,
      waiting: 'Anonymous reactions that still wait appear at their own moment.',
      groups: 'Each topic becomes a group, for which one signs up. There is no way back from that.',
      closed: (open) =>
        `The report comes in the channels: the thread, the topics, the groups and what was agreed.${open === 0 ? '' : ` ${open === 1 ? '1 question is' : `${open} questions are`} not answered yet, and it says so.`} Reporting and answering goes on after that. Remarks and questions are wiped after a year; the posters and the thread stay.`,
    },
    stickers: 'How many stickers does each have?',
    secrecy: 'How are they given?',
    secrecies: {
      anonymous: 'Anonymously: the count appears when at least 5 people give some',
      named: 'By name: members see afterwards who gave what',
    },
    topics: 'On which topics?',
    topicsHint: 'Ticked is what has the most stickers; choose how many yourself.',
    topicsUncounted: 'There is no count of stickers: choose them yourself.',
    own: 'Other topics',
    ownHint: 'Each on a line of its own, for instance: How do we find one another?',
    most: 'How many places in each group?',
    mostHint: 'When a group is full there is a waiting list. Empty: no maximum.',
    thread: 'The thread',
    threadHint: 'What did you hear again and again? A few sentences.',
  },

  treat: {
    title: 'Deal with it',
    submit: 'Save',
    what: 'What do you do?',
    whats: {
      answer: 'Answer it',
      settle: 'Dealt with: answered by word of mouth',
      reopen: 'Open it again',
      agree: 'Make an action item of it',
      remove: 'Remove it: it does not belong here, and is wiped',
    },
    answer: 'Answer',
    answerHint: 'Stands with the question, for everybody who walks along.',
    from: (name) => `From: ${name}`,
    anonymous: 'Anonymous: nobody knows whose it is.',
    at: (poster) => `At the poster “${poster}”`,
  },

  report: {
    title: 'Report of the group',
    submit: 'Save',
    group: (title) => `Group: ${title}`,
    rapporteur: 'Rapporteur',
    nobody: 'Nobody yet',
    report: 'Report',
    reportHint: 'What was talked about, what comes of it? Without names of pupils or parents.',
    afterwards: 'Then',
    nexts: { done: 'Done', agree: 'Make an agreement that comes out of this group' },
  },

  group: { title: 'Add a group', submit: 'Add', own: 'Which topic?' },

  source: (title) => `Carousel: ${title}`,
  sheetExplanation: (title) => `Group in the carousel “${title}”.`,
  question: 'What matters most to you?',
  questionFor: (title) => `Carousel “${title}”: give your stickers to the topics that matter most to you.`,
}
