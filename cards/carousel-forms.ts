/** The forms with which a carousel is made and changed. */
import { z } from 'zod'
import { defineForm, type Form, form, type Option } from './form.ts'
import { oneOf, optionsOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

const text = z.string().default('')
const many = z.array(z.string()).default([])

/** @property id of the carousel to be: a form sent twice makes one. @property body null where one is to be chosen. */
const beginState = z.object({ id: z.string(), body: z.string().nullable() })
export const beginCarouselForm = defineForm(
  'carousel.begin',
  beginState,
  z.object({
    ...{ body: text, title: text, explanation: text, way: z.enum(['live', 'days']).catch('live') },
    ...{ who: z.enum(['bodies', 'network']).catch('bodies'), until: text, alsoIn: many },
  }),
)
export const changeCarouselForm = defineForm(
  'carousel.change',
  z.object({ carousel: z.string(), version: z.number() }),
  z.object({ title: text, explanation: text, who: z.enum(['bodies', 'network']).catch('bodies') }),
)

/** @property bodies to choose from; empty where it is known. @property others that may walk along. */
export interface BeginView {
  readonly state: z.infer<typeof beginState>
  readonly bodies: readonly Option[]
  readonly others: readonly Option[]
  readonly title: string
}

type Say = Words['carouselForms']

/** As the rules have them (`carouselLimits`). */
const limits = { title: 75, explanation: 600 }

const aboutFields = (say: Say['begin'], filled: { readonly title: string; readonly explanation: string }) =>
  [
    { kind: 'text', name: 'title', label: say.name, hint: say.nameHint, value: filled.title, maxLength: limits.title },
    {
      ...({ kind: 'text', name: 'explanation', label: say.explanation, hint: say.explanationHint } as const),
      ...{ value: filled.explanation, isLong: true, isOptional: true, maxLength: limits.explanation },
    },
  ] as const

export const beginForm = ({ state, bodies, others, title }: BeginView, { carouselForms }: Words): Form => {
  const say = carouselForms.begin
  return form(beginCarouselForm, {
    title: say.title,
    submit: say.submit,
    state,
    fields: [
      ...(bodies.length === 0 ? [] : [oneOf('body', say.body, bodies, '')]),
      ...aboutFields(say, { title, explanation: '' }),
      oneOf('way', say.way, optionsOf(say.ways), 'live'),
      oneOf('who', say.who, optionsOf(say.whos), 'bodies'),
      ...(others.length === 0
        ? []
        : [
            {
              ...({ kind: 'choice', name: 'alsoIn', label: say.alsoIn, hint: say.alsoInHint } as const),
              ...{ isMultiple: true, isOptional: true, options: others, chosen: [] },
            },
          ]),
    ],
  })
}

export const changeForm = (
  view: {
    readonly state: z.infer<typeof changeCarouselForm.state>
    readonly title: string
    readonly explanation: string
    readonly isOpen: boolean
  },
  { carouselForms: { begin: say } }: Words,
): Form =>
  form(changeCarouselForm, {
    title: say.changeTitle,
    submit: say.save,
    state: view.state,
    fields: [...aboutFields(say, view), oneOf('who', say.who, optionsOf(say.whos), view.isOpen ? 'network' : 'bodies')],
  })
