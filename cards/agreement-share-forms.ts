/** The forms by which what many share comes to be shared, and by which organisations come in and go out. */
import { z } from 'zod'
import { bold } from './card.ts'
import { defineForm, type Form, form } from './form.ts'
import { note, type Offered } from './network-fields.ts'
import { definePress } from './press.ts'
import type { Words } from './words/words.ts'

const item = z.object({ item: z.string() })

/** "Per organisatie"; on what is shared already: more organisations. */
export const sharePress = definePress('agreement.share', item, { opensForm: true })
export const takeOutPress = definePress('agreement.take-out', item, { opensForm: true })
export const showSharesPress = definePress('agreement.show-shares', item.extend({ skip: z.int().min(0) }))
export const closeSharedPress = definePress('agreement.close-shared', item)

/** @property read what the person has seen read back of the term. */
const shareState = item.extend({ read: z.string() })
export const shareForm = defineForm(
  'agreement.write-shares',
  shareState,
  z.object({ whole: z.string().default(''), organisations: z.array(z.string()), term: z.string() }),
)
export type ShareState = z.infer<typeof shareState>
export type ShareValues = z.infer<typeof shareForm.values>

export const takeOutForm = defineForm('agreement.take-out', item, z.object({ organisations: z.array(z.string()) }))

export interface ShareFormView {
  readonly state: ShareState
  readonly number: number
  readonly title: string
  /** Others take part already. */
  readonly isShared: boolean
  readonly whole: Offered
  readonly organisations: Offered
  readonly term: string
  /** What was read of the term, with the question whether it is right; or null. */
  readonly readBack: string | null
}

export const sharingForm = (view: ShareFormView, words: Words): Form => {
  const say = words.shares.form
  return form(shareForm, {
    title: view.isShared ? say.addTitle(view.number) : say.title(view.number),
    submit: view.readBack === null ? say.submit : say.confirm,
    state: view.state,
    fields: [
      ...(view.readBack === null ? [] : [note(bold(view.readBack))]),
      note(view.title),
      note(say.intro),
      { kind: 'choice', name: 'whole', label: say.whole, isMultiple: false, isOptional: true, ...view.whole },
      {
        kind: 'choice',
        name: 'organisations',
        label: say.organisations,
        hint: say.organisationsHint,
        isMultiple: true,
        isOptional: true,
        ...view.organisations,
      },
      {
        kind: 'text',
        name: 'term',
        label: say.term,
        hint: say.termHint,
        value: view.term,
        maxLength: 200,
        isOptional: true,
      },
    ],
  })
}

export const takingOutForm = (
  view: { readonly item: string; readonly title: string; readonly organisations: Offered },
  words: Words,
): Form => {
  const say = words.shares.form
  return form(takeOutForm, {
    title: say.takeOutTitle,
    submit: say.takeOut,
    look: 'danger',
    state: { item: view.item },
    fields: [
      note(view.title),
      note(say.takeOutIntro),
      { kind: 'choice', name: 'organisations', label: say.takeOutWhich, isMultiple: true, ...view.organisations },
    ],
  })
}
