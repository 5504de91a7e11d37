import type { Words } from '../words.ts'

export const shares: Words['shares'] = {
  title: (number) => `Agreement ${number}, by organisation`,
  allDone: (count) => (count === 1 ? 'The one organisation is done.' : `All ${count} done.`),
  none: 'No organisation takes part yet.',
  show: 'Show',
  more: (count) => `Show ${count} more`,
  overview: 'State by organisation',
  add: 'Add organisation',
  takeOut: 'Take organisation out',
  close: 'Close agreement',
  agreement: 'Show agreement',
  closed: (number, open) =>
    `Agreement ${number} is closed.${open === 0 ? '' : ` Withdrawn for ${open === 1 ? '1 organisation that was' : `${open} organisations that were`} not done yet.`}`,

  form: {
    title: (number) => `Share agreement ${number}`,
    addTitle: (number) => `To agreement ${number}`,
    intro: 'Every organisation gets the same text, with its own owner, date and state.',
    submit: 'Share',
    confirm: 'Confirm',
    whole: 'A whole group or kind',
    noWhole: 'none: I choose below',
    group: (name, count) => `${name} (${count})`,
    kind: (kind, count) => `kind: ${kind} (all ${count})`,
    organisations: 'And these organisations',
    organisationsHint: 'Those that take part already stay as they are.',
    term: 'When?',
    termHint: 'One date for all, or empty: then each agrees on its own.',
    takeOutTitle: 'Take out',
    takeOutIntro: 'The part of these organisations is withdrawn. The secretariat can undo that.',
    takeOutWhich: 'Which organisations?',
    takeOut: 'Take out',
  },
}
