import { bandNames, sayAge } from './age-band.ts'
import type { Finding, Label } from './finding.ts'
import { fold } from './fold.ts'
import { isLand } from './lands.ts'
import { namePeople } from './people.ts'
import type { Reading } from './reading.ts'
import { roleNames } from './role-words.ts'
import { kindNames, schoolKindOf } from './school-kinds.ts'
import { dateNames, sayDate } from './season.ts'

const plain: Readonly<Partial<Record<Label, string>>> = {
  ADDR: 'adres',
  POSTCODE: 'postcode',
  PHONE: 'telefoonnummer',
  EMAIL: 'e-mailadres',
  URL: 'webadres',
  HANDLE: 'accountnaam',
  BSN: 'persoonsnummer',
  IBAN: 'rekeningnummer',
  BRIN: 'schoolcode',
  PLATE: 'kenteken',
  ID: 'nummer',
}
const place = 'plaats'
const land = 'een ander land'
const institution = 'een instelling'
const institutions: readonly (readonly [RegExp, string])[] = [
  [/ggz|psych/, 'een instelling voor jeugd-ggz'],
  [/jeugdb|voogd|schrikker/, 'een instelling voor jeugdbescherming'],
  [/jeugd|pleeg/, 'een instelling voor jeugdhulp'],
  [/^/, institution],
]
/** For what would give away the very word that it stands for. */
const nothing = '…'

/** What stands for every finding, in their order; the same thing is called the same throughout the text. */
export function choosePlaceholders(reading: Reading, findings: readonly Finding[]): readonly string[] {
  const people = namePeople(
    reading,
    findings.filter(({ label }) => label === 'PER'),
  )
  const called = new Map<string, string>()
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const original = reading.text.slice(finding.start, finding.end)
    const said = people.get(finding.start) ?? plain[finding.label] ?? say(reading, finding, original, called, counts)
    return `[${isTelling(original, said) ? nothing : said}]`
  })
}

function say(
  reading: Reading,
  { label, start }: Finding,
  original: string,
  called: Map<string, string>,
  counts: Map<string, number>,
): string {
  if (label === 'AGE') return sayAge(original)
  if (label === 'DATE')
    return sayDate(
      original,
      /geb(?:\.|oren|oortedatum|oortejaar|datum)?[^.\n]{0,14}$/iu.test(
        reading.text.slice(Math.max(0, start - 30), start),
      ),
    )
  const key = `${label} ${fold(original).replace(/^(?:de|het|'?t)\s/, '')}`
  const known = called.get(key)
  if (known) return known
  const kind = kindOf(reading, label, start, original)
  const count = (counts.get(kind) ?? 0) + 1
  counts.set(kind, count)
  called.set(key, count === 1 ? kind : `${kind} ${count}`)
  return called.get(key) ?? kind
}

function kindOf(reading: Reading, label: Label, start: number, original: string): string {
  const folded = fold(original)
  if (label === 'LOC') return isLand(folded) ? land : place
  if (label === 'ORG') return kindOfInstitution(folded)
  const before = fold(reading.text.slice(Math.max(0, start - 20), start)).match(/[a-z]+/g) ?? []
  const words = [...(folded.match(/[a-z]+/g) ?? []), ...before.slice(-1)]
  return (
    words.map(schoolKindOf).find((kind) => kind !== null && kind !== undefined) ??
    (/college|lyceum/.test(folded) ? 'een vo-school' : 'een school')
  )
}

/** "Jeugdhulp Kompas" is called an institution, for "jeugdhulp" is half its name. */
function kindOfInstitution(folded: string): string {
  const kind = institutions.find(([pattern]) => pattern.test(folded))?.[1] ?? nothing
  return isTelling(folded, kind) ? institution : kind
}

/** Holds a word of the original that is more than a particle. */
function isTelling(original: string, said: string): boolean {
  const words = new Set(fold(said).match(/[\p{L}\p{N}]{3,}/gu))
  return (fold(original).match(/[\p{L}\p{N}]{3,}/gu) ?? []).some(
    (word) => words.has(word) && !/^(?:school|jaar|jarige|een|het|ggz|basisschool)$/.test(word),
  )
}

const said = [
  ...Object.values(plain),
  place,
  land,
  nothing,
  ...institutions.map(([, kind]) => kind),
  ...kindNames,
  'een school',
  ...roleNames,
  'een betrokkene',
  'leeftijd',
  ...bandNames.flatMap((band) => [`${band} jaar`, `${band}-jarige`]),
  ...dateNames,
]
const escaped = [...new Set(said)].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
const ours = new RegExp(`\\[(?:${escaped.join('|')})(?: \\d{1,2})?\\]`, 'g')

/** Placeholders that stand in the text already, as when an anonymised text is edited and read again. */
export const findPlaceholders = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(ours)].map(({ index, 0: one }) => ({ start: index, end: index + one.length }))
