/** Who sits in a body, as everybody sees it. */
import { z } from 'zod'
import { type Block, bold, type Fact, fact, fine, paragraph, type Row, rows } from './card.ts'
import { definePress } from './press.ts'
import type { Words } from './words/words.ts'

export type OrganisationKindName = keyof Words['registers']['kinds']
export type LevelName = keyof Words['bodies']['levels']
export type LanguageName = keyof Words['bodies']['languages']

export const showSeatsPress = definePress(
  'network.show-seats',
  z.object({ body: z.string(), query: z.string(), skip: z.int().min(0) }),
)

export interface KindView {
  readonly kind: OrganisationKindName
  readonly people: number
  readonly organisations: number
  readonly wished: number
}

/** @property organisation its name, '' when it is not known any more. */
export interface PersonView {
  readonly name: string
  readonly organisation: string
}

export interface BodyView {
  readonly level: LevelName
  readonly language: LanguageName
  /** The name of its template, or null. */
  readonly template: string | null
  readonly organisations: number
  readonly chairs: readonly string[]
  readonly facilitators: readonly string[]
  readonly secretariat: readonly string[]
  /** Everybody, chairs first; in two rings where it has them. */
  readonly inner: readonly PersonView[]
  readonly outer: readonly PersonView[]
  readonly hasRings: boolean
  readonly kinds: readonly KindView[]
  /** Somebody in the network is on Slack or Teams: a body may well have a channel there. */
  readonly hasPlatform: boolean
  readonly channels: readonly { readonly surface: keyof Words['bodies']['surfaces']; readonly name: string }[]
}

export const bodyFacts = (view: BodyView, words: Words): readonly Fact[] => {
  const say = words.bodies
  const people = view.inner.length + view.outer.length
  return [
    fact(say.level, say.levels[view.level]),
    ...(view.template === null ? [] : [fact(say.template, view.template)]),
    fact(say.language, say.languages[view.language]),
    fact(say.members, say.count(people, view.organisations)),
    fact(say.chair, view.chairs.join(', ') || say.noChair),
    ...(view.facilitators.length === 0 ? [] : [fact(say.facilitator, view.facilitators.join(', '))]),
    fact(say.secretariat, view.secretariat.join(', ') || say.nobody),
    fact(
      say.channels,
      view.channels.map(({ surface, name }) => `${say.surfaces[surface]}: ${name}`).join(' · ') || say.nobody,
    ),
  ]
}

/** What a body lacks. */
export const bodyNotices = (view: BodyView, words: Words): readonly string[] => {
  const say = words.bodies
  const empty = view.kinds.flatMap(({ kind, wished, organisations }) =>
    wished > organisations ? [`${words.registers.kinds[kind]} ${wished - organisations}`] : [],
  )
  return [
    ...(empty.length === 0 ? [] : [say.emptySeats(empty.join(', '))]),
    ...(view.hasPlatform && view.channels.every(({ surface }) => surface === 'web') ? [say.noChannel] : []),
  ]
}

export const bodyBlocks = (view: BodyView, words: Words): readonly Block[] => {
  const say = words.bodies
  const { inner, outer } = say.rings
  return [
    ...(view.kinds.length === 0
      ? []
      : [paragraph(bold(say.perKind)), rows(view.kinds.map((kind) => kindRow(kind, words)))]),
    ...(view.kinds.some(({ people, organisations, wished }) => wished > 0 && people > organisations)
      ? [fine(say.perOrganisation)]
      : []),
    ...(view.hasRings
      ? [names(inner, view.inner, words), names(outer, view.outer, words), fine(say.outerReads)]
      : [names(say.members, view.inner, words)]),
  ]
}

const kindRow = ({ kind, people, organisations, wished }: KindView, words: Words): Row => {
  const say = words.bodies
  const more = people > organisations ? ` · ${say.people(people)}` : ''
  const seats = wished > 0 ? `${say.taken(organisations, wished)}${more}` : say.count(people, organisations)
  return { text: [bold(words.registers.kinds[kind]), `: ${seats}`] }
}

/** Names that a card shows at once; all of them stand with the seats. */
const namesInSight = 25

/** A line for each organisation, with who speaks for it. */
const names = (title: string, all: readonly PersonView[], words: Words): Block => {
  const rest = all.length - namesInSight
  const shown = Map.groupBy(all.slice(0, namesInSight), ({ organisation }) => organisation)
  const lines = [...shown].map(([organisation, people]) => {
    const said = people.map(({ name }) => name).join(', ')
    return organisation === '' ? said : `${organisation}: ${said}`
  })
  const said = lines.length === 0 ? [words.bodies.nobody] : lines
  const more = rest > 0 ? [words.chat.more(rest)] : []
  return paragraph(bold(`${title} (${all.length})`), `\n${[...said, ...more].join('\n')}`)
}
