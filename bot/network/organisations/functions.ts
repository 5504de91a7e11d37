/** What somebody does for the network, whoever it is at the moment ("programmamanager passend onderwijs"). */
import { fact } from '../../../cards/card.ts'
import type { Form } from '../../../cards/form.ts'
import type { EntryState } from '../../../cards/network-fields.ts'
import { type FunctionValues, networkFunctionForm } from '../../../cards/network-functions.ts'
import type { Context } from '../../chat/feature.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { versionOf } from '../../version.ts'
import { oneChoice, readOne } from '../choices.ts'
import { aboutLine, beginEntry, findKept, recordEntry, requireCurrent } from '../entry.ts'
import { type People, readPeople, sayContact } from '../members/people.ts'
import type { NetworkFunction } from '../network.ts'
import { drawEntry, type Register } from '../register.ts'
import type { NetworkStore } from '../store.ts'
import type { NetworkStores } from '../stores.ts'
import { recordChange } from '../write-down.ts'
import type { IsNamed } from './remove-organisation.ts'

export const functionsRegister = (stores: NetworkStores, isNamed: IsNamed): Register => {
  const { network: store } = stores
  const find = async (id: string, { network }: Context) =>
    (await store.functions(network.id)).find((one) => one.id === id) ?? null
  return {
    name: 'functions',
    list: async ({ network, words }) => {
      const [functions, people] = await Promise.all([store.functions(network.id), readPeople(store, network.id)])
      return functions.map(({ id, name, organisation, holder }) => ({
        id,
        name,
        about: aboutLine(
          sayContact(people, holder) || words.registers.nobody,
          people.organisations.get(organisation ?? '')?.name ?? '',
        ),
      }))
    },
    show: async (id, context) => {
      const [found, people] = await Promise.all([find(id, context), readPeople(store, context.network.id)])
      return found && drawFunction(found, people, context)
    },
    ask: (id, context) => askFunction(store, id, context),
    remove: async (id, context) => {
      const name = (await find(id, context))?.name ?? ''
      if (await isNamed(context.network.id, { kind: 'function', id })) throw refusal('party.in-use', { name })
      await store.removeFunction(context.network.id, id)
      await recordChange(stores, context, { kind: 'function', id }, 'network.removed')
    },
  }
}

const askFunction = async (store: NetworkStore, id: string, context: Context): Promise<Form> => {
  const { words } = context
  const [functions, people] = await Promise.all([
    store.functions(context.network.id),
    readPeople(store, context.network.id),
  ])
  const kept = findKept(functions, id)
  const view = {
    id: kept?.id ?? '',
    version: versionOf(kept),
    name: kept?.name ?? '',
    organisation: oneChoice('network.organisation', people, kept?.organisation ?? null, words),
    holder: oneChoice('network.members', people, kept?.holder ?? null, words),
  }
  return networkFunctionForm(view, words)
}

const drawFunction = ({ id, name, organisation, holder }: NetworkFunction, people: People, { words }: Context) => {
  const say = words.registers.function
  const held = people.organisations.get(organisation ?? '')
  const heldBy = sayContact(people, holder)
  return {
    id,
    name,
    facts: [...(heldBy === '' ? [] : [fact(say.heldBy, heldBy)]), ...(held ? [fact(say.organisation, held.name)] : [])],
    notices: heldBy === '' ? [say.vacant] : [],
    moves: [],
    mayRemove: true,
  }
}

export const writeFunction =
  (stores: NetworkStores, isNamed: IsNamed) =>
  async ({ state, values }: { state: EntryState; values: FunctionValues }, context: Context): Promise<Reply> => {
    const { network: store } = stores
    const [functions, { members, organisations }] = await Promise.all([
      store.functions(context.network.id),
      readPeople(store, context.network.id),
    ])
    const kept = findKept(functions, state.id)
    const entry: NetworkFunction = {
      ...beginEntry(kept, values.name, functions, context),
      organisation: readOne(organisations, values.organisation, 'organisation'),
      holder: readOne(members, values.holder, 'holder'),
    }
    requireCurrent(kept, entry, state.version)
    await store.saveFunction(entry)
    await recordEntry(stores, context, 'function', kept, entry)
    return whisper(await drawEntry(functionsRegister(stores, isNamed), entry.id, context))
  }
