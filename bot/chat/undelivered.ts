/** What becomes of a message that was not brought up: tried again, looked into, or given up and told. */
import { whyOf } from '../log.ts'
import type { Channel } from '../network/channel.ts'
import { type DeliveryParts, waitsOf } from './delivery-parts.ts'
import { type Claimed, LeaseLost, longestAsked, longestWait } from './outbox.ts'
import { DeliveryProblem } from './port.ts'
import { StoreTrouble } from './unit-of-work.ts'

/** A fault of the store passes; one of ours would come again for ever, and nothing behind it would be said. */
const mostFaults = 3

/** There is no view of the thing any more. */
export const nothingLeft = 'nothing left to show'

export const recordProblem = async (parts: DeliveryParts, claimed: Claimed, error: unknown): Promise<void> => {
  const fields = { surface: parts.port.surface, key: claimed.key, attempts: claimed.attempts }
  if (error instanceof LeaseLost) return parts.log.warn('delivery.lease-lost', fields)
  if (!(error instanceof DeliveryProblem)) return recordFault(parts, claimed, error)
  const { outcome, retryAfter, message, trouble } = error
  parts.log.warn('delivery.problem', { ...fields, outcome, why: message })
  // Access that was revoked may come back, for all channels at once.
  if (outcome === 'never' && trouble !== 'revoked') return giveUp(parts, claimed, error)
  const isInDoubt = outcome === 'doubt'
  const wait = Math.max(isInDoubt ? waitsOf(parts).grace : 0, retryAfter ?? backOff(claimed.attempts))
  const dueAt = dueAfter(parts, Math.min(wait, retryAfter === undefined ? longestWait : longestAsked))
  const asked = Math.ceil(Math.min(retryAfter ?? 0, longestAsked))
  await parts.outbox.postpone(claimed, { dueAt, asked, isInDoubt, why: message })
}

/** Nobody knows how far it came. What ails the store is no fault of the message, and passes. */
const recordFault = async (parts: DeliveryParts, claimed: Claimed, error: unknown): Promise<void> => {
  const { key, attempts, faults } = claimed
  parts.log.error('delivery.fault', { surface: parts.port.surface, key, attempts, why: whyOf(error) })
  const isFault = !(error instanceof StoreTrouble)
  if (isFault && faults + 1 >= mostFaults) return giveUp(parts, claimed, new DeliveryProblem('never', 'fault'))
  const dueAt = dueAfter(parts, waitsOf(parts).grace)
  await parts.outbox.postpone(claimed, { dueAt, asked: 0, isInDoubt: true, isFault, why: 'fault' })
}

/** What there is nothing left to tell of is missed by nobody; where the whole conversation is at fault that is told. */
const giveUp = async (parts: DeliveryParts, claimed: Claimed, { message, trouble }: DeliveryProblem): Promise<void> => {
  await parts.outbox.abandon(claimed, message)
  if (trouble || message === nothingLeft) return
  const channel = await parts.network.channel(claimed.network, claimed.channel)
  if (channel) await parts.app.notice({ kind: 'undelivered', at: channel.address })
}

/** What keeps one message away keeps them all away: the secretariat is to hear of it. */
export const tellTrouble = async ({ app }: DeliveryParts, { address }: Channel, error: unknown): Promise<void> => {
  if (!(error instanceof DeliveryProblem) || !error.trouble) return
  const { surface, space } = address
  if (error.trouble === 'revoked') return app.notice({ kind: 'revoked', surface, space })
  return app.notice({ kind: 'gone', at: address, trouble: error.trouble })
}

const dueAfter = ({ now }: DeliveryParts, wait: number): number => Math.round(now() + wait)

/** 2 s, 4 s, 8 s … 15 minutes, each ± half so that many do not come back at once. */
const backOff = (attempts: number): number =>
  Math.min(15 * 60_000, 1000 * 2 ** Math.min(attempts + 1, 20)) * (0.5 + Math.random())
