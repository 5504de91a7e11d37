/** The secretariat sees whom reminders do not reach. */
import { unreachedPress } from '../../../cards/nudge-presses.ts'
import { unreachedCard } from '../../../cards/unreached.ts'
import { type Party, registers } from '../../agreements/party.ts'
import { type Context, type Feature, onPress } from '../../chat/feature.ts'
import type { Notice } from '../../chat/notice.ts'
import type { Outbox } from '../../chat/outbox.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import type { NetworkStore } from '../../network/store.ts'
import { type FindOwing, findUnreached, type UnreachedStores } from './find-unreached.ts'
import { type TellingStores, tellUnreached, unreachedRef } from './tell-unreached.ts'

type Stores = UnreachedStores & TellingStores & { readonly outbox: Pick<Outbox, 'refresh'> }

export const unreachedFeature = (stores: Stores, findOwing: FindOwing): Feature => ({
  name: 'unreached',
  notice: (notice, now) => hearNotice(stores, notice, now),
  presses: [onPress(unreachedPress, (_, context) => showUnreached(stores, findOwing, context), 'secretariat')],
})

/** What was to be said did not arrive, or arrives again; what becomes of the conversation itself is kept by then. */
const hearNotice = async (stores: Stores, notice: Notice, now: number): Promise<void> => {
  if (notice.kind !== 'gone' && notice.kind !== 'back') return
  const channel = await stores.network.channelAt(notice.at)
  if (!channel?.member) return
  const { network, member } = channel
  if (notice.kind === 'gone') await tellUnreached(stores, { network, member }, now)
  else await stores.outbox.refresh(network, unreachedRef(member))
}

const showUnreached = async (stores: UnreachedStores, findOwing: FindOwing, context: Context): Promise<Reply> => {
  const { network, words, today } = context
  const found = await findUnreached(stores, findOwing, network.id, today)
  const organisations = new Map((await stores.network.organisations(network.id)).map(({ id, name }) => [id, name]))
  const view = {
    members: found.members.map(({ member: { id, name, organisation }, why, waiting }) => ({
      ...{ id, name, why, waiting },
      organisation: organisations.get(organisation) ?? '',
    })),
    contactless: await nameParties(stores.network, network.id, found.contactless),
    channelless: found.channelless.map(({ id, name }) => ({ register: 'bodies' as const, id, name })),
  }
  return whisper(unreachedCard(view, words))
}

const nameParties = async (store: NetworkStore, network: string, parties: readonly Party[]) => {
  const [organisations, groups, functions, members] = await Promise.all([
    store.organisations(network),
    store.groups(network),
    store.functions(network),
    store.formerMembers(network),
  ])
  const named = { member: members, organisation: organisations, group: groups, function: functions }
  return parties.flatMap(({ kind, id }) => {
    const found = named[kind].find((one) => one.id === id)
    return found ? [{ register: registers[kind], id, name: found.name }] : []
  })
}
