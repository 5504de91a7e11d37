/** The forms in which a meeting is planned, changed and cancelled. */
import { z } from 'zod'
import { defineForm, type Form, form, type Option } from './form.ts'
import { line, note, oneOf, optionsOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

/**
 * @property id of the meeting, also of a new one: a form sent twice makes one.
 * @property body null as long as it is chosen in the form.
 * @property follows the meeting out of which it grows, or null.
 * @property version which the form shows; null for a new one.
 * @property when as the form opened: the same words change nothing.
 * @property seen the warnings that were read, with the words that they are about; '' for none.
 */
const state = z.object({
  id: z.string(),
  body: z.string().nullable(),
  follows: z.string().nullable(),
  version: z.int().nullable(),
  when: z.string(),
  seen: z.string(),
})
export type MeetingFormState = z.infer<typeof state>

const values = z.object({
  body: z.string().default(''),
  kind: z.enum(['regular', 'regional', 'work-session', 'information', 'visit']),
  when: z.string(),
  title: z.string(),
  purpose: z.string(),
  place: z.string(),
})
export type MeetingValues = z.infer<typeof values>

export const meetingForm = defineForm('meeting.write', state, values)

/** @property bodies to choose from where none is given. @property warnings that are to be read before it is sent again. */
export interface MeetingFormView {
  readonly state: MeetingFormState
  readonly bodyName: string
  readonly bodies: readonly Option[]
  readonly filled: MeetingValues
  readonly warnings: readonly string[]
}

/** A sentence or two. */
export const purposeLimit = 300
/** Also a link to where they meet online: those of Teams are over 200 characters. */
export const placeLimit = 400

export const writeMeetingForm = (view: MeetingFormView, words: Words): Form => {
  const { state, filled, warnings } = view
  const say = words.meetings.form
  return form(meetingForm, {
    title: state.version !== null ? say.change : state.follows === null ? say.plan : say.followUp,
    submit: warnings.length > 0 ? say.confirm : say.save,
    state,
    fields: [
      ...warnings.map((warning) => note(warning)),
      ...(warnings.length > 0 ? [note(say.sure)] : []),
      ...(view.bodies.length > 0 ? [oneOf('body', say.body, view.bodies, filled.body)] : []),
      { ...line('when', say.when), hint: say.whenHint, value: filled.when, maxLength: 200 },
      {
        ...line('purpose', say.purpose),
        hint: say.purposeHint,
        value: filled.purpose,
        isOptional: true,
        maxLength: purposeLimit,
      },
      {
        ...line('place', say.place),
        hint: say.placeHint,
        value: filled.place,
        isOptional: true,
        maxLength: placeLimit,
      },
      { ...line('title', say.title), hint: say.titleHint, value: filled.title, isOptional: true },
      oneOf('kind', say.kind, optionsOf(words.meetings.kinds), filled.kind),
    ],
  })
}

export const cancelForm = defineForm(
  'meeting.cancel',
  z.object({ meeting: z.string(), version: z.int() }),
  z.object({ reason: z.string() }),
)
export const reasonLimit = 300

export const cancelMeetingForm = (
  view: { readonly meeting: string; readonly version: number; readonly name: string },
  words: Words,
): Form => {
  const say = words.meetings.cancelForm
  return form(cancelForm, {
    title: say.title,
    submit: say.submit,
    look: 'danger',
    state: { meeting: view.meeting, version: view.version },
    fields: [
      note(say.sure(view.name)),
      { ...line('reason', say.reason), hint: say.reasonHint, isLong: true, maxLength: reasonLimit },
    ],
  })
}
