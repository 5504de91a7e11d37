import { EntitySchema } from 'typeorm'
import type { AgreementKind, AgreementState } from '../../bot/agreements/agreement.ts'
import type { Parent } from '../../bot/agreements/details.ts'
import type { PartyKind, PartyRole } from '../../bot/agreements/party.ts'
import type { Level, Sector } from '../../bot/network/network.ts'
import { count, day, flag, flagSince, instant, key, named, optional, since, text, typed } from './columns.ts'

/**
 * @property isOpen, isDue, lacksOwner, lacksTerm, hasProposal and sortDay follow from the rest; they stand here for
 *   the indexes.
 * @property goals, reactions, proposal and help as JSON, in which a name can be struck.
 * @property isDue it is owed, and late once its last day (then its `sortDay`) is over.
 * @property lacksOwner and lacksTerm are true of what is owed only.
 * @property sortDay the last day, or the day on which it starts; `noDay` sorts behind every day on both databases.
 */
export interface AgreementRow {
  readonly network: string
  readonly id: string
  readonly number: number
  readonly kind: AgreementKind
  readonly serial: number | null
  readonly body: string
  readonly title: string
  readonly agreedOn: string
  readonly termText: string | null
  readonly termFrom: string | null
  readonly termUntil: string | null
  readonly termPrecision: string | null
  readonly termIsStart: boolean
  readonly state: AgreementState
  readonly level: Level | null
  readonly sector: Sector | null
  readonly theme: string | null
  readonly agenda: string | null
  readonly goals: string
  readonly point: string
  readonly source: string
  readonly quote: string
  readonly reactions: string
  readonly proposal: string | null
  readonly help: string | null
  readonly parent: string | null
  readonly relation: Parent['relation'] | null
  readonly meeting: string | null
  readonly agendaItem: string | null
  readonly consent: string | null
  readonly isShared: boolean
  readonly mergedInto: string | null
  readonly isOpen: boolean
  readonly isDue: boolean
  readonly lacksOwner: boolean
  readonly lacksTerm: boolean
  readonly hasProposal: boolean
  readonly sortDay: string
  readonly createdAt: number
  readonly createdBy: string
  readonly version: number
}

export const noDay = '9999-12-31'

/** A list is read from the index of what it asks for, in the order in which it is shown. */
const inOrder = ['isOpen', 'sortDay', 'number']

export const agreements = new EntitySchema<AgreementRow>({
  name: 'agreement',
  tableName: 'agreements',
  columns: {
    network: key,
    id: key,
    number: count,
    kind: since(text, 'action-item'),
    serial: optional(count),
    body: text,
    title: typed,
    agreedOn: named('agreed_on', since(day, '')),
    termText: named('term_text', optional(typed)),
    termFrom: named('term_from', optional(day)),
    termUntil: named('term_until', optional(day)),
    termPrecision: named('term_precision', optional(text)),
    termIsStart: named('term_is_start', flag),
    state: text,
    level: optional(text),
    sector: optional(text),
    theme: optional(text),
    agenda: optional(text),
    goals: since(typed, '[]'),
    point: since(typed, ''),
    source: since(typed, ''),
    quote: since(typed, ''),
    reactions: since(typed, '[]'),
    proposal: optional(typed),
    help: optional(typed),
    parent: optional(text),
    relation: optional(text),
    meeting: optional(text),
    agendaItem: named('agenda_item', optional(text)),
    consent: optional(typed),
    isShared: named('is_shared', flagSince),
    mergedInto: named('merged_into', optional(text)),
    isOpen: named('is_open', flag),
    isDue: named('is_due', flagSince),
    lacksOwner: named('lacks_owner', flagSince),
    lacksTerm: named('lacks_term', flagSince),
    hasProposal: named('has_proposal', flagSince),
    sortDay: named('sort_day', day),
    createdAt: named('created_at', instant),
    createdBy: named('created_by', text),
    version: count,
  },
  indices: [
    { name: 'agreements_by_number', columns: ['network', 'number'], unique: true },
    { name: 'agreements_by_day', columns: ['network', 'isOpen', 'sortDay', 'number'] },
    { name: 'agreements_by_body', columns: ['network', 'body', ...inOrder] },
    { name: 'agreements_by_kind', columns: ['network', 'body', 'kind', ...inOrder] },
    { name: 'agreements_by_state', columns: ['network', 'body', 'state', ...inOrder] },
    { name: 'agreements_by_theme_in_body', columns: ['network', 'body', 'theme', ...inOrder] },
    { name: 'agreements_by_agenda_in_body', columns: ['network', 'body', 'agenda', ...inOrder] },
    { name: 'agreements_by_creator', columns: ['network', 'body', 'createdBy', ...inOrder] },
    { name: 'agreements_proposed', columns: ['network', 'body', 'hasProposal', ...inOrder] },
    { name: 'agreements_due', columns: ['network', 'body', 'isDue', ...inOrder] },
    { name: 'agreements_without_owner', columns: ['network', 'body', 'lacksOwner', ...inOrder] },
    { name: 'agreements_without_term', columns: ['network', 'body', 'lacksTerm', ...inOrder] },
    { name: 'agreements_by_parent', columns: ['network', 'parent'] },
    { name: 'agreements_by_meeting', columns: ['network', 'meeting', 'number'] },
    { name: 'agreements_by_theme', columns: ['network', 'theme', ...inOrder] },
    { name: 'agreements_by_agenda', columns: ['network', 'agenda', 'theme', 'sortDay', 'number'] },
  ],
})

/** @property isOpen, isDue, sortDay, number and body of the agreement: what somebody owes is read in order, from an index. */
export interface AgreementPartyRow {
  readonly network: string
  readonly agreement: string
  readonly role: PartyRole
  readonly kind: PartyKind
  readonly party: string
  readonly position: number
  readonly hasAccepted: boolean
  readonly isOpen: boolean
  readonly isDue: boolean
  readonly sortDay: string
  readonly number: number
  readonly body: string
}

const ofParty = ['kind', 'party', 'role']

export const agreementParties = new EntitySchema<AgreementPartyRow>({
  name: 'agreement_party',
  tableName: 'agreement_parties',
  columns: {
    network: key,
    agreement: key,
    role: key,
    kind: key,
    party: key,
    position: count,
    hasAccepted: named('has_accepted', flag),
    isOpen: named('is_open', flag),
    isDue: named('is_due', flag),
    sortDay: named('sort_day', day),
    number: count,
    body: text,
  },
  indices: [
    { name: 'agreement_parties_by_party', columns: ['network', ...ofParty, ...inOrder, 'body'] },
    { name: 'agreement_parties_due', columns: ['network', ...ofParty, 'isDue', ...inOrder, 'body'] },
    { name: 'agreement_parties_in_body', columns: ['network', 'body', ...ofParty, ...inOrder] },
  ],
})
