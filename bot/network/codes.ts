/** One-time codes: short enough to type over, too long to guess, kept only as a hash. */
import { createHash, randomBytes } from 'node:crypto'

/** Crockford's base 32: no I, L, O or U, so that nothing on paper looks like something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Twelve characters of five bits: 60 random bits, far beyond guessing within the day that a code lives. */
const codeLength = 12

/** A new code, as people read it: `7KQ2-M9XD-4RTE`. */
export const newCode = (): string => {
  const letters = [...randomBytes(codeLength)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('')
  return letters.replace(/(.{4})(?=.)/gu, '$1-')
}

/** The hash under which a code is kept (SHA-256, base64url), the same however people typed it over. */
export const hashCode = (code: string): string => createHash('sha256').update(normalise(code)).digest('base64url')

const normalise = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, '')
    .replace(/O/gu, '0')
    .replace(/[IL]/gu, '1')
