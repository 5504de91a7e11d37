/**
 * A message cannot open a dialog. So a command that asks for a form is answered with what was read from it: send it
 * as it is, or open the form. Both buttons carry the form; between the two nothing of it is kept with us.
 */
import type { IAdaptiveCard } from '@microsoft/teams.cards'
import { z } from 'zod'
import type { FormValues } from '../../cards/adaptive-form.ts'
import {
  type Block,
  button,
  buttons,
  type Card,
  card,
  fact,
  facts,
  fine,
  heading,
  paragraph,
} from '../../cards/card.ts'
import {
  allFields,
  type ChoiceField,
  type Field,
  type Form,
  firstValues,
  isFilledIn,
  type TextField,
} from '../../cards/form.ts'
import { definePress, press } from '../../cards/press.ts'
import type { Words } from '../../cards/words/words.ts'
import { drawCard, drawTooLong, smaller } from './draw.ts'

const carriedShape = z.object({ sealed: z.string() })

export const sendAsRead = definePress('teams.send-as-read', carriedShape)
export const changeRead = definePress('teams.change-read', carriedShape, { opensForm: true })

/** What a button of a read-back carries, or null when it is another button. */
export const readBackData = ({ name, data }: { name: string; data: unknown }): object | null =>
  name === sendAsRead.name || name === changeRead.name ? (carriedShape.safeParse(data).data ?? {}) : null

/** Bytes of a sealed form. A card holds 25,000 of them and carries this two or three times, beside what it shows. */
const [sendableBytes, changeableBytes] = [6_500, 20_000]

export const drawReadBack = (
  form: Form,
  { seal, words }: { seal: (form: Form) => string; words: Words },
): IAdaptiveCard => {
  const whole = seal(form)
  const sealed = whole.length <= sendableBytes ? whole : seal(smaller(form))
  if (sealed.length > changeableBytes) return drawTooLong(words)
  const isSendable = sealed.length <= sendableBytes && allFields(form).every(isWhole)
  return drawCard(readBackCard(form, { sealed, isSendable, words }), words)
}

const readBackCard = (
  form: Form,
  { sealed, isSendable, words }: { sealed: string; isSendable: boolean; words: Words },
): Card => {
  const change = button(words.chat.change, press(changeRead, { sealed }))
  const send = button(form.submit, press(sendAsRead, { sealed }), 'primary')
  return card(
    `${form.title}. ${words.chat.readBack}`,
    heading(form.title),
    ...form.fields.flatMap((field) => fieldBlocks(field, words)),
    ...foldedBlocks(form, words),
    paragraph(words.chat.readBack),
    buttons(...(isSendable ? [send, change] : [change])),
  )
}

/** What the form says of an optional field is part of what was read ("uiterlijk vr 30 apr 2027"). */
const fieldBlocks = (field: Field, words: Words): readonly Block[] => {
  if (field.kind === 'note') return [paragraph(...[field.text].flat())]
  const hint = field.isOptional && field.hint ? [fine(field.hint)] : []
  return [facts(fact(field.label, shownValue(field, words))), ...hint]
}

/** Of what is folded only what was read: nobody needs to hear of all that is empty. */
const foldedBlocks = ({ folded }: Form, words: Words): readonly Block[] =>
  (folded?.fields ?? []).filter(isFilledIn).flatMap((field) => fieldBlocks(field, words))

const shownValue = (field: TextField | ChoiceField, words: Words): string => {
  const value = field.kind === 'text' ? field.value?.trim() : field.chosen.map(({ label }) => label).join(', ')
  return value || (field.isOptional ? '' : words.chat.notYetFilled)
}

const isWhole = (field: Field): boolean => {
  if (field.kind === 'note') return true
  if (field.kind === 'choice') return field.isOptional === true || field.chosen.length > 0
  const value = field.value?.trim() ?? ''
  return value.length <= (field.maxLength ?? value.length) && (field.isOptional === true || value !== '')
}

/** The values of a form that is sent as it was read. */
export const valuesAsRead = (form: Form): FormValues => firstValues(allFields(form))
