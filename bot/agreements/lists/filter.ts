/** What somebody typed after `/afspraken`: words that narrow the list, and a name. Pure. */
import { plainly } from '../../name-search.ts'

export const narrowings = [
  'mine',
  'all',
  'late',
  'without-owner',
  'without-term',
  'to-confirm',
  'closed',
  'action-item',
  'standing-agreement',
  'intention',
  'decision',
] as const
export type Narrowing = (typeof narrowings)[number]

export interface Filter {
  readonly narrowings: readonly Narrowing[]
  /** Of a body, an organisation, an agenda or a theme, as typed; '' for none. */
  readonly name: string
}

/** Longer ones first, so that "zonder eigenaar" is not read as a name that ends in "eigenaar". */
const phrases: readonly (readonly [phrase: string, means: Narrowing])[] = (
  [
    ['mij', 'mine'],
    ['mijn', 'mine'],
    ['van mij', 'mine'],
    ['ik', 'mine'],
    ['mine', 'mine'],
    ['alles', 'all'],
    ['alle', 'all'],
    ['all', 'all'],
    ['te laat', 'late'],
    ['telaat', 'late'],
    ['late', 'late'],
    ['zonder eigenaar', 'without-owner'],
    ['zonder actiehouder', 'without-owner'],
    ['geen eigenaar', 'without-owner'],
    ['without owner', 'without-owner'],
    ['zonder datum', 'without-term'],
    ['geen datum', 'without-term'],
    ['without date', 'without-term'],
    ['gereed gemeld', 'to-confirm'],
    ['te bevestigen', 'to-confirm'],
    ['reported done', 'to-confirm'],
    ['gereed', 'closed'],
    ['afgerond', 'closed'],
    ['gesloten', 'closed'],
    ['done', 'closed'],
    ['acties', 'action-item'],
    ['actie', 'action-item'],
    ['blijvende afspraken', 'standing-agreement'],
    ['blijvend', 'standing-agreement'],
    ['voornemens', 'intention'],
    ['voornemen', 'intention'],
    ['besluiten', 'decision'],
    ['besluit', 'decision'],
    ['decisions', 'decision'],
  ] as const
).toSorted((a, b) => b[0].length - a[0].length)

/** "te laat oogo", "besluiten van de stuurgroep", "OOGO zonder datum": in any order, at either end of the name. */
export const readFilter = (text: string): Filter => {
  const found: Narrowing[] = []
  let rest = text.replace(/\s+/gu, ' ').trim()
  for (let shorter = takePhrase(rest); shorter; shorter = takePhrase(rest)) {
    found.push(shorter.means)
    rest = shorter.rest
  }
  return { narrowings: narrowings.filter((one) => found.includes(one)), name: rest }
}

/** "besluiten van de stuurgroep": only between a word that narrows and a name. */
const joint = /^(?:van|bij|in|voor|of)\s+(?:(?:de|het|the)\s+)?(?=\S)/iu

const takePhrase = (text: string): { readonly means: Narrowing; readonly rest: string } | null => {
  const plain = plainly(text)
  for (const [phrase, means] of phrases) {
    if (plain === phrase) return { means, rest: '' }
    if (plain.startsWith(`${phrase} `)) return { means, rest: dropWords(text, phrase, 'first').replace(joint, '') }
    if (plain.endsWith(` ${phrase}`)) return { means, rest: dropWords(text, phrase, 'last') }
  }
  return null
}

const dropWords = (text: string, phrase: string, side: 'first' | 'last'): string => {
  const count = phrase.split(' ').length
  const words = text.split(' ')
  return (side === 'first' ? words.slice(count) : words.slice(0, -count)).join(' ')
}
