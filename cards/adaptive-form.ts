/** Draws a form as an Adaptive Card, for a dialog on Teams and on our own page. */
import type { IAdaptiveCard, IChoiceSetInput, ITextInput } from '@microsoft/teams.cards'
import { adaptiveCardVersion } from './adaptive-card.ts'
import { type Element, runText, shownText, textBlocks } from './adaptive-text.ts'
import {
  allFields,
  type ChoiceField,
  type Field,
  type Folded,
  type Form,
  isUnfolded,
  noneOfThem,
  type Option,
  type TextField,
} from './form.ts'
import { literal, oneLine } from './literal.ts'
import type { Words } from './words/words.ts'

/** What was filled in, by field: one text or choice as a string, several choices as string[]. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

export interface FormDrawing {
  readonly words: Words
  /** What was filled in before; stands in place of the form's own first values. */
  readonly values?: FormValues
  /** Problems by field name; '' and names that are no field stand above the form. */
  readonly problems?: Readonly<Record<string, string>>
  /** Tells this drawing from every other one. */
  readonly mark?: string
}

/** Ids of inputs are the field name after this, so that no field can take the place of what else is submitted. */
export const fieldPrefix = 'field-'

/** The value of an option that stands for no choice at all. */
export const noChoice = '-'

/** Choices up to this many all stand in sight; more become a list to open. */
const choicesInSight = 6

/**
 * Teams knows no problems at a field, so the form is drawn again with them. For that it carries its own fields
 * (`shown`) beside its name and state; `readForm` reads all of it back.
 */
export const renderForm = (form: Form, drawing: FormDrawing): IAdaptiveCard => {
  const { kind: _, name, state, ...shown } = form
  return {
    type: 'AdaptiveCard',
    version: adaptiveCardVersion,
    fallbackText: literal(form.title),
    body: [
      ...formProblems(form, drawing),
      ...form.fields.flatMap((field) => drawField(field, drawing)),
      ...drawFolded(form, drawing),
      {
        type: 'ActionSet',
        spacing: 'Medium',
        actions: [
          {
            type: 'Action.Submit',
            title: shownText(form.submit),
            style: form.look === 'danger' ? 'destructive' : 'positive',
            data: { form: name, state, shown, ...(drawing.mark === undefined ? {} : { mark: drawing.mark }) },
          },
        ],
      },
    ],
  }
}

/** The id of what holds the folded fields. */
export const foldId = 'folded'

const drawFolded = ({ folded }: Form, drawing: FormDrawing): Element[] => {
  if (!folded || folded.fields.length === 0) return []
  const isVisible = isShown(folded, drawing)
  const drawn = folded.fields.flatMap((field) => drawField(field, drawing))
  return [
    {
      type: 'ActionSet',
      spacing: 'Medium',
      actions: [{ type: 'Action.ToggleVisibility', title: shownText(folded.label), targetElements: [foldId] }],
    },
    // What must be filled in and cannot be seen would keep the form from being sent without a word; the app says it.
    { type: 'Container', id: foldId, isVisible, items: isVisible ? drawn : drawn.map(withoutRequirement) },
  ]
}

const isShown = (folded: Folded<Field>, { values = {}, problems = {} }: FormDrawing): boolean =>
  isUnfolded({ folded }) ||
  folded.fields.some((field) => field.kind !== 'note' && (field.name in problems || isGiven(values[field.name])))

const isGiven = (value: string | readonly string[] = []): boolean =>
  [value].flat().some((one) => one !== '' && one !== noneOfThem)

/** A choice that is made already keeps nothing back, and without its requirement it would offer to be undone. */
const withoutRequirement = (element: Element): Element =>
  'isRequired' in element && !(element.type === 'Input.ChoiceSet' && element.value !== undefined)
    ? { ...element, isRequired: false }
    : element

const formProblems = (form: Form, { problems = {} }: FormDrawing): Element[] => {
  const names = new Set(allFields(form).map((field) => (field.kind === 'note' ? '' : field.name)))
  const lines = Object.entries(problems).filter(([name]) => name === '' || !names.has(name))
  return lines.map(([, problem]) => ({
    type: 'Container',
    style: 'attention',
    items: textBlocks(shownText(problem), { weight: 'Bolder' }),
  }))
}

