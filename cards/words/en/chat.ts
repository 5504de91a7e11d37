import type { Words } from '../words.ts'

export const chat: Words['chat'] = {
  more: (count) => `… and ${count} more`,
  cut: '…',
  possiblyDouble: '(possibly sent twice)',
  onlyYou: 'Only you can see this.',
  cancel: 'Cancel',
  close: 'Close',
  lessSaid: 'Not all of the explanation fits in this window; it is shortened here, or left out.',
  openForm: 'Fill in',
  openWindow: 'Open',
  opensInWindow: 'This opens in a window that only you see. Nothing of it stays here.',
  onlyInWindow:
    'This never stands in a message, and this app opens no window. Do it in Teams on a computer, or on your own page.',
  change: 'Change',
  readBack: 'This is how I read it. Is that right?',
  notYetFilled: 'Still to be filled in',
  handled: 'Done.',
  alreadyDone: 'This was done already.',
  optional: '(may be left empty)',
  chooseOne: 'Choose',
  searchHint: 'Type a few letters',
  stays: (label) => `${label}: too long to change here. It stays as it is; change it in Teams or in the browser.`,
  noName: 'Unknown',
  moreGenerally:
    'This seems to be about one pupil, parent or school. Can it be said more generally? For instance “a pupil of the upper years” or “a secondary school”. If it is not, send it again.',
  privately: 'This works only in a private conversation with me.',
  answeredPrivately: 'The answer is in your chat with me.',
  tooManyNamed: (limit: number) => `You name more than ${limit} people at once. Name at most ${limit}.`,
  unreachable:
    'This answer is only for you, and I cannot reach you privately yet. Add Schakel in Teams (Apps, Schakel, Add) and ask again.',
  welcome: 'I am Schakel. Type “netwerk” for the menu, in a channel “@Schakel netwerk”.',
}
