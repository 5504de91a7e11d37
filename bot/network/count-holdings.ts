import type { Reader } from '../chat/feature.ts'
import { dayAt } from '../clock.ts'
import { holdingsOf } from './holdings.ts'
import type { Member } from './network.ts'
import type { NetworkStore } from './store.ts'

/** What a member holds, in words: "2 plaatsen in een overleg", "contactpersoon van Gemeente Duinrecht". */
export const countHoldings = async (
  store: NetworkStore,
  member: Member,
  { words, now }: Reader,
): Promise<readonly string[]> => {
  const say = words.members.holds
  const { seats, organisations, groups, functions, covers } = await holdingsOf(store, member)
  const absent = await Promise.all(
    covers
      .filter(({ untilOn }) => untilOn >= dayAt(now))
      .map((absence) => store.member(member.network, absence.member)),
  )
  const contacts = [...organisations, ...groups].map(({ name }) => name)
  return [
    ...(member.role === 'secretariat' ? [say.secretariat] : []),
    ...(seats.length > 0 ? [say.seats(seats.length)] : []),
    ...(contacts.length > 0 ? [say.contactOf(contacts.join(', '))] : []),
    ...(functions.length > 0 ? [say.functions(functions.map(({ name }) => name).join(', '))] : []),
    ...(absent.length > 0 ? [say.deputyOf(absent.flatMap((one) => one?.name ?? []).join(', '))] : []),
  ]
}
