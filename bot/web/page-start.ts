/** All that the page needs to begin: who you are, what you see, and the words to say it in. */
import { wordsIn } from '../../cards/words/speak.ts'
import { privateConversation } from '../network/joining/linking.ts'
import type { Member } from '../network/network.ts'
import type { NetworkStore } from '../network/store.ts'
import { markFrame } from './frame-mark.ts'
import type { ChannelSummary, Person, You } from './page-data.ts'
import type { PageStore } from './store.ts'
import { channelsSeenBy, type VisibleChannel } from './visible-channels.ts'

export interface PageStores {
  readonly page: PageStore
  readonly network: NetworkStore
}

export const describeYou = async (stores: PageStores, member: Member, today: string): Promise<You> => {
  const words = wordsIn(member.language)
  const organisations = await stores.network.organisations(member.network)
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? ''
  const mine = { conversation: privateConversation(member.id), name: words.page.private, isPrivate: true }
  const shared = await channelsSeenBy(stores.network, member, today)
  const members = await stores.network.members(member.network)
  return {
    member: member.id,
    name: member.name,
    organisation: nameOf(member.organisation),
    network: (await stores.network.network(member.network))?.name ?? '',
    frame: await markFrame(stores.network, member, shared),
    seq: await stores.page.lastSeq(),
    channels: await Promise.all([...shared, mine].map((channel) => summarise(stores.page, member, channel))),
    commands: words.network.commands,
    people: [
      ...members.map((one): Person => ({ member: one.id, name: one.name, about: nameOf(one.organisation) })),
      ...organisations.map((one): Person => ({ member: null, name: one.name, about: '' })),
    ],
  }
}

const summarise = async (page: PageStore, member: Member, channel: VisibleChannel): Promise<ChannelSummary> => {
  const newest = await page.messages(member.network, channel.conversation, 1)
  return { id: channel.conversation, name: channel.name, isPrivate: channel.isPrivate, seq: newest[0]?.seq ?? 0 }
}
