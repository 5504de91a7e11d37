/** Gathers what a card of an agreement shows, in the reader's language. */
import type { AgreementRowView } from '../../cards/agreement-list.ts'
import type { AgreementView, Signed, TermView } from '../../cards/agreements.ts'
import type { Reader } from '../chat/feature.ts'
import { dayAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import type { HistoryEntry } from '../history.ts'
import { type Agreement, agreementRef } from './agreement.ts'
import { isLate } from './days.ts'
import type { Term } from './details.ts'
import { type Names, nameAll } from './names.ts'
import type { AgreementStores } from './stores.ts'

export const viewItem = async (stores: AgreementStores, item: Agreement, reader: Reader): Promise<AgreementView> => {
  const entries = await stores.history.of(item.network, agreementRef(item.id))
  const progress = entries.findLast((entry) => entry.verb === 'agreement.progressed')
  const closing = entries.findLast((entry) => closingVerbs.has(entry.verb))
  const recorded = entries.find((entry) => entry.verb === 'agreement.created')
  const members = [item.createdBy, ...[recorded, progress, closing].flatMap((entry) => (entry ? signersOf(entry) : []))]
  const names = await nameAll(stores.network, item.network, { items: [item], members }, reader.words)
  return {
    ...viewRow(item, names, reader),
    recorded: sign(recorded ?? { member: item.createdBy, at: item.createdAt }, names, reader),
    latest: progress ? { ...sign(progress, names, reader), text: String(progress.data.text ?? '') } : null,
    closed: closing ? sign(closing, names, reader) : null,
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

const closingVerbs = new Set(['agreement.reported-done', 'agreement.withdrawn'])

/** The agreed words are shown only when they say something else than the day itself. */
const viewTerm = (term: Term, { language }: Reader): TermView | null => {
  const text = term.precision === 'day' ? '' : term.text
  if (term.isStart && term.from) return { label: 'start', said: sayWindow(term.from, term.until, language), text }
  return term.until ? { label: 'due', said: sayDate(term.until, language), text } : null
}

const sayWindow = (from: string, until: string | null, language: Reader['language']): string =>
  until && until !== from ? `${sayDate(from, language)} – ${sayDate(until, language)}` : sayDate(from, language)

type Entry = Pick<HistoryEntry, 'member' | 'onBehalfOf' | 'at'>

/** Whoever did it, and for whom. */
export const signersOf = ({ member, onBehalfOf }: Pick<Entry, 'member' | 'onBehalfOf'>): readonly string[] =>
  onBehalfOf ? [member, onBehalfOf] : [member]

export const sign = (entry: Entry, names: Names, { language, words }: Pick<Reader, 'language' | 'words'>): Signed => {
  const name = names.member(entry.member)
  return {
    name: entry.onBehalfOf ? words.members.onBehalf(name, names.member(entry.onBehalfOf)) : name,
    day: sayDate(dayAt(entry.at), language),
  }
}
