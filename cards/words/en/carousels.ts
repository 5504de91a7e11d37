import type { carousels as dutch } from '../nl/carousels.ts'

const ofEach = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const carousels: typeof dutch = {
  title: (title) => `Carousel: ${title}`,
  stages: {
    preparing: 'Preparing',
    walking: 'Walking past',
    stickers: 'Giving stickers',
    groups: 'In groups',
    closed: 'Closed',
  },
  step: (at, all, stage) => `Step ${at} of ${all}: ${stage}`,
  until: (at) => `until ${at}`,
  past: (at) => `was to last until ${at}`,
  moment: (day, hour) => `${day}, ${hour}`,
  closedOn: (day) => `closed on ${day}`,
  open: 'open to the whole network',
  now: {
    preparing: 'The posters are being hung. You can look already; remarks and questions come with the walk.',
    walking: 'Walk past the posters, and write a remark or a question. By name or anonymously, each time as you like.',
    stickers: 'What matters most to you? Give your stickers. The count appears when everybody could.',
    counted: 'The stickers are counted. Whoever leads the carousel makes groups of them.',
    hidden: 'Too few people gave stickers to show the count. Whoever leads the carousel chooses the topics.',
    gone: 'The poll of the stickers does not count: it was withdrawn, or cannot be counted. Whoever leads the carousel goes back to the posters or chooses the topics.',
    groups: 'Choose a group and sign up. Each group has somebody who reports.',
  },
  posters: 'Posters',
  noPosters: 'No poster hangs here yet.',
  numbered: (at, title) => `${at}. ${title}`,
  missed: 'missed and added',
  counts: ({ remarks, questions }) => {
    if (remarks + questions === 0) return 'nothing written yet'
    const parts = [
      ...(remarks > 0 ? [ofEach(remarks, 'remark', 'remarks')] : []),
      ...(questions > 0 ? [ofEach(questions, 'question', 'questions')] : []),
    ]
    return parts.join(', ')
  },
  stickers: (count) => ofEach(count, 'sticker', 'stickers'),
  voters: (count) => `${ofEach(count, 'person', 'people')} gave stickers`,
  stickersTitle: 'Stickers',
  groupsTitle: 'Groups',
  rapporteur: {
    none: 'rapporteur wanted',
    found: 'has a rapporteur',
    named: (name) => `rapporteur: ${name}`,
    line: 'Report',
  },
  places: (placed, most) =>
    most > 0 ? `${placed} of ${most} places` : placed === 0 ? 'nobody yet' : `${placed} signed up`,
  waitingList: (count) => `${count} on the waiting list`,
  reported: 'report is there',
  threadTitle: 'The thread',
  agreementsTitle: 'Agreed',
  agreement: (number, title) => `${number}. ${title}`,
  openQuestions: (count) => `${ofEach(count, 'question is', 'questions are')} not answered yet`,
  purged: 'The remarks and questions were wiped, a year after the closing. The posters and the thread stay.',
  purgeOn: (day) => `Remarks and questions will be wiped on ${day}.`,

  buttons: {
    walk: 'Past the posters',
    look: 'See the posters',
    poster: 'See',
    miss: 'I miss a topic',
    stick: 'Give stickers',
    show: 'What I can do',
    join: 'Sign up',
    leave: 'Sign off',
    claim: 'Be the rapporteur',
    report: 'Report',
    choose: 'Choose a rapporteur',
    addPoster: 'Add a poster',
    projects: 'From a work agenda',
    posters: 'Change posters',
    notes: (open) => (open === 0 ? 'Remarks and questions' : `Questions (${open} open)`),
    change: 'Change the carousel',
    addGroup: 'Add a group',
    agree: 'Make an agreement',
    export: 'Report as a file',
    to: {
      preparing: 'Prepare',
      walking: 'Open the walk',
      stickers: 'Open the stickers',
      groups: 'Make groups',
      closed: 'Close',
    },
    back: { preparing: 'Back to preparing', walking: 'Back to the walk' },
    treat: 'Deal with it',
    edit: 'Change',
    toCarousel: 'To the carousel',
    begin: 'New carousel',
    before: 'Previous',
    after: 'Next',
  },

  notes: {
    title: (title) => `Remarks and questions: ${title}`,
    none: 'Nothing was written yet.',
    kinds: { remark: 'Remark', question: 'Question' },
    states: { open: 'not answered yet', answered: 'answered', agreed: 'an agreement was made of it' },
    anonymous: 'anonymous',
    answer: (text) => `Answer: ${text}`,
    more: (count) => `${count} more`,
  },
  posterList: (title) => `Posters: ${title}`,

  list: {
    title: 'Carousels',
    none: 'There is no carousel. Begin one with /carrousel nieuw, in the channel of the body or here.',
    open: 'Open',
  },

  said: {
    made: (title) => `The carousel “${title}” stands in the channels. Now hang the posters.`,
    madeNowhere: (title) =>
      `The carousel “${title}” was made, but this body has no channel yet. Members find it with /carrousel; the secretariat sets a channel with /netwerk kanaal.`,
    changed: 'The carousel was changed.',
    hung: (title) => `The poster “${title}” hangs.`,
    taken: (count) => (count === 1 ? '1 poster was added.' : `${count} posters were added.`),
    posterChanged: 'The poster was changed.',
    merged: (title) => `Merged with “${title}”; what was written at it stands there now.`,
    withdrawn: 'The poster was taken away.',
    moved: {
      preparing: 'Back in preparation. What was written stays.',
      walking: 'The walk is open.',
      stickers: 'Stickers can be given.',
      groups: 'The groups are ready.',
      closed: 'The carousel is closed. Its report stands in the channels.',
    },
    kept: 'Kept.',
    waits: (at) => `Kept. It appears on ${at}, together with what others wrote anonymously.`,
    walked: 'You have walked past the posters. Thank you.',
    treated: {
      answer: 'The answer stands with the question.',
      settle: 'The question was dealt with.',
      reopen: 'The question is open again.',
      remove: 'Removed.',
    },
    claimed: (title) => `You report for the group “${title}”. Do so with Report, also after the closing.`,
    reported: (title) => `The report of the group “${title}” was kept.`,
    rapporteurNamed: (title) => `The rapporteur of the group “${title}” is settled.`,
    groupAdded: (title) => `A group was added: ${title}.`,
  },

  due: {
    title: (title) => `Carousel “${title}”: time is up`,
    text: (stage) =>
      `The moment that you chose for “${stage}” has passed. The carousel does not go on by itself: you do that, or the chair.`,
    over: (title) => `Carousel “${title}” has gone on meanwhile.`,
  },

  file: {
    name: 'carousel',
    title: (title) => `Carousel: ${title}`,
    download: { html: 'To read or to print', csv: 'CSV for Excel' },
    explain: 'The link works for an hour, and gives the report as it is then.',
    columns: { what: 'What', topic: 'Topic', text: 'Text', who: 'Who', state: 'State' },
    kinds: {
      thread: 'The thread',
      poster: 'Poster',
      group: 'Group',
      agreement: 'Agreement',
      remark: 'Remark',
      question: 'Question',
    },
    subtitle: (body, day) => `${body} · as of ${day}`,
    goal: (text) => `Goal: ${text}`,
    progress: (text) => `How it stands: ${text}`,
    note: 'Anonymous reactions have no sender: that is kept nowhere.',
  },

  ofBody: (count) => (count === 1 ? '1 carousel' : `${count} carousels`),
  ofMember: {
    title: 'Carousels',
    made: (title) => `Made by you: carousel “${title}”`,
    rapporteur: (group) => `Rapporteur of the group “${group}”`,
    poster: (poster) => `Poster “${poster}” of yours`,
    notes: (count) => (count === 1 ? '1 reaction by name' : `${count} reactions by name`),
    until: 'As long as the body exists: the posters and the thread are the network’s.',
    untilPurged: 'Until a year after the closing of the carousel.',
    passed: (count) => (count === 1 ? '1 carousel' : `${count} carousels`),
    fell: (count) =>
      count === 1
        ? '1 carousel is now of the chair and secretariat of its body'
        : `${count} carousels are now of the chair and secretariat of their bodies`,
  },
}
