/**
 * What was agreed, whoever owes it and however it moves. Pure: time and people are arguments, and what cannot be is a
 * Refusal.
 */

import type { Ref } from '../ref.ts'
import { refusal } from '../refusal.ts'
import {
  type Consent,
  type DateProposal,
  type Details,
  type HelpAsked,
  noDetails,
  type Origin,
  type Parent,
  type Reaction,
  type Term,
} from './details.ts'
import { type Actor, isActor, joinOwners, type Owner, type Party } from './party.ts'

/**
 * An action item is done by somebody before a day. A standing agreement holds until it is looked back on. An intention
 * binds nobody yet. A decision was taken on a day, and is numbered on within its body.
 */
export const agreementKinds = ['action-item', 'standing-agreement', 'intention', 'decision'] as const
export type AgreementKind = (typeof agreementKinds)[number]

/**
 * - `reported_done`: its owner says so; the body or its secretariat makes it `done`.
 * - `merged` and `split`: what was agreed lives on in another agreement, or in several.
 */
export const agreementStates = ['open', 'running', 'reported_done', 'done', 'withdrawn', 'merged', 'split'] as const
export type AgreementState = (typeof agreementStates)[number]

/**
 * @property number running within the network: people say "afspraak 12".
 * @property serial of a decision, running within its body; null for the other kinds.
 * @property agreedOn the day on which it was agreed, from which its term was read.
 * @property origin the meeting in which it was agreed, and the item of its agenda, or null.
 * @property consent of a decision for which both sides were asked, or null.
 * @property isShared each of several organisations does this for itself: their own days and states stand with the
 *   shares, of which this one is the parent.
 */
export interface Agreement {
  readonly id: string
  readonly network: string
  readonly number: number
  readonly kind: AgreementKind
  readonly serial: number | null
  readonly body: string
  readonly title: string
  readonly agreedOn: string
  readonly owners: readonly Owner[]
  readonly term: Term | null
  readonly state: AgreementState
  readonly details: Details
  readonly reactions: readonly Reaction[]
  readonly proposal: DateProposal | null
  readonly help: HelpAsked | null
  readonly parent: Parent | null
  readonly origin: Origin | null
  readonly consent: Consent | null
  readonly isShared: boolean
  readonly mergedInto: string | null
  readonly createdAt: number
  readonly createdBy: string
  /** Grows with every change; a form that was opened on an older version is refused. */
  readonly version: number
}

/** Slack's text inputs end at 3,000 characters, but a line of an action list is a sentence, not a story. */
export const titleLimit = 300

export const agreementRef = (id: string): Ref => ({ kind: 'agreement', id })

const closedStates: ReadonlySet<AgreementState> = new Set(['reported_done', 'done', 'withdrawn', 'merged', 'split'])

export const isClosed = (item: Pick<Agreement, 'state'>): boolean => closedStates.has(item.state)

/** What one organisation does of a text that many share. */
export const isShare = (item: Pick<Agreement, 'parent'>): boolean => item.parent?.relation === 'share'

/** Only these are owed by somebody, and late. What many share is owed in its shares. */
export const isOwed = (item: Pick<Agreement, 'kind' | 'isShared'>): boolean =>
  item.kind === 'action-item' && !item.isShared

export interface Draft {
  readonly kind: AgreementKind
  readonly title: string
  readonly agreedOn: string
  readonly owners: readonly Party[]
  readonly term: Term | null
  readonly details: Details
}

export const blankDraft: Draft = {
  kind: 'action-item',
  title: '',
  agreedOn: '',
  owners: [],
  term: null,
  details: noDetails,
}

/**
 * A new agreement.
 *
 * @param given `serial` the next number of a decision in its body; of no matter for the other kinds
 * @throws {Refusal} agreement.no-title, agreement.title-too-long
 */
export const openAgreement = (
  draft: Draft,
  given: {
    readonly id: string
    readonly network: string
    readonly number: number
    readonly serial?: number
    readonly body: string
    readonly by: string
    readonly now: number
    readonly parent?: Parent
    readonly origin?: Origin
    readonly consent?: Consent
    readonly isShared?: boolean
  },
): Agreement => ({
  id: given.id,
  network: given.network,
  number: given.number,
  kind: draft.kind,
  serial: draft.kind === 'decision' ? (given.serial ?? null) : null,
  body: given.body,
  title: checkTitle(draft.title),
  agreedOn: draft.agreedOn,
  owners: joinOwners(draft.owners, []),
  term: draft.term,
  state: 'open',
  details: draft.details,
  reactions: [],
  proposal: null,
  help: null,
  parent: given.parent ?? null,
  origin: given.origin ?? null,
  consent: given.consent ?? null,
  isShared: given.isShared ?? false,
  mergedInto: null,
  createdAt: given.now,
  createdBy: given.by,
  version: 1,
})

/** An owner, whoever wrote down an item without owner, the chair or the secretariat. */
export const mayClose = (item: Agreement, actor: Actor): boolean =>
  actor.isSteward ||
  item.owners.some((owner) => isActor(owner, actor)) ||
  (item.owners.length === 0 && item.createdBy === actor.member)

/** @throws {Refusal} agreement.closed */
export const requireOpen = (item: Agreement): Agreement => {
  if (isClosed(item)) throw refusal('agreement.closed', { number: item.number })
  return item
}

/** @throws {Refusal} agreement.not-yours */
export const requireMayClose = (item: Agreement, actor: Actor): void => {
  if (!mayClose(item, actor)) throw refusal('agreement.not-yours')
}

/** @throws {Refusal} agreement.no-title, agreement.title-too-long at `title` */
export const checkTitle = (title: string): string => {
  const tidy = title.replace(/\s+/gu, ' ').trim()
  // A title of invisible characters is none.
  if (/^[\p{C}\p{Z}]*$/u.test(tidy)) throw refusal('agreement.no-title', undefined, 'title')
  if (tidy.length > titleLimit)
    throw refusal('agreement.title-too-long', { limit: titleLimit, length: tidy.length }, 'title')
  return tidy
}

/** Every party that has a part in it, each once. */
export const partiesOf = ({ owners, details }: Pick<Agreement, 'owners' | 'details'>): readonly Party[] => {
  const { lead, partners, consulted, contact } = details
  return [...owners, ...partners, ...consulted, ...[lead, contact].filter((party) => party !== null)]
}

/** What it is found by, apart from what was said of how it stands. */
export const textsOf = ({ number, title, term, details }: Searchable): readonly string[] => {
  const { goals, point, source, quote } = details
  return [String(number), title, ...goals, point, source, quote, term?.text ?? '']
}

interface Searchable extends Pick<Agreement, 'number' | 'title'> {
  readonly term: Pick<Term, 'text'> | null
  readonly details: Pick<Details, 'goals' | 'point' | 'source' | 'quote'>
}

/** The line of history whose `text` says how it stands, by which it is found too. */
export const progressVerb = 'agreement.progressed'
