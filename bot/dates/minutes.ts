/** How long something takes, as people type it in a small field. */

const hoursInWords: Readonly<Record<string, number>> = {
  half: 0.5,
  'een half': 0.5,
  een: 1,
  één: 1,
  anderhalf: 1.5,
  twee: 2,
  tweeënhalf: 2.5,
  drie: 3,
  'half an': 0.5,
  an: 1,
  one: 1,
  two: 2,
}

/** At most this many letters are worth reading: "tweeënhalf uur" and room around it. */
export const longestLength = 40

/**
 * `90`, `90 min`, `anderhalf uur`, `1,5 uur`, `2 uur 15`, `een kwartier`, `half an hour`.
 *
 * @returns whole minutes, or null for anything else
 */
export const readMinutes = (text: string): number | null => {
  const said = text.trim().toLocaleLowerCase('nl').slice(0, longestLength)
  const minutes = /^(\d{1,4})\s*(?:min(?:uten|utes|uut|\.)?)?$/u.exec(said)
  if (minutes) return Number(minutes[1])
  if (/^(?:(?:een|één) )?kwartier$/u.test(said)) return 15
  if (/^(?:drie kwartier|driekwartier)$/u.test(said)) return 45
  if (/^(?:een )?halfuur$/u.test(said)) return 30
  const hours =
    /^(\d{1,2}(?:[.,]\d{1,2})?|[\p{L} ]+?)\s*(?:uur|uren|u|hours?)(?:\s*(?:en\s*)?([0-5]?\d)(?:\s*min(?:uten|utes)?)?)?$/u.exec(
      said,
    )
  if (!hours) return null
  const count = hoursInWords[hours[1] ?? ''] ?? Number((hours[1] ?? '').replace(',', '.'))
  return Number.isNaN(count) ? null : Math.round(count * 60) + Number(hours[2] ?? 0)
}
