import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Words } from './words.ts'

/** The words of a language. */
export const wordsIn = (language: 'nl' | 'en'): Words => (language === 'en' ? en : nl)

/** The language that words are of. */
export const languageOf = (words: Words): 'nl' | 'en' => (words === en ? 'en' : 'nl')
