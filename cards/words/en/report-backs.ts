import { listed } from '../listed.ts'
import type { Words } from '../words.ts'

export const reportBacks: Words['reportBacks'] = {
  task: (serial, body, title) => `Work out decision ${serial} (${body}): ${title}`,
  source: (serial, body, day) => `Decision ${serial} of ${body}${day === '' ? '' : `, ${day}`}`,
  onAgenda: (bodies) => `Report back ${bodiesSaid(bodies)}`,

  named: (body, day) => (day === '' ? body : `${body}, ${day}`),
  title: (name) => `Report back ${name}`,
  counted: (title, decisions, here, body) => `${title}: ${decisionsSaid(decisions)}${hereSaid(decisions, here, body)}`,
  noDecisions: 'Nothing was decided.',
  decision: (serial, title) => `Decision ${serial}: ${title}`,
  workedOut: (body, state) => `to be worked out by ${body} (${state})`,
  withdrawn: 'withdrawn',
  summary: 'Main thread',
  decisions: 'Decisions',
  standing: 'Standing agreements',
  actionItems: 'Action items',
  writtenBy: (name, day) => (name === '' ? day : `${name}, ${day}`),
  about: (name) => `About ${name}`,
  sentTo: (bodies) => `For ${bodies}`,
  toTask: 'To the task',
  open: 'Open',
  read: 'Read report back',

  collected: {
    since: (day) => `Since ${day}`,
    always: 'Everything so far',
    nothing: 'No report back has come since.',
    workedOut: 'How it stands with what this body decided',
    task: (serial, body) => `Decision ${serial}, at ${body}`,
    state: (state, on) => (on === '' ? state : `${state} on ${on}`),
    late: (day) => `late: ${day}`,
    due: (day) => `by ${day}`,
  },

  list: {
    title: 'Report back',
    none: 'There is no report back yet. It comes by itself once a body of which you hear has met.',
    write: (body) => `Write from ${body}`,
    kept: 'Choose the body from which you write. You can copy your text from here:',
    more: (count) => `Show ${count} more`,
  },

  form: {
    title: 'Report back',
    send: 'Send',
    preview: 'Preview',
    from: (body) => `Report back from ${body}`,
    to: 'For',
    toHint: 'The bodies that are linked with this one.',
    text: 'Message',
    textHint: 'What should they know? Name no pupils, and not who said what.',
    meeting: 'About which meeting?',
    noMeeting: 'about no meeting',
    shown: 'This is how it will look. Is it right? Then send it once more.',
    channels: (bodies, channels) =>
      channels === 0
        ? `${listed(bodies, 'and')}: no channel there yet; it does come on the agenda.`
        : `${listed(bodies, 'and')}: ${channels === 1 ? '1 channel' : `${channels} channels`}, and the next agenda.`,
    noEditing: 'A report back that was sent cannot be changed. Something to put right? Write a new one.',
  },

  ofBody: (count) => (count === 1 ? '1 report back' : `${count} report backs`),
  ofMember: {
    title: 'Report back',
    wrote: (from, day) => `Report back from ${from} of ${day}, written`,
    closed: (from, day) => `Report back from ${from} of ${day}, by closing the meeting`,
    until: 'as long as the network exists: what was reported back can still be read',
  },
}

/** More names than a line of an agenda holds. */
const mostNames = 4

const bodiesSaid = (bodies: readonly string[]): string => {
  const more = bodies.length - mostNames
  if (more < 1) return listed(bodies, 'and')
  return listed([...bodies.slice(0, mostNames - 1), `${more + 1} other bodies`], 'and')
}

const decisionsSaid = (count: number): string => {
  if (count === 0) return 'no decisions'
  return count === 1 ? '1 decision' : `${count} decisions`
}

const hereSaid = (decisions: number, here: number, body: string): string => {
  if (here === 0) return ''
  if (decisions === 1) return `, to be worked out by ${body}`
  return `, ${here} of which to be worked out by ${body}`
}
