/** Moments as people in the Netherlands read them, wherever the browser stands. */
const timeZone = 'Europe/Amsterdam'

/** The calendar day of an instant, as `2026-04-14`. */
export const dayOf = (/** @type {number} */ instant) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant)

/** "dinsdag 14 april 2026" */
export const dayName = (/** @type {string} */ day, /** @type {string} */ language) =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )

/** "09.00": a dot in times, as Dutch writes it. */
export const hourOf = (/** @type {number} */ instant) =>
  new Intl.DateTimeFormat('nl-NL', { timeZone, hour: '2-digit', minute: '2-digit' }).format(instant).replace(':', '.')

/** "di 14 apr 2026, 09.00" */
export const momentOf = (/** @type {number} */ instant, /** @type {string} */ language) => {
  /** @type {Intl.DateTimeFormatOptions} */
  const style = { timeZone, weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }
  const day = new Intl.DateTimeFormat(localeOf(language), style).format(instant)
  return `${day}, ${hourOf(instant)}`
}

const localeOf = (/** @type {string} */ language) => (language === 'en' ? 'en-GB' : 'nl-NL')
