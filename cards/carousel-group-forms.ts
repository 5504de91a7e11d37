/** The forms about questions and groups: what is done with what was written, who reports, and what. */
import { z } from 'zod'
import type { NoteView } from './carousel-lists.ts'
import { defineForm, type Form, form, type Option } from './form.ts'
import { note, oneOf, oneOrNone, optionsOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

const text = z.string().default('')

export const treatNoteForm = defineForm(
  'carousel.treat',
  z.object({ carousel: z.string(), note: z.string(), version: z.number() }),
  z.object({ what: text, answer: text }),
)

/** @property before what stood there when it was opened. @property isSteward the rapporteur is chosen in it. */
export const reportGroupForm = defineForm(
  'carousel.report',
  z.object({ carousel: z.string(), group: z.string(), before: z.string() }),
  z.object({ rapporteur: z.string().optional(), report: text, next: text }),
)
export const addGroupForm = defineForm(
  'carousel.add-group',
  z.object({ carousel: z.string(), version: z.number() }),
  z.object({ own: text, most: text }),
)

export type Treatment = keyof Words['carouselForms']['treat']['whats']

/** @property may what can be done with it, the usual first. */
export interface TreatView {
  readonly state: z.infer<typeof treatNoteForm.state>
  readonly note: NoteView
  readonly may: readonly Treatment[]
}

/** As the rules have them (`carouselLimits`). */
const limits = { answer: 500, report: 1_500, title: 75 }

export const treatForm = (view: TreatView, { carouselForms: { treat: say }, carousels }: Words): Form => {
  const { note: written, may } = view
  return form(treatNoteForm, {
    title: say.title,
    submit: say.submit,
    state: view.state,
    fields: [
      note(`${carousels.notes.kinds[written.kind]}: ${written.text}`),
      note(say.at(written.poster)),
      note(written.from === '' ? say.anonymous : say.from(written.from)),
      oneOf(
        'what',
        say.what,
        may.map((one) => ({ value: one, label: say.whats[one] })),
        may[0] ?? '',
      ),
      ...(may.includes('answer')
        ? [
            {
              ...({ kind: 'text', name: 'answer', label: say.answer, hint: say.answerHint } as const),
              ...{ value: written.answer, isLong: true, isOptional: true, maxLength: limits.answer },
            },
          ]
        : []),
    ],
  })
}

/** @property people of whom one can report; null where the reader may not choose. */
export interface ReportView {
  readonly state: z.infer<typeof reportGroupForm.state>
  readonly title: string
  readonly report: string
  readonly people: { readonly options: readonly Option[]; readonly chosen: readonly Option[] } | null
}

export const reportForm = (view: ReportView, { carouselForms: { report: say } }: Words): Form =>
  form(reportGroupForm, {
    title: say.title,
    submit: say.submit,
    state: view.state,
    fields: [
      note(say.group(view.title)),
      ...(view.people ? [oneOrNone('rapporteur', say.rapporteur, view.people)] : []),
      {
        ...({ kind: 'text', name: 'report', label: say.report, hint: say.reportHint, value: view.report } as const),
        ...{ isLong: true, isOptional: view.people !== null, maxLength: limits.report },
      },
      oneOf('next', say.afterwards, optionsOf(say.nexts), 'done'),
    ],
  })

export const groupForm = (
  state: z.infer<typeof addGroupForm.state>,
  { carouselForms: { group: say, move } }: Words,
): Form =>
  form(addGroupForm, {
    title: say.title,
    submit: say.submit,
    state,
    fields: [
      { kind: 'text', name: 'own', label: say.own, maxLength: limits.title },
      { kind: 'text', name: 'most', label: move.most, hint: move.mostHint, isOptional: true, maxLength: 40 },
    ],
  })
