/** What a change altered, as facts: kept without words, said in the reader's language. */
import { z } from 'zod'
import type { Agreement } from '../agreement.ts'
import { type Party, partyKinds, sameParties } from '../party.ts'

const pair = z.tuple([z.string(), z.string()])
const parties = z.array(z.object({ kind: z.enum(partyKinds), id: z.string() }))
const bothParties = z.tuple([parties, parties])

/** In the order in which they are told. Themes and agendas are kept by their ids; '' stands for none. */
export const textChanges = [
  'kind',
  'title',
  'agreedOn',
  'term',
  'point',
  'source',
  'quote',
  'goals',
  'level',
  'sector',
  'theme',
  'agenda',
] as const
export const partyChanges = ['owners', 'lead', 'partners', 'consulted', 'contact'] as const

type TextChange = (typeof textChanges)[number]
type PartyChange = (typeof partyChanges)[number]

const each = <Name extends string, Shape extends z.ZodType>(names: readonly Name[], shape: Shape) =>
  Object.fromEntries(names.map((name) => [name, shape.optional()])) as Record<Name, z.ZodOptional<Shape>>

/** Before and after of what changed, and nothing else. */
export const changesShape = z.object({ ...each(textChanges, pair), ...each(partyChanges, bothParties) })

export type Changes = z.infer<typeof changesShape>

export const changesBetween = (before: Agreement, after: Agreement): Changes => {
  const [was, is] = [factsOf(before), factsOf(after)]
  const texts = textChanges
    .filter((what) => was.texts[what] !== is.texts[what])
    .map((what) => [what, [was.texts[what], is.texts[what]]] as const)
  const people = partyChanges
    .filter((what) => !sameParties(was.parties[what], is.parties[what]))
    .map((what) => [what, [was.parties[what], is.parties[what]]] as const)
  return Object.fromEntries([...texts, ...people])
}

interface Facts {
  readonly texts: Readonly<Record<TextChange, string>>
  readonly parties: Readonly<Record<PartyChange, readonly Party[]>>
}

const factsOf = ({ kind, title, agreedOn, term, owners, details }: Agreement): Facts => ({
  texts: {
    kind,
    title,
    agreedOn,
    term: term?.text ?? '',
    point: details.point,
    source: details.source,
    quote: details.quote,
    goals: details.goals.join('\n'),
    level: details.level ?? '',
    sector: details.sector ?? '',
    theme: details.theme ?? '',
    agenda: details.agenda ?? '',
  },
  parties: {
    owners: plain(owners),
    lead: plain(details.lead ? [details.lead] : []),
    partners: plain(details.partners),
    consulted: plain(details.consulted),
    contact: plain(details.contact ? [details.contact] : []),
  },
})

const plain = (list: readonly Party[]) => list.map(({ kind, id }) => ({ kind, id }))
