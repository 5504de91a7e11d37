/** The forms of a sheet: what one signs up for, and how that changes. */
import { z } from 'zod'
import { defineForm, type Form, form } from './form.ts'
import { note, type Offered, oneOf, optionsOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

const about = z.object({ kind: z.string(), id: z.string() })

/** @property id of the sheet that comes of it. @property body of which it is; null where that is still to be chosen. */
export const writeSheetForm = defineForm(
  'sign-up.write',
  z.object({ id: z.string(), body: z.string().nullable(), about: about.nullable() }),
  z.object({
    body: z.string().optional(),
    title: z.string(),
    explanation: z.string(),
    kinds: z.array(z.string()).default([]),
    most: z.string(),
    per: z.string(),
    lastOn: z.string(),
    owner: z.string(),
  }),
)
export type SheetState = z.infer<typeof writeSheetForm.state>
export type SheetValues = z.infer<typeof writeSheetForm.values>

/**
 * @property version of what is written on it (`writtenVersion`): who has signed up meanwhile is no other version.
 * `kinds` and `per` as long as nobody has signed up.
 */
export const changeSheetForm = defineForm(
  'sign-up.change',
  z.object({ sheet: z.string(), version: z.string(), reopens: z.boolean() }),
  z.object({
    ...{ title: z.string(), explanation: z.string(), lastOn: z.string(), owner: z.string() },
    ...{ kinds: z.array(z.string()).optional(), most: z.string().optional(), per: z.string().optional() },
  }),
)

export const ownerSearch = 'sign-up.owner'

/** @property about the name of the thing, or null. @property bodies to choose from; null where it is known. */
export interface SheetFormView {
  readonly state: SheetState
  readonly about: string | null
  readonly body: string
  readonly bodies: Offered | null
  readonly title: string
  readonly owner: Offered
}

const [titleLimit, explanationLimit, dayLimit] = [150, 600, 200]

export const sheetForm = (view: SheetFormView, words: Words): Form => {
  const { form: say } = words.signUps
  return form(writeSheetForm, {
    title: say.title,
    submit: say.submit,
    state: view.state,
    fields: [
      ...(view.about === null ? [] : [note(say.about(view.about))]),
      view.bodies === null
        ? note(say.ofBody(view.body))
        : { kind: 'choice', name: 'body', label: say.body, isMultiple: false, ...view.bodies },
      ...textFields({ title: view.title, explanation: '' }, words),
      kindsField(['attend'], words),
      mostField('', words),
      perField('member', words),
      lastDayField('', words),
      { kind: 'choice', name: 'owner', label: say.owner, isMultiple: false, ...view.owner },
    ],
  })
}

const textFields = (
  { title, explanation }: Readonly<Record<'title' | 'explanation', string>>,
  { signUps: { form: say } }: Words,
) =>
  [
    { kind: 'text', name: 'title', label: say.name, value: title, maxLength: titleLimit },
    {
      ...({ kind: 'text', name: 'explanation', label: say.explanation, hint: say.explanationHint } as const),
      ...{ value: explanation, isLong: true, isOptional: true, maxLength: explanationLimit },
    },
  ] as const

const kindsField = (chosen: readonly string[], { signUps: { form: say, kinds } }: Words) => {
  const options = optionsOf(kinds)
  const ticked = options.filter(({ value }) => chosen.includes(value))
  return { kind: 'choice', name: 'kinds', label: say.kinds, isMultiple: true, options, chosen: ticked } as const
}

const perField = (chosen: string, { signUps: { form: say } }: Words) =>
  oneOf('per', say.per, optionsOf(say.pers), chosen)

const mostField = (value: string, { signUps: { form: say } }: Words) =>
  ({ kind: 'text', name: 'most', label: say.most, hint: say.mostHint, value, isOptional: true, maxLength: 10 }) as const

const lastDayField = (value: string, { signUps: { form: say } }: Words) =>
  ({
    kind: 'text',
    name: 'lastOn',
    label: say.lastOn,
    hint: say.lastOnHint,
    value,
    isOptional: true,
    maxLength: dayLimit,
  }) as const

/**
 * @property most null where nobody signs up to attend. @property lastOn in words, or ''.
 * @property ways to take part, and for whom a place is; null once somebody has signed up.
 */
export interface ChangeView {
  readonly state: z.infer<typeof changeSheetForm.state>
  readonly title: string
  readonly explanation: string
  readonly ways: { readonly kinds: readonly string[]; readonly per: string } | null
  readonly most: string | null
  readonly lastOn: string
  readonly owner: Offered
}

export const sheetChangeForm = (view: ChangeView, words: Words): Form => {
  const say = words.signUps.form
  return form(changeSheetForm, {
    title: view.state.reopens ? say.reopenTitle : say.changeTitle,
    submit: view.state.reopens ? words.signUps.reopen : say.save,
    state: view.state,
    fields: [
      ...textFields(view, words),
      ...(view.ways === null ? [] : [kindsField(view.ways.kinds, words)]),
      ...(view.most === null ? [] : [mostField(view.most, words)]),
      ...(view.ways === null ? [] : [perField(view.ways.per, words)]),
      lastDayField(view.lastOn, words),
      { kind: 'choice', name: 'owner', label: say.owner, isMultiple: false, ...view.owner },
    ],
  })
}
