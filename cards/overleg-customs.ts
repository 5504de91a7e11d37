/** How a body meets, as the fields of its form: most of it is as usual and stands empty. */
import { z } from 'zod'
import { type FieldOf, noneOfThem } from './form.ts'
import { oneOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

export const customsShape = {
  decides: z.string(),
  rhythm: z.string(),
  startsAt: z.string(),
  minutes: z.string(),
  place: z.string(),
  papersDays: z.string(),
  bothSides: z.string(),
  standing: z.string(),
}
const customsValues = z.object(customsShape)
export type CustomsValues = z.infer<typeof customsValues>

/** @property usual what holds where a field stands empty. */
export interface CustomsView extends CustomsValues {
  readonly usual: { readonly startsAt: string; readonly minutes: number; readonly papersDays: number }
}

export const customsLimits = { decides: 500, rhythm: 200, place: 300, standing: 1500 } as const

export const customsFields = (view: CustomsView, words: Words): readonly FieldOf<CustomsValues>[] => {
  const say = words.overleg
  const { usual } = view
  const [yes, no] = [words.bodies.yesOrNo.yes, words.bodies.yesOrNo.no]
  return [
    text('decides', say.decides, view, { hint: say.decidesHint, isLong: true, maxLength: customsLimits.decides }),
    text('rhythm', say.rhythm, view, { hint: say.rhythmHint, maxLength: customsLimits.rhythm }),
    text('startsAt', say.startsAt, view, { hint: say.startsAtHint(usual.startsAt), maxLength: 20 }),
    text('minutes', say.minutes, view, { hint: say.minutesHint(usual.minutes), maxLength: 20 }),
    text('place', say.place, view, { hint: say.placeHint, maxLength: customsLimits.place }),
    text('papersDays', say.papersLabel, view, { hint: say.papersHint(usual.papersDays), maxLength: 20 }),
    oneOf(
      'bothSides',
      say.bothSidesLabel,
      [
        { value: noneOfThem, label: no },
        { value: 'yes', label: yes },
      ],
      view.bothSides,
    ),
    text('standing', say.standingLabel, view, {
      hint: say.standingHint,
      isLong: true,
      maxLength: customsLimits.standing,
    }),
  ]
}

const text = <Name extends Exclude<keyof CustomsValues, 'bothSides'>>(
  name: Name,
  label: string,
  view: CustomsView,
  more: { readonly hint: string; readonly isLong?: boolean; readonly maxLength: number },
) => ({ kind: 'text', name, label, value: view[name], isOptional: true, ...more }) as const
