/** A report back by hand: first as it will look, then sent. */
import { z } from 'zod'
import { type ChoiceField, defineForm, type FieldOf, type Form, form, noneOfThem, type Option } from './form.ts'
import { note, oneOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

/** Longest text that a field takes on every platform. docs.slack.dev, plain-text input */
export const reportTextLimit = 3000

/**
 * @property id of the report to be: made when the form opens, so that a form sent twice makes one.
 * @property seen what was shown before it is sent; '' for nothing yet.
 */
const reportBackState = z.object({ id: z.string(), body: z.string(), seen: z.string() })
export type ReportBackFormState = z.infer<typeof reportBackState>

export const reportBackForm = defineForm(
  'report-back.write',
  reportBackState,
  z.object({
    to: z.array(z.string()).default([]),
    text: z.string().default(''),
    meeting: z.string().default(noneOfThem),
  }),
)
export type ReportBackValues = z.infer<typeof reportBackForm.values>

/** @property bodies that may hear of it. @property preview the lines as they will look, once they were asked for. */
export interface ReportBackFormView {
  readonly state: ReportBackFormState
  readonly from: string
  readonly bodies: readonly Option[]
  readonly meetings: readonly Option[]
  readonly filled: ReportBackValues
  readonly preview: readonly string[]
}

export const askReportBackForm = (view: ReportBackFormView, words: Words): Form => {
  const say = words.reportBacks.form
  return form(reportBackForm, {
    title: say.title,
    submit: view.preview.length === 0 ? say.preview : say.send,
    state: view.state,
    fields: [...previewNotes(view, words), ...fieldsOf(view, words), note(say.noEditing)],
  })
}

const previewNotes = ({ from, preview }: ReportBackFormView, { reportBacks: { form: say } }: Words) =>
  preview.length === 0
    ? [note([{ kind: 'bold', text: say.from(from) }])]
    : [note([{ kind: 'bold', text: say.shown }]), ...preview.map((line) => note(line))]

const fieldsOf = (view: ReportBackFormView, words: Words): readonly FieldOf<ReportBackValues>[] => {
  const say = words.reportBacks.form
  const none = { value: noneOfThem, label: say.noMeeting }
  return [
    {
      kind: 'text',
      name: 'text',
      label: say.text,
      hint: say.textHint,
      value: view.filled.text,
      isLong: true,
      maxLength: reportTextLimit,
    },
    toField(view, words),
    ...(view.meetings.length === 0
      ? []
      : [oneOf('meeting', say.meeting, [none, ...view.meetings], view.filled.meeting)]),
  ]
}

const toField = ({ bodies, filled }: ReportBackFormView, words: Words): ChoiceField & { name: 'to' } => ({
  kind: 'choice',
  name: 'to',
  label: words.reportBacks.form.to,
  hint: words.reportBacks.form.toHint,
  isMultiple: true,
  options: bodies,
  chosen: bodies.filter(({ value }) => filled.to.includes(value)),
})
