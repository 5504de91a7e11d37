/** An agreement as rows, and back. */
import { type Agreement, isClosed, isOwed } from '../bot/agreements/agreement.ts'
import type { Details, Term } from '../bot/agreements/details.ts'
import type { Owner, Party, PartyRole } from '../bot/agreements/party.ts'
import {
  readConsent,
  readGoals,
  readHelp,
  readProposal,
  readReactions,
  write,
  writeOptional,
} from './agreement-json.ts'
import { type AgreementPartyRow, type AgreementRow, noDay } from './tables/agreements.ts'

export const toRow = (item: Agreement): AgreementRow => {
  const { owners: _, term, details, parent, origin, ...own } = item
  const { lead: __, partners: ___, consulted: ____, contact: _____, ...placed } = details
  return {
    ...own,
    ...placed,
    goals: write(details.goals),
    reactions: write(item.reactions),
    proposal: writeOptional(item.proposal),
    help: writeOptional(item.help),
    consent: writeOptional(item.consent),
    meeting: origin?.meeting ?? null,
    agendaItem: origin?.item ?? null,
    termText: term?.text ?? null,
    termFrom: term?.from ?? null,
    termUntil: term?.until ?? null,
    termPrecision: term?.precision ?? null,
    termIsStart: term?.isStart ?? false,
    parent: parent?.agreement ?? null,
    relation: parent?.relation ?? null,
    isOpen: !isClosed(item),
    ...owedIn(item),
    hasProposal: item.proposal !== null,
    sortDay: sortDay(term),
  }
}

const owedIn = (item: Agreement): Pick<AgreementRow, 'isDue' | 'lacksOwner' | 'lacksTerm'> => {
  const { owners, term } = item
  const isStillOwed = isOwed(item) && !isClosed(item)
  return {
    isDue: isStillOwed && !!term?.until && !term.isStart,
    lacksOwner: isStillOwed && owners.length === 0,
    lacksTerm: isStillOwed && term === null,
  }
}

const sortDay = (term: Term | null): string =>
  (term?.isStart ? (term.from ?? term.until) : (term?.until ?? term?.from)) ?? noDay

export const toPartyRows = (item: Agreement): AgreementPartyRow[] => {
  const { lead, partners, consulted, contact } = item.details
  const { isDue } = owedIn(item)
  const row = (role: PartyRole) => (party: Party | Owner, position: number) => ({
    network: item.network,
    agreement: item.id,
    role,
    kind: party.kind,
    party: party.id,
    position,
    hasAccepted: 'hasAccepted' in party && party.hasAccepted,
    isOpen: !isClosed(item),
    isDue,
    sortDay: sortDay(item.term),
    number: item.number,
    body: item.body,
  })
  return [
    ...item.owners.map(row('owner')),
    ...partners.map(row('partner')),
    ...consulted.map(row('consulted')),
    ...[lead].filter((party) => party !== null).map(row('lead')),
    ...[contact].filter((party) => party !== null).map(row('contact')),
  ]
}

export const toAgreement = (row: AgreementRow, parties: readonly AgreementPartyRow[]): Agreement => {
  const sorted = parties.toSorted((a, b) => a.position - b.position)
  const of = (role: PartyRole): readonly Party[] =>
    sorted.filter((one) => one.role === role).map(({ kind, party }) => ({ kind, id: party }))
  return {
    id: row.id,
    network: row.network,
    number: row.number,
    kind: row.kind,
    serial: row.serial,
    body: row.body,
    title: row.title,
    agreedOn: row.agreedOn,
    owners: sorted.filter(({ role }) => role === 'owner').map(toOwner),
    term: toTerm(row),
    state: row.state,
    details: toDetails(row, of),
    reactions: readReactions(row.reactions),
    proposal: readProposal(row.proposal),
    help: readHelp(row.help),
    parent: row.parent && row.relation ? { agreement: row.parent, relation: row.relation } : null,
    origin: row.meeting === null ? null : { meeting: row.meeting, item: row.agendaItem },
    consent: readConsent(row.consent),
    isShared: row.isShared,
    mergedInto: row.mergedInto,
    createdAt: row.createdAt,
    createdBy: row.createdBy,
    version: row.version,
  }
}

const toOwner = ({ kind, party, hasAccepted }: AgreementPartyRow): Owner => ({ kind, id: party, hasAccepted })

const toDetails = (row: AgreementRow, of: (role: PartyRole) => readonly Party[]): Details => ({
  lead: of('lead')[0] ?? null,
  partners: of('partner'),
  consulted: of('consulted'),
  contact: of('contact')[0] ?? null,
  level: row.level,
  sector: row.sector,
  theme: row.theme,
  agenda: row.agenda,
  goals: readGoals(row.goals),
  point: row.point,
  source: row.source,
  quote: row.quote,
})

const toTerm = (row: AgreementRow): Term | null =>
  row.termText === null || row.termPrecision === null
    ? null
    : {
        text: row.termText,
        from: row.termFrom,
        until: row.termUntil,
        precision: row.termPrecision,
        isStart: row.termIsStart,
      }
