/** From which day on a rhythm counts. */
import { realDay, toIso } from '../../../dates/civil-date.ts'
import { monthOfName } from './lexicon.ts'

/** "vanaf 12 maart 2027": '' where nothing is said of it, null where it is no day. */
export const takeFrom = (text: string, today: string): { readonly rest: string; readonly fromOn: string | null } => {
  const found = /\b(?:te beginnen |beginnend )?(?:vanaf|met ingang van|from|starting)(?: op| on)? (.+)$/u.exec(text)
  if (!found) return { rest: text, fromOn: '' }
  const said = (found[1] ?? '').replace(/^\p{L}+dag |^(?:ma|di|wo|do|vr) /u, '')
  const [, year, month, date] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(said) ?? dutchDay(said, today)
  const day = year && month && date ? realDay(Number(year), Number(month), Number(date)) : null
  return { rest: text.slice(0, found.index).trim(), fromOn: day === null ? null : toIso(day) }
}

/** In the order of an ISO day, after an empty place. */
const dutchDay = (said: string, today: string): readonly string[] => {
  const [, date, month, year] = /^(\d{1,2})[ -](\p{L}+|\d{1,2})(?:[ -](\d{4}))?$/u.exec(said) ?? []
  const number_ = month === undefined ? null : /^\d/u.test(month) ? Number(month) : monthOfName(month)
  return date && number_ ? ['', year ?? today.slice(0, 4), String(number_), date] : []
}
