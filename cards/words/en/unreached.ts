import type { unreached as source } from '../nl/unreached.ts'

export const unreached: typeof source = {
  title: 'Whom we do not reach',
  none: 'Everybody is reached, and every body has a channel.',
  members: (count) => (count === 1 ? '1 member gets no reminders' : `${count} members get no reminders`),
  contactless: (count) =>
    count === 1 ? '1 owner without a contact person' : `${count} owners without a contact person`,
  channelless: (count) => (count === 1 ? '1 body without a channel' : `${count} bodies without a channel`),
  whys: {
    'no-chat': 'tied to no Slack or Teams, and has not opened the page lately',
    closed: 'Slack or Teams lets no messages through',
  },
  waiting: (count) => (count === 1 ? '1 reminder waits' : `${count} reminders wait`),
  told: (name, why) => `Reminders do not reach ${name}: ${why}.`,
  reached: (name) => `${name} is reached again.`,
}
