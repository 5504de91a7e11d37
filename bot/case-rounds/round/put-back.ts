/** Words that were wrongly taken out of what somebody typed, back where they stood. Pure. */
import type { RoundText, RoundValues } from '../../../cards/case-round-form.ts'
import type { Option } from '../../../cards/form.ts'
import type { AnonymisedPart } from '../../anonymise/anonymise-together.ts'

/** What Slack carries of a choice; a longer word is none. */
const longestValue = 75
/** As many as a form carries, from turn to turn. */
const mostWords = 20

/** Each says the field, the how manieth of its placeholder there, that placeholder, and the word. */
export const backOptions = (parts: readonly (readonly [RoundText, AnonymisedPart])[]): readonly Option[] =>
  parts
    .flatMap(([name, { changes }]) =>
      changes.flatMap(({ by, original, mayPutBack }, at) => {
        const nth = changes.slice(0, at).filter((one) => one.by === by).length
        const value = [name, nth, by, original].join('|')
        return mayPutBack && value.length <= longestValue ? [{ value, label: `${original}: ${by}` }] : []
      }),
    )
    .slice(0, mostWords)

/** @returns the values with the chosen words in them, and the words that the anonymiser is to leave, where it may */
export const putBack = (
  values: RoundValues,
  kept: readonly string[],
): { readonly values: RoundValues; readonly kept: readonly string[] } => {
  const chosen = (values.back ?? []).map((one) => one.split('|')).filter((one) => one.length === 4)
  const words = chosen.map(([, , , word = '']) => word)
  const after: { -readonly [Name in keyof RoundValues]: RoundValues[Name] } = { ...values }
  // The last first, so that those before stay the how manieth they are.
  for (const [name = '', nth = '0', by = '', word = ''] of chosen.toSorted((a, b) => Number(b[1]) - Number(a[1]))) {
    const text = after[name as RoundText]
    if (typeof text === 'string') after[name as RoundText] = replaceNth(text, Number(nth), by, word)
  }
  const left = [...new Set([...kept, ...words])].filter((word) => word.length <= longestValue).slice(-mostWords)
  return { values: after, kept: left }
}

const replaceNth = (text: string, nth: number, from: string, by: string): string => {
  let at = -1
  for (let count = 0; count <= nth; count += 1) {
    at = text.indexOf(from, at + 1)
    if (at < 0) return text
  }
  return `${text.slice(0, at)}${by}${text.slice(at + from.length)}`
}
