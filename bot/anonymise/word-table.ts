import { readFileSync } from 'node:fs'

/**
 * A long word list in two flat arrays: a Set of as many strings takes thirty times the memory. A word is kept as a hash of
 * 32 bits, so that one unknown word in about 30,000 is taken for a known one.
 */
export class WordTable {
  readonly #hashes: Uint32Array
  readonly #values: Uint8Array
  readonly #mask: number

  /** @param capacity a power of two, well above the number of words */
  constructor(capacity: number) {
    this.#hashes = new Uint32Array(capacity)
    this.#values = new Uint8Array(capacity)
    this.#mask = capacity - 1
  }

  /** @param value 1 to 255 */
  set(word: string, value: number): void {
    const hash = hashOf(word)
    const slot = this.#slotOf(hash)
    this.#hashes[slot] = hash
    this.#values[slot] = value
  }

  /** The value of the word, or 0 where it does not stand in the list. */
  get(word: string): number {
    return this.#values[this.#slotOf(hashOf(word))] ?? 0
  }

  #slotOf(hash: number): number {
    let slot = hash & this.#mask
    while (this.#values[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask
    return slot
  }
}

/** FNV-1a over the code units, then stirred so that the low bits depend on all. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 0
}

/** @param toValue the value for what stands behind the word on its line */
export function readTable(name: string, capacity: number, toValue: (rest: string) => number): WordTable {
  const table = new WordTable(capacity)
  const text = readFileSync(new URL(`./lists/${name}.txt`, import.meta.url), 'latin1')
  for (let from = 0, to = 0; to < text.length; from = to + 1) {
    to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    if (text[from] === '#' || to === from) continue
    const [word = '', rest = ''] = text.slice(from, to).split(' ')
    table.set(word, toValue(rest))
  }
  return table
}
