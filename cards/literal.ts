/** What people typed, made harmless to show: it reads as typed, and cannot reach beyond its own place. */

// C0 and C1 controls except tab and newline: nothing to see, and Slack and Teams each drop different ones.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters that go
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g

// Embeddings, overrides and isolates turn round the text that follows, which may be ours. Right-to-left letters
// find their direction without them.
const directions = /[\u202A-\u202E\u2066-\u2069]/g

const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g

// The whole text is white space or has no width; the platforms refuse such text or show an empty button.
const unseen = /^[\s\p{Cc}\p{Cf}\p{Mn}\u115F\u1160\u3164\uFFA0]*$/u

// Nearly every text has none of these, and then nothing has to be done.
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const suspect = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF]/

/** Text as it may be shown: whole characters, no controls, no turning of what follows. */
export const literal = (text: string): string =>
  suspect.test(text) ? text.toWellFormed().replace(lineEnds, '\n').replace(controls, '').replace(directions, '') : text

/** Nothing in it can be seen. */
export const isBlank = (text: string): boolean => unseen.test(text)

/** The same on one line, for inputs and titles that have no second. */
export const oneLine = (text: string): string => literal(text).replace(/\s*\n\s*/g, ' ')
