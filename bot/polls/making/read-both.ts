import { Refusal } from '../../refusal.ts'

/**
 * Reads a field that a rule does not read itself, and then the rule; what is wrong with both is said at once.
 *
 * @param instead what the rule is given where the field cannot be read
 * @throws {Refusal} the first, with the others
 */
export const readBoth = <Field, Ruled>(
  read: () => Field,
  instead: NoInfer<Field>,
  rule: (field: Field) => Ruled,
): Ruled => {
  const field = tried(read)
  const ruled = tried(() => rule(field instanceof Refusal ? instead : field))
  if (!(field instanceof Refusal)) {
    if (ruled instanceof Refusal) throw ruled
    return ruled
  }
  if (!(ruled instanceof Refusal)) throw field
  throw new Refusal(ruled.reason, ruled.data, ruled.field, [...ruled.others, field])
}

const tried = <Read>(read: () => Read): Read | Refusal => {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
