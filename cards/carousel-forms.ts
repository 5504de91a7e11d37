/** The forms with which a carousel is made and led from stage to stage. */
import { z } from 'zod'
import { type ChoiceField, defineForm, type Form, form, type Option, type TextField } from './form.ts'
import { note, oneOf, optionsOf } from './network-fields.ts'
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

const typed = <Name extends string>(name: Name, label: string, value: string, maxLength: number) =>
  ({ kind: 'text', name, label, value, maxLength }) as const satisfies TextField

type Say = Words['carouselForms']

/** As the rules have them (`carouselLimits`). */
const limits = { title: 75, explanation: 600, thread: 2_000 }

const aboutFields = (say: Say['begin'], filled: { readonly title: string; readonly explanation: string }) =>
  [
    { ...typed('title', say.name, filled.title, limits.title), hint: say.nameHint },
    {
      ...typed('explanation', say.explanation, filled.explanation, limits.explanation),
      ...{ hint: say.explanationHint, isLong: true, isOptional: true },
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

const moveState = z.object({
  ...{ carousel: z.string(), version: z.number() },
  to: z.enum(['preparing', 'walking', 'stickers', 'groups', 'closed']),
})
export const moveCarouselForm = defineForm(
  'carousel.move',
  moveState,
  z.object({ until: text, stickers: text, secrecy: text, posters: many, own: text, most: text, thread: text }),
)

/**
 * @property says what happens, in a few lines. @property isLive minutes are asked for, and not a day.
 * @property topics of which groups can talk, and which of them are ticked.
 */
export interface MoveView {
  readonly state: z.infer<typeof moveState>
  readonly says: readonly string[]
  readonly isLive: boolean
  readonly topics: { readonly options: readonly Option[]; readonly chosen: readonly Option[] }
}

export const moveForm = (view: MoveView, { carouselForms: say }: Words): Form => {
  const { to } = view.state
  return form(moveCarouselForm, {
    title: say.move.titles[to],
    submit: say.move.submit[to],
    state: view.state,
    fields: [...view.says.map((one) => note(one)), ...fieldsTo(view, say)],
  })
}

const fieldsTo = (view: MoveView, say: Say) => {
  switch (view.state.to) {
    case 'preparing':
      return []
    case 'walking':
      return [untilField(view, say)]
    case 'stickers':
      return stickerFields(view, say)
    case 'groups':
      return [...topicFields(view, say), untilField(view, say)]
    case 'closed':
      return [
        { ...typed('thread', say.move.thread, '', limits.thread), hint: say.move.threadHint, isLong: true } as const,
      ]
  }
}

const untilField = ({ isLive }: MoveView, { until: say }: Say) =>
  ({
    ...typed('until', isLive ? say.live : say.days, '', 100),
    ...{ hint: isLive ? say.liveHint : say.daysHint, isOptional: true },
  }) as const

const stickerFields = ({ isLive }: MoveView, { until, move: say }: Say) =>
  [
    typed('stickers', say.stickers, '3', 2),
    oneOf('secrecy', say.secrecy, optionsOf(say.secrecies), 'anonymous'),
    {
      ...typed('until', isLive ? until.stickersLive : until.stickersDays, isLive ? '10' : '', 100),
      hint: until.stickersHint,
    },
  ] as const

const topicFields = ({ topics }: MoveView, { move: say }: Say) =>
  [
    ...(topics.options.length === 0
      ? []
      : [
          {
            ...({ kind: 'choice', name: 'posters', label: say.topics } as const),
            hint: topics.chosen.length > 0 ? say.topicsHint : say.topicsUncounted,
            ...{ isMultiple: true, isOptional: true, ...topics },
          } satisfies ChoiceField,
        ]),
    { ...typed('own', say.own, '', 600), hint: say.ownHint, isLong: true, isOptional: true },
    { ...typed('most', say.most, '', 4), hint: say.mostHint, isOptional: true },
  ] as const
