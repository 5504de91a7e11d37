/** Who is neither member nor body, and so is not reminded by hand: an organisation, a group or a function. */
import type { Context } from '../../chat/feature.ts'
import { findTolerantly } from '../../name-search.ts'
import { contactOf } from '../persons/remindees.ts'
import type { Remindee } from './hand-reminder.ts'
import type { HandReminderStores } from './stores.ts'

/** @property contact whom one turns to instead; null for nobody. @property contactName '' for nobody. */
export interface Outside {
  readonly name: string
  readonly contact: Remindee | null
  readonly contactName: string
}

/** @returns null where nothing is called so, or more than one */
export const findOutside = async (
  { network: store }: Pick<HandReminderStores, 'network'>,
  typed: string,
  { network }: Context,
): Promise<Outside | null> => {
  const said = typed.replace(/^@/u, '').replace(/^(?:de|het|the)\s+/iu, '')
  if (said.trim() === '') return null
  const all = [
    ...(await store.organisations(network.id)).map(({ id, name }) => ({ kind: 'organisation' as const, id, name })),
    ...(await store.groups(network.id)).map(({ id, name }) => ({ kind: 'group' as const, id, name })),
    ...(await store.functions(network.id)).map(({ id, name }) => ({ kind: 'function' as const, id, name })),
  ]
  const [only, ...others] = findTolerantly(
    all.map((one) => ({ ...one, about: '' })),
    said,
  )
  if (!only || others.length > 0) return null
  const contact = await contactOf(store, network.id, only)
  const member = contact === null ? null : await store.member(network.id, contact)
  return {
    name: only.name,
    contact: member && { kind: 'member', id: member.id },
    contactName: member?.name ?? '',
  }
}
