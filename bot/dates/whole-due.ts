/** A field that holds a date and nothing else. Pure. */
import { type Context, type Due, readDue } from './due.ts'

/** What stands beside the date may be small words, and nothing that could mean another day or hour. */
const small = /^(?:(?:op|de|het|om|van|in|ergens|graag|liefst)(?!\p{L})|[\s,.;:()–-])*$/iu

/** Whether nothing else is said: not “niet vrijdag”, and not “vrijdag de dertiende”. */
export const isWhole = (text: string, { span: [start, end] }: Due): boolean =>
  small.test(text.slice(0, start)) && small.test(text.slice(end))

/** As `readDue`; null also where other words stand beside it. */
export const readWholeDue = (text: string, context: Context): Due | null => {
  const due = readDue(text, context)
  return due && isWhole(text, due) ? due : null
}
