/** One-time codes: short enough to type over, too long to guess, kept only as a hash. */
import { createHash } from 'node:crypto'
import { asCode, newCodeOf } from '../codes-to-type.ts'

/** Twelve characters of five bits: 60 random bits, far beyond guessing within the day that a code lives. */
const codeLength = 12

/** A new code, as people read it: `7KQ2-M9XD-4RTE`. */
export const newCode = (): string => newCodeOf(codeLength)

/** The hash under which a code is kept (SHA-256, base64url), the same however people typed it over. */
export const hashCode = (code: string): string => createHash('sha256').update(asCode(code)).digest('base64url')
