/** What an agreement says to one person who is reminded of it, as it is now. */
import type { AgreementNudgeView } from '../../cards/agreement-nudges.ts'
import { dayAt } from '../clock.ts'
import { toDay } from '../dates/civil-date.ts'
import { findRemindees, partiesRemindedBy } from '../reminders/persons/remindees.ts'
import type { NudgeReader } from '../reminders/remindable.ts'
import { assigned, hasOccasion, type Occasions } from '../reminders/reminder.ts'
import { type Agreement, agreementRef } from './agreement.ts'
import { readSnapshot } from './moving/snapshot.ts'
import { type Names, nameAll } from './names.ts'
import { type Owner, registers, sameParty } from './party.ts'
import type { AgreementStores } from './stores.ts'
import { viewRow } from './view.ts'

export const viewNudge = async (
  stores: AgreementStores,
  item: Agreement,
  line: Occasions,
  reader: NudgeReader,
): Promise<Omit<AgreementNudgeView, 'isOver'>> => {
  const { network: store } = stores
  const today = dayAt(reader.now)
  const mine = await ownPartsOf(stores, item, reader.member.id, reader.now)
  const isNew = hasOccasion(line, assigned)
  const giver = isNew ? await findGiver(stores, item, mine) : null
  const members = [...(item.help ? [item.help.by] : []), ...(giver ? [giver] : [])]
  const names = await nameAll(store, item.network, { items: [item], members }, reader.words)
  const { nobody } = await findRemindees(store, item.network, item.owners, today)
  return {
    ...viewRow(item, names, reader),
    occasion: line.occasion,
    isNew,
    givenBy: giver && giver !== reader.member.id ? names.member(giver) : null,
    mine: mine.map((owner) => viewOwn(owner, names, reader)),
    vacancies: await findVacancies(stores, item.network, mine),
    nobody: nobody.map((party) => ({ register: registers[party.kind], id: party.id, name: names.owner(party) })),
    daysLeft: daysLeft(item, today),
    help: item.help && {
      name: names.member(item.help.by),
      isOwn: item.help.by === reader.member.id,
      text: item.help.text,
    },
  }
}

const viewOwn = (owner: Owner, names: Names, { member }: NudgeReader): AgreementNudgeView['mine'][number] => ({
  name: owner.kind === 'member' && owner.id === member.id ? null : names.owner(owner),
  hasAccepted: owner.hasAccepted,
})

const daysLeft = ({ term }: Agreement, today: string): number | null =>
  term?.until && !term.isStart && term.until >= today ? toDay(term.until) - toDay(today) : null

/** The owners for whom this member is reminded. */
export const ownPartsOf = async (
  { network: store }: AgreementStores,
  { network, owners }: Agreement,
  member: string,
  now: number,
): Promise<readonly Owner[]> => {
  const parties = await partiesRemindedBy(store, network, owners, { member, today: dayAt(now) })
  return owners.filter((owner) => parties.some((party) => sameParty(party, owner)))
}

/** Whoever gave it to the last of these, or wrote it down with them; null for whoever runs the server. */
const findGiver = async (
  { history }: AgreementStores,
  item: Agreement,
  mine: readonly Owner[],
): Promise<string | null> => {
  const isWithoutOne = (kept: unknown): boolean => {
    const before = readSnapshot(kept)
    return before !== null && mine.some((owner) => !before.owners.some((was) => sameParty(was, owner)))
  }
  const giving = (await history.of(item.network, agreementRef(item.id))).findLast(({ data: { before } }) =>
    isWithoutOne(before),
  )
  return (giving?.member ?? item.createdBy) || null
}

/** A function that nobody holds reaches whoever is turned to of its organisation, who may not know of it. */
const findVacancies = async (
  { network: store }: AgreementStores,
  network: string,
  mine: readonly Owner[],
): Promise<readonly { readonly name: string; readonly organisation: string }[]> => {
  const ids = new Set(mine.flatMap(({ kind, id }) => (kind === 'function' ? [id] : [])))
  if (ids.size === 0) return []
  const vacant = (await store.functions(network)).filter(({ id, holder }) => ids.has(id) && !holder)
  return Promise.all(
    vacant.map(async ({ name, organisation }) => ({
      name,
      organisation: (organisation && (await store.organisation(network, organisation))?.name) || '',
    })),
  )
}
