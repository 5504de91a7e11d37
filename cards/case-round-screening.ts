/** What a facilitator reads of a case before the others do: never whose it is. */
import { z } from 'zod'
import { bold, type Text } from './card.ts'
import { type CaseTextField, caseTextFields } from './case-round-bringing-in.ts'
import { sayTrait, type TraitView } from './case-round-traits.ts'
import { defineForm, type Form, form, type Option } from './form.ts'
import { note, oneOf } from './network-fields.ts'
import type { Words } from './words/words.ts'

const isSecret = { isSecret: true } as const

export const chooseScreeningForm = defineForm(
  'case-round.choose-screening',
  z.object({}),
  z.object({ round: z.string() }),
  isSecret,
)

export const chooseScreeningFormOf = (waiting: readonly Option[], words: Words): Form => {
  const say = words.caseScreening
  return form(chooseScreeningForm, {
    title: say.title,
    submit: say.read,
    state: {},
    fields: [note(say.waiting(waiting.length)), oneOf('round', say.which, waiting, waiting[0]?.value ?? '')],
  })
}

/** @property version that was read. @property warned traits of the question that were shown. */
export const screenCaseForm = defineForm(
  'case-round.screen',
  z.object({ round: z.string(), version: z.number() }),
  z.object({ verdict: z.string(), question: z.string() }),
  isSecret,
)

/** @property facts a line each. @property first who alone reads it at first; null for the whole body. */
export interface ScreeningView {
  readonly round: string
  readonly version: number
  readonly notice: string | null
  readonly facts: readonly string[]
  readonly first: string | null
  readonly texts: Readonly<Record<CaseTextField, string>>
  readonly traits: readonly TraitView[]
  readonly verdict: 'clear' | 'warn' | 'block'
  readonly putBack: readonly string[]
  readonly chosen: string
  readonly question: string
}

export const screenCaseFormOf = (view: ScreeningView, words: Words): Form => {
  const say = words.caseScreening
  const options = [
    { value: 'release', label: say.verdicts.release(view.first) },
    ...(['return', 'withdraw'] as const).map((value) => ({ value, label: say.verdicts[value] })),
  ]
  return form(screenCaseForm, {
    title: say.title,
    submit: say.send,
    state: { round: view.round, version: view.version },
    fields: [
      ...(view.notice === null ? [] : [note([bold(view.notice)])]),
      note(say.about),
      ...warnings(view, words).map(note),
      ...view.facts.map(note),
      ...(view.first === null ? [] : [note([bold(say.first(view.first))])]),
      ...caseTextFields.map((name) => note([bold(headOf(labelOf(name, words))), view.texts[name]])),
      oneOf('verdict', say.verdict, options, view.chosen),
      {
        kind: 'text',
        name: 'question',
        label: say.question,
        hint: say.questionHint,
        value: view.question,
        isOptional: true,
        isLong: true,
        maxLength: questionLimit,
      },
    ],
  })
}

/** Of the rules. */
const questionLimit = 500

/** A question has its mark already. */
const headOf = (label: string): string => (label.endsWith('?') ? `${label} ` : `${label}: `)

const labelOf = (name: CaseTextField, { caseBringingIn: { write } }: Words): string =>
  name === 'title' ? write.caseTitle : write[name]

const warnings = ({ verdict, traits, putBack }: ScreeningView, words: Words): readonly Text[] => {
  const { caseScreening: say } = words
  return [
    ...(verdict === 'clear' ? [] : [[bold(say.traits)]]),
    ...traits.map((one) => sayTrait(one, words)),
    ...(putBack.length === 0 ? [] : [[bold(say.putBack(putBack.map((word) => `“${word}”`).join(', ')))]]),
  ]
}
