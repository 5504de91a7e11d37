/**
 * What Teams tells of conversations without anybody asking anything (learn.microsoft.com, "Conversation events in your
 * Teams bot"). What happens to a team is told of each of its channels that we know.
 */
import type { Activity } from 'botbuilder'
import { z } from 'zod'
import type { Address } from '../chat/address.ts'
import type { Notice } from '../chat/notice.ts'
import type { ChannelTrouble } from '../network/channel.ts'
import type { NetworkStore } from '../network/store.ts'
import { addressOf, isInTeam, isPersonal, personalAddressOf, tenantOf } from './reference.ts'

export type KnownChannels = Pick<NetworkStore, 'networks' | 'sharedChannels'>

export const noticesOf = async (activity: Activity, known: KnownChannels): Promise<readonly Notice[]> => {
  if (isPersonal(activity)) return personalNotices(activity)
  const { eventType, team, channel } = dataShape.parse(activity.channelData ?? {})
  const event = eventType.toLowerCase()
  const here = addressOf(activity, event.startsWith('channel') ? channel?.id : undefined)
  const ofTeam = async () => (team ? channelsOfTeam(known, tenantOf(activity), team.id) : [here])
  const changes = changesOf(activity)

  if (changes.we === 'added') {
    const name = channel?.name ?? activity.conversation.name ?? team?.name ?? null
    const others = event.startsWith('channel') ? [] : (await ofTeam()).filter((at) => !isSame(at, here))
    return [{ kind: 'joined', at: here, name }, ...others.map(back)]
  }
  const reach = async () => (isOfTeam(activity, event) ? ofTeam() : [here])
  if (changes.we === 'removed') return (await reach()).map(gone('removed'))
  // A team's name is that of its first channel.
  const name = event === 'teamrenamed' ? team?.name : event === 'channelrenamed' ? channel?.name : activity.topicName
  if (name) return [{ kind: 'renamed', at: here, name }]
  const tell = tellers[event] ?? (changes.others || isNews(event) ? changed : null)
  return tell ? (await reach()).map(tell) : []
}

const named = z.object({ id: z.string(), name: z.string().nullish() }).nullish().catch(null)
const dataShape = z.object({ eventType: z.string().catch(''), team: named, channel: named })

const back = (at: Address): Notice => ({ kind: 'back', at })
const changed = (at: Address): Notice => ({ kind: 'changed', at })
const gone =
  (trouble: ChannelTrouble) =>
  (at: Address): Notice => ({ kind: 'gone', at, trouble })

/** In small letters: Microsoft's own examples write `teamrestored` too. */
const tellers: Readonly<Record<string, (at: Address) => Notice>> = {
  channeldeleted: gone('deleted'),
  channelrestored: back,
  teamarchived: gone('archived'),
  teamunarchived: back,
  teamdeleted: gone('deleted'),
  teamharddeleted: gone('deleted'),
  teamrestored: back,
}

/** An event that we do not know (shared, unshared, made private …) may have changed who reads along. */
const isNews = (event: string): boolean => event !== '' && !['channelcreated', 'teamrenamed'].includes(event)

/** Whether it happened to the whole team; an installation is always of a whole team. */
const isOfTeam = ({ type }: Activity, event: string): boolean =>
  event.startsWith('team') || type === 'installationUpdate'

const changesOf = ({ type, action, membersAdded = [], membersRemoved = [], recipient }: Activity) => {
  const isUs = ({ id }: { readonly id: string }): boolean => id === recipient.id
  const isRemoved = type === 'installationUpdate' ? action === 'remove' : membersRemoved.some(isUs)
  return {
    we: membersAdded.some(isUs) ? ('added' as const) : isRemoved ? ('removed' as const) : null,
    others: membersAdded.length + membersRemoved.length > 0,
  }
}

/** Nobody else is there, and nobody has to be told of it; but what we owe to this person arrives, or no longer does. */
const personalNotices = (activity: Activity): readonly Notice[] => {
  const at = personalAddressOf(activity)
  const { we } = changesOf(activity)
  // Who adds us once more is not added to the chat, which has always been there.
  const isAdded = we === 'added' || activity.action === 'add'
  if (!at || !(we || isAdded)) return []
  return [isAdded ? back(at) : gone('unreachable')(at)]
}

const isSame = (a: Address, b: Address): boolean => a.space === b.space && a.conversation === b.conversation

const channelsOfTeam = async (known: KnownChannels, tenant: string, team: string): Promise<readonly Address[]> => {
  const networks = await known.networks()
  const channels = await Promise.all(networks.map(({ id }) => known.sharedChannels(id)))
  return channels.flat().flatMap(({ address }) => (isInTeam(address, tenant, team) ? [address] : []))
}
