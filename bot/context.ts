/** Who asks, where and when: what every handler is given. */
import { wordsIn } from '../cards/words/speak.ts'
import type { Context, StrangerContext } from './chat/feature.ts'
import type { OptionsAsked, Request } from './chat/request.ts'
import { type Clock, dayAt } from './clock.ts'
import { isOfBody } from './network/channel.ts'
import type { Member } from './network/network.ts'
import { coveredBy } from './network/seating.ts'
import type { NetworkStore } from './network/store.ts'
import { refusal } from './refusal.ts'

interface Parts {
  readonly network: NetworkStore
  readonly clock: Clock
}

/** Who asks and where, or null for somebody whom the network does not know. */
export const readContext = async (parts: Parts, asked: Request | OptionsAsked): Promise<Context | null> => {
  const member = await parts.network.memberOf(asked.from)
  if (!member) return null
  const channel = asked.isPrivate ? null : await parts.network.channelAt(asked.at)
  const isHere = channel?.network === member.network && isOfBody(channel)
  const { isPrivate } = asked
  return contextOf(parts, member, { surface: asked.at.surface, channel: isHere ? channel : null, isPrivate })
}

export const contextOf = async (
  parts: Parts,
  member: Member,
  where: Pick<Context, 'surface' | 'channel' | 'isPrivate'>,
): Promise<Context> => {
  const network = await parts.network.network(member.network)
  if (!network) throw refusal('member.unknown')
  const now = parts.clock.now()
  const today = dayAt(now)
  const covers = await coveredBy(parts.network, member, today)
  return { ...where, network, member, covers, words: wordsIn(member.language), language: member.language, now, today }
}

export const strangerContext = (asked: Request, clock: Clock): StrangerContext => ({
  from: asked.from,
  words: wordsIn(asked.language),
  language: asked.language,
  now: clock.now(),
})
