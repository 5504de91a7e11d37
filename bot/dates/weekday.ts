/** The weekday before a date, which may be the wrong one. Pure. */

const names = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za', 'sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const beforeDate = /^(?:op\s+)?(sun|mon|tue|wed|thu|fri|sat|ma|di|wo|do|vr|za|zo)(?:[a-z]{0,5}da[gy])?\.?,?\s+(?=\d)/iu

/** @property weekday 0 is Sunday; null where none stands before a number. @property said the rest: "14 april" */
export interface WithoutWeekday {
  readonly weekday: number | null
  readonly said: string
}

/** @example takeWeekday('di 14 april') // { weekday: 2, said: '14 april' } */
export const takeWeekday = (text: string): WithoutWeekday => {
  const found = beforeDate.exec(text)
  if (!found) return { weekday: null, said: text }
  return { weekday: names.indexOf((found[1] ?? '').toLowerCase()) % 7, said: text.slice(found[0].length) }
}

/** @param day `YYYY-MM-DD`. @returns 0 is Sunday */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay()
