/** One network that lives twice: on a database in trouble, and on one that is well, where only what was kept is done. */
import { expect } from 'vitest'
import type { Reply } from '../../../bot/chat/reply.ts'
import type { Storage } from '../../../storage/open.ts'
import type { Chance } from '../random.ts'
import { until } from '../until.ts'
import type { Deed } from './deeds.ts'
import { openDoings } from './doings.ts'
import { checkWhole, type Reader, readAll } from './ledger.ts'
import { deliverFor, settle } from './settled.ts'

/** What befalls the database: it begins just before something is sent, and gives the way to end it. */
export type Trouble = () => Promise<() => Promise<void>>

export interface Life {
  readonly storage: Storage
  readonly reader: Reader
}

export interface TwoLives {
  /**
   * Something is done under this trouble, and is kept wholly or not at all. @param most how many at once.
   * @returns how many of them failed
   */
  readonly meet: (trouble: Trouble, most: number) => Promise<number>
  /** Time goes on under this trouble; what is due is given, now or when it is over. @returns 1 if not all at once */
  readonly wake: (trouble: Trouble) => Promise<number>
  /** What is owed has been said, once. */
  readonly end: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Those that the order in which they are kept does not change. */
const independent = new Set(['record', 'close', 'progress', 'answer'])
const calm: Trouble = async () => async () => {}
/** In milliseconds; what was tried in vain for some time is tried again after a quarter of an hour. */
const longest = 20 * 60_000
const [hour, day] = [3_600_000, 24 * 3_600_000]

/** @param mayBeKept a failure may have been kept all the same: only the answer was lost */
export const openTwoLives = async (real: Life, twin: Life, chance: Chance, mayBeKept = false): Promise<TwoLives> => {
  const [world, other] = [await settle(real.storage), await settle(twin.storage)]
  const doings = openDoings(chance)
  const { delivery, platform } = deliverFor(world)

  const attempt = async (deeds: readonly Deed[], trouble: Trouble): Promise<readonly (Deed | null)[]> => {
    const opened = await Promise.all(deeds.map((deed) => deed.open(world)))
    const end = await trouble()
    const replies = await Promise.all(opened.map((act) => act()))
    await end()
    return deeds.map((deed, at) => (isFault(replies[at]) ? null : deed))
  }
  const repeat = async (deeds: readonly Deed[]): Promise<void> => {
    for (const deed of deeds) {
      const act = await deed.open(other)
      expect(isFault(await act()), `${deed.name} ${deed.about}`).toBe(false)
      doings.note(deed)
    }
  }
  const compare = async (what: string): Promise<void> => {
    expect(await readAll(real.reader), what).toEqual(await readAll(twin.reader))
    await checkWhole(real.reader)
  }
  const choose = (most: number): readonly Deed[] => {
    const first = doings.next(new Set())
    const deeds = [first]
    while (deeds.length < most && deeds.every(({ name }) => independent.has(name))) {
      const more = doings.next(new Set(deeds.map(({ about }) => about)))
      if (!independent.has(more.name)) break
      deeds.push(more)
    }
    return deeds
  }
  /** Nobody was told that it is kept; where the answer was lost it may be. */
  const findKept = async (deed: Deed, before: string): Promise<readonly Deed[]> =>
    mayBeKept && JSON.stringify(await readAll(real.reader)) !== before ? [deed] : []

  const meet: TwoLives['meet'] = async (trouble, most) => {
    const deeds = choose(mayBeKept ? 1 : most)
    const what = `SEED=${chance.seed}: ${deeds.map(({ name, about }) => `${name} ${about}`).join(', ')}`
    const before = mayBeKept ? JSON.stringify(await readAll(real.reader)) : ''
    const kept = (await attempt(deeds, trouble)).filter((deed) => deed !== null)
    const [first] = deeds
    await repeat(kept.length === 0 && first ? await findKept(first, before) : kept)
    await compare(what)
    return deeds.length - kept.length
  }
  /** It goes on by itself: what comes next is simply done. */
  const goOn = async (): Promise<void> => {
    expect(await meet(calm, 1), `SEED=${chance.seed}: what comes after the trouble`).toBe(0)
  }
  return {
    meet: async (trouble, most) => {
      const failed = await meet(trouble, most)
      if (failed > 0) await goOn()
      return failed
    },
    wake: async (trouble) => {
      const passed = hour + chance.below(3) * day
      world.now += passed
      other.now += passed
      const end = await trouble()
      const isDone = await world.app.wake().then(
        () => true,
        () => false,
      )
      await end()
      await world.app.wake()
      await other.app.wake()
      await compare(`SEED=${chance.seed}: a wake`)
      if (!isDone) await goOn()
      return isDone ? 0 : 1
    },
    end: async () => {
      const { outbox } = world.storage
      const waiting = async () => (await real.reader.ask(owedOnChannel("state = 'waiting'"))).length
      await until(async () => (await waiting()) === 0, 'everything that is owed', longest)
      const owed = await real.reader.ask(owedOnChannel('1 = 1'))
      expect(platform.standing.map(({ key }) => key).sort()).toEqual(owed.map(({ key }) => key).sort())
      expect((await outbox.counts()).abandoned).toBe(0)
      for (const { key, ref_kind: kind, ref_id: id, view } of owed) {
        const card = await world.app.present(world.network, { kind: String(kind), id: String(id) }, String(view), 'nl')
        const stands = platform.standing.find((one) => one.key === key)
        if (card) expect(stands?.summary).toBe(card.summary)
      }
    },
    close: async () => {
      await delivery.stop()
      await Promise.all([world.close(), other.close(), real.reader.close(), twin.reader.close()])
    },
  }
}

const owedOnChannel = (which: string): string =>
  `SELECT key, ref_kind, ref_id, view FROM outbox WHERE channel = 'C1' AND ${which}`

/** Whoever asked is told that it was not done, and what to say to whom. */
const isFault = (reply: Reply | undefined): boolean => /dit kenmerk/u.test(JSON.stringify(reply))
