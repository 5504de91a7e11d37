/** Reads the line of `/afspraak`: who, when, and the rest as title. Pure; nothing is guessed, what is unknown is said. */
import { type Due, readDue } from '../../dates/due.ts'
import type { OrganisationKind, Sector } from '../../network/network.ts'
import type { AgreementKind } from '../agreement.ts'
import type { Party } from '../party.ts'
import type { TermContext } from './read-term.ts'
import { blankOut, titleOf } from './title.ts'
import { findTypedMentions } from './typed-mentions.ts'

/**
 * Somebody or something that can have a part in an agreement, by the names that people use.
 *
 * @property label as a list shows it, where the name alone would be unclear.
 * @property organisation of a member.
 * @property traits of an organisation, by which "de gemeenten" and "SWV po" are known.
 */
export interface Candidate extends Party {
  readonly name: string
  readonly label?: string
  readonly organisation?: string
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

export const readLine = (text: string, people: People, context: TermContext): ReadLine => {
  const typed = findTypedMentions(text, people.mentions, people.candidates, people.self)
  const mentions = [...people.mentions, ...typed].sort((a, b) => a.span[0] - b.span[0])
  const spans = [...mentions.map((one) => one.span), ...addressSpans(text)]
  const due = withoutParticle(withStartWord(readDue(blankOut(text, spans), context), text), text)
  return {
    title: titleOf(text, mentions, due && !isVague(due) ? due.span : null),
    kind: null,
    owners: mentions.flatMap((one) => (one.owner ? [one.owner] : [])),
    lead: null,
    partners: [],
    consulted: [],
    contact: null,
    missing: null,
    proposed: null,
    unclear: mentions.flatMap(({ name, owner, namesakes = [] }) =>
      owner ? [] : [{ field: 'owners' as const, name, namesakes }],
    ),
    due,
  }
}

/** Web and mail addresses hold names and numbers that are no dates. */
const addressSpans = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(/\bhttps?:\/\/\S+|\S+@\S+\.\S+/gu)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )

/** "start dit najaar": the word that makes it a start belongs to the term, not to the title. */
const withStartWord = (due: Due | null, text: string): Due | null => {
  const word = /(?:\bvan\s+)?\b(?:start|starten|begint|beginnen|beginnend)\s+$/iu
  const before = due?.isStart ? word.exec(text.slice(0, due.span[0])) : null
  if (!due || !before) return due
  const span = [before.index, due.span[1]] as const
  return { ...due, span, text: text.slice(...span) }
}

/** "stelt de werkagenda op uiterlijk 30 april": the word before "uiterlijk" is the verb's. */
const withoutParticle = (due: Due | null, text: string): Due | null => {
  const particle = due && /^(?:op|in|aan)\s+(?=uiterlijk\b)/iu.exec(due.text)?.[0]
  if (!due || !particle || due.span[0] === 0) return due
  const span = [due.span[0] + particle.length, due.span[1]] as const
  return { ...due, span, text: text.slice(...span) }
}

/** A wish for time ("structureel", "z.s.m.") is no term: it stays in the title, and the form asks for an end. */
export const isVague = (due: Due): boolean =>
  due.from === null && due.until === null && due.reason !== 'impossible_date'
