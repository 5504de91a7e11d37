/** The first form in which a case is brought in: where, how secret, how, and who can see that it was them. */
import { z } from 'zod'
import { bold, link } from './card.ts'
import { type DaysKept, whoSeesNotes } from './case-round-menu.ts'
import { defineForm, type Form, form, type NoteField, noneOfThem, type Option } from './form.ts'
import { note, oneOf, optionsOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

const isSecret = { isSecret: true } as const

export const startCaseForm = defineForm(
  'case-round.start',
  z.object({}),
  z.object({ body: z.string(), level: z.string(), way: z.string(), urgent: z.string() }),
  isSecret,
)

/** @property platform by which what is typed travels, null on our own page. @property page its address, where it has one. */
export interface CarriedView {
  readonly platform: string | null
  readonly page: string | null
}

/** @property bodies in which a case can be brought in. */
export interface StartCaseView extends CarriedView {
  readonly bodies: readonly Option[]
  /** Those of so few organisations that people can guess. */
  readonly guessable: readonly { readonly name: string; readonly organisations: number }[]
  /** Whether they are a facilitator of one of them. */
  readonly leads: boolean
  readonly kept: DaysKept
}

export const startCaseFormOf = (view: StartCaseView, words: Words): Form => {
  const say = words.caseBringingIn
  const asBody = { value: noneOfThem, label: say.start.asBody }
  const [only, ...others] = view.bodies
  return form(startCaseForm, {
    title: say.start.title,
    submit: say.start.next,
    state: {},
    fields: [
      ...carriedNotes(view, words),
      {
        ...oneOf('body', say.start.body, view.bodies, others.length === 0 ? (only?.value ?? '') : ''),
        ...(view.guessable.length === 0 ? {} : { hint: say.start.guessable(view.guessable) }),
      },
      { ...oneOf('level', say.start.level, [asBody, ...optionsOf(say.levels)], noneOfThem), hint: say.start.levelHint },
      oneOf('way', say.start.way, [asBody, ...optionsOf(say.ways)], noneOfThem),
      oneOf(
        'urgent',
        say.start.urgent,
        [
          { value: 'no', label: say.start.canWait },
          { value: 'yes', label: say.start.cannotWait },
        ],
        'no',
      ),
      note([bold(say.whoSees)]),
      ...whoSeesNotes(view.kept, words).map(note),
      ...(view.leads ? [note(say.who.leads)] : []),
    ],
  })
}

export const carriedNotes = (
  { platform, page }: CarriedView,
  { caseBringingIn: { start } }: Words,
): readonly NoteField[] => {
  if (platform === null || page === null) return []
  return [note([`${start.platform(platform)}: `, link(start.page, page), ` (${start.pageHow}).`])]
}
