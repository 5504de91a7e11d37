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
  const data = dataShape.parse(activity.channelData ?? {})
  const event = data.eventType.toLowerCase()
  const here = addressOf(activity, event.startsWith('channel') ? data.channel?.id : undefined)
  // An installation is always of a whole team.
  const team = event.startsWith('team') || activity.type === 'installationUpdate' ? data.team : null
  const reached = async () => (team ? channelsOfTeam(known, tenantOf(activity), team.id) : [here])

  const { we, others } = changesOf(activity)
  if (we === 'added') {
    const elsewhere = (await reached()).filter((at) => at.conversation !== here.conversation)
    return [{ kind: 'joined', at: here, name: nameOf(activity, data) }, ...elsewhere.map(back)]
  }
  if (we === 'removed') return (await reached()).map(gone('removed'))
  const name = newNameOf(activity, event, data)
  if (name) return [{ kind: 'renamed', at: here, name }]
  const tell = tellers[event] ?? (others || isNews(event) ? changed : null)
  return tell ? (await reached()).map(tell) : []
}

const named = z.object({ id: z.string(), name: z.string().nullish() }).nullable().catch(null)
const dataShape = z.object({ eventType: z.string().catch(''), team: named, channel: named })

type Data = z.infer<typeof dataShape>

const nameOf = ({ conversation }: Activity, { team, channel }: Data): string | null =>
  channel?.name ?? conversation.name ?? team?.name ?? null

/** A team's name is that of its first channel. */
const newNameOf = ({ topicName }: Activity, event: string, { team, channel }: Data): string | null | undefined => {
  if (event === 'teamrenamed') return team?.name
  return event === 'channelrenamed' ? channel?.name : topicName
}

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

const channelsOfTeam = async (known: KnownChannels, tenant: string, team: string): Promise<readonly Address[]> => {
  const networks = await known.networks()
  const channels = await Promise.all(networks.map(({ id }) => known.sharedChannels(id)))
  return channels.flat().flatMap(({ address }) => (isInTeam(address, tenant, team) ? [address] : []))
}
