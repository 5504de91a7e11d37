/** A poll as it is asked for, before it opens: all that can be wrong is said at once, each at its field. Pure. */

import { readLine, readLines } from '../../read-text.ts'
import { readEach, refusal } from '../../refusal.ts'
import type { Electorate } from '../electorate.ts'
import type { Poll } from '../poll.ts'
import { readAnswering } from './answering.ts'
import { readClosing } from './closing.ts'
import { type OptionText, readOptions } from './options.ts'
import { textLimits } from './texts.ts'

/** What a form, a template or an earlier poll says of a new one. */
export type PollDraft = Pick<
  Poll,
  | 'body'
  | 'alsoIn'
  | 'kind'
  | 'question'
  | 'explanation'
  | 'answering'
  | 'secrecy'
  | 'electorate'
  | 'quorum'
  | 'showsStanding'
  | 'closesAt'
  | 'before'
> & { readonly options: readonly OptionText[] }

/**
 * The draft, tidy. Its fields are those of the draft: `question`, `explanation`, `options`, `most`, `hasNone`,
 * `takesOptions`, `secrecy`, `electorate`, `quorum`, `showsStanding`, `closesAt`.
 *
 * @throws {Refusal} the first, with the others
 */
export const draftPoll = (draft: PollDraft, now: number): PollDraft => ({
  ...draft,
  alsoIn: [...new Set(draft.alsoIn)].filter((body) => body !== draft.body),
  ...readEach({
    question: () => readLine(draft.question, 'question', textLimits.question),
    explanation: () => readLines(draft.explanation, 'explanation', textLimits.explanation),
    options: () => readOptions(draft.kind, draft.options, draft.answering.hasNone),
    answering: () => readAnswering(draft.kind, draft.answering, draft.options.length),
    secrecy: () => readSecrecy(draft),
    electorate: () => readElectorate(draft.electorate),
    quorum: () => readQuorum(draft.quorum),
    showsStanding: () => readShowsStanding(draft),
    closesAt: () => readClosing(draft.closesAt, now),
  }),
})

/** What somebody consents to they answer for. */
const readSecrecy = ({ kind, secrecy }: PollDraft): Poll['secrecy'] => {
  if (kind === 'consent' && secrecy === 'anonymous') throw refusal('poll.consent-named', undefined, 'secrecy')
  return secrecy
}

const readElectorate = (electorate: Electorate): Electorate => {
  const isChosen = electorate.roles.length > 0 || electorate.kinds.length > 0
  if (electorate.isOpenInChannels && isChosen) throw refusal('poll.open-and-chosen', undefined, 'electorate')
  return electorate
}

const readQuorum = (quorum: number): number => {
  if (!Number.isInteger(quorum) || quorum < 0) throw refusal('poll.quorum-unfit', undefined, 'quorum')
  return quorum
}

const readShowsStanding = ({ secrecy, showsStanding }: PollDraft): boolean => {
  if (secrecy === 'anonymous' && showsStanding) throw refusal('poll.standing-anonymous', undefined, 'showsStanding')
  return showsStanding
}
