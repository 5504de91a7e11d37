/** What was filled in becomes the draft of a poll, and a draft what the form holds. Pure. */
import type { MakeState, MakeValues } from '../../../cards/poll-making-shape.ts'
import { organisationKinds, roles } from '../../network/network.ts'
import { refusal } from '../../refusal.ts'
import { appearsBefore } from '../options/moments.ts'
import { type PollKind, pollKinds } from '../poll.ts'
import { usualMostOf } from '../rules/answering.ts'
import { draftPoll, type PollDraft } from '../rules/draft.ts'
import type { OptionText } from '../rules/options.ts'
import { readBoth } from './read-both.ts'
import { type Reading, readMoment } from './read-moment.ts'

type Sent = { readonly state: Pick<MakeState, 'body' | 'before'>; readonly values: MakeValues }

const week = 7 * 24 * 60 * 60_000

/** All that is wrong is said at once, the moment with the rest. @throws {Refusal} as `draftPoll` and `readMoment` */
export const readDraft = (sent: Sent, reading: Reading): PollDraft =>
  readBoth(
    () => readMoment(sent.values.closesAt, reading),
    reading.now + week,
    (closesAt) => requireMoment(draftPoll(draftIn(sent, closesAt), reading.now), reading.now),
  )

/** What members add without a name must have a moment to appear at. @throws {Refusal} poll.options-never */
const requireMoment = (draft: PollDraft, now: number): PollDraft => {
  if (draft.answering.takesOptions && !appearsBefore(draft, now))
    throw refusal('poll.options-never', undefined, 'takesOptions')
  return draft
}

const draftIn = ({ state, values }: Sent, closesAt: number): PollDraft => {
  const kind = kindIn(values)
  const options = readOptionLines(values.options)
  return {
    ...{ body: state.body, before: state.before, closesAt, kind, options },
    alsoIn: values.alsoIn,
    question: values.question,
    explanation: values.explanation,
    answering: {
      most: numberIn(values.most, usualMostOf(kind, options.length)),
      hasNone: values.hasNone === 'yes',
      takesOptions: values.takesOptions === 'yes',
    },
    secrecy: values.secrecy === 'anonymous' ? 'anonymous' : 'named',
    electorate: {
      roles: roles.filter((role) => values.roles.includes(role)),
      kinds: organisationKinds.filter((one) => values.kinds.includes(one)),
      isOpenInChannels: values.electorate === 'channel',
      isPerOrganisation: values.electorate === 'organisations',
    },
    quorum: numberIn(values.quorum, 0),
    showsStanding: values.showsStanding === 'yes',
  }
}

const kindIn = ({ kind }: MakeValues): PollKind => pollKinds.find((one) => one === kind) ?? 'choice'

/** What is no number is refused as one, at its field. */
export const numberIn = (text: string, usual: number): number => {
  const said = text.trim()
  return said === '' ? usual : /^\d{1,6}$/u.test(said) ? Number(said) : Number.NaN
}

/** "Wachttijden — eerder hulp voor kinderen thuis": one on each line, its meaning behind the first dash. */
export const readOptionLines = (text: string): readonly OptionText[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–—•*]|\d{1,2}[.)])\s+/u, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [said = '', ...meaning] = line.split(/\s+[–—-]\s+/u)
      return { text: said, meaning: meaning.join(' – ') }
    })

export const writeOptionLines = (options: readonly OptionText[]): string =>
  options.map(({ text, meaning }) => (meaning === '' ? text : `${text} — ${meaning}`)).join('\n')

/** @param closes in words */
export const valuesOfDraft = (draft: PollDraft, closes: string): MakeValues => ({
  question: draft.question,
  explanation: draft.explanation,
  kind: draft.kind,
  options: writeOptionLines(draft.options),
  most: draft.answering.most === 0 ? '' : `${draft.answering.most}`,
  secrecy: draft.secrecy,
  closesAt: closes,
  electorate: draft.electorate.isOpenInChannels
    ? 'channel'
    : draft.electorate.isPerOrganisation
      ? 'organisations'
      : 'members',
  alsoIn: [...draft.alsoIn],
  roles: [...draft.electorate.roles],
  kinds: [...draft.electorate.kinds],
  quorum: draft.quorum === 0 ? '' : `${draft.quorum}`,
  hasNone: yesNo(draft.answering.hasNone),
  takesOptions: yesNo(draft.answering.takesOptions),
  showsStanding: yesNo(draft.showsStanding),
})

const yesNo = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no')
