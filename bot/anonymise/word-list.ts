import { readFileSync } from 'node:fs'

/** The lines of a list; lines with `#` say where it comes from. */
export const readLines = (name: string): readonly string[] =>
  readFileSync(new URL(`./lists/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

export const readWords = (name: string): ReadonlySet<string> =>
  new Set(readLines(name).flatMap((line) => line.split(' ')))
