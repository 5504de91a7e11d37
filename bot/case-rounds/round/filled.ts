/** What came back in the form of a round, beside what stood in it. Pure. */
import { type RoundText, type RoundValues, roundTexts } from '../../../cards/case-round-form.ts'
import type { AnonymisedText } from '../../anonymise/anonymise.ts'
import type { ShownPiece } from '../seeing/show-pieces.ts'
import type { Found } from './access.ts'
import type { Typed } from './typed.ts'

type Texts = Readonly<Partial<Record<RoundText, AnonymisedText>>>

/** What stands in the fields already, as their own. */
export const standing = (pieces: readonly ShownPiece[]): Typed => {
  const own = (kind: ShownPiece['kind']): string => pieces.find((one) => one.kind === kind && one.isOwn)?.text ?? ''
  const [formulation1 = '', formulation2 = '', formulation3 = ''] = pieces
    .filter(({ kind }) => kind === 'formulation')
    .map(({ text }) => text ?? '')
  return {
    ...{ interpretation: own('interpretation'), advice: own('advice'), feedback: own('feedback') },
    ...{ second: own('second-feedback'), formulation1, formulation2, formulation3 },
  }
}

export const formulationNames = ['formulation1', 'formulation2', 'formulation3'] as const

/** Proposals take the place of those before together: what was left as it stood was anonymised before. */
export const proposed = (texts: Texts, { view }: Pick<Found, 'view'>, values: RoundValues, typed: Typed): Texts => {
  if (!formulationNames.some((name) => typed[name] !== undefined)) return texts
  const before = view.pieces.filter(({ kind }) => kind === 'formulation').map(({ text }) => text)
  const isLeft = (name: RoundText): boolean => typed[name] === undefined && (values[name] ?? '').trim() !== ''
  const kept = formulationNames.flatMap((name, at) => (isLeft(name) ? [[name, before[at]] as const] : []))
  return { ...texts, ...Object.fromEntries(kept.filter(([, text]) => text !== undefined)) }
}

/** How many are there, as it was typed. */
export const present = ({ present: count }: RoundValues) => (count === undefined ? {} : { present: count })

/** What was not changed, to be shown as it came. */
export const rest = (values: RoundValues, typed: Typed): Typed =>
  Object.fromEntries(
    roundTexts
      .filter((name) => typed[name] === undefined && values[name] !== undefined)
      .map((name): [RoundText, string] => [name, values[name] ?? '']),
  )

export const chosenIn = (values: RoundValues): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !roundTexts.some((text) => text === name) && name !== 'page' && name !== 'back')
      .map(([name, value]) => [name, typeof value === 'string' ? [value] : (value ?? [])]),
  )
