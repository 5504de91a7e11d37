/**
 * What a region set itself to do: a werkagenda, an uitvoeringsagenda, a thuiszitterspact. Its projects are agreements,
 * each under a theme: theme, project, goal, owner.
 */
import { plainly } from '../name-search.ts'
import { refusal } from '../refusal.ts'

/** A subject that runs through everything ("Het kind centraal", "leerlingenvervoer"). */
export interface Theme {
  readonly id: string
  readonly network: string
  readonly name: string
}

/**
 * @property body that guards it, or null.
 * @property about what it is for, in a sentence or two; '' for none.
 * @property themes by their ids, in the order of the agenda; those of its projects that are not among them follow.
 * @property endedOn the day from which it is only kept, or null.
 */
export interface WorkAgenda {
  readonly id: string
  readonly network: string
  readonly name: string
  readonly body: string | null
  readonly about: string
  readonly themes: readonly string[]
  readonly endedOn: string | null
}

export const nameLimit = 100

/** @throws {Refusal} field.missing, field.too-long at `field` */
export const checkName = (name: string, field: string): string => {
  const tidy = name.replace(/\s+/gu, ' ').trim()
  if (/^[\p{C}\p{Z}]*$/u.test(tidy)) throw refusal('field.missing', undefined, field)
  if (tidy.length > nameLimit) throw refusal('field.too-long', { limit: nameLimit }, field)
  return tidy
}

/** Two of one name could not be told apart. @throws {Refusal} network.name-taken at `name` */
export const requireFreeName = (
  things: readonly { readonly id: string; readonly name: string }[],
  own: string | undefined,
  name: string,
): void => {
  const other = things.find((one) => one.id !== own && plainly(one.name) === plainly(name))
  if (other) throw refusal('network.name-taken', { name: other.name }, 'name')
}
