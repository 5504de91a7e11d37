/** What is owed reminds whoever owes it, and late it comes on the agenda; how it stands is asked again when it is said. */
import { agreementNudge } from '../../cards/agreement-nudges.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { idOf, type PutOnAgenda } from '../agenda-items/agenda-item.ts'
import type { Owed as Message } from '../chat/outbox.ts'
import { instantOn } from '../clock.ts'
import { refKey } from '../ref.ts'
import { holdsStill, isOwedBy } from '../reminders/persons/holds.ts'
import { followOwed, type Owed } from '../reminders/persons/owed.ts'
import { planAnew } from '../reminders/persons/plan-anew.ts'
import type { Remindable } from '../reminders/remindable.ts'
import { type Reminder, snoozed } from '../reminders/reminder.ts'
import { type Agreement, agreementRef, isClosed, isOwed } from './agreement.ts'
import { isForStewards, waitsForSteward } from './asking-stewards.ts'
import { reminderDay } from './days.ts'
import { refreshCards } from './refresh-cards.ts'
import type { AgreementStores } from './stores.ts'
import { ownPartsOf, viewNudge } from './view-nudge.ts'

export const owedOf = (item: Agreement): Owed => ({
  network: item.network,
  ref: agreementRef(item.id),
  body: item.body,
  owners: item.owners,
  term: item.term,
  isOver: isClosed(item) || !isOwed(item),
})

/** Called in the transaction of each change. @param by whoever made it */
export const planReminders = async (
  stores: AgreementStores,
  item: Agreement,
  change: { readonly now: number; readonly by: string | null },
): Promise<void> => (isOwed(item) ? followOwed(stores, owedOf(item), change) : planLookBack(stores, item))

/** On its day the cards of a standing agreement ask whether it still holds. */
const planLookBack = async ({ reminders }: AgreementStores, item: Agreement): Promise<void> => {
  const [ref, day] = [agreementRef(item.id), reminderDay(item)]
  const key = `${refKey(ref)}:turn:${day}`
  const turn = day && { network: item.network, ref, key, occasion: 'turn', dueAt: instantOn(day, 0) }
  await reminders.schedule(item.network, ref, turn ? [turn] : [])
}

/** What is done without telling anybody in person: cards are made right, and what is long late is put on the agenda. */
export const remindOfAgreement =
  (stores: AgreementStores, putOnAgenda: PutOnAgenda) =>
  async (reminder: Reminder, _occurrence: string, now: number): Promise<readonly Message[]> => {
    const item = await stores.agreements.find(reminder.network, reminder.ref.id)
    if (!item) return []
    if (reminder.occasion === 'turn') await refreshCards(stores, item)
    else if (reminder.occasion !== 'agenda') await planAnew(stores, owedOf(item), now)
    else if (await holdsStill(stores, owedOf(item), reminder, now)) await proposeLate(stores, item, putOnAgenda, now)
    return []
  }

/** Once for each day on which it should have been done. */
const proposeLate = async (
  stores: AgreementStores,
  item: Agreement,
  putOnAgenda: PutOnAgenda,
  now: number,
): Promise<void> => {
  const language = (await stores.network.body(item.network, item.body))?.language ?? 'nl'
  const say = wordsIn(language).agreements
  const draft = {
    id: idOf('late', item.id, item.term?.until ?? ''),
    ...({ network: item.network, body: item.body, type: 'discussion', reason: 'agreement' } as const),
    title: say.lateOnAgenda(item.number, item.title),
    source: agreementRef(item.id),
  }
  await putOnAgenda(draft, { member: { id: '' }, now, surface: 'server' })
}

export const remindableAgreements = (stores: AgreementStores): Remindable => ({
  isOwed: async (reminder, now) => {
    const item = await stores.agreements.find(reminder.network, reminder.ref.id)
    if (item && isForStewards(reminder)) return waitsForSteward(stores, item, reminder)
    if (!item || (await isOverWithItsParent(stores, item))) return false
    if (reminder.occasion === 'assigned' && (await hasTakenOn(stores, item, reminder.member, now))) return false
    if (reminder.occasion === snoozed) return isOwedBy(stores, owedOf(item), reminder.member, now)
    return holdsStill(stores, owedOf(item), reminder, now)
  },

  bodyOf: async (network, id) => (await stores.agreements.find(network, id))?.body ?? null,

  isAnsweredBy: async (network, id, member, now) => {
    const item = await stores.agreements.find(network, id)
    return item !== null && (await ownPartsOf(stores, item, member, now)).length > 0
  },

  dueOn: async (network, id) => {
    const term = (await stores.agreements.find(network, id))?.term
    return term && !term.isStart ? term.until : null
  },

  say: async (line, reader) => {
    const item = await stores.agreements.find(reader.network, line.ref.id)
    if (!item) return null
    const isOver = owedOf(item).isOver
    return agreementNudge({ ...(await viewNudge(stores, item, line, reader)), isOver }, reader.words)
  },
})

const hasTakenOn = async (stores: AgreementStores, item: Agreement, member: string, now: number): Promise<boolean> =>
  (await ownPartsOf(stores, item, member, now)).every(({ hasAccepted }) => hasAccepted)

const isOverWithItsParent = async (
  { agreements }: AgreementStores,
  { network, parent }: Agreement,
): Promise<boolean> => {
  const shared = parent?.relation === 'share' ? await agreements.find(network, parent.agreement) : null
  return shared !== null && isClosed(shared)
}
