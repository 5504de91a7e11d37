/** A text as the rules read it, and the way back to the text that came in. */
export interface NormalText {
  readonly text: string
  /** Offset in the original of every code unit of `text`, and of its end; null where nothing moved. */
  readonly origin: Int32Array | null
}

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f
/** Soft hyphens, zero-width marks and carriage returns, which nobody sees. */
const isInvisible = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0xfeff || code === 0x0d

/** One space for every run of them, nothing for what nobody sees: how a text was laid out says nothing about names. */
const irregular = /[\t\u00a0\u2000-\u200f\u202f\u00ad\ufeff\r]| {2}/

export function normalise(original: string): NormalText {
  if (!irregular.test(original)) return { text: original, origin: null }
  const kept: number[] = []
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at)
    const isRepeated = isSpace(code) && kept.length > 0 && isSpace(original.charCodeAt(kept.at(-1) ?? 0))
    if (!isInvisible(code) && !isRepeated) kept.push(at)
  }
  const text = kept
    .map((at) => (isSpace(original.charCodeAt(at)) && original[at] !== '\t' ? ' ' : original[at]))
    .join('')
  return { text, origin: Int32Array.from([...kept, original.length]) }
}

/** The stretch of the original that a stretch of the normal text stands for. */
export function toOriginal<T extends { readonly start: number; readonly end: number }>(
  { origin }: NormalText,
  stretch: T,
): T {
  if (!origin) return stretch
  return { ...stretch, start: origin[stretch.start] ?? 0, end: (origin[stretch.end - 1] ?? -1) + 1 }
}
