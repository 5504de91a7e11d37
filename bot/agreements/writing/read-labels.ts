/** Where it belongs and where it stands, by the words for it: "thema Vervoer", "werkagenda Jeugd", "bron: verslag". Pure. */
import { plainly } from '../../name-search.ts'

type Span = readonly [number, number]

interface Named {
  readonly id: string
  readonly name: string
}

/** @property spans of all that was read, with the words that name it. */
export interface ReadLabels {
  readonly theme: string
  readonly agenda: string
  readonly source: string
  readonly spans: readonly Span[]
}

interface Label {
  readonly field: 'theme' | 'agenda' | 'source'
  readonly value: string
  readonly span: Span
}

/** Another word that begins a field of its own. */
const next = String.raw`[,;.]?\s*(?:(?:thema|werkagenda|pact)\s|(?:thema|werkagenda|pact|bron|(?:kar)?trekkers?|contactpersoon|eigena(?:ar|ren)|actiehouders?|partners?)\s*:|afgesproken\s+op|uiterlijk\s|i\.?\s?s\.?\s?m\.?\s|(?<![\p{L}\p{N}])@)`
const ends = String.raw`${next}|[;)\n]|\.?\s*$|\.\s+\p{L}`

const labelled = (word: string, end: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})${word}(?<value>(?:(?!${next})[^;()\n]){2,200}?)(?=\s*(?:${end}))`, 'giu')

/** A source may be a sentence in itself; a name ends at the comma. */
const patterns = [
  { field: 'source', pattern: labelled(String.raw`bron\s*:\s*`, ends) },
  { field: 'theme', pattern: labelled(String.raw`thema(?:\s*:\s*|\s+)`, `,|${ends}`) },
  { field: 'agenda', pattern: labelled(String.raw`(?:werkagenda|pact)(?:\s*:\s*|\s+)`, `,|${ends}`) },
] as const

/**
 * At the end of a sentence or in brackets. A theme that is not there yet is read where it stands apart, as a new one; a
 * werkagenda only where it is known.
 */
export const readLabels = (
  text: string,
  { themes, agendas }: { readonly themes: readonly Named[]; readonly agendas: readonly Named[] },
): ReadLabels => {
  const found = patterns.flatMap(({ field, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): Label[] => {
      const said = (match.groups?.value ?? '').trim()
      const isApart = /(?:^|[,;.(\n–-])\s*$/u.test(text.slice(0, match.index))
      const read = readAs(field, said, { themes, agendas, isApart })
      const span = [match.index, match.index + match[0].length] as const
      return read === null ? [] : [{ field, value: read, span }]
    }),
  )
  const first = (field: Label['field']): Label | undefined => found.find((one) => one.field === field)
  const kept = (['theme', 'agenda', 'source'] as const).flatMap((field) => first(field) ?? [])
  return {
    theme: first('theme')?.value ?? '',
    agenda: first('agenda')?.value ?? '',
    source: first('source')?.value ?? '',
    spans: kept.map(({ span }) => span),
  }
}

const readAs = (
  field: Label['field'],
  said: string,
  known: { readonly themes: readonly Named[]; readonly agendas: readonly Named[]; readonly isApart: boolean },
): string | null => {
  if (field === 'source') return said
  if (field === 'agenda') return findNamed(known.agendas, said)?.id ?? null
  return findNamed(known.themes, said)?.name ?? (known.isApart && said.length <= newThemeLimit ? said : null)
}

/** What is longer is a sentence that begins with the word. */
const newThemeLimit = 40

/** By its name, with or without the word for what it is; or by the beginning that only one of them has. */
const findNamed = (all: readonly Named[], said: string): Named | null => {
  const names = all.map((one) => ({ one, name: bareName(one.name) }))
  const exact = names.filter(({ name }) => name === bareName(said))
  const begun = names.filter(({ name }) => name.startsWith(`${bareName(said)} `))
  const [only, ...others] = exact.length > 0 ? exact : begun
  return only && others.length === 0 ? only.one : null
}

const bareName = (name: string): string => plainly(name).replace(/^(?:de |het )?(?:(?:thema|werkagenda|pact) )?/u, '')
