/** From bytes to text: what Excel and editors write, and nothing that only looks like it. */
import type { Note } from './problem.ts'

/** A network of 5,000 members is 1 MB. */
const sizeLimit = 5 * 1024 * 1024

/** Null when it cannot be read; why, is noted. */
export const readText = (bytes: Uint8Array, note: Note): string | null => {
  if (bytes.length > sizeLimit) {
    note(1, 'file-too-big', { megabytes: sizeLimit / 1024 / 1024 })
    return null
  }
  const text = decode(bytes)
  if (text === null) note(firstForeignLine(bytes), 'not-utf8', undefined)
  else if (text.trim() === '') note(1, 'empty', undefined)
  else return text
  return null
}

/** UTF-8, or the UTF-16 that Excel calls "Unicode text", which says so in its first two bytes. */
const decode = (bytes: Uint8Array): string | null => {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const firstForeignLine = (bytes: Uint8Array): number => {
  const readable = new TextDecoder().decode(bytes)
  return lineOf(readable, readable.indexOf('\uFFFD'))
}

export const lineOf = (text: string, at: number): number => text.slice(0, Math.max(at, 0)).split('\n').length
