import type { Finding } from './finding.ts'

/**
 * A full stop that closes the sentence stays where it stood: what stands for a date says nothing of where the next one
 * begins, and its capital would be read as that of a name. That of “3 nov.” in the middle of a sentence goes.
 */
export const leaveStops = (text: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.map((one) => (endsInStop(text, one) ? { ...one, end: one.end - 1 } : one))

const endsInStop = (text: string, { start, end }: Finding): boolean =>
  text[end - 1] === '.' && (isWhole.test(text.slice(start, end)) || closes.test(text.slice(end, end + 6)))

/** A month in full, or a year, has no stop of its own. */
const isWhole = /(?:\p{L}{5,}|\d{2,4})\.$/u

const closes = /^["”’')\]]?(?:\s*$|\s*\n|\s+["“‘'([]?\p{Lu})/u
