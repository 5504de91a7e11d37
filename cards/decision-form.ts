/** The form of a decision: what was decided, and where both sides have to agree, who did. */
import { z } from 'zod'
import { defineForm, type FieldOf, type Form, form, type NoteField, noneOfThem } from './form.ts'
import { note, oneOf, optionsOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

/** Longest text of a field; a longer one than an agreement may have is refused with what to do instead. */
const textLimit = 3000

/**
 * @property id of the decision to be: made when the form opens, so that a form sent twice makes one.
 * @property seen how many decisions stood under the item then: another steward's is never doubled.
 * @property organisations those that are asked, in the order of the answers.
 * @property isDisputed it was sent before, and was no decision.
 */
const decisionState = z.object({
  id: z.string(),
  meeting: z.string(),
  item: z.string().nullable(),
  seen: z.int(),
  organisations: z.array(z.string()),
  isDisputed: z.boolean(),
})
export type DecisionState = z.infer<typeof decisionState>

/** `title`, `keepAs`, `dispute`, and `answer0` for the first organisation, `answer1` for the next. */
export const decisionForm = defineForm('session.decide', decisionState, z.record(z.string(), z.string()))

type Answer = keyof Words['sessions']['answers']

/** @property answer null for an organisation that may not be at the table. */
export interface AskedOrganisation {
  readonly id: string
  readonly name: string
  readonly side: keyof Words['sessions']['sides']
  readonly answer: Answer | null
}

/**
 * @property unheard members of whom it is not known whether they are there.
 * @property why it is no decision; '' for a first time. @property isAway only because a side is not at the table.
 */
export interface DecisionFormView {
  readonly state: DecisionState
  readonly title: string
  readonly already: { readonly serial: number; readonly title: string } | null
  readonly asked: readonly AskedOrganisation[]
  readonly absent: readonly string[]
  readonly unheard: number
  readonly why: string
  readonly isAway: boolean
  readonly dispute: string
}

type DecisionField = FieldOf<Readonly<Record<string, string>>>

export const askDecisionForm = (view: DecisionFormView, words: Words): Form => {
  const say = words.sessions.decision
  const { already, asked, absent, why } = view
  return form(decisionForm, {
    title: say.title,
    submit: say.submit,
    state: view.state,
    fields: [
      ...(why === '' ? unheardNotes(view, words) : whyNotes(view, words)),
      ...(already ? [note(say.already(already.serial, already.title))] : []),
      { kind: 'text', name: 'title', label: say.text, value: view.title, isLong: true, maxLength: textLimit },
      ...(asked.length === 0 ? [] : [note(say.both), note(say.beforehand)]),
      ...asked.map((one, at) => answerField(one, at, words)),
      ...(absent.length === 0 ? [] : [note(say.absent(absent.join(', ')))]),
      ...(why === '' ? [] : disputeFields(view, words)),
    ],
  })
}

const unheardNotes = ({ unheard }: DecisionFormView, { sessions: { decision: say } }: Words): readonly NoteField[] =>
  unheard === 0 ? [] : [note([{ kind: 'bold', text: say.unheard(unheard) }])]

/** Who was not there has no dispute to settle. */
const whyNotes = ({ why, isAway }: DecisionFormView, { sessions: say }: Words): readonly NoteField[] => [
  note([{ kind: 'bold', text: say.decision.noDecision(why) }]),
  note(isAway ? say.decision.whenAway : say.settlement),
]

const answerField = (
  { name, side, answer }: AskedOrganisation,
  at: number,
  { sessions: say }: Words,
): DecisionField => {
  const options = [...optionsOf(say.answers), { value: noneOfThem, label: say.decision.notThere }]
  const label = `${say.sides[side]} · ${name}`
  return { ...oneOf(`answer${at}`, label, options, answer ?? noneOfThem), isCompact: true }
}

const disputeFields = (
  { dispute, isAway }: DecisionFormView,
  { sessions: { decision: say } }: Words,
): readonly DecisionField[] => {
  const options = [
    { value: 'intention', label: isAway ? say.asIntentionAway : say.asIntention },
    { value: 'decision', label: say.asDecision },
  ]
  const text = { label: say.dispute, hint: say.disputeHint, value: dispute, isLong: true, maxLength: 500 }
  return [
    oneOf('keepAs', say.keepAs, options, 'intention'),
    ...(isAway ? [] : [{ kind: 'text', name: 'dispute', isOptional: true, ...text } as const]),
  ]
}
