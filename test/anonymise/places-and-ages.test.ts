import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type MarkedText, readMarks } from './marked-text.ts'
import { inCapitals, inSmallLetters, withoutPunctuation } from './mutations.ts'
import { score } from './score.ts'

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))

const sentences: readonly string[] = [
  'Het gezin is vorig jaar verhuisd naar $ en sindsdien gaat de jongen niet meer naar school.',
  'Een meisje uit $ zit al maanden thuis met buikpijn.',
  'Vader woont in $, moeder ergens anders. Dat maakt het lastig.',
  'Wie kent een kleine voorziening richting $ voor deze leerling?',
  'Zijn oma, die in $ woont, past op hem als moeder werkt.',
  'De familie komt oorspronkelijk uit $. De ouders spreken nog weinig Nederlands.',
  'Zij is geboren te $ en kwam hier als kleuter.',
  'De taxi rijdt via $ en dat duurt te lang.',
  'De school ligt vlakbij $, goed te fietsen.',
  'Er is nog plek in $.',
]

const places = linesOf('place-names').flatMap((line) => line.split('|'))
const placeTexts = places.map((place, at) =>
  readMarks((sentences[at % sentences.length] ?? '$').replace('$', `{LOC:${place}}`)),
)
const ageTexts = linesOf('ages-as-told').map(readMarks)

const ways: readonly [string, (text: MarkedText) => MarkedText][] = [
  ['as they are', (text) => text],
  ['in small letters', inSmallLetters],
  ['in capitals', inCapitals],
  ['without punctuation', withoutPunctuation],
]

describe.each(ways)('%s', (_, mutate) => {
  it('places at home and abroad go', () => {
    const { recall, leaked } = score(placeTexts.map(mutate))
    expect(places.length).toBeGreaterThan(550)
    expect(recall, leaked.join(' · ')).toBeGreaterThan(0.985)
  })

  it('ages go, and what is counted stays', () => {
    const { recall, kept, leaked } = score(ageTexts.map(mutate))
    expect(recall, leaked.join(' · ')).toBeGreaterThan(mutate === withoutPunctuation ? 0.95 : 0.99)
    expect(kept).toBeGreaterThan(0.99)
  })
})
