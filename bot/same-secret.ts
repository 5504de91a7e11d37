import { timingSafeEqual } from 'node:crypto'

/** Compares what somebody gives with our secret, in a time that says nothing of where they differ. */
export const isSameSecret = (given: string, secret: string): boolean => {
  // Bytes, not letters: a letter outside ASCII is two of them.
  const [a, b] = [Buffer.from(given), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}
