/** One's own cases, in forms alone: a message would stay where it was shown. */
import { z } from 'zod'
import { bold, type Text } from './card.ts'
import { defineForm, type Form, form, noneOfThem, type Option } from './form.ts'
import { note, oneOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

const isSecret = { isSecret: true } as const

export const myCasesForm = defineForm(
  'case-round.mine',
  z.object({}),
  z.object({ round: z.string().optional(), code: z.string() }),
  isSecret,
)

export const myCasesFormOf = (own: readonly Option[], words: Words): Form => {
  const say = words.caseMine
  const first = own.length === 1 ? (own[0]?.value ?? '') : noneOfThem
  const none = { value: noneOfThem, label: say.byCode }
  return form(myCasesForm, {
    title: say.title,
    submit: say.open,
    state: {},
    fields: [
      note(own.length === 0 ? say.none : say.some),
      ...(own.length === 0 ? [] : [oneOf('round', say.which, [...own, none], first)]),
      { kind: 'text', name: 'code', label: say.code, hint: say.codeHint, isOptional: true, maxLength: codeLength },
    ],
  })
}

/** As people type it over, with room for spaces. */
const codeLength = 40

const ofCase = z.object({ round: z.string(), code: z.string() })
export type OwnCase = z.infer<typeof ofCase>

export const moves = ['open', 'rewrite', 'unlink', 'withdraw'] as const
export type Move = (typeof moves)[number]

/** What ends something is chosen by whoever wants it. */
const goesOn: ReadonlySet<Move> = new Set(['open', 'rewrite'])

export const myCaseForm = defineForm('case-round.my-case', ofCase, z.object({ move: z.string() }), isSecret)

/** @property notes below its title. @property can what one can do now. */
export interface MyCaseView extends OwnCase {
  readonly title: string
  readonly notes: readonly Text[]
  readonly can: readonly Move[]
}

export const myCaseFormOf = ({ title, notes, can, ...state }: MyCaseView, words: Words): Form => {
  const say = words.caseMine.one
  const options = can.map((value) => ({ value, label: say.moves[value] }))
  return form(myCaseForm, {
    title: say.title,
    submit: say.send,
    isSettled: true,
    state,
    fields: [
      note([bold(title)]),
      ...notes.map(note),
      oneOf('move', say.does, options, can.find((move) => goesOn.has(move)) ?? ''),
    ],
  })
}

export const withdrawCaseForm = defineForm('case-round.withdraw', ofCase, z.object({}), isSecret)
export const unlinkCaseForm = defineForm('case-round.unlink', ofCase, z.object({}), isSecret)

export const withdrawCaseFormOf = (state: OwnCase, { caseMine: { withdraw: say } }: Words): Form =>
  form(withdrawCaseForm, { title: say.title, submit: say.submit, look: 'danger', state, fields: [note(say.about)] })

export const unlinkCaseFormOf = (state: OwnCase, { caseMine: { unlink: say } }: Words): Form =>
  form(unlinkCaseForm, { title: say.title, submit: say.submit, look: 'danger', state, fields: [note(say.about)] })
