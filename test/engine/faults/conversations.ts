/** The conversations of a region on the two platforms; in every fifth somebody is spoken to alone. */
import type { Address } from '../../../bot/chat/address.ts'
import type { Channel } from '../../../bot/network/channel.ts'
import type { NetworkStore } from '../../../bot/network/store.ts'
import { privateChannelOf } from './slack.ts'
import { personalChatOf } from './teams.ts'

export const tenant = 'aaaaaaaa-0000-4000-8000-00000000000a'
export const appId = '11111111-2222-4333-8444-555555555555'
const bot = { id: `28:${appId}`, name: 'Schakel' }

/** @property standsIn the platform's own id of the conversation */
export interface Conversation {
  readonly channel: Channel
  readonly standsIn: string
  /** Whom the platform opens it with, when somebody is spoken to alone. */
  readonly openedBy: string
  readonly isPersonal: boolean
}

export interface Conversations {
  readonly slack: readonly Conversation[]
  readonly teams: readonly Conversation[]
}

export const saveConversations = async (
  store: NetworkStore,
  network: string,
  count: number,
  teamsUrl: string,
): Promise<Conversations> => {
  const channelOf = (id: string, address: Address): Channel => ({
    id,
    network,
    body: null,
    member: null,
    name: id,
    address,
  })
  const slack: Conversation[] = []
  const teams: Conversation[] = []
  for (let at = 0; at < count; at += 1) {
    const isPersonal = at % 5 === 0
    slack.push({ isPersonal, ...slackOf(at, isPersonal, channelOf) })
    teams.push({ isPersonal, ...teamsOf(at, isPersonal, channelOf, teamsUrl) })
  }
  for (const { channel } of [...slack, ...teams]) await store.saveChannel(channel)
  return { slack, teams }
}

type ChannelOf = (id: string, address: Address) => Channel

const slackOf = (at: number, isPersonal: boolean, channelOf: ChannelOf) => {
  const conversation = isPersonal ? `U${at}` : `C${at}`
  const channel = channelOf(`slack-${at}`, { surface: 'slack', space: 'T1', conversation })
  return { channel, openedBy: conversation, standsIn: isPersonal ? privateChannelOf(conversation) : conversation }
}

const teamsOf = (at: number, isPersonal: boolean, channelOf: ChannelOf, serviceUrl: string) => {
  const conversation = isPersonal ? `@person-${at}` : `19:${at}@thread.tacv2`
  const user = `29:${at}`
  const way = isPersonal
    ? { serviceUrl, bot, user, person: `person-${at}`, tenant }
    : { channelId: 'msteams', serviceUrl, bot, conversation: channelReference(conversation) }
  const address = { surface: 'teams', space: tenant, conversation, reference: JSON.stringify(way) } as const
  const standsIn = isPersonal ? personalChatOf(user) : conversation
  return { channel: channelOf(`teams-${at}`, address), openedBy: user, standsIn }
}

const channelReference = (id: string) => ({
  id,
  conversationType: 'channel',
  tenantId: tenant,
  isGroup: true,
  name: '',
})

/** The names under which the platforms know each conversation, by ours. */
export const scopesOf = ({ slack, teams }: Conversations): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...slack, ...teams].map(({ channel, standsIn, openedBy }) => [channel.address.conversation, [standsIn, openedBy]]),
  )
