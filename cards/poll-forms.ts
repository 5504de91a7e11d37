/** The smaller forms of a poll: what a member misses, and closing. */
import { z } from 'zod'
import { defineForm, type Form, form, type NoteField } from './form.ts'
import { note } from './network-fields.ts'
import type { Words } from './words/words.ts'

const ofPoll = z.object({ poll: z.string() })

/**
 * @property id of the option, so that a form sent twice adds one. @property seen a text that was warned of: sent once
 *   more it is taken.
 */
export const ownOptionForm = defineForm(
  'poll.add-option',
  ofPoll.extend({ id: z.string(), seen: z.string().default('') }),
  z.object({ option: z.string().default(''), meaning: z.string().default('') }),
  { isSecret: true },
)
export const closePollForm = defineForm('poll.close', ofPoll, z.object({}))
export const withdrawPollForm = defineForm('poll.withdraw', ofPoll, z.object({}))

/** @property about where it will stand, and whether with a name; and what to think of first. */
export interface OwnOptionView {
  readonly state: z.infer<typeof ownOptionForm.state>
  readonly typed: z.infer<typeof ownOptionForm.values>
  readonly about: readonly string[]
}

export const addOptionForm = ({ state, typed, about }: OwnOptionView, { pollForms: { option: say } }: Words): Form =>
  form(ownOptionForm, {
    title: say.title,
    submit: say.submit,
    state,
    fields: [
      ...about.map((said) => note(said)),
      { kind: 'text', name: 'option', label: say.text, value: typed.option, maxLength: 75 },
      { kind: 'text', name: 'meaning', label: say.meaning, value: typed.meaning, isOptional: true, maxLength: 150 },
    ],
  })

/** @property early when it was to close, in words; null at its hour. @property missing for the quorum.
 * @property least so many votes are needed for a result, where there are fewer; 0 where there are enough. */
export interface CloseView {
  readonly poll: string
  readonly name: string
  readonly turnout: string
  readonly early: string | null
  readonly isAnonymous: boolean
  readonly least: number
  readonly missing: number
}

export const confirmCloseForm = (view: CloseView, { pollForms: { close: say } }: Words): Form =>
  form(closePollForm, {
    title: say.title,
    submit: say.title,
    look: 'danger',
    state: { poll: view.poll },
    fields: [
      note(say.sure(view.name)),
      note(view.turnout),
      ...(view.early === null ? [] : [note(say.early(view.early))]),
      ...(view.missing > 0 ? [note(say.quorum(view.missing))] : []),
      ...(view.least > 0 ? [note(say.tooFew(view.least))] : []),
      ...(view.isAnonymous ? [note(say.anonymous)] : []),
    ] satisfies NoteField[],
  })

export const confirmWithdrawForm = (
  { poll, name }: { readonly poll: string; readonly name: string },
  { pollForms: { withdraw: say } }: Words,
): Form =>
  form(withdrawPollForm, {
    title: say.title,
    submit: say.title,
    look: 'danger',
    state: { poll },
    fields: [note(say.sure(name))],
  })
