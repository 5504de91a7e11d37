/** What the delivery and the wake ask again and again, among ever more that waits for later or is done with. */
import type { Storage } from '../../../storage/open.ts'
import { type ListCost, measureInTurns } from '../lists.ts'
import { openFilled } from '../seed-agreements.ts'
import { type DatabaseName, withSizes } from '../seeded-networks.ts'
import { seedOutbox, seedReminders, waiting } from './seed-waiting.ts'

export const claimSizes = [10_000, 100_000, 1_000_000] as const

const { network, now, member } = waiting
/** As the delivery has hands, and as many members and reminders as are asked for at once. */
const [hands, mostMembers, batch] = [16, 1_000, 20]
const earlier = now - 120_000

/** Each claim ends its lease at once, so that the next one finds as much. */
let claimed = 0
const claim = ({ outbox }: Storage): Promise<unknown> => {
  claimed += 10
  return outbox.claim('slack', now + claimed, now + claimed + 1, hands)
}

class Undone extends Error {}

/** Taken, and put back. */
const undo = (ask: (storage: Storage) => Promise<unknown>) => async (storage: Storage) => {
  const taking = storage.unitOfWork.run(async () => {
    await ask(storage)
    throw new Undone()
  })
  await taking.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error
  })
}

export const asked: readonly (readonly [string, (storage: Storage) => Promise<unknown>])[] = [
  ['outbox: claim sixteen', claim],
  ['outbox: claim, with nothing due', ({ outbox }) => outbox.claim('slack', earlier, earlier + 1, hands)],
  ['outbox: when the next is due', ({ outbox }) => outbox.nextDueAt('slack')],
  ['reminders: take twenty of nobody’s', undo(({ reminders }) => reminders.take(now, batch, []))],
  ['reminders: take, with nothing due', ({ reminders }) => reminders.take(earlier, batch, [])],
  ['reminders: members to whom something is due', ({ reminders }) => reminders.dueMembers(now, mostMembers)],
  ['reminders: members, with nothing due', ({ reminders }) => reminders.dueMembers(earlier, mostMembers)],
  ['reminders: take all of a member', undo(({ reminders }) => reminders.takeOf({ network, member }, now, 1_000, []))],
  ['reminders: what a member put off', ({ reminders }) => reminders.snoozesOf({ network, member })],
]

export const measureClaims = async (
  database: DatabaseName,
  report: (costs: readonly ListCost[]) => void,
): Promise<void> =>
  withSizes(
    database,
    claimSizes,
    (url, size) =>
      openFilled(url, async (runner) => {
        await seedReminders(runner, size)
        await seedOutbox(runner, size)
      }),
    async (storages) => {
      const measured: ListCost[] = []
      for (const [name, ask] of asked) measured.push(await measureInTurns(name, storages, ask))
      report(measured)
    },
  )
