/** Codes that people read off one screen and type on another. */
import { randomBytes } from 'node:crypto'

/** Crockford's base 32: no I, L, O or U, so that nothing on paper looks like something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A new code of so many characters of five random bits, in fours as people read it: `7KQ2-M9XD-4RTE`. */
export const newCodeOf = (characters: number): string =>
  [...randomBytes(characters)]
    .map((byte) => alphabet.charAt(byte % alphabet.length))
    .join('')
    .replace(/(.{4})(?=.)/gu, '$1-')

/** The same however people typed it over: in small letters, without its dashes, with an O for a nought or an L for a one. */
export const asCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, '')
    .replace(/O/gu, '0')
    .replace(/[IL]/gu, '1')
