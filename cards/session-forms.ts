/** The forms of a meeting that is going on, and of its end. */
import { z } from 'zod'
import type { NoteField } from './form.ts'
import { type ChoiceField, defineForm, type Form, form } from './form.ts'
import { note, type Offered } from './network-fields.ts'
import type { Words } from './words/words.ts'

/** Longest text of an agreement; longer is refused with what to do instead. */
const textLimit = 3000

const ofMeeting = z.object({ meeting: z.string() })

/** @property offered who sits there. @property unanswered and `replaced` by name. */
export interface WhoWasThereView {
  readonly offered: Offered
  readonly unanswered: readonly string[]
  readonly replaced: readonly string[]
}

/** More names than one reads. */
const mostNames = 12

const attendanceNotes = ({ unanswered, replaced }: WhoWasThereView, words: Words): readonly NoteField[] => {
  const say = words.sessions.attending
  const named = (names: readonly string[]): string => {
    const more = names.length > mostNames ? [words.moving.andMore(names.length - mostNames)] : []
    return [...names.slice(0, mostNames), ...more].join(', ')
  }
  return [
    ...(unanswered.length === 0 ? [] : [note(say.unanswered(named(unanswered)))]),
    ...(replaced.length === 0 ? [] : [note(say.replaced(named(replaced)))]),
  ]
}

const presentField = ({ offered }: WhoWasThereView, words: Words): ChoiceField & { name: 'present' } => ({
  kind: 'choice',
  name: 'present',
  label: words.sessions.attending.present,
  hint: words.sessions.attending.hint,
  isMultiple: true,
  isOptional: true,
  ...offered,
})

/** @property openedAt epoch milliseconds: whether somebody came, said since then, stays as they said it. */
export const closeForm = defineForm(
  'session.close',
  ofMeeting.extend({ openedAt: z.number() }),
  z.object({ summary: z.string().default(''), present: z.array(z.string()).default([]) }),
)

/** @property carried titles of what was not treated. */
export interface CloseFormView extends WhoWasThereView {
  readonly meeting: string
  readonly openedAt: number
  readonly summary: string
  readonly carried: readonly string[]
}

export const askCloseForm = (view: CloseFormView, words: Words): Form => {
  const say = words.sessions.closing
  return form(closeForm, {
    title: say.title,
    submit: say.submit,
    state: { meeting: view.meeting, openedAt: view.openedAt },
    fields: [
      ...(view.carried.length === 0 ? [] : [note(say.carried(view.carried.join('; ')))]),
      summaryField(view.summary, words),
      ...attendanceNotes(view, words),
      presentField(view, words),
      note(say.goesTo),
    ],
  })
}

const summaryField = (value: string, { sessions: { closing: say } }: Words) =>
  ({
    kind: 'text',
    name: 'summary',
    label: say.summary,
    hint: say.summaryHint,
    value,
    isLong: true,
    isOptional: true,
    maxLength: textLimit,
  }) as const

/** @property version that was seen: what somebody else wrote meanwhile is not written over. */
export const correctSummaryForm = defineForm(
  'session.correct',
  ofMeeting.extend({ version: z.int() }),
  z.object({ summary: z.string().default('') }),
)

export const askSummaryForm = (
  { meeting, version, summary }: { readonly meeting: string; readonly version: number; readonly summary: string },
  words: Words,
): Form =>
  form(correctSummaryForm, {
    title: words.sessions.correcting.title,
    submit: words.sessions.correcting.submit,
    state: { meeting, version },
    fields: [summaryField(summary, words)],
  })
