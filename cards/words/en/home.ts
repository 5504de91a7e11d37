import type { Words } from '../words.ts'

export const home: Words['home'] = {
  title: 'Your overview',
  waits: 'Waiting for you',
  nothingWaits: 'No agreements wait for you',
  waiting: {
    toTakeOn: (count) => (count === 1 ? 'Do you take on this agreement?' : 'Do you take on these agreements?'),
    toReact: (count) =>
      count === 1 ? 'Your organisation was asked to react to this one:' : 'You were asked to react to these:',
    toConfirm: (count) => (count === 1 ? 'Reported done; is it?' : 'Reported done; are they?'),
    toAnswer: (count) =>
      count === 1 ? 'Another date was proposed for this one:' : 'Other dates were proposed for these:',
    toHelp: (_) => 'Help was asked with:',
  },
  proposed: (day) => `Proposed: ${day}`,
  mine: 'My agreements',
  nothingMine: 'You have no open agreements.',
  late: (count) => (count === 1 ? '1 late' : `${count} late`),
  record: 'Record an agreement',
  all: 'All agreements',
}
