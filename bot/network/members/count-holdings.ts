import type { Words } from '../../../cards/words/words.ts'
import type { Reader } from '../../chat/feature.ts'
import { dayAt } from '../../clock.ts'
import type { Member } from '../network.ts'
import type { NetworkStore } from '../store.ts'
import { holdingsOf } from './holdings.ts'

/** What a member holds, in words: "plaats in OOGO", "contactpersoon van Gemeente Duinrecht". */
export const countHoldings = async (
  store: NetworkStore,
  member: Member,
  { words, now }: Reader,
): Promise<readonly string[]> => {
  const say = words.members.holds
  const { organisations, groups, functions, covers } = await holdingsOf(store, member)
  const bodies = await store.bodiesOfMember(member.network, member.id)
  const absent = await Promise.all(
    covers
      .filter(({ untilOn }) => untilOn >= dayAt(now))
      .map((absence) => store.member(member.network, absence.member)),
  )
  const contacts = [...organisations, ...groups].map(({ name }) => name)
  return [
    ...(member.role === 'secretariat' ? [say.secretariat] : []),
    ...(bodies.length > 0 ? [say.seats(nameSome(bodies, words))] : []),
    ...(contacts.length > 0 ? [say.contactOf(contacts.join(', '))] : []),
    ...(functions.length > 0 ? [say.functions(functions.map(({ name }) => name).join(', '))] : []),
    ...(absent.length > 0 ? [say.deputyOf(absent.flatMap((one) => one?.name ?? []).join(', '))] : []),
  ]
}

/** More names than this nobody reads in a line. */
const mostNamed = 5

const nameSome = (things: readonly { readonly name: string }[], { chat }: Words): string => {
  const left = things.length - mostNamed
  const names = things.slice(0, mostNamed).map(({ name }) => name)
  return [names.join(', '), ...(left > 0 ? [chat.more(left)] : [])].join(' ')
}
