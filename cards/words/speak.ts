import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Words } from './words.ts'

/** The words of a language. */
export const wordsIn = (language: 'nl' | 'en'): Words => (language === 'en' ? en : nl)
