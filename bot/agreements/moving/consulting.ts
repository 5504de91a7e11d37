/** What those who are consulted make of it, an answer for each organisation. */
import type { NetworkStore } from '../../network/store.ts'
import { refusal } from '../../refusal.ts'
import { type Agreement, requireOpen } from '../agreement.ts'
import type { Reaction } from '../details.ts'
import type { Actor, Party } from '../party.ts'

/** The organisations that are consulted, each once: those of a group, of a person, and of whoever holds a function. */
export const findConsulted = async (
  store: NetworkStore,
  { network, details }: Pick<Agreement, 'network' | 'details'>,
): Promise<readonly string[]> => {
  const names = (kind: Party['kind']) => details.consulted.some((party) => party.kind === kind)
  const groups = names('group') ? await store.groups(network) : []
  const functions = names('function') ? await store.functions(network) : []
  const organisationOf = async (member: string | null) =>
    member ? ((await store.member(network, member))?.organisation ?? []) : []
  const found = await Promise.all(
    details.consulted.map(async ({ kind, id }) => {
      if (kind === 'organisation') return id
      if (kind === 'member') return organisationOf(id)
      if (kind === 'group') return groups.find((group) => group.id === id)?.organisations ?? []
      const held = functions.find((one) => one.id === id)
      return held?.organisation ?? organisationOf(held?.holder ?? null)
    }),
  )
  return [...new Set(found.flat())]
}

/**
 * For which organisations somebody may answer: the own; chair and secretariat write down what any of them let know.
 *
 * @throws {Refusal} agreement.closed, agreement.nobody-consulted, agreement.not-consulted
 */
export const requireMayReact = (
  item: Agreement,
  consulted: readonly string[],
  actors: readonly Pick<Actor, 'organisation' | 'isSteward'>[],
): readonly string[] => {
  requireOpen(item)
  if (consulted.length === 0) throw refusal('agreement.nobody-consulted', { number: item.number })
  if (actors.some(({ isSteward }) => isSteward)) return consulted
  const own = consulted.filter((id) => actors.some(({ organisation }) => organisation === id))
  if (own.length === 0) throw refusal('agreement.not-consulted')
  return own
}

/** Takes the place of what the organisation said before. @throws {Refusal} as requireMayReact */
export const react = (
  item: Agreement,
  said: Omit<Reaction, 'by'>,
  consulted: readonly string[],
  actor: Actor,
): Agreement => {
  if (!requireMayReact(item, consulted, [actor]).includes(said.organisation)) throw refusal('agreement.not-consulted')
  const others = item.reactions.filter(({ organisation }) => organisation !== said.organisation)
  return { ...item, reactions: [...others, { ...said, by: actor.member }] }
}
