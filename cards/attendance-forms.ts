/** The forms of who comes to a meeting. */
import { z } from 'zod'
import { defineForm, type Form, form, noneOfThem } from './form.ts'
import { line, note, type Offered } from './network-fields.ts'
import type { Words } from './words/words.ts'

export const replacementForm = defineForm(
  'meeting.replace',
  z.object({ meeting: z.string(), member: z.string() }),
  z.object({ by: z.string().default(noneOfThem), name: z.string() }),
)

/** @property name of who is replaced. @property typed the name of somebody who is no member. */
export interface ReplacementView {
  readonly meeting: string
  readonly member: string
  readonly name: string
  readonly title: string
  readonly isSelf: boolean
  readonly by: Offered
  readonly typed: string
}

export const askReplacementForm = (view: ReplacementView, words: Words): Form => {
  const say = words.meetings.replaceForm
  return form(replacementForm, {
    title: say.title,
    submit: say.submit,
    state: { meeting: view.meeting, member: view.member },
    fields: [
      note(view.isSelf ? say.forSelf(view.title) : say.forOther(view.name, view.title)),
      { kind: 'choice', name: 'by', label: say.by, isMultiple: false, ...view.by },
      { ...line('name', say.name), hint: say.nameHint, value: view.typed, isOptional: true },
    ],
  })
}

const ids = z.array(z.string()).default([])

/** @property openedAt epoch milliseconds: what somebody said since then is not undone. */
export const attendanceForm = defineForm(
  'meeting.attendance',
  z.object({ meeting: z.string(), openedAt: z.number() }),
  z.object({ present: ids, absent: ids }),
)
export interface AttendanceSent {
  readonly state: z.infer<typeof attendanceForm.state>
  readonly values: z.infer<typeof attendanceForm.values>
}

export interface AttendanceFormView {
  readonly meeting: string
  readonly openedAt: number
  readonly title: string
  readonly present: Offered
  readonly absent: Offered
  readonly replaced: readonly { readonly name: string; readonly by: string }[]
}

export const noteAttendanceForm = (view: AttendanceFormView, words: Words): Form => {
  const say = words.meetings.attendanceForm
  const { meeting, openedAt, present, absent } = view
  return form(attendanceForm, {
    title: say.title,
    submit: say.submit,
    state: { meeting, openedAt },
    fields: [
      note(say.intro(view.title)),
      several('present', say.present, present),
      several('absent', say.absent, absent),
      ...view.replaced.map(({ name, by }) => note(say.replaced(name, by))),
    ],
  })
}

const several = <Name extends string>(name: Name, label: string, offered: Offered) => ({
  kind: 'choice' as const,
  name,
  label,
  isMultiple: true,
  isOptional: true,
  ...offered,
})
