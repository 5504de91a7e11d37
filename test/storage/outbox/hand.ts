/** One who delivers: claims from an outbox, and records what stands. */
import type { Claimed } from '../../../bot/chat/outbox.ts'
import type { Opened } from '../databases.ts'
import { owed } from '../given.ts'

export const ref = { kind: 'agreement', id: 'item-1' }
export const otherRef = { kind: 'agreement', id: 'item-2' }

export const keys = (claimed: readonly Claimed[]): string[] => claimed.map(({ key }) => key)

export const handOf = (opened: () => Opened) => {
  const outbox = () => opened().storage.outbox
  const claim = (now = 1000, leaseUntil = now + 60) => outbox().claim('slack', now, leaseUntil, 10)
  const claimOne = async (now?: number, leaseUntil?: number): Promise<Claimed> => {
    const [first] = await claim(now, leaseUntil)
    if (!first) throw new Error('Nothing could be claimed.')
    return first
  }
  /** Owes and delivers one message, so that it stands. */
  const deliver = async (key: string, given: Parameters<typeof owed>[1] = {}): Promise<void> => {
    await outbox().owe([owed(key, given)])
    await outbox().delivered(await claimOne(), `message-${key}`, 1000)
  }
  return { outbox, claim, claimOne, deliver }
}
