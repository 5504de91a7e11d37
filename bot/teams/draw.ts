/** Our cards and forms as Teams takes them. */
import type { IAdaptiveCard } from '@microsoft/teams.cards'
import { z } from 'zod'
import { renderCard } from '../../cards/adaptive-card.ts'
import { type FormDrawing, renderForm } from '../../cards/adaptive-form.ts'
import { type Card, card, paragraph, plain } from '../../cards/card.ts'
import type { Form } from '../../cards/form.ts'
import type { Words } from '../../cards/words/words.ts'

/** Members stand by name: whom a card calls is not known here. */
export const drawCard = (shown: Card, words: Words): IAdaptiveCard => renderCard(shown, { words, mention: () => null })

export const sentence = (said: string): Card => card(said, paragraph(said))

/** The text of a card that is one sentence and nothing else (a refusal), or null. */
export const onlySentence = ({ blocks }: Card): string | null => {
  const [block] = blocks
  return blocks.length === 1 && (block?.kind === 'notice' || block?.kind === 'paragraph') ? plain(block.text) : null
}

/**
 * Where a form stands and whose it is. It travels in the form: of an unsent form nothing is kept.
 *
 * @property asker the only one who may send it, where others see it too.
 * @property home the message that it stands in or came from, to be replaced once the form is done; "here" is the
 *   message that the press came from, whose id was not known when it was drawn.
 */
export interface Place {
  readonly asker?: string | undefined
  readonly home?: string | undefined
}

const placeShape = z.object({ place: z.object({ asker: z.string().optional(), home: z.string().optional() }) })

export const readPlace = (data: unknown): Place => placeShape.safeParse(data).data?.place ?? {}

/** A form in a dialog is sent with Submit, the only thing that a dialog knows. */
export const drawDialogForm = (form: Form, place: Place, drawing: FormDrawing): IAdaptiveCard =>
  withSubmit(renderForm(form, drawing), (submit) => ({ ...submit, data: { ...submit.data, place } }))

/** A form in a message is sent with Execute, so that the answer can stand in its place. */
export const drawFormInMessage = (form: Form, place: Place, drawing: FormDrawing): IAdaptiveCard =>
  withSubmit(renderForm(form, drawing), (submit) => {
    const data = { ...submit.data, place }
    return { ...submit, type: 'Action.Execute', verb: form.name, data, fallback: { ...submit, data } }
  })

interface Submit {
  readonly type: string
  readonly title: string
  readonly data: object
}

const withSubmit = (drawn: IAdaptiveCard, change: (submit: Submit) => object): IAdaptiveCard => ({
  ...drawn,
  body: drawn.body.map((element) =>
    element.type === 'ActionSet'
      ? { ...element, actions: element.actions.map((submit) => change(submit as Submit)) }
      : element,
  ) as IAdaptiveCard['body'],
})
