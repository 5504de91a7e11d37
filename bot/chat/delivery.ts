/** Takes owed messages from the outbox to the platforms: nothing is lost, and nothing that can be helped is doubled. */
import type { Card } from '../../cards/card.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import type { App } from '../app.ts'
import type { Log } from '../log.ts'
import type { Channel } from '../network/network.ts'
import type { NetworkStore } from '../network/store.ts'
import type { Language, Surface } from './address.ts'
import type { Claimed, OutboxStore } from './outbox.ts'
import { DeliveryProblem, type Port, type Posting } from './port.ts'

export interface DeliveryParts {
  readonly outbox: OutboxStore
  readonly network: NetworkStore
  readonly app: Pick<App, 'present'>
  readonly ports: readonly Port[]
  /** Real time: leases and pacing do not follow the try-out's clock. */
  readonly now: () => number
  readonly log: Log
}

/** Longer than the longest request to a platform (10 s) and its read-back together. */
const lease = 60_000
/** A post in doubt may still arrive until the request's own time-out and some margin have passed. */
const grace = 60_000
/** A surface whose settings are not there now may come back with the next start. */
const surfacePause = 5 * 60_000

/** Delivers one claimed message and records what became of it. Rejects only when the store fails. */
export const deliver = async (parts: DeliveryParts, claimed: Claimed): Promise<void> => {
  const channel = await parts.network.channel(claimed.network, claimed.channel)
  if (!channel) return parts.outbox.abandon(claimed, 'channel is gone')
  const port = parts.ports.find((one) => one.surface === channel.address.surface)
  if (!port)
    return parts.outbox.postpone(claimed, parts.now() + surfacePause, claimed.doubtSince !== null, 'surface is off')
  try {
    const message = await bringUp(parts, claimed, channel, port)
    if (message) await parts.outbox.delivered(claimed, message, parts.now() + port.pace)
  } catch (error) {
    await recordProblem(parts, claimed, channel.address.surface, error)
  }
}

/** The id under which the message now stands in its newest state, or null when that has been recorded otherwise. */
const bringUp = async (
  parts: DeliveryParts,
  claimed: Claimed,
  channel: Channel,
  port: Port,
): Promise<string | null> => {
  const posting = await draw(parts, claimed, channel)
  if (!posting) return giveUp(parts, claimed)
  if (claimed.message) return replace(port, channel, claimed.message, posting)
  if (claimed.doubtSince === null) return post(parts, claimed, channel, port, posting)
  if (!port.find) return port.post(channel.address, { ...posting, isPossiblyDouble: true })
  const found = await port.find(channel.address, claimed.key, claimed.doubtSince)
  return found ? replace(port, channel, found, posting) : post(parts, claimed, channel, port, posting)
}

/** Nothing is left to show: what was never posted need not be, and what stands stays as it was. */
const giveUp = async (parts: DeliveryParts, claimed: Claimed): Promise<string | null> => {
  if (!claimed.message) await parts.outbox.abandon(claimed, 'nothing left to show')
  return claimed.message
}

/** The intent is kept before the call: a crash in between leaves a doubt that is looked into, not a loss. */
const post = async (parts: DeliveryParts, claimed: Claimed, channel: Channel, port: Port, posting: Posting) => {
  await parts.outbox.markDoubt(claimed, parts.now())
  return port.post(channel.address, posting)
}

const replace = async (port: Port, channel: Channel, message: string, posting: Posting): Promise<string> => {
  await port.replace(channel.address, message, posting)
  return message
}

/** Channels speak the language of their body. */
const draw = async (parts: DeliveryParts, claimed: Claimed, channel: Channel): Promise<Posting | null> => {
  const body = await parts.network.body(channel.network, channel.body)
  const language: Language = body?.language ?? 'nl'
  const card: Card | null = await parts.app.present(claimed.network, claimed.ref, claimed.view, language)
  return card && { key: claimed.key, card, words: wordsIn(language), isPossiblyDouble: false }
}

const recordProblem = async (
  parts: DeliveryParts,
  claimed: Claimed,
  surface: Surface,
  error: unknown,
): Promise<void> => {
  const problem = error instanceof DeliveryProblem ? error : new DeliveryProblem('doubt', String(error))
  const { outcome, retryAfter } = problem
  const fields = { surface, outcome, key: claimed.key, attempts: claimed.attempts, why: problem.message }
  parts.log.warn('delivery.problem', fields)
  if (outcome === 'never') return parts.outbox.abandon(claimed, problem.message)
  const wait = Math.max(outcome === 'doubt' ? grace : 0, retryAfter ?? backOff(claimed.attempts))
  const isInDoubt = claimed.message === null && (outcome === 'doubt' || claimed.doubtSince !== null)
  await parts.outbox.postpone(claimed, parts.now() + wait, isInDoubt, problem.message)
}

/** 2 s, 4 s, 8 s … 15 minutes, each ± half so that many do not come back at once. */
export const backOff = (attempts: number): number =>
  Math.min(15 * 60_000, 1000 * 2 ** Math.min(attempts + 1, 20)) * (0.5 + Math.random())

export const claimWork = (parts: DeliveryParts): Promise<readonly Claimed[]> =>
  parts.outbox.claim(parts.now(), parts.now() + lease, 16)
