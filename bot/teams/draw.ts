/** Our cards and forms as Teams takes them. */
import type { IAdaptiveCard } from '@microsoft/teams.cards'
import type { Activity } from 'botbuilder'
import { renderCard } from '../../cards/adaptive-card.ts'
import { type FormDrawing, renderForm } from '../../cards/adaptive-form.ts'
import { adaptiveLimits } from '../../cards/adaptive-limits.ts'
import { type Card, card, paragraph, plain, type Text } from '../../cards/card.ts'
import { bytes, clip } from '../../cards/clip.ts'
import { type Field, type Form, mapFields, type Option } from '../../cards/form.ts'
import { refusalCard } from '../../cards/refusal.ts'
import type { Words } from '../../cards/words/words.ts'
import { newReference } from '../ids.ts'

export const adaptiveCard = 'application/vnd.microsoft.card.adaptive'

/** Members stand by name: whom a card calls is not known here. */
export const drawCard = (shown: Card, words: Words): IAdaptiveCard =>
  renderCard(shown, { words, mention: () => null, mark: newReference() })

/** `summary` is what a notification shows; Teams shows it as plain text. */
export const drawMessage = (drawn: IAdaptiveCard): Partial<Activity> => ({
  type: 'message',
  textFormat: 'plain',
  summary: drawn.fallbackText ?? '',
  attachments: [{ contentType: adaptiveCard, content: drawn }],
})

export const sentence = (said: string): Card => card(said, paragraph(said))

/** The text of a card that is one sentence and nothing else (a refusal), or null. */
export const onlySentence = ({ blocks }: Card): string | null => {
  const [block] = blocks
  return blocks.length === 1 && (block?.kind === 'notice' || block?.kind === 'paragraph') ? plain(block.text) : null
}

export interface TeamsFormDrawing extends FormDrawing {
  /** A dialog knows only Submit; in a message it is Execute, so that the answer can stand in its place. */
  readonly where: 'dialog' | 'message'
  readonly seal: (form: Form) => string
}

/** The form, made smaller when Teams would not take it, and words when that is not enough. */
export const drawForm = (form: Form, drawing: TeamsFormDrawing): IAdaptiveCard => {
  const terse = terser(form, drawing.words)
  const tried = [form, terse, smaller(form), smaller(terse), smaller(terse, smallest)]
  return tried.map((one) => drawWhole(one, drawing)).find(fits) ?? drawTooLong(drawing.words)
}

/** Said in the place of a form whose texts are too long to carry. */
export const drawTooLong = (words: Words): IAdaptiveCard =>
  drawCard(refusalCard(words.refusals['field.too-long']({ limit: textLimit })), words)

/** The longest text that a form takes on every platform (docs.slack.dev, plain-text input). */
const textLimit = 3_000

const fits = (drawn: IAdaptiveCard): boolean => bytes(JSON.stringify(drawn)) <= adaptiveLimits.cardBytes

/** No Submit as the fallback of an Execute here: it would carry the form once more. */
const drawWhole = (form: Form, { where, seal, ...drawing }: TeamsFormDrawing): IAdaptiveCard => {
  const drawn = renderForm(form, drawing)
  const data = { sealed: seal(form) }
  const kind = where === 'dialog' ? { type: 'Action.Submit' } : { type: 'Action.Execute', verb: form.name }
  return {
    ...drawn,
    body: drawn.body.map((element) =>
      element.type === 'ActionSet'
        ? { ...element, actions: element.actions.map((one) => (isSubmit(one) ? { ...one, ...kind, data } : one)) }
        : element,
    ) as IAdaptiveCard['body'],
  }
}

const isSubmit = ({ type }: { readonly type: string }): boolean => type === 'Action.Submit'

/** Enough to know again what one has read on the card. */
const toldOfNote = 150

/** Without what explains the fields, which stands on the card: what they ask must be answered, whatever it weighs. */
const terser = (form: Form, { chat: say }: Words): Form => {
  const { fields, ...rest } = mapFields(form, terserField)
  const said = { kind: 'note', text: say.lessSaid } as const
  return { ...rest, fields: [said, ...fields.filter((field) => field.kind !== 'note' || field.text !== said.text)] }
}

const terserField = (field: Field): Field => {
  if (field.kind === 'note') return { ...field, text: shortened(field.text) }
  const { hint: _, ...rest } = field
  return rest
}

const shortened = (text: Text): Text => (plain(text).length <= toldOfNote ? text : clip(plain(text), toldOfNote))

/** How many options of a search stand there, how much of each option's name, and of each field's. */
const [small, smallest] = [
  { options: 15, label: 40, field: 150 },
  { options: 0, label: 30, field: 40 },
]

/** What can be found by typing need not stand there, and of long names the beginning tells enough. */
export const smaller = (form: Form, size = small): Form => mapFields(form, (field) => smallerField(field, size))

const smallerField = (given: Field, size: typeof small): Field => {
  if (given.kind === 'note') return given
  const field = { ...given, label: clip(given.label, size.field) }
  if (field.kind === 'text') return field
  const options = field.search === undefined ? field.options : field.options.slice(0, size.options)
  const shorter = ({ value, label }: Option): Option => ({ value, label: clip(label, size.label) })
  return { ...field, options: options.map(shorter), chosen: field.chosen.map(shorter) }
}
