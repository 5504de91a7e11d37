/** Words that were wrongly taken out of what somebody typed, as choices of its form. Nobody screens them: plain words alone. */
import { type RoundText, type RoundValues, roundTexts } from '../../../cards/case-round-form.ts'
import type { Option } from '../../../cards/form.ts'
import type { AnonymisedPart } from '../../anonymise/anonymise-together.ts'
import { isPlainWord } from '../../anonymise/put-back.ts'
import { type Place, placesIn, putBack } from '../put-back.ts'

/** What Slack carries of a choice; a longer word is none. */
const longestValue = 75
/** As many as a form carries, from turn to turn. */
const mostWords = 20

/** Each says the field, the how manieth of its placeholder there, that placeholder, and the word. */
export const backOptions = (parts: readonly (readonly [RoundText, AnonymisedPart])[]): readonly Option[] =>
  parts
    .flatMap(([name, part]) => placesIn(name, part))
    .filter(({ word }) => isPlainWord(word))
    .map(({ name, which, by, word }) => ({ value: [name, which, by, word].join('|'), label: `${word}: ${by}` }))
    .filter(({ value }) => value.length <= longestValue)
    .slice(0, mostWords)

/** @returns the values with the chosen words in them, and the words that the anonymiser is to leave, where it may */
export const putBackChosen = (
  values: RoundValues,
  kept: readonly string[],
): { readonly values: RoundValues; readonly kept: readonly string[] } => {
  const places = (values.back ?? []).flatMap(placeOf)
  const left = [...new Set([...kept, ...places.map(({ word }) => word)])].filter(isPlainWord).slice(-mostWords)
  return { values: putBack(values, places), kept: left }
}

const placeOf = (value: string): readonly Place<RoundText>[] => {
  const [name, which, by = '', word = '', ...others] = value.split('|')
  const field = roundTexts.find((one) => one === name)
  return field && by !== '' && others.length === 0 ? [{ name: field, which: Number(which), by, word }] : []
}
