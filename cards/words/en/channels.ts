import type { Words } from '../words.ts'

export const channels: Words['channels'] = {
  surfaces: { slack: 'Slack', teams: 'Teams', web: 'our page' },
  nameless: 'channel without a name',
  surface: 'Where',
  body: 'Body',
  noBody: 'of no body yet',
  where: (name, surface) => `This is about ${name} (${surface}).`,
  chooseOther: 'Choose another channel',
  untie: 'Untie',
  untied: (name, body) => `${name} no longer belongs to ${body}. What stands there already stays.`,
  form: {
    title: 'Another channel',
    submit: 'Choose',
    channel: (body) => `Channel of ${body}`,
    hint: (body) => `Not among these? Invite Schakel there and type there: /netwerk kanaal ${body}`,
  },
  moveForm: { title: 'Change channel', submit: 'Save', body: 'To which body does this channel belong?' },
  chosen: (name, body) =>
    `${name} now belongs to ${body}. New agreements of ${body} will appear there; /afspraken shows what is open already.`,

  undelivered: {
    title: (body) => `A message for ${body} has not (surely) arrived`,
    so: 'Schakel tried, and cannot see whether it stands, or the channel refused it. Look in the channel; if it is missing, send it again or choose another channel.',
    resend: 'Send again',
    resent: (body) => `What has not reached ${body} yet is sent again.`,
  },
  trouble: {
    title: (body) => `The channel of ${body} does not work`,
    so: (body) => `What ${body} agrees does not appear there now. It is kept, and stands on the page.`,
    mended: (name, body) => `${name}, the channel of ${body}, works again. What waited appears there now.`,
    settled: (body) => `This channel no longer belongs to ${body}. There is nothing left to do here.`,
  },
  troubles: {
    removed: 'Schakel was removed from this channel.',
    archived: 'This channel was archived.',
    deleted: 'This channel no longer exists.',
    revoked: 'Schakel has no access here any more.',
    unreachable: 'Schakel cannot post anything here.',
  },
  remedies: {
    removed: 'Invite Schakel there again, or choose another channel.',
    archived: 'Unarchive the channel, or choose another channel.',
    deleted: 'Choose another channel.',
    revoked: 'Ask the administrator to install Schakel again. Until then everything that belongs here waits.',
    unreachable: 'Ask the administrator whether Schakel may write here, or choose another channel.',
  },
  revoked: {
    title: (surface) => `Schakel no longer has access to ${surface}`,
    so: 'The access of Schakel was revoked. What belongs in these channels waits until access is back.',
    noChannels: 'The people to whom Schakel spoke in private there get no messages now either.',
    mended: (surface) => `Schakel has access to ${surface} again. What waited appears there now.`,
  },
  warning: {
    title: (body) => `Who reads along with ${body}?`,
    remedy:
      'If this is intended, there is nothing to do. Otherwise make the channel private, remove these people, or choose another channel.',
    settled: (name, body) => `In ${name}, the channel of ${body}, nobody from outside reads along any more.`,
  },
  warnings: {
    public: () => 'This channel is public: everybody in the organisation of the channel can read along.',
    guests: (count) => (count === 1 ? '1 guest reads along.' : `${count} guests read along.`),
    outsiders: (count) =>
      count === 1
        ? '1 person of another organisation reads along.'
        : `${count} people of other organisations read along.`,
  },
  list: 'All channels',
}
