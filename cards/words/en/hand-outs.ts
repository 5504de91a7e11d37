import type { Words } from '../words.ts'

export const handOuts: Words['handOuts'] = {
  offer: 'Take along',
  title: (list) => `Take along: ${list}`,
  explain: 'These links work for an hour and show what you may see then. Do not pass them on.',
  formats: { xlsx: 'Excel', docx: 'Word', csv: 'CSV', ics: 'Calendar (ics)', html: 'Print' },
  files: { agreements: 'agreements', decisions: 'decisions', 'work-agenda': 'work-agenda' },
  made: (network, day) => `${network}, made on ${day}`,
  cut: (shown) => `These are the first ${shown}. Excel and CSV hold more.`,
  none: 'Nothing stands in this list.',
  late: 'late',
  columns: {
    number: 'No.',
    serial: 'Decision',
    kind: 'Kind',
    agreedOn: 'Date',
    body: 'Body',
    point: 'Agenda item',
    what: 'What',
    theme: 'Theme',
    goals: 'Goal',
    owners: 'Who (owner)',
    lead: 'Lead',
    partners: 'With (partners)',
    term: 'Due',
    state: 'State',
    progress: 'Latest progress',
  },
  follow: 'Follow in my calendar',
  followedAlready:
    'You have an address already with which your calendar follows these agreements. A new one ends it: add it to your calendar anew, then.',
  followAnew: 'Make a new address',
  following:
    'Add this address to your calendar as a subscription. Whoever has the address sees your agreements: do not share it. An earlier address works no more.',
  due: (number, title) => `Due: agreement ${number} ${title}`,
  starts: (number, title) => `Starts: agreement ${number} ${title}`,
  looksBack: (number, title) => `Look back: agreement ${number} ${title}`,
}
