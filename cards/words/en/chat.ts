import type { Words } from '../words.ts'

export const chat: Words['chat'] = {
  more: (count) => `… and ${count} more`,
  cut: '…',
  possiblyDouble: '(possibly sent twice)',
  onlyYou: 'Only you can see this.',
  cancel: 'Cancel',
  close: 'Close',
  openForm: 'Fill in',
  change: 'Change',
  readBack: 'This is how I read it. Is that right?',
  notYetFilled: 'Still to be filled in',
  handled: 'Done.',
  optional: '(may be left empty)',
  chooseOne: 'Choose',
  searchHint: 'Type a few letters',
  noName: 'Unknown',
  privately: 'This works only in a private conversation with me.',
  welcome: 'I am Schakel. Type “netwerk” for the menu.',
}
