/** Gathers what a card of an agreement shows, in the reader's language. */
import type { AgreementRowView } from '../../cards/agreement-list.ts'
import type { AgreementView, Signed, TermView } from '../../cards/agreements.ts'
import type { Reader } from '../chat/feature.ts'
import { dayAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import type { HistoryEntry } from '../history.ts'
import { type Agreement, type AgreementState, agreementRef, isClosed } from './agreement.ts'
import { isLate } from './days.ts'
import type { Term } from './details.ts'
import { findConsulted } from './moving/consulting.ts'
import { type Names, nameAll } from './names.ts'
import { progressOf } from './shares/progress.ts'
import type { AgreementStores } from './stores.ts'
import { viewConsent } from './view-consent.ts'
import { findRelated } from './view-related.ts'

export const viewItem = async (stores: AgreementStores, item: Agreement, reader: Reader): Promise<AgreementView> => {
  const entries = await stores.history.of(item.network, agreementRef(item.id))
  const progress = entries.findLast(({ verb }) => progressVerbs.has(verb))
  const closing = entries.findLast(({ verb }) => closingVerbs[item.state]?.includes(verb))
  const recorded = entries.find(({ verb }) => recordedVerbs.has(verb))
  const signers = [recorded, progress, closing].flatMap((entry) => (entry ? signersOf(entry) : []))
  const asked = [item.proposal, item.help].flatMap((one) => (one ? [one.by] : []))
  const members = [item.createdBy, ...signers, ...asked]
  const names = await nameAll(stores.network, item.network, { items: [item], members }, reader.words)
  const { theme, agenda } = item.details
  return {
    ...viewRow(item, names, reader),
    ...viewPlace(item, names, reader),
    ...viewAsked(item, names, reader),
    theme: theme && ((await stores.workAgendas.theme(item.network, theme))?.name ?? null),
    agenda: agenda && ((await stores.workAgendas.agenda(item.network, agenda))?.name ?? null),
    reactions: await viewReactions(stores, item, names),
    consent: viewConsent(item, names),
    ...(await findRelated(stores.agreements, item)),
    shares: item.isShared ? await progressOf(stores, item, dayAt(reader.now)) : null,
    recorded: sign(recorded ?? { member: item.createdBy, at: item.createdAt }, names, reader),
    latest: progress ? signText(progress, names, reader) : null,
    closed: closing ? signText(closing, names, reader) : null,
  }
}

/** Enough for a line of a list: no history is read. */
export const viewRow = (item: Agreement, names: Names, reader: Reader): AgreementRowView => ({
  id: item.id,
  number: item.number,
  kind: item.kind,
  serial: item.serial,
  state: item.state,
  title: item.title,
  body: names.body(item.body),
  owners: item.owners.map((owner) => ({ name: names.owner(owner), hasAccepted: owner.hasAccepted })),
  term: item.term && viewTerm(item.term, reader),
  isLate: isLate(item, dayAt(reader.now)),
})

const viewPlace = ({ details, ...item }: Agreement, names: Names, reader: Reader) => ({
  isShared: item.isShared,
  agreedOn:
    item.agreedOn === '' || item.agreedOn === dayAt(item.createdAt) ? null : sayDate(item.agreedOn, reader.language),
  lead: details.lead && names.owner(details.lead),
  partners: details.partners.map(names.owner),
  consulted: details.consulted.map(names.owner),
  contact: details.contact && names.owner(details.contact),
  goals: details.goals,
  level: details.level,
  sector: details.sector,
  point: details.point,
  source: details.source,
  quote: details.quote,
})

/** What waits for somebody's answer. */
const viewAsked = (item: Agreement, names: Names, reader: Reader) => {
  const { proposal, help, term } = item
  const today = dayAt(reader.now)
  return {
    isLookedBackOn: item.kind === 'standing-agreement' && !isClosed(item) && !!term?.until && term.until <= today,
    proposal: proposal && {
      ...sign({ member: proposal.by, at: proposal.at }, names, reader),
      said: sayTermShort(proposal.term, reader),
      why: proposal.why,
      at: proposal.at,
    },
    help: help && { ...sign({ member: help.by, at: help.at }, names, reader), text: help.text },
  }
}

const viewReactions = async (stores: AgreementStores, item: Agreement, names: Names) => {
  const consulted = await findConsulted(stores.network, item)
  if (consulted.length === 0) return null
  const name = (id: string) => names.owner({ kind: 'organisation', id })
  const given = item.reactions.filter(({ organisation }) => consulted.includes(organisation))
  return {
    given: given.map(({ organisation, state, text }) => ({ name: name(organisation), state, text })),
    waiting: consulted.filter((id) => !given.some(({ organisation }) => organisation === id)).map(name),
  }
}

const recordedVerbs = new Set(['agreement.created', 'agreement.parted'])
const progressVerbs = new Set(['agreement.progressed', 'agreement.sent-back'])
const closingVerbs: Readonly<Partial<Record<AgreementState, readonly string[]>>> = {
  reported_done: ['agreement.reported-done'],
  done: ['agreement.done', 'agreement.reported-done'],
  withdrawn: ['agreement.withdrawn', 'agreement.undone'],
  merged: ['agreement.merged'],
  split: ['agreement.split'],
}

/** The agreed words are shown only when they say something else than the day itself. */
const viewTerm = (term: Term, { language }: Pick<Reader, 'language'>): TermView | null => {
  const text = term.precision === 'day' ? '' : term.text
  if (term.isStart && term.from) return { label: 'start', said: sayWindow(term.from, term.until, language), text }
  return term.until ? { label: 'due', said: sayDate(term.until, language), text } : null
}

/** The day, and the words where they say more: "vr 18 dec 2026 (voor de kerstvakantie)". */
export const sayTermShort = (term: Term, reader: Pick<Reader, 'language'>): string => {
  const view = viewTerm(term, reader)
  if (!view) return term.text
  return view.text === '' ? view.said : `${view.said} (${view.text})`
}

const sayWindow = (from: string, until: string | null, language: Reader['language']): string =>
  until && until !== from ? `${sayDate(from, language)} – ${sayDate(until, language)}` : sayDate(from, language)

type Entry = Pick<HistoryEntry, 'member' | 'onBehalfOf' | 'at'>
type Saying = Pick<Reader, 'language' | 'words'>

/** Whoever did it, and for whom. */
export const signersOf = ({ member, onBehalfOf }: Pick<Entry, 'member' | 'onBehalfOf'>): readonly string[] =>
  onBehalfOf ? [member, onBehalfOf] : [member]

export const sign = (entry: Entry, names: Names, { language, words }: Saying): Signed => {
  const name = names.member(entry.member)
  return {
    name: entry.onBehalfOf ? words.members.onBehalf(name, names.member(entry.onBehalfOf)) : name,
    day: sayDate(dayAt(entry.at), language),
  }
}

const signText = (entry: HistoryEntry, names: Names, reader: Saying) => ({
  ...sign(entry, names, reader),
  text: String(entry.data.text ?? ''),
})
