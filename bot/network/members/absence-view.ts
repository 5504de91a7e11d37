/** What is told of an absence: to the deputy, and to whoever is away when they have no deputy any more. */
import { absenceCard, deputyGoneCard } from '../../../cards/network-absence.ts'
import type { Presenter } from '../../chat/feature.ts'
import type { UnitOfWork } from '../../chat/unit-of-work.ts'
import { sayDate } from '../../dates/say-due.ts'
import { type Ref, refKey } from '../../ref.ts'
import { type Absence, overlap } from '../network.ts'
import type { NetworkStores } from '../stores.ts'

const absenceRef = (member: string): Ref => ({ kind: 'absence', id: member })

/** Each absence is told anew; what was told of an earlier one says that it is over. */
export const tellDeputy = async (stores: NetworkStores, absence: Absence): Promise<void> => {
  await stores.outbox.refresh(absence.network, absenceRef(absence.member))
  await tell(stores, absence, { to: absence.deputy, view: `card@${absence.fromOn}` })
}

/** Whoever was told to stand in sees that it is over. */
export const dropAbsence = async (
  { network: store, outbox }: NetworkStores,
  { network, member }: Pick<Absence, 'network' | 'member'>,
): Promise<void> => {
  await store.removeAbsence(network, member)
  await outbox.refresh(network, absenceRef(member))
}

/** What is over is kept no longer than its last day. */
export const forgetPastAbsences = async (
  {
    network: store,
    outbox,
    unitOfWork,
  }: Pick<NetworkStores, 'network' | 'outbox'> & { readonly unitOfWork: UnitOfWork },
  today: string,
): Promise<void> => {
  for (const { id: network } of await store.networks()) {
    if (!(await store.absences(network)).some(({ untilOn }) => untilOn < today)) continue
    await unitOfWork.run(async () => {
      for (const { member } of await store.forgetAbsencesBefore(network, today))
        await outbox.refresh(network, absenceRef(member))
    })
  }
}

/** Without a deputy there is no absence: whoever is away hears of it, to find another. */
export const loseDeputy = async (stores: NetworkStores, absence: Absence): Promise<void> => {
  const { member, deputy, fromOn, untilOn } = absence
  await dropAbsence(stores, absence)
  // Each deputy who goes is told of; the card itself names nobody.
  await tell(stores, absence, { to: member, view: `deputy-gone@${fromOn}/${untilOn}/${deputy}` })
}

/** In every conversation with that member alone. */
const tell = async (
  { network: store, outbox }: NetworkStores,
  { network, member }: Absence,
  { to, view }: { readonly to: string; readonly view: string },
): Promise<void> => {
  const ref = absenceRef(member)
  const channels = await store.channelsOfMember(network, to)
  await outbox.owe(
    channels.map(({ id: channel }) => ({ key: `${refKey(ref)}:${view}:${channel}`, network, channel, ref, view })),
  )
}

export const presentAbsence =
  ({ network: store }: NetworkStores): Presenter =>
  async ({ id }, { network, words, language }, fromOn) => {
    const member = await store.member(network, id)
    const absence = (await store.absences(network)).find((one) => one.member === id && one.fromOn === fromOn)
    const name = member?.name || words.chat.noName
    if (!absence) return absenceCard({ name, days: null }, words)
    const deputy = (await store.member(network, absence.deputy))?.name ?? words.chat.noName
    const days = { from: sayDate(fromOn, language), until: sayDate(absence.untilOn, language), deputy }
    return absenceCard({ name, days }, words)
  }

export const presentDeputyGone =
  ({ network: store }: NetworkStores): Presenter =>
  async ({ id }, { network, words, language }, occasion) => {
    const [fromOn = '', untilOn = ''] = occasion.split('/')
    const absences = await store.absences(network)
    const isCovered = absences.some((one) => one.member === id && overlap(one, { fromOn, untilOn }))
    const days = isCovered ? null : { from: sayDate(fromOn, language), until: sayDate(untilOn, language) }
    return deputyGoneCard({ member: id, days }, words)
  }
