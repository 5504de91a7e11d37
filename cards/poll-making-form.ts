/** The form in which a poll is made: filled in, looked at as it will stand, and then opened. */
import { type Block, type Inline, inlines, plain } from './card.ts'
import { type ChoiceField, type FieldOf, type Form, form, type NoteField, type Option, type TextField } from './form.ts'
import { note, type Offered, oneOf, optionsOf } from './network-fields.ts'
import { beginPollForm, type MakeState, type MakeValues, makePollForm, templateNames } from './poll-making-shape.ts'
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
 * @property bodies others in which the member may ask; roles and kinds there are.
 * @property isReminded whoever has not voted is reminded before it closes.
 * @property isUnfolded somebody asked for what is folded, or changed any of it.
 */
export interface MakeView {
  readonly state: MakeState
  readonly values: MakeValues
  readonly preview: readonly Block[] | null
  readonly isChanged: boolean
  readonly isReminded: boolean
  readonly isUnfolded: boolean
  readonly warnings: readonly string[]
  readonly where: string
  readonly bodies: readonly Option[]
  readonly roles: readonly Option[]
  readonly kinds: readonly Option[]
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

type MakeField = FieldOf<MakeValues>
type TextName = 'question' | 'explanation' | 'options' | 'most' | 'closesAt' | 'quorum'

const askedFields = ({ values }: MakeView, words: Words): readonly MakeField[] => {
  const say = words.pollForms.make
  const kinds = optionsOf(say.kinds)
  return [
    { ...textField('question', say.question, values), maxLength: 150 },
    {
      ...textField('explanation', say.explanation, values),
      hint: say.explanationHint,
      isLong: true,
      isOptional: true,
      maxLength: 1_000,
    },
    { ...oneOf('kind', say.kind, kinds, values.kind), isCompact: true },
    {
      ...textField('options', say.options, values),
      hint: say.optionsHint,
      isLong: true,
      isOptional: true,
      maxLength: 3_000,
    },
    { ...textField('most', say.most, values), hint: say.mostHint, isOptional: true, maxLength: 40 },
    oneOf('secrecy', say.secrecy, optionsOf(say.secrecies), values.secrecy),
    { ...textField('closesAt', say.closes, values), hint: say.closesHint, maxLength: 100 },
  ]
}

const textField = <Name extends TextName>(name: Name, label: string, values: MakeValues) =>
  ({ kind: 'text', name, label, value: values[name] }) as const satisfies TextField

const moreFields = ({ values, bodies, roles, kinds }: MakeView, words: Words): readonly MakeField[] => {
  const say = words.pollForms.make
  const yesNo = [
    { value: 'no', label: say.no },
    { value: 'yes', label: say.yes },
  ]
  return [
    oneOf('electorate', say.electorate, optionsOf(say.electorates), values.electorate),
    ...several('alsoIn', { label: say.alsoIn }, bodies, values.alsoIn),
    ...several('roles', { label: say.roles, hint: say.allHint }, roles, values.roles),
    ...several('kinds', { label: say.organisationKinds, hint: say.allHint }, kinds, values.kinds),
    { ...textField('quorum', say.quorum, values), hint: say.quorumHint, isOptional: true, maxLength: 40 },
    { ...oneOf('hasNone', say.hasNone, yesNo, values.hasNone), isCompact: true },
    { ...oneOf('takesOptions', say.takesOptions, yesNo, values.takesOptions), isCompact: true },
    {
      ...oneOf('showsStanding', say.showsStanding, yesNo, values.showsStanding),
      hint: say.showsStandingHint,
      isCompact: true,
    },
  ]
}

const several = <Name extends 'alsoIn' | 'roles' | 'kinds'>(
  name: Name,
  { label, hint }: { readonly label: string; readonly hint?: string },
  options: readonly Option[],
  chosen: readonly string[],
): readonly (ChoiceField & { readonly name: Name })[] =>
  options.length === 0
    ? []
    : [
        {
          kind: 'choice',
          name,
          label,
          ...(hint === undefined ? {} : { hint }),
          isMultiple: true,
          isOptional: true,
          isCompact: true,
          options,
          chosen: options.filter(({ value }) => chosen.includes(value)),
        },
      ]
