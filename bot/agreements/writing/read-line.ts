/** Reads the line of `/afspraak`: who, when, and the rest as title. Pure; nothing is guessed, what is unknown is said. */
import type { Due } from '../../dates/due.ts'
import type { OrganisationKind, Sector } from '../../network/network.ts'
import type { AgreementKind } from '../agreement.ts'
import { type Party, uniqueParties } from '../party.ts'
import { findDue, isVague } from './find-due.ts'
import { overlaps } from './party-names.ts'
import { kindWordEnd, readKind } from './read-kind.ts'
import { type ReadParts, readParts } from './read-parts.ts'
import type { TermContext } from './read-term.ts'
import { blankOut, titleOf } from './title.ts'
import { findTypedMentions } from './typed-mentions.ts'

/**
 * Somebody or something that can have a part in an agreement, by the names that people use.
 *
 * @property label as a list shows it, where the name alone would be unclear.
 * @property organisation of a member.
 * @property size of a group: how many organisations are in it.
 * @property traits of an organisation, by which "de gemeenten" and "SWV po" are known.
 */
export interface Candidate extends Party {
  readonly name: string
  readonly label?: string
  readonly organisation?: string
  readonly size?: number
  readonly traits?: { readonly kind: OrganisationKind; readonly sectors: readonly Sector[] }
}

/**
 * A name in the line. `owner` is null for somebody whom the network does not know, and for a first name that several
 * bear: then `namesakes` has their full names.
 */
export interface ResolvedMention {
  readonly span: readonly [number, number]
  readonly name: string
  readonly owner: Candidate | null
  readonly namesakes?: readonly string[]
}

export interface ReadLine extends Parts {
  readonly title: string
  /** Null where the words say nothing of it. */
  readonly kind: AgreementKind | null
  /** As found, even when it is vague or impossible: the form asks on. */
  readonly due: Due | null
}

/**
 * Who has what part in it.
 *
 * @property missing words that say that it is done, and not by whom ("er komt"); null where they do not.
 * @property proposed the organisation for which "wij" was taken.
 */
export interface Parts {
  readonly owners: readonly Candidate[]
  readonly lead: Candidate | null
  readonly partners: readonly Candidate[]
  readonly consulted: readonly Candidate[]
  readonly contact: Candidate | null
  readonly unclear: readonly Unclear[]
  /** Words for a part of somebody who is not known; they stay in the title. */
  readonly unknown: readonly string[]
  readonly missing: string | null
  readonly proposed: { readonly word: string; readonly name: string } | null
}

export interface Unclear {
  readonly field: 'owners' | 'lead' | 'partners' | 'consulted' | 'contact'
  readonly name: string
  readonly namesakes: readonly string[]
}

export interface People {
  readonly mentions: readonly ResolvedMention[]
  readonly candidates: readonly Candidate[]
  readonly self: Candidate | null
}

/** @param apart stretches that were read for another field: nobody and no day is looked for in them */
export const readLine = (
  line: string,
  people: People,
  context: TermContext,
  apart: readonly (readonly [number, number])[] = [],
): ReadLine => {
  const typed = findTypedMentions(line, people.mentions, people.candidates, people.self)
  const mentions = [...people.mentions, ...typed]
    .filter(({ span }) => !apart.some((one) => overlaps(one, span)))
    .sort((a, b) => a.span[0] - b.span[0])
  const whole = blankOut(line, [[0, kindWordEnd(line)]])
  const text = blankOut(whole, apart)
  const read = readParts(text, mentions, people)
  const due = findDue(text, [...mentions.map((one) => one.span), ...read.said], context)
  const term = due && !isVague(due) ? [due.span] : []
  const { owners, ...others } = partsOf(read)
  const kind = readKind(line, { owners: owners.map((one) => one.kind), hasTerm: term.length > 0 })
  const proposed = owners.length === 0 && isOfSomebody(kind) ? proposeOwner(text, people) : null
  return {
    title: titleWith(whole, mentions, read, [...apart, ...term]),
    kind,
    due,
    owners: proposed ? [proposed.owner] : owners,
    ...others,
    missing: nobody.exec(text)?.[0] ?? null,
    proposed: proposed && { word: proposed.word, name: proposed.owner.name },
    unclear: read.unclear,
    unknown: read.unknown,
  }
}

/** Where nothing would be left without them, the words for a part stay. */
const titleWith = (
  text: string,
  mentions: readonly ResolvedMention[],
  { taken, staying }: ReadParts,
  read: readonly (readonly [number, number])[],
): string => {
  const named = mentions.map((one) => (staying.has(one) ? { ...one, stays: true } : one))
  const short = titleOf(text, named, [...read, ...taken])
  return taken.length > 0 && !/\p{L}{3}/u.test(short) ? titleOf(text, named, read) : short
}

const partsOf = ({ parts }: ReadParts) => {
  const of = (field: Unclear['field']): readonly Candidate[] =>
    uniqueParties(parts.filter((one) => one.field === field).map(({ party }) => party))
  const [lead = null] = of('lead')
  const [contact = null] = of('contact')
  return { owners: of('owners'), lead, partners: of('partners'), consulted: of('consulted'), contact }
}

const isOfSomebody = (kind: AgreementKind | null): boolean => kind === null || kind === 'action-item'

/** It is done, and nobody is said to do it. */
const nobody =
  /(?<!\p{L})(?:er\s+(?:komt|komen|wordt|worden)|(?:dit|deze|dat|die)\s+(?:wordt|worden)\s+opgepakt|(?:wordt|worden)\s+opgepakt)(?!\p{L})/iu

/** "Wij" is the organisation of whoever says so. */
const proposeOwner = (text: string, { candidates, self }: People) => {
  const word = /(?<!\p{L})(?:wij|we)(?!\p{L})/iu.exec(text)?.[0]
  const owner = candidates.find(({ kind, id }) => kind === 'organisation' && id === self?.organisation)
  return word && owner ? { word, owner } : null
}
