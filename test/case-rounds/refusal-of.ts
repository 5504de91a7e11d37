import { Refusal } from '../../bot/refusal.ts'

/** For which reason something is refused, with its field; '' when it is not. */
export const refusalOf = (step: () => unknown): string => {
  try {
    step()
    return ''
  } catch (error) {
    if (error instanceof Refusal) return error.field ? `${error.reason} at ${error.field}` : error.reason
    throw error
  }
}
