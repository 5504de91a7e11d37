import type { Context, Reader } from './feature.ts'

/** Whoever asks, as the reader of what is shown to them. */
export const readerOf = ({ network, words, language, now }: Context): Reader => ({
  network: network.id,
  words,
  language,
  now,
})
