/** What stands in the form: of a new agreement, of one that is corrected, and of what was sent. */
import type { FilledIn, ItemFormValues } from '../../../cards/agreement-form-shape.ts'
import { noneOfThem } from '../../../cards/form.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import { refusal } from '../../refusal.ts'
import type { Theme } from '../../work-agendas/work-agenda.ts'
import { type Agreement, type AgreementKind, agreementKinds } from '../agreement.ts'
import type { Party } from '../party.ts'

export const blank: FilledIn = {
  kind: 'action-item',
  title: '',
  owners: [],
  term: '',
  body: '',
  lead: '',
  partners: [],
  consulted: [],
  contact: '',
  agenda: '',
  theme: '',
  goals: '',
  level: '',
  sector: '',
  point: '',
  source: '',
  quote: '',
  agreedOn: '',
}

export const partyValue = ({ kind, id }: Party): string => `${kind}:${id}`

/** @param theme of the item, if it has one */
export const fillFrom = (item: Agreement, theme: Theme | null): FilledIn => {
  const { lead, partners, consulted, contact, agenda, goals, level, sector, point, source, quote } = item.details
  return {
    kind: item.kind,
    title: item.title,
    owners: item.owners.map(partyValue),
    term: item.term?.text ?? '',
    body: item.body,
    lead: lead ? partyValue(lead) : '',
    partners: partners.map(partyValue),
    consulted: consulted.map(partyValue),
    contact: contact ? partyValue(contact) : '',
    agenda: agenda ?? '',
    theme: theme?.name ?? '',
    goals: goals.join('\n'),
    level: level ?? '',
    sector: sector ?? '',
    point,
    source,
    quote,
    agreedOn: sayAgreedOn(item),
  }
}

/** Worth showing where it is another day than that on which it was written down. The words of days are read in Dutch. */
const sayAgreedOn = ({ agreedOn, createdAt }: Agreement): string =>
  agreedOn === '' || agreedOn === dayAt(createdAt) ? '' : sayDate(agreedOn, 'nl')

/** What was sent over what stood there; what a platform did not show stays. */
export const fillOver = (before: FilledIn, sent: ItemFormValues): FilledIn => {
  const given = Object.entries(sent).filter(([name, value]) => value !== undefined && name !== 'kind')
  const chosen = given.map(([name, value]) => [name, value === noneOfThem ? '' : value])
  return { ...before, ...Object.fromEntries(chosen), kind: readKind(sent.kind, before.kind) }
}

/** @throws {Refusal} field.missing at `kind` */
const readKind = (sent: string | undefined, otherwise: AgreementKind): AgreementKind => {
  if (sent === undefined) return otherwise
  const kind = agreementKinds.find((one) => one === sent)
  if (!kind) throw refusal('field.missing', undefined, 'kind')
  return kind
}
