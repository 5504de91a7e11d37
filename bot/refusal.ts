import type { Words } from '../cards/words/words.ts'

/** Every reason for which something can be refused; each has its sentence in both languages. */
export type Reason = keyof Words['refusals']
export type ReasonData<R extends Reason> = Parameters<Words['refusals'][R]>[0]

/**
 * What a rule throws when a person asked for something that cannot be. Caught once, in `app.ts`, said in the
 * reader's language, at `field` when it has one, and never retried. Any other error is our fault.
 */
export class Refusal extends Error {
  readonly reason: Reason
  readonly data: unknown
  readonly field: string | undefined
  /** What is wrong at other fields of the same form. */
  readonly others: readonly Refusal[]

  constructor(reason: Reason, data: unknown, field?: string, others: readonly Refusal[] = []) {
    super(reason)
    this.reason = reason
    this.data = data
    this.field = field
    this.others = others
  }
}

/** Makes a refusal whose data fit its sentence. `field` is the name of the form field where it belongs. */
export const refusal = <R extends Reason>(
  reason: R,
  ...[data, field]: ReasonData<R> extends undefined
    ? [data?: undefined, field?: string]
    : [data: ReasonData<R>, field?: string]
): Refusal => new Refusal(reason, data, field)

type Readings = Readonly<Record<string, () => unknown>>

/**
 * Reads all of a form before it refuses anything, so that all that is wrong is said at once.
 *
 * @throws {Refusal} the first, with the others
 */
export const readEach = <Each extends Readings>(readings: Each): { [Name in keyof Each]: ReturnType<Each[Name]> } => {
  const refused: Refusal[] = []
  const read = Object.entries(readings).map(([name, reading]) => {
    try {
      return [name, reading()]
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push(error)
      return [name, undefined]
    }
  })
  const [first, ...others] = refused
  if (first) throw new Refusal(first.reason, first.data, first.field, others)
  return Object.fromEntries(read)
}
