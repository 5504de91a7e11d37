/** The form with which a carousel is led from stage to stage. */
import { z } from 'zod'
import { type ChoiceField, defineForm, type Form, form, type Option, type TextField } from './form.ts'
import { note, oneOf, optionsOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

const text = z.string().default('')
const many = z.array(z.string()).default([])

const moveState = z.object({
  ...{ carousel: z.string(), version: z.number() },
  to: z.enum(['preparing', 'walking', 'stickers', 'groups', 'closed']),
})
export const moveCarouselForm = defineForm(
  'carousel.move',
  moveState,
  z.object({ until: text, stickers: text, secrecy: text, posters: many, own: text, most: text, thread: text }),
)

export interface MoveSent {
  readonly state: ReturnType<typeof moveCarouselForm.state.parse>
  readonly values: ReturnType<typeof moveCarouselForm.values.parse>
}

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

/** As the rules have it (`carouselLimits`). */
const threadLimit = 2_000

const typed = <Name extends string>(name: Name, label: string, value: string, maxLength: number) =>
  ({ kind: 'text', name, label, value, maxLength }) as const satisfies TextField

type Say = Words['carouselForms']

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
        { ...typed('thread', say.move.thread, '', threadLimit), hint: say.move.threadHint, isLong: true } as const,
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
