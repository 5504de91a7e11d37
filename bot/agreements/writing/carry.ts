/** What of a long list travels in the form, from which one after another is offered; what finds no room is said. */
import type { ItemFormState } from '../../../cards/agreement-form-shape.ts'
import type { Context } from '../../chat/feature.ts'

type Surface = Context['surface']

/**
 * In characters of JSON: of the whole state, and of the lines in it. Slack keeps 3,000 (docs.slack.dev, modal view,
 * private_metadata), of which the surface takes some 350 itself; on Teams the fields may take 23 of 25 KB.
 */
const rooms: Partial<Record<Surface, { readonly state: number; readonly lines: number }>> = {
  slack: { state: 2650, lines: 1800 },
  teams: { state: 3500, lines: 2000 },
}

const roomOn = (surface: Surface) => rooms[surface] ?? { state: 10_000, lines: 8000 }

/** Slack carries `& < >` as six characters each. */
const lengthOf = (data: unknown): number => JSON.stringify(data).replace(/[&<>]/gu, '\\u0026').length

export interface Fitted {
  readonly rest: readonly string[]
  readonly left: readonly string[]
}

/** The first lines, as many as there is room for. */
export const fitLines = (lines: readonly string[], surface: Surface): Fitted => {
  let used = 2
  const end = lines.findIndex((line) => {
    used += lengthOf(line) + 1
    return used > roomOn(surface).lines
  })
  return end === -1 ? { rest: lines, left: [] } : { rest: lines.slice(0, end), left: lines.slice(end) }
}

/** How many lines found no room, and how the first of them begins. */
export const leftOf = (lines: readonly string[]): NonNullable<ItemFormState['left']> | null =>
  lines.length === 0 ? null : { count: lines.length, from: [...(lines[0] ?? '')].slice(0, 60).join('') }

/** Where the state has grown too long, what is said beside the fields goes first, then the last lines. */
export const fitState = (state: ItemFormState, surface: Surface): ItemFormState => {
  if (lengthOf(state) <= roomOn(surface).state) return state
  const { said, ...others } = state
  if (said) return fitState(others, surface)
  const last = state.rest.at(-1)
  if (last === undefined) return state
  const left = { count: (state.left?.count ?? 0) + 1, from: leftOf([last])?.from ?? '' }
  return fitState({ ...state, rest: state.rest.slice(0, -1), left }, surface)
}
