import { readFileSync } from 'node:fs'
import { type MarkedText, readMarks } from './marked-text.ts'

/** Terms of the trade, each in three sentences of different voices. */

const lines = readFileSync(new URL('./domain-terms.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const namesAsWell = lines.findIndex((line) => line.startsWith('# Names'))
const termsIn = (some: readonly string[]): readonly string[] =>
  some.filter((line) => !line.startsWith('#')).flatMap((line) => line.split('|'))

const voices: readonly string[] = [
  '{PER:Daan} ({AGE:12}) zit sinds {DATE:maart} thuis. In het gesprek ging het ook over $.',
  'Kan iemand mij vertellen hoe het zit met $ bij {PER:Noor}?',
  'Moeder van {PER:Yusuf} vroeg vorige week naar $ en kreeg geen antwoord.',
  'Besproken: $, verzuim en de vraag van de ouders van {PER:Sem}.',
  'Hoi allemaal, wie heeft in onze regio ervaring met $? Groetjes {PER:Anouk}',
  'Volgens de jeugdarts is er sprake van $. De school ziet dat anders.',
  'School zegt: zonder $ kunnen wij niets. Vader is boos.',
  '- $\n- verzuim sinds {DATE:3 maart}\n- mentor belt moeder',
  'Afspraak: de mentor van {PER:Fatima} kijkt naar $ en belt daarna terug.',
  'We hebben het dossier nog eens bekeken, $ stond nergens vermeld. Jammer voor {PER:Lotte}.',
  'Vraag aan de tafel: wat betekent $ voor een jongen die niet meer komt?',
  'Leerling: {PER:Sem}. Aandachtspunt: $. Vervolg: over zes weken.',
  'ik snap niks van $ en niemand legt het uit aan mijn zoon {PER:Jurre}',
  'Eerst $, dan pas een andere plek. Zo is het met {PER:Mila} ook gegaan.',
]

const textsOf = (terms: readonly string[]): readonly MarkedText[] =>
  terms.flatMap((term, at) =>
    [0, 5, 10].map((step) => readMarks((voices[(at + step) % voices.length] ?? '$').replace('$', () => `{+:${term}}`))),
  )

export const termTexts = textsOf(termsIn(lines.slice(0, namesAsWell)))
/** Written like a name or a word, so that only capitals tell. */
export const capitalTermTexts = textsOf(termsIn(lines.slice(namesAsWell)))
