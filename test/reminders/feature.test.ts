import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ReminderStores, type Reminding, remindersFeature } from '../../bot/reminders/feature.ts'
import { openStorage, type Storage } from '../../storage/open.ts'

let storage: Storage
beforeEach(async () => {
  storage = await openStorage('sqlite::memory:')
})
afterEach(() => storage.close())

const network = 'noord'
const day = 24 * 60 * 60_000

const plan = (id: string, dueAt: number, key = `thing:${id}:due`): Promise<void> =>
  storage.reminders.plan({ key, network, ref: { kind: 'thing', id }, dueAt })

/** Every thing reminds in one channel; those that are broken fail. */
const remindingBut =
  (...broken: readonly string[]): Reminding['string'] =>
  async ({ ref }, occurrence) => {
    if (broken.includes(ref.id)) throw new Error(`${ref.id} is a geheim`)
    return [{ key: `thing:${ref.id}:${occurrence}:C1`, network, channel: 'C1', ref, view: 'reminder' }]
  }

const wake = (now: number, reminding = remindingBut(), stores: ReminderStores = storage) =>
  remindersFeature(stores, { thing: reminding }, {}).wake?.(now)

const owed = async () => (await storage.outbox.counts()).owed

describe('a reminder', () => {
  it('is given once, when it is due', async () => {
    await plan('a', day)
    await wake(day - 1)
    expect(await owed()).toBe(0)
    await wake(day)
    await wake(day + 1)
    expect(await owed()).toBe(1)
  })

  it('that fails keeps no other from being given, and is tried again at the next wake', async () => {
    for (let at = 0; at < 250; at += 1) await plan(`${at}`, day + at)
    const broken = Array.from({ length: 120 }, (_, at) => `${at}`)
    await expect(wake(2 * day, remindingBut(...broken))).rejects.toThrow('120 not given')
    expect(await owed()).toBe(130)
    await wake(2 * day)
    expect(await owed()).toBe(250)
  })

  it('that fails is told without what it says', async () => {
    await plan('a', day)
    const told = await wake(day, remindingBut('a'))?.catch(String)
    expect(told).toMatch(/1 not given, the first for Error/u)
    expect(told).not.toContain('geheim')
  })

  it('that is late hears what time it is by now', async () => {
    await plan('a', day)
    const heard: number[] = []
    await wake(3 * day, async ({ dueAt }, _occurrence, now) => {
      heard.push(dueAt, now)
      return []
    })
    expect(heard).toEqual([day, 3 * day])
  })

  it('whose day moved before it was given is given on its new day', async () => {
    await plan('a', day)
    await plan('a', 3 * day)
    await wake(day)
    expect(await owed()).toBe(0)
    await wake(3 * day)
    expect(await owed()).toBe(1)
  })

  it('is given by one of two who wake at once', async () => {
    await plan('a', day)
    const asked: string[] = []
    const reminding: Reminding['string'] = async (reminder, occurrence, now) => {
      asked.push(reminder.key)
      return remindingBut()(reminder, occurrence, now)
    }
    await Promise.all([wake(day, reminding), wake(day, reminding)])
    expect(asked).toHaveLength(1)
  })
})
