/** The forms in which one votes, for each kind of poll. */
import { type Form, form } from './form.ts'
import { note, type Offered } from './network-fields.ts'
import { type AnswerView, answerFields } from './poll-vote-fields.ts'
import { type VoteState, voteAsForm, voteForm } from './poll-vote-shape.ts'
import type { Words } from './words/words.ts'

/**
 * @property whom in words where somebody votes for another; '' for oneself.
 * @property before whether an earlier vote is filled in, or might be another's and is not shown.
 */
export interface VoteView extends AnswerView {
  readonly state: VoteState
  readonly question: string
  readonly explanation: string
  readonly secrecy: string
  readonly whom: string
  readonly before: 'none' | 'shown' | 'unseen'
}

export const chooseVoterForm = (poll: string, whom: Offered, words: Words): Form =>
  form(voteAsForm, {
    title: words.pollForms.vote.title,
    submit: words.pollForms.make.next,
    state: { poll },
    fields: [{ kind: 'choice', name: 'as', label: words.pollForms.vote.as, isMultiple: false, ...whom }],
  })

export const castVoteForm = (view: VoteView, words: Words): Form => {
  const say = words.pollForms.vote
  return form(voteForm, {
    title: say.title,
    submit: say.submit,
    state: view.state,
    fields: [
      note([{ kind: 'bold', text: view.question }]),
      ...(view.explanation === '' ? [] : [note(view.explanation)]),
      ...(view.whom === '' ? [] : [note(view.whom)]),
      ...(view.before === 'none' ? [] : [note(say.before[view.before])]),
      ...answerFields(view, words),
      note(view.secrecy),
    ],
  })
}
