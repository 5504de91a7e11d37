/** Inputs of a card, filled in. */
import { inputsOf, type Shown } from './card-text.ts'

export type Values = Readonly<Record<string, string | readonly string[]>>

/** All inputs of a card as the client sends them: what was typed, else what stood there. @throws when one must be filled */
export const inputs = (card: unknown, values: Values): Readonly<Record<string, string>> => {
  const wanted = new Map(Object.entries(values).map(([name, value]) => [`field-${name}`, [value].flat()]))
  const filled = inputsOf(card).map((input): [string, string] => {
    const id = String(input.id)
    const value =
      wanted
        .get(id)
        ?.map((one) => choiceCalled(input, one))
        .join(',') ?? String(input.value ?? '')
    wanted.delete(id)
    if (input.isRequired && value === '') throw new Error(`${input.errorMessage} (${input.label})`)
    return [id, value]
  })
  if (wanted.size > 0) throw new Error(`No such field on the screen: ${[...wanted.keys()].join(', ')}`)
  return Object.fromEntries(filled)
}

/** An option is chosen by what it reads, or by a part of it. */
const choiceCalled = ({ choices }: Shown, wanted: string): string => {
  const all = (Array.isArray(choices) ? choices : []) as readonly { title: string; value: string }[]
  const found = all.find(({ title }) => title === wanted) ?? all.find(({ title }) => wanted && title.includes(wanted))
  return found?.value ?? wanted
}