const drawField = (field: Field, drawing: FormDrawing): Element[] => {
  if (field.kind === 'note') return textBlocks(field.text)
  const problem = drawing.problems?.[field.name]
  const above = problem === undefined ? [] : textBlocks(shownText(problem), { color: 'Attention', weight: 'Bolder' })
  const below = field.hint === undefined ? [] : textBlocks(field.hint, { size: 'Small', isSubtle: true })
  const input = field.kind === 'text' ? drawText(field, drawing) : drawChoice(field, drawing)
  // What belongs to one field stands close together.
  return [...above, input, ...below].map((element, index) => ({
    ...element,
    spacing: index === 0 ? 'Medium' : 'Small',
  }))
}

const common = (field: TextField | ChoiceField, words: Words) => ({
  id: fieldPrefix + field.name,
  label: field.isOptional ? `${runText(field.label)} ${words.chat.optional}` : shownText(field.label),
  ...(field.isOptional ? {} : { isRequired: true, errorMessage: words.refusals['field.missing'](undefined) }),
})

const drawText = (field: TextField, { words, values }: FormDrawing): ITextInput => {
  const given = values?.[field.name]
  const first = typeof given === 'string' ? given : (field.value ?? '')
  const value = field.isLong ? literal(first) : oneLine(first)
  return {
    type: 'Input.Text',
    ...common(field, words),
    isMultiline: field.isLong ?? false,
    // A first value that is too long is never cut: what is sent would take the place of the whole.
    ...(field.maxLength === undefined || value.length > field.maxLength ? {} : { maxLength: field.maxLength }),
    ...(value === '' ? {} : { value }),
  }
}

const drawChoice = (field: ChoiceField, { words, values }: FormDrawing): IChoiceSetInput => {
  const chosen = chosenOf(field, values?.[field.name])
  const options = [
    ...chosen.filter(({ value }) => !field.options.some((option) => option.value === value)),
    ...field.options,
  ]
  const look = lookOf(field, options.length)
  const placeholder = look === 'filtered' ? words.chat.searchHint : words.chat.chooseOne
  // An optional single choice must be possible to take back, and a list without anything in it is not valid. With
  // a value given, the browser's renderer takes the first option of a list for no choice at all.
  const saysNone = options[0]?.value === noneOfThem
  const isLead =
    options.length === 0 ||
    (!saysNone && !field.isMultiple && look !== 'filtered' && (field.isOptional || chosen.length > 0))
  return {
    type: 'Input.ChoiceSet',
    ...common(field, words),
    isMultiSelect: field.isMultiple,
    style: look,
    wrap: true,
    placeholder,
    choices: [...(isLead ? [{ title: '–', value: noChoice }] : []), ...renderChoices(options)],
    ...(chosen.length > 0
      ? {
          value: renderChoices(chosen)
            .map(({ value }) => value)
            .join(','),
        }
      : {}),
    ...(field.search === undefined ? {} : { 'choices.data': { type: 'Data.Query', dataset: field.search } }),
  }
}

const lookOf = (field: ChoiceField, count: number): 'filtered' | 'expanded' | 'compact' => {
  if (field.search !== undefined) return 'filtered'
  return count <= choicesInSight && !field.isCompact ? 'expanded' : 'compact'
}

const chosenOf = (field: ChoiceField, given: string | readonly string[] | undefined): readonly Option[] => {
  if (given === undefined) return field.chosen
  const known = [...field.chosen, ...field.options]
  const chosen = (typeof given === 'string' ? [given] : given).filter((value) => value !== '')
  return chosen.map((value) => known.find((option) => option.value === value) ?? { value, label: value })
}

/** Options as choices; also the answer to a search. Several chosen come back joined by commas, so values have none. */
export const renderChoices = (options: readonly Option[]): { title: string; value: string }[] =>
  options.map(({ value, label }) => ({ title: shownText(label), value: encodeChoice(value) }))

const encodeChoice = (value: string): string =>
  value === noChoice ? '%2D' : value.replaceAll('%', '%25').replaceAll(',', '%2C')

export const decodeChoice = (value: string): string =>
  value.replaceAll('%2D', '-').replaceAll('%2C', ',').replaceAll('%25', '%')
