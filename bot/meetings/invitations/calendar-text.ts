/** What people typed, as text that every calendar program keeps: no control characters, nothing that turns the text around. */

/** Programs differ in what ends a line for them: each becomes the one that the format writes as `\n`. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/gu
/** RFC 5545, 3.1: a value holds no control character but the tab. */
const controls = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu

/** Of several lines. */
export const calendarText = (text: string): string =>
  text.toWellFormed().replaceAll('\t', ' ').replace(lineEnds, '\n').replace(controls, '').trim()

export const calendarLine = (text: string): string => calendarText(text).replace(/\s+/gu, ' ').trim()

/** A name beside an address: quotes end it there, and what RFC 6868 writes for them few programs read. */
export const calendarName = (text: string): string =>
  calendarLine(text).replaceAll('"', '’').replaceAll('^', '').trim() || '?'

/** The name of a calendar is written as it is: what parts values must not stand in it. */
export const calendarTitle = (text: string): string => calendarLine(text.replace(/[,;:\\"]/gu, ' '))
