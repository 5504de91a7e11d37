/** Which form somebody sends, and what is in it. */
import type { z } from 'zod'
import { askedOf } from '../../../bot/polls/rules/open.ts'
import { versionOf } from '../../../bot/version.ts'
import type { FormKind } from '../../../cards/form.ts'
import { editPollForm } from '../../../cards/poll-edit-form.ts'
import { closePollForm, ownOptionForm, withdrawPollForm } from '../../../cards/poll-forms.ts'
import { outcomeForm } from '../../../cards/poll-outcome-forms.ts'
import { voteForm } from '../../../cards/poll-vote-shape.ts'
import type { Command } from '../machine/command.ts'
import type { Given } from './choose.ts'
import { typeEdit, typeMoment } from './typed.ts'

type InPoll = Extract<Command, { poll: number }>
export type Sent = Exclude<InPoll, { name: 'repeat' | 'lose-key' | 'open-form' }>

interface Filled {
  readonly name: string
  readonly state: unknown
  readonly values: unknown
}

/** What does not fit does not compile. */
const fillIn = <State, Values>({ name }: FormKind<State, Values>, state: State, values: Values): Filled => ({
  ...{ name, state, values },
})

/** Sent by somebody who knows already what is to be known of it. */
const fillEdit = (
  of: { readonly poll: string; readonly version: number },
  values: z.input<typeof editPollForm.values>,
) => fillIn(editPollForm, { ...of, warned: versionOf(editPollForm.values.parse(values)) }, values)

export const fill = (command: Sent, { shown, option, typed }: Given): Filled => {
  if (!shown) throw new Error('There is no such poll.')
  const { id: poll, version } = shown
  switch (command.name) {
    case 'vote':
      return fillIn(voteForm, { poll, as: `m${command.as}`, asked: askedOf(shown) }, typed?.values ?? {})
    case 'add-option':
      return fillIn(ownOptionForm, { poll, id: option, seen: '' }, { ...command.option, option: command.option.text })
    case 'edit':
      return fillEdit({ poll, version }, typeEdit(command.edit))
    case 'move':
      return fillEdit({ poll, version }, { closesAt: typeMoment(command.closesAt) })
    case 'close':
      return fillIn(closePollForm, { poll }, {})
    case 'withdraw':
      return fillIn(withdrawPollForm, { poll }, {})
    case 'outcome':
      return fillIn(outcomeForm, { poll, version }, { outcome: command.outcome, reviewOn: command.reviewOn ?? '' })
  }
}
