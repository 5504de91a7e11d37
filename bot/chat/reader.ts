import { wordsIn } from '../../cards/words/speak.ts'
import type { Language } from './address.ts'
import type { Context, Reader } from './feature.ts'

/** Whoever asks, as the reader of what is shown to them. */
export const readerOf = ({ network, words, language, now }: Context): Reader => ({
  network: network.id,
  words,
  language,
  now,
})

/** All who read what stands in a channel, in the language of its body. */
export const readerIn = (context: Context, language: Language): Reader => ({
  ...readerOf(context),
  language,
  words: wordsIn(language),
})
