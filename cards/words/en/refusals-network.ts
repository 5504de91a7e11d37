import type { networkRefusals as dutch } from '../nl/refusals-network.ts'

export const networkRefusals: typeof dutch = {
  'member.unknown': () => 'I do not know you yet. Ask the secretariat for a code and type: /netwerk koppel CODE.',
  'channel.unknown': () =>
    'This channel does not belong to a body yet. The secretariat can arrange that here with /netwerk kanaal.',
  'channel.not-seated': ({ body }) =>
    `This belongs to ${body}, of which you are not a member. Ask the secretariat to add you.`,
  'member.may-not': () => 'The secretariat does this. Please ask there.',
  'member.not-auditor': (_: undefined) => 'The log is for the secretariat and the auditor. Ask them.',
  'channel.not-here': () => 'Set up a channel where it is: type /netwerk kanaal in that channel, in Slack or Teams.',
  'channel.none-free': ({ body }) =>
    `Schakel is in no other channel there. Invite Schakel into the channel that you want, and type there: /netwerk kanaal ${body}`,
  'code.of-another': ({ name }) => `This code is for ${name}. Give it to ${name}, who has to type it.`,
  'member.no-body': () => 'You do not sit in a body yet. Ask the secretariat to add you to one.',
  'member.reader': () => 'You read along. Ask a member of the body to do this.',
  'code.wrong': () => 'This code is wrong or has expired. Ask for a new one.',
  'network.exists': () => 'This network has a secretariat already. Ask there for a code.',
  'network.member-exists': ({ name }) =>
    `${name} is a member for this organisation already. Add something, such as an initial, if it is somebody else.`,
  'network.body-unknown': ({ name }) => `I know no body “${name}”. /netwerk overleggen shows them all.`,
  'body.seats-unreadable': ({ line }) =>
    `I cannot read “${line}”. Write a kind of organisation and a number on each line, for example: municipality: 6.`,
  'body.seats-twice': ({ first, second }) =>
    `“${first}” and “${second}” are the same kind. Write each kind once, with the whole number.`,
  'body.rhythm-unreadable': ({ text }) =>
    `I read no rhythm in “${text}”. Write for example: every first Tuesday of the month, every six weeks on Thursday, or two times a year.`,
  'body.rhythm-weekday': ({ text }) => `On which day of the week is “${text}”? Add it, from Monday to Friday.`,
  'body.hour-unreadable': ({ text }) => `I read no time in “${text}”. Write for example 09.30.`,
  'body.count-unreadable': ({ text, most }) => `I read no number in “${text}”. Write a whole number, at most ${most}.`,
  'body.links-itself': ({ body }) => `${body} cannot be linked to itself. Choose another body.`,
  'body.links-already': ({ sentence }) => `That is there already: ${sentence}`,
  'body.prepares-circle': ({ path }) =>
    `That makes a circle: ${path} What is prepared cannot itself prepare again; a subject would never arrive. Choose “feeds”, or unlink the other first.`,
  'body.intended-seated': ({ organisation, body }) =>
    `${organisation} sits in ${body} already. Choose another organisation, or “leaves”.`,
  'body.intended-not-seated': ({ organisation, body }) =>
    `${organisation} does not sit in ${body}. Choose another organisation, or “joins”.`,
  'body.intended-nobody': ({ organisation }) =>
    `${organisation} has no members in the network yet. Add somebody first with /netwerk lid; then you can carry the intention out.`,
  'body.outer-ring': ({ count }) =>
    `The outer ring still holds ${count === 1 ? '1 person' : `${count} people`}. Under “Members and seats”, give them a seat in the inner ring first, or take them out.`,
  'body.already-seated': ({ names }) =>
    `Already in this body: ${names}. Take them out of the choice; their seats are changed in the list.`,
  'body.in-use': ({ name, kept }) =>
    `Still kept of ${name}: ${kept}. That stays, and so does the body. If it has ended, take its members out and add “ended” to its name.`,
  'network.no-page': () => 'This installation has no page of its own yet. Ask your administrator to set PUBLIC_URL.',
  'network.entry-gone': (_) => 'This has been removed meanwhile. Ask for the list again with /netwerk.',
  'network.changed-meanwhile': ({ name }) =>
    `Somebody else changed ${name} while you were writing; nothing was saved. Copy your text if you need it, and open the form again.`,
  'network.name-taken': ({ name }) => `${name} exists already. Choose another name, or change what is there.`,
  'network.choice-gone': () => 'This choice does not exist any more. Choose again from the list.',
  'organisation.code-unreadable': ({ text }) =>
    `I read no code of a samenwerkingsverband in “${text}”. Write for example PO 27-01 or VO 27-01, or leave it empty.`,
  'organisation.code-sector': ({ po, vo }) => `Is this ${po} or ${vo}? Put PO or VO before it.`,
  'organisation.code-kind': () =>
    'Only a samenwerkingsverband has such a code. Choose that kind, or leave the code empty.',
  'organisation.code-taken': ({ code, name }) =>
    `${code} is the code of ${name} already. Check the code, or change ${name} first.`,
  'organisation.has-members': ({ name, count }) =>
    `${name} still has ${count === 1 ? '1 member' : `${count} members`}. First give them another organisation, or let them leave: /netwerk leden ${name}`,
  'organisation.has-functions': ({ name, functions }) =>
    `${name} still has: ${functions}. Change or remove that first: /netwerk functies`,
  'organisation.has-past': ({ name }) =>
    `${name} stands in agreements or with former members, and is kept for that. Rename it instead, for example “${name} (ended)”.`,
  'party.in-use': ({ name }) =>
    `${name} stands in agreements and is kept for that. Rename it instead, or give those agreements to somebody else first: /afspraken ${name}`,
  'own-holidays.unreadable': ({ text }) =>
    `I read no days in “${text}”. Write one stretch on each line, with the year, such as 18 april t/m 24 april 2027 or 20-10-2027; a name may stand before it, with a colon.`,
  'own-holidays.too-long': ({ text, limit }) =>
    `“${text}” lasts more than ${limit} days, longer than a summer holiday. Please check the dates.`,
  'own-holidays.too-many': ({ limit }) =>
    `There is room for ${limit} lines. Take out what is over, or write days that follow one another as one stretch.`,
  'network.no-https': (_) => 'Write the whole address, beginning with https://.',
  'kept.nobody': ({ name }) =>
    name === ''
      ? 'Nothing that I can show is kept of this former member.'
      : `I know no member or former member “${name}”. Write the name as it stands in /netwerk leden or /netwerk leden left.`,
  'kept.several': ({ people }) => `There are more of that name: ${people}. Put the organisation behind the name.`,
  'kept.still-here': ({ name }) =>
    `${name} is still a member, and the network needs the name. Let ${name} leave the network first, then erase.`,
  'kept.name-differs': ({ name }) => `This is not the name. Type exactly: ${name}`,
  'member.last-secretary': () =>
    'A network always keeps a secretariat, and this is the only one. Give somebody else that role first: under Members, Change.',
  'absence.day-unreadable': ({ text }) =>
    `I read no day in “${text}”. Write for example: vandaag, 4 december, t/m vrijdag or 2026-12-04.`,
  'absence.ends-first': ({ from, until }) =>
    `I read from ${from} to ${until}: that ends before it begins. Write a later day.`,
  'absence.over': ({ until }) => `The last day, ${until}, has passed already. Write today or a later day.`,
  'absence.own-deputy': () => 'Nobody is their own deputy. Choose another member.',
  'absence.deputy-away': ({ name, from, until }) =>
    `${name} is away too, from ${from} to ${until}. Choose another member.`,
  'succession.same': () => 'This is the same person. Choose another member.',
  'succession.nothing': ({ name }) => `${name} has nothing to hand over. See whether you chose the right member.`,
}
