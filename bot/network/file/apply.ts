/** Makes the network what was planned, with a line in the history for each change. Joins the open unit of work. */
import type { Context } from '../../chat/feature.ts'
import type { HistoryEntry } from '../../history.ts'
import { newId } from '../../ids.ts'
import { planAnewLater } from '../../reminders/replanning.ts'
import { changeBody } from '../bodies/write-body.ts'
import { addBody } from '../enrol.ts'
import { linkPerson, pageIdentity } from '../joining/linking.ts'
import { tellDeputy } from '../members/absence-view.ts'
import { leave } from '../members/leaving.ts'
import type { Affairs } from '../members/succession.ts'
import type { Member } from '../network.ts'
import type { Newcomer } from '../store.ts'
import type { NetworkStores } from '../stores.ts'
import { entryOf, recordChange, whatChanged } from '../write-down.ts'
import { saveLinks } from './apply-links.ts'
import { type Change, isChanged } from './change.ts'
import type { Plan } from './plan.ts'
import type { SeatChange } from './plan-members.ts'

export const applyPlan = async (
  stores: NetworkStores,
  affairs: Affairs,
  plan: Plan,
  context: Context,
): Promise<void> => {
  const { network: store } = stores
  const all = <Thing extends { readonly id: string }>(
    kind: string,
    changes: readonly Change<Thing>[],
    save: (thing: Thing) => Promise<void>,
  ) => saveAll({ stores, context, kind, save }, changes)
  await startOrChange(stores, plan, context)
  await all('organisation', plan.organisations, store.saveOrganisation)
  const newBodies = plan.bodies.filter(({ before }) => before === null)
  for (const { after } of newBodies) await addBody(store, after)
  await recordAll({ stores, context, kind: 'body' }, newBodies)
  await saveMembers(stores, plan.members, context)
  await saveSeats(stores, plan.seats, context)
  // A ring can go only when nobody sits there any more.
  for (const { before, after } of plan.bodies) if (before) await changeBody(store, before, after)
  await recordAll(
    { stores, context, kind: 'body' },
    plan.bodies.filter(({ before }) => before !== null),
  )
  await saveLinks(stores, plan, context)
  await all('group', plan.groups, store.saveGroup)
  await all('function', plan.functions, store.saveFunction)
  await all('link', plan.links, store.saveLink)
  for (const { after } of plan.absences) {
    await store.saveAbsence(after)
    const { member: id, deputy, fromOn, untilOn } = after
    await recordChange(stores, context, { kind: 'member', id }, 'member.went-away', { deputy, fromOn, untilOn })
    await tellDeputy(stores, after)
  }
  for (const member of plan.leaving) await leave(stores, affairs, member, context)
  await planAnewLater(stores)(context.network.id, 'network', context.now)
}

const startOrChange = async (stores: NetworkStores, { network }: Plan, context: Context): Promise<void> => {
  if (!isChanged(network)) return
  const { before, after } = network
  if (before) await stores.network.saveNetwork(after)
  else if (!(await stores.network.addFirstNetwork(after)))
    throw new Error('Somebody began a network at this very moment. Run the import again.')
  await recordAll({ stores, context, kind: 'network' }, [network])
}

interface Recording {
  readonly stores: NetworkStores
  readonly context: Context
  readonly kind: string
}

const saveAll = async <Thing extends { readonly id: string }>(
  { save, ...recording }: Recording & { readonly save: (thing: Thing) => Promise<void> },
  changes: readonly Change<Thing>[],
): Promise<void> => {
  for (const { after } of changes) await save(after)
  await recordAll(recording, changes)
}

const recordAll = <Thing extends { readonly id: string }>(
  { stores, context, kind }: Recording,
  changes: readonly Change<Thing>[],
): Promise<void> =>
  stores.history.recordAll(
    changes.map(({ before, after }) =>
      entryOf(context, { kind, id: after.id }, verbOf(before), whatChanged(before, after)),
    ),
  )

const saveMembers = async (
  stores: NetworkStores,
  changes: readonly Change<Member>[],
  context: Context,
): Promise<void> => {
  const { network: store, history } = stores
  await store.addMembers(changes.filter(({ before }) => !before).map(({ after }) => newcomer(after)))
  for (const { before, after } of changes) {
    if (before) await store.saveMember(after)
    if (before && before.name !== after.name) await linkPerson(store, pageIdentity(after), after)
  }
  const entries = changes.map(({ before, after }) => {
    // Name and function stand in the register alone, where they can be erased.
    const { name: _, function: __, ...changed } = whatChanged(before, after)
    return entryOf(context, { kind: 'member', id: after.id }, verbOf(before), changed)
  })
  await history.recordAll(entries)
}

const newcomer = (member: Member): Newcomer => {
  const identity = pageIdentity(member)
  const { id, network, name } = member
  return { member, identity, channel: { id: newId(), network, body: null, member: id, name, address: identity.alone } }
}

const saveSeats = async (stores: NetworkStores, changes: readonly SeatChange[], context: Context): Promise<void> => {
  const { network: store, history } = stores
  await store.addSeats(changes.flatMap(({ before, after }) => (after && !before ? [after] : [])))
  for (const { before, after } of changes) {
    if (after && before) await store.seat(after)
    else if (before) await store.unseat(before.network, before.body, before.member)
  }
  await history.recordAll(changes.flatMap((change) => seatEntry(change, context)))
}

const seatEntry = ({ before, after }: SeatChange, context: Context): readonly HistoryEntry[] => {
  const seat = after ?? before
  if (!seat) return []
  const verb = after ? (before ? 'network.seat-changed' : 'network.seated') : 'network.unseated'
  const changed = after ? whatChanged(before && pick(before), pick(after)) : {}
  return [entryOf(context, { kind: 'body', id: seat.body }, verb, { member: seat.member, ...changed })]
}

const verbOf = (before: unknown): string => (before ? 'network.changed' : 'network.added')

const pick = ({ ring, role }: { readonly ring: unknown; readonly role: unknown }) => ({ ring, role })
