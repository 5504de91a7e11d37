import type { Words } from '../words.ts'

export const search: Words['search'] = {
  name: 'Search',
  hint: 'Type behind /zoek what you are looking for: words of an agreement, a name or a number. For example: /zoek transport.',
  title: (text) => `Search: “${text}”`,
  cut: 'This is long: its beginning was searched for, at most six words.',
  slip: (typed, found) => `“${typed}” stands nowhere. This comes close: ${found}.`,
  many: (typed) => `“${typed}” stands in very many words; not all of them were searched for. Type more of it.`,
  kinds: {
    body: 'Body',
    agenda: 'Work agenda',
    theme: 'Theme',
    organisation: 'Organisation',
    group: 'Group',
    function: 'Function',
    member: 'Member',
  },
  lesson: (round) => `Lesson from case round ${round}`,
  moreLessons: (count) => `And ${count} more lessons: name more words.`,
  moreNamed: (count) =>
    count === 1 ? 'And 1 more name. Type more of it.' : `And ${count} more names. Type more of it.`,
  agreementsOf: (name) => `Agreements of ${name}`,
  count: (total) => (total === null ? 'Very many agreements' : total === 1 ? '1 agreement' : `${total} agreements`),
  countless: 'Very many agreements: the newest come first. Another word makes it shorter.',
  more: 'Show the next',
  noMore: 'There is no more to show. Another word makes it shorter.',
  nothing: 'nothing found',
  missed: (words) => `In the text of the agreements that you can see, this is not found: ${words}.`,
  apart: 'Each word is there, but nowhere together.',
  noWords: (text) => `“${text}” cannot be searched for: type a word that stands in it, a name or a number.`,
  instead: 'Search instead:',
  tried:
    'Searched were agreements, closed ones too, with their goals, sources and progress, and all names; also for parts of words and for slips.',
}
