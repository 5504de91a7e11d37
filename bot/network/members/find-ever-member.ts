import type { Context } from '../../chat/feature.ts'
import { findClosest } from '../../name-search.ts'
import { refusal } from '../../refusal.ts'
import type { Member } from '../network.ts'
import type { NetworkStore } from '../store.ts'

/**
 * A member by name, also one who has left. The organisation may be typed too, to tell namesakes apart.
 *
 * @throws {Refusal} kept.nobody, kept.several
 */
export const findEverMember = async (store: NetworkStore, typed: string, { network }: Context): Promise<Member> => {
  const [members, former, organisations] = await Promise.all([
    store.members(network.id),
    store.formerMembers(network.id),
    store.organisations(network.id),
  ])
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]))
  const named = [...members, ...former].filter(({ name }) => name !== '')
  const people = named.map((member) => {
    const about = nameOf.get(member.organisation) ?? ''
    return { member, about, name: member.name, whole: `${member.name}, ${about}` }
  })
  const found = findClosest(people, typed)
  const whole =
    found.length === 1
      ? found
      : findClosest(
          people.map((one) => ({ ...one, name: one.whole })),
          typed,
        )
  const [only] = whole
  if (!only) throw refusal('kept.nobody', { name: typed.trim() })
  if (whole.length > 1)
    throw refusal('kept.several', {
      people: whole
        .slice(0, 5)
        .map((one) => one.whole)
        .join('; '),
    })
  return only.member
}
