/** Organisations that are spoken of as one, such as "regiogemeenten". */
import { fact, fine, rows } from '../../../cards/card.ts'
import type { EntryState } from '../../../cards/network-fields.ts'
import { type GroupValues, networkGroupForm } from '../../../cards/network-groups.ts'
import type { Context } from '../../chat/feature.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { versionOf } from '../../version.ts'
import { choiceOf, oneChoice, readOne, readSeveral } from '../choices.ts'
import { aboutLine, beginEntry, findKept, recordEntry, requireCurrent } from '../entry.ts'
import { type People, readPeople, sayContact } from '../members/people.ts'
import type { Group } from '../network.ts'
import { drawEntry, type Register } from '../register.ts'
import type { NetworkStores } from '../stores.ts'
import { recordChange } from '../write-down.ts'
import type { IsNamed } from './remove-organisation.ts'

export const groupsRegister = (stores: NetworkStores, isNamed: IsNamed): Register => {
  const { network: store } = stores
  const find = async (id: string, { network }: Context) =>
    (await store.groups(network.id)).find((one) => one.id === id) ?? null
  return {
    name: 'groups',
    list: async ({ network, words }) => {
      const [groups, people] = await Promise.all([store.groups(network.id), readPeople(store, network.id)])
      return groups.map(({ id, name, organisations, contact }) => ({
        id,
        name,
        about: aboutLine(words.registers.group.count(organisations.length), sayContact(people, contact)),
      }))
    },
    show: async (id, context) => {
      const [found, people] = await Promise.all([find(id, context), readPeople(store, context.network.id)])
      return found && drawGroup(found, people, context)
    },
    ask: async (id, context) => {
      const { words } = context
      const [groups, people] = await Promise.all([
        store.groups(context.network.id),
        readPeople(store, context.network.id),
      ])
      const kept = findKept(groups, id)
      const view = {
        id: kept?.id ?? '',
        version: versionOf(kept),
        name: kept?.name ?? '',
        organisations: choiceOf('network.organisations', people, kept?.organisations ?? [], words),
        contact: oneChoice('network.members', people, kept?.contact ?? null, words),
      }
      return networkGroupForm(view, words)
    },
    remove: async (id, context) => {
      const name = (await find(id, context))?.name ?? ''
      if (await isNamed(context.network.id, { kind: 'group', id })) throw refusal('party.in-use', { name })
      await store.removeGroup(context.network.id, id)
      await recordChange(stores, context, { kind: 'group', id }, 'network.removed')
    },
  }
}

/** All of them: a group is what it holds. */
const drawGroup = (group: Group, people: People, { words }: Context) => {
  const say = words.registers
  const organisations = group.organisations.flatMap((id) => people.organisations.get(id) ?? [])
  return {
    id: group.id,
    name: group.name,
    facts: [fact(say.contact, sayContact(people, group.contact) || say.nobody)],
    notices: organisations.length === 0 ? [say.group.empty] : [],
    blocks: [
      fine(say.group.count(organisations.length)),
      rows(organisations.map(({ name, contact }) => ({ text: name, fine: sayContact(people, contact) || say.nobody }))),
    ],
    moves: [],
    mayRemove: true,
  }
}

export const writeGroup =
  (stores: NetworkStores, isNamed: IsNamed) =>
  async ({ state, values }: { state: EntryState; values: GroupValues }, context: Context): Promise<Reply> => {
    const { network: store } = stores
    const [groups, { members, organisations }] = await Promise.all([
      store.groups(context.network.id),
      readPeople(store, context.network.id),
    ])
    const kept = findKept(groups, state.id)
    const entry: Group = {
      ...beginEntry(kept, values.name, groups, context),
      organisations: readSeveral(organisations, values.organisations, 'organisations'),
      contact: readOne(members, values.contact, 'contact'),
    }
    if (entry.organisations.length === 0) throw refusal('field.missing', undefined, 'organisations')
    requireCurrent(kept, entry, state.version)
    await store.saveGroup(entry)
    await recordEntry(stores, context, 'group', kept, entry)
    return whisper(await drawEntry(groupsRegister(stores, isNamed), entry.id, context))
  }
