/** The one-time code of a case of which nobody is kept as submitter. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { asCode, newCodeOf } from '../codes-to-type.ts'

/** Twenty characters of five bits: 100 random bits. */
const codeLength = 20

/** A new code, as people read it: `7KQ2-M9XD-4RTE-0ZVB-1HNC`. */
export const newCodeword = (): string => newCodeOf(codeLength)

/** Node's own cost (N 16384, r 8, p 1): some 50 ms, and the code cannot be guessed in any case. */
const derive = (code: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(asCode(code), salt, 32, (error, key) => (error ? reject(error) : resolve(key)))
  })

/** Salt and key as base64url. Not for a unit of work: it takes its time. */
export const hashCodeword = async (code: string): Promise<string> => {
  const salt = randomBytes(16)
  return `${salt.toString('base64url')}.${(await derive(code, salt)).toString('base64url')}`
}

/** However people typed it over. */
export const isCodeword = async (code: string, hash: string): Promise<boolean> => {
  const [salt = '', key = ''] = hash.split('.')
  const expected = Buffer.from(key, 'base64url')
  const given = await derive(code, Buffer.from(salt, 'base64url'))
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** Whether it can be one at all. */
export const looksLikeCodeword = (code: string): boolean => asCode(code).length === codeLength
