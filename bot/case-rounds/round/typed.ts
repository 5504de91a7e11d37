/** What somebody typed comes into a round only without who it is about, and after they saw what was taken out. */
import { type RoundState, type RoundText, type RoundValues, roundTexts } from '../../../cards/case-round-form.ts'
import { sayTrait } from '../../../cards/case-round-traits.ts'
import type { Option } from '../../../cards/form.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { AnonymisedText } from '../../anonymise/anonymise.ts'
import { type AnonymisedPart, type AnonymisedTogether, anonymiseTogether } from '../../anonymise/anonymise-together.ts'
import type { Directory } from '../../anonymise/directory.ts'
import { backOptions } from './put-back.ts'

export type Typed = Readonly<Partial<Record<RoundText, string>>>

/** What is filled in and is not what stood there already. @param before what stands in the round */
export const typedIn = (values: RoundValues, before: Typed): Typed =>
  Object.fromEntries(
    roundTexts
      .map((name) => [name, (values[name] ?? '').replaceAll('\r\n', '\n').trim()] as const)
      .filter(([name, text]) => text !== '' && text !== (before[name] ?? '').trim()),
  )

/**
 * @property texts as they come into the round; null where the person has to look at them first.
 * @property shown the same, to be shown. @property said what was done to them. @property back words that may be put back.
 */
export interface Read {
  readonly texts: Readonly<Partial<Record<RoundText, AnonymisedText>>> | null
  readonly shown: Typed
  readonly said: readonly string[]
  readonly kept: readonly string[]
  readonly warned: readonly string[]
  readonly back: readonly Option[]
}

/** What points at one child together is not taken in; a single trait is, once it was shown. */
export const readTyped = (
  typed: Typed,
  { kept, warned }: Pick<RoundState, 'kept' | 'warned'>,
  directory: Directory,
  words: Words,
): Read => {
  const { parts, verdict } = anonymiseTogether(typed as Record<RoundText, string>, directory, kept)
  const named = Object.entries<AnonymisedPart>(parts) as readonly (readonly [RoundText, AnonymisedPart])[]
  const texts = Object.fromEntries(named.map(([name, { text }]) => [name, text]))
  const traits = named.flatMap(([, part]) => part.traits.map(({ kind }) => kind))
  const isChanged = named.some(([name, { text }]) => text !== typed[name])
  const isNewTrait = traits.some((trait) => !warned.includes(trait))
  const isFit = !isChanged && !isNewTrait && verdict !== 'block'
  return {
    texts: isFit ? texts : null,
    shown: texts,
    said: isFit ? [] : sayLook({ parts: named, verdict, isChanged }, words),
    kept,
    warned: [...new Set([...warned, ...traits])],
    back: backOptions(named),
  }
}

type Looked = {
  readonly parts: readonly (readonly [RoundText, AnonymisedPart])[]
  readonly verdict: AnonymisedTogether<RoundText>['verdict']
  readonly isChanged: boolean
}

/** A note for each field: a text of a hundred names is a hundred changes, and a form holds no hundred notes. */
const sayLook = ({ parts, verdict, isChanged }: Looked, words: Words): readonly string[] => {
  const say = words.caseRoundForm
  return [
    ...(isChanged ? [say.changed] : []),
    ...parts.flatMap(([name, { changes }]) => {
      const told = [...new Set(changes.map(({ original, by }) => say.replaced(original, by)))]
      return told.length === 0 ? [] : [`${say.fields[name]}: ${told.join('; ')}`]
    }),
    ...(verdict === 'clear' ? [] : [verdict === 'block' ? say.blocked : say.traits]),
    ...parts.flatMap(([name, { traits }]) => {
      const told = traits.map((one) => sayTrait(one, words))
      return told.length === 0 ? [] : [`${say.fields[name]}: ${[...new Set(told)].join(' ')}`]
    }),
  ]
}
