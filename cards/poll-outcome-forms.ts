/** The forms of what came of a poll: its outcome, and on which agenda it comes. */
import { z } from 'zod'
import { defineForm, type Form, form } from './form.ts'
import { note, type Offered } from './network-fields.ts'
import type { Words } from './words/words.ts'

const ofPoll = z.object({ poll: z.string() })
export const outcomeForm = defineForm(
  'poll.outcome',
  ofPoll.extend({ version: z.number() }),
  z.object({ outcome: z.string().default(''), reviewOn: z.string().default('') }),
)
export const agendaPollForm = defineForm('poll.agenda', ofPoll, z.object({ body: z.string().default('') }))

/** @property reviewOn as typed or said; '' for none. */
export interface OutcomeView {
  readonly poll: string
  readonly version: number
  readonly name: string
  readonly outcome: string
  readonly reviewOn: string
}

export const writeOutcomeForm = (view: OutcomeView, { pollForms: { outcome: say } }: Words): Form =>
  form(outcomeForm, {
    title: say.title,
    submit: say.submit,
    state: { poll: view.poll, version: view.version },
    fields: [
      note(view.name),
      {
        kind: 'text',
        name: 'outcome',
        label: say.text,
        hint: say.textHint,
        value: view.outcome,
        isLong: true,
        maxLength: 1_000,
      },
      {
        kind: 'text',
        name: 'reviewOn',
        label: say.review,
        hint: say.reviewHint,
        value: view.reviewOn,
        isOptional: true,
        maxLength: 100,
      },
    ],
  })

export const chooseAgendaForm = (
  { poll, name, bodies }: { readonly poll: string; readonly name: string; readonly bodies: Offered },
  { pollForms: { agenda: say } }: Words,
): Form =>
  form(agendaPollForm, {
    title: say.title,
    submit: say.submit,
    state: { poll },
    fields: [note(name), { kind: 'choice', name: 'body', label: say.body, isMultiple: false, ...bodies }],
  })
