import { fold } from './fold.ts'
import { numberWords } from './number-words.ts'

/** The bands of the case form, by the age that they end with. */
const bands: readonly (readonly [last: number, band: string])[] = [
  [3, '0–3'],
  [7, '4–7'],
  [12, '8–12'],
  [15, '13–15'],
  [18, '16–18'],
]
export const bandNames: readonly string[] = [...bands.map(([, band]) => band), '18+']

const bandOf = (age: number): string => bands.find(([last]) => age <= last)?.[1] ?? '18+'

/** `12-jarige` → `8–12-jarige`, `veertien` → `13–15 jaar`, `13;4` → `13–15 jaar`. */
export function sayAge(written: string): string {
  const age = readAge(written)
  if (age === null) return 'leeftijd'
  return /jari/i.test(written) ? `${bandOf(age)}-jarige` : `${bandOf(age)} jaar`
}

function readAge(written: string): number | null {
  const digits = /\d{1,3}/.exec(written)
  if (digits) return Number(digits[0])
  const words = fold(written)
    .replace(/jari\p{L}*/u, '')
    .split(/[^a-z]+/)
  for (const word of words) {
    const age = numberWords.get(word) ?? numberWords.get(ordinals[word] ?? '')
    if (age !== undefined && word !== '') return age
  }
  return null
}

const ordinals: Readonly<Record<string, string>> = {
  vierde: 'vier',
  vijfde: 'vijf',
  zesde: 'zes',
  zevende: 'zeven',
  achtste: 'acht',
  negende: 'negen',
  tiende: 'tien',
  elfde: 'elf',
  twaalfde: 'twaalf',
  dertiende: 'dertien',
  veertiende: 'veertien',
  vijftiende: 'vijftien',
  zestiende: 'zestien',
  zeventiende: 'zeventien',
  achttiende: 'achttien',
}
