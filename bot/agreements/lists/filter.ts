/** What somebody typed after `/afspraken`: words that narrow the list, and a name. Pure. */
import { plainly } from '../../name-search.ts'

export const narrowings = [
  'mine',
  'involved',
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
  /** "besluit 3": the third of its body; null when no number was typed. */
  readonly serial: number | null
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
    ['my', 'mine'],
    ['me', 'mine'],
    ['meewerken', 'involved'],
    ['waar ik aan meewerk', 'involved'],
    ['involved', 'involved'],
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
    ['no owner', 'without-owner'],
    ['zonder datum', 'without-term'],
    ['geen datum', 'without-term'],
    ['without date', 'without-term'],
    ['no date', 'without-term'],
    ['gereed gemeld', 'to-confirm'],
    ['te bevestigen', 'to-confirm'],
    ['reported done', 'to-confirm'],
    ['to confirm', 'to-confirm'],
    ['gereed', 'closed'],
    ['afgerond', 'closed'],
    ['gesloten', 'closed'],
    ['done', 'closed'],
    ['closed', 'closed'],
    ['acties', 'action-item'],
    ['actie', 'action-item'],
    ['action items', 'action-item'],
    ['actions', 'action-item'],
    ['action', 'action-item'],
    ['blijvende afspraken', 'standing-agreement'],
    ['blijvende afspraak', 'standing-agreement'],
    ['blijvend', 'standing-agreement'],
    ['standing agreements', 'standing-agreement'],
    ['standing', 'standing-agreement'],
    ['voornemens', 'intention'],
    ['voornemen', 'intention'],
    ['intentions', 'intention'],
    ['intention', 'intention'],
    ['besluiten', 'decision'],
    ['besluit', 'decision'],
    ['decisions', 'decision'],
    ['decision', 'decision'],
  ] as const
).toSorted((a, b) => b[0].length - a[0].length)

/**
 * "te laat oogo", "besluiten van de stuurgroep", "besluit 3 OOGO": in any order, at either end of the name.
 *
 * @param isName whether something bears just this name: of "Voortgang acties" nothing is taken away then
 */
export const readFilter = (text: string, isName: (text: string) => boolean = () => false): Filter => {
  const found: Narrowing[] = []
  const { serial, other } = isName(text) ? { serial: null, other: text } : takeSerial(text)
  let rest = other.replace(/\s+/gu, ' ').trim()
  for (let taken = takePhrase(rest); taken && !isName(rest); taken = takePhrase(rest)) {
    found.push(taken.means)
    rest = taken.rest
  }
  const asked = serial === null ? found : [...found, 'decision']
  return {
    narrowings: narrowings.filter((one) => asked.includes(one)),
    serial,
    name: isName(rest) ? rest : rest.replace(joint, ''),
  }
}

/** A decision goes by the number that its body gave it. */
const takeSerial = (text: string): { readonly serial: number | null; readonly other: string } => {
  const match = /(?:^|\s)(?:besluit|decision)\s+(?:nr\.?|nummer|no\.?|#)?\s*(\d{1,9})(?=\s|$)/iu.exec(text)
  return match ? { serial: Number(match[1]), other: text.replace(match[0], ' ') } : { serial: null, other: text }
}

/** "van Anna", "besluiten van de stuurgroep". A name that begins so is found by the rest of it too. */
const joint = /^(?:van|bij|in|voor|of|with|for)\s+(?:(?:de|het|the)\s+)?(?=\S)/iu

const takePhrase = (text: string): { readonly means: Narrowing; readonly rest: string } | null => {
  const plain = plainly(text)
  for (const [phrase, means] of phrases) {
    if (plain === phrase) return { means, rest: '' }
    if (plain.startsWith(`${phrase} `)) return { means, rest: dropWords(text, phrase, 'first') }
    if (plain.endsWith(` ${phrase}`)) return { means, rest: dropWords(text, phrase, 'last') }
  }
  return null
}

const dropWords = (text: string, phrase: string, side: 'first' | 'last'): string => {
  const count = phrase.split(' ').length
  const words = text.split(' ')
  return (side === 'first' ? words.slice(count) : words.slice(0, -count)).join(' ')
}
