/** Takes owed messages from the outbox to one platform: nothing is lost, and nothing that can be helped is doubled. */
import { fine } from '../../cards/card.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Channel } from '../network/channel.ts'
import type { Language } from './address.ts'
import { type DeliveryParts, leaseUntil, waitsOf } from './delivery-parts.ts'
import type { Claimed } from './outbox.ts'
import { DeliveryProblem, type Port, type Posting } from './port.ts'
import { nothingLeft, recordProblem, tellTrouble } from './undelivered.ts'

/** At most one message per channel. */
export const claimWork = (parts: DeliveryParts, limit: number): Promise<readonly Claimed[]> =>
  parts.outbox.claim(parts.port.surface, parts.now(), leaseUntil(parts), limit)

/** Delivers one claimed message and records what became of it. Rejects only when the store fails. */
export const deliver = async (parts: DeliveryParts, claimed: Claimed): Promise<void> => {
  const channel = await parts.network.channel(claimed.network, claimed.channel)
  if (!channel) return parts.outbox.abandon(claimed, 'channel is gone')
  let message: string
  try {
    message = await bringUp(parts, claimed, channel)
  } catch (error) {
    await recordProblem(parts, claimed, error)
    return tellTrouble(parts, channel, error)
  }
  await parts.outbox.delivered(claimed, message, parts.now() + parts.port.pace())
  await tellArrival(parts, channel)
}

/** The id under which the message now stands in its newest state. @throws {DeliveryProblem | LeaseLost} */
const bringUp = async (parts: DeliveryParts, claimed: Claimed, channel: Channel): Promise<string> => {
  const posting = await draw(parts, claimed, channel)
  if (!posting) return keep(claimed)
  if (claimed.message) return replace(parts, channel, claimed.message, claimed.isRepeated ? marked(posting) : posting)
  if (claimed.doubtSince === null) return post(parts, claimed, channel, posting)
  if (!parts.port.find) return repeat(parts, claimed, channel, posting)
  return lookUp(parts, claimed, channel, posting, parts.port.find)
}

/** Nothing is left to show: what was never posted need not be, and what stands stays as it was. */
const keep = ({ message }: Claimed): string => {
  if (message === null) throw new DeliveryProblem('never', nothingLeft)
  return message
}

/** The intent is kept before the call: a crash in between leaves a doubt that is looked into, not a loss. */
const post = async (parts: DeliveryParts, claimed: Claimed, channel: Channel, posting: Posting): Promise<string> => {
  await parts.outbox.markDoubt(claimed, parts.now(), leaseUntil(parts))
  return parts.port.post(channel.address, posting)
}

/**
 * Some four hours of a platform that answers nothing, at our back-off. Whoever is reached by all of these although we
 * never hear it reads as many copies, each of them marked.
 */
const mostAttempts = 24

/** Once more and marked, where nobody can look, after every doubt: a copy too many is better than none. */
const repeat = (parts: DeliveryParts, claimed: Claimed, channel: Channel, posting: Posting): Promise<string> => {
  if (claimed.isRepeated && claimed.attempts >= mostAttempts)
    throw new DeliveryProblem('never', 'in doubt for too long')
  return post(parts, claimed, channel, marked(posting))
}

const marked = (posting: Posting): Posting => {
  const { card, words } = posting
  return { ...posting, card: { ...card, blocks: [...card.blocks, fine(words.chat.possiblyDouble)] } }
}

const replace = async ({ port }: DeliveryParts, channel: Channel, message: string, posting: Posting) => {
  await port.replace(channel.address, message, posting)
  return message
}

/** What surely does not stand is posted as if for the first time. */
const lookUp = async (
  parts: DeliveryParts,
  claimed: Claimed,
  channel: Channel,
  posting: Posting,
  find: NonNullable<Port['find']>,
): Promise<string> => {
  // Our clock may have been set back since.
  const since = Math.min(claimed.doubtSince ?? 0, parts.now() - waitsOf(parts).grace)
  const found = await keepLease(parts, claimed, () => find(channel.address, claimed.key, since))
  if (found) return replace(parts, channel, found, posting)
  return post(parts, { ...claimed, doubtSince: null }, channel, posting)
}

/** A read-back may outlast the lease, which is renewed meanwhile. @throws {LeaseLost} before anything is said */
const keepLease = async <Found>(parts: DeliveryParts, claimed: Claimed, find: () => Promise<Found>): Promise<Found> => {
  const renew = () => parts.outbox.renew(claimed, leaseUntil(parts))
  const renewing = setInterval(() => void renew().catch(() => {}), waitsOf(parts).lease / 3)
  try {
    const found = await find()
    await renew()
    return found
  } finally {
    clearInterval(renewing)
  }
}

/** Channels speak the language of their body, and one person is spoken to in their own. */
const draw = async (parts: DeliveryParts, claimed: Claimed, channel: Channel): Promise<Posting | null> => {
  const language = await languageOf(parts, channel)
  const card = await parts.app.present(claimed.network, claimed.ref, claimed.view, language)
  return card && { key: claimed.key, card, words: wordsIn(language) }
}

const languageOf = async ({ network }: DeliveryParts, { network: of, body, member }: Channel): Promise<Language> => {
  const reader = body ? await network.body(of, body) : member ? await network.member(of, member) : null
  return reader?.language ?? 'nl'
}

/** Not every platform tells that its door is open again. */
const tellArrival = async ({ app, network }: DeliveryParts, channel: Channel): Promise<void> => {
  const state = await network.channelState(channel.network, channel.id)
  if (state?.trouble) await app.notice({ kind: 'back', at: channel.address })
}
