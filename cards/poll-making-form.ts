/** The form in which a poll is made: filled in, looked at as it will stand, and then opened. */
import { type Block, type Inline, inlines, plain } from './card.ts'
import { type Form, form, type NoteField } from './form.ts'
import { note, type Offered, oneOf } from './network-fields.ts'
import { type AskedView, askedFields, moreFields } from './poll-making-fields.ts'
import { beginPollForm, type MakeState, makePollForm, templateNames } from './poll-making-shape.ts'
import type { Words } from './words/words.ts'

/** @property bodies null where it is known for which. */
export const beginForm = (
  {
    body,
    bodies,
    text: said,
  }: { readonly body: string | null; readonly bodies: Offered | null; readonly text: string },
  words: Words,
): Form => {
  const say = words.pollForms.make
  const templates = templateNames.map((name) => ({ value: name, label: say.templates[name] }))
  return form(beginPollForm, {
    title: say.title,
    submit: say.next,
    state: { body, text: said },
    fields: [
      ...(bodies === null
        ? []
        : [{ kind: 'choice', name: 'body', label: say.body, isMultiple: false, ...bodies } as const]),
      { ...oneOf('template', say.template, templates, 'choose'), hint: say.templateHint },
    ],
  })
}

/**
 * @property preview the card as it will stand with what is to be known of it; null for the first time.
 * @property isChanged it was changed since it was looked at.
 * @property isReminded whoever has not voted is reminded before it closes.
 * @property isUnfolded somebody asked for what is folded, or changed any of it.
 */
export interface MakeView extends AskedView {
  readonly state: MakeState
  readonly preview: readonly Block[] | null
  readonly isChanged: boolean
  readonly isReminded: boolean
  readonly isUnfolded: boolean
  readonly warnings: readonly string[]
  readonly where: string
}

export const makingForm = (view: MakeView, words: Words): Form => {
  const say = words.pollForms.make
  return form(makePollForm, {
    title: view.state.before === null ? say.title : say.repeatTitle,
    submit: view.preview === null ? say.preview : say.open,
    state: view.state,
    fields: [...previewNotes(view, words), ...askedFields(view, words)],
    folded: { label: say.extra, isOpen: view.isUnfolded, isUsual: true, fields: moreFields(view, words) },
  })
}

export const warningNotes = (said: readonly string[], { pollForms: { warnings } }: Words): readonly NoteField[] =>
  said.map((warning) => note([{ kind: 'bold', text: `${warnings.title} ` }, warning]))

const previewNotes = (view: MakeView, words: Words): readonly NoteField[] => {
  const say = words.pollForms.make
  if (view.preview === null) return [note(view.where)]
  return [
    ...warningNotes(view.warnings, words),
    note([{ kind: 'bold', text: view.isChanged ? say.previewChanged : say.previewTitle }]),
    ...view.preview.flatMap(noteOf),
    note(view.where),
    ...(view.isReminded ? [note(say.reminded)] : []),
    note([{ kind: 'bold', text: say.previewLast }]),
  ]
}

/** A form shows words between its fields, so the card is shown in its words. */
const noteOf = (block: Block): readonly NoteField[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'fine':
    case 'notice':
      return plain(block.text) === '' ? [] : [note(block.text)]
    case 'rows':
      return [
        note(
          block.rows.flatMap((row, at): readonly Inline[] => [
            ...(at === 0 ? [] : ['\n']),
            '• ',
            ...inlines(row.text),
            ...(row.fine === undefined ? [] : [` (${plain(row.fine)})`]),
          ]),
        ),
      ]
    default:
      return []
  }
}
