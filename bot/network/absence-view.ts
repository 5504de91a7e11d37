/** What a deputy is told, in every conversation with them alone. */
import { absenceCard } from '../../cards/network-members.ts'
import type { Presenter } from '../chat/feature.ts'
import { sayDate } from '../dates/say-due.ts'
import { type Ref, refKey } from '../ref.ts'
import type { Absence } from './network.ts'
import type { NetworkStores } from './stores.ts'

const absenceRef = (member: string): Ref => ({ kind: 'absence', id: member })

/** Each absence is told anew; what was told of an earlier one says that it is over. */
export const tellDeputy = async ({ network: store, outbox }: NetworkStores, absence: Absence): Promise<void> => {
  const { network, member, deputy, fromOn } = absence
  const ref = absenceRef(member)
  await outbox.refresh(network, ref)
  const channels = await store.channelsOfMember(network, deputy)
  const view = `card@${fromOn}`
  await outbox.owe(
    channels.map(({ id: channel }) => ({ key: `${refKey(ref)}:${view}:${channel}`, network, channel, ref, view })),
  )
}

/** Whoever was told to stand in sees that it is over. */
export const dropAbsence = async (
  { network: store, outbox }: NetworkStores,
  { network, member }: Pick<Absence, 'network' | 'member'>,
): Promise<void> => {
  await store.removeAbsence(network, member)
  await outbox.refresh(network, absenceRef(member))
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
