/** Who answers for a poster: a member or organisation that the network knows by that name, or a name as it was typed. */
import type { NetworkStore } from '../../network/store.ts'
import { foldText } from '../../read-text.ts'
import type { Poster } from '../carousel.ts'

type Owner = Pick<Poster, 'ownerKind' | 'owner'>

/** A name that two bear is neither's. */
export const readOwner = async (
  store: Pick<NetworkStore, 'members' | 'organisations'>,
  network: string,
  typed: string,
): Promise<Owner> => {
  const text = typed.replace(/\s+/gu, ' ').trim()
  const asTyped = { ownerKind: 'text', owner: text } as const
  if (text === '') return asTyped
  const [members, organisations] = await Promise.all([store.members(network), store.organisations(network)])
  const found: readonly Owner[] = [
    ...members.flatMap(({ id, name }) =>
      foldText(name) === foldText(text) ? [{ ownerKind: 'member' as const, owner: id }] : [],
    ),
    ...organisations.flatMap(({ id, name }) =>
      foldText(name) === foldText(text) ? [{ ownerKind: 'organisation' as const, owner: id }] : [],
    ),
  ]
  return found.length === 1 ? (found[0] ?? asTyped) : asTyped
}
