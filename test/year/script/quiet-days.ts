/** The calendar of region noord, as a secretary has it on the wall: when nobody is spoken to unasked. */

/** First and last day; of the public holidays those that lie in no school holiday. */
const holidays: readonly (readonly [string, string])[] = [
  // herfstvakantie
  ['2026-10-10', '2026-10-18'],
  // kerstvakantie
  ['2026-12-19', '2027-01-03'],
  // voorjaarsvakantie
  ['2027-02-20', '2027-02-28'],
  // Goede Vrijdag to tweede paasdag
  ['2027-03-26', '2027-03-29'],
  // meivakantie, with Koningsdag
  ['2027-04-24', '2027-05-02'],
  // Hemelvaart and the Friday after it
  ['2027-05-06', '2027-05-07'],
  // tweede pinksterdag
  ['2027-05-17', '2027-05-17'],
  // zomervakantie
  ['2027-07-10', '2027-08-22'],
]

const [sunday, saturday] = [0, 6]
const at = (day: string): Date => new Date(`${day}T12:00:00Z`)

export const isQuiet = (day: string): boolean =>
  [sunday, saturday].includes(at(day).getUTCDay()) || holidays.some(([from, until]) => from <= day && day <= until)

/** That day, or the last before it on which people are at work. */
export const lastOpenDay = (day: string): string => {
  const found = at(day)
  while (isQuiet(found.toISOString().slice(0, 10))) found.setUTCDate(found.getUTCDate() - 1)
  return found.toISOString().slice(0, 10)
}

/** From when until when people are spoken to, by the clock on the wall. */
export const openHours = { from: '08.00', until: '18.00' } as const
