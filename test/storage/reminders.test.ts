import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PlannedReminder } from '../../bot/reminders/reminder.ts'
import { openStorage, type Storage } from '../../storage/open.ts'
import { describeOn, describeOnEveryDatabase, onPostgres } from './databases.ts'
import { network } from './given.ts'

const ref = { kind: 'agreement', id: 'item-1' }
const other = { kind: 'agreement', id: 'item-2' }
const plain = { member: null, occasion: '', folded: [] }
const anna = { network, member: 'anna' }

const reminder = (key: string, dueAt: number, over: Partial<PlannedReminder> = {}) => ({
  ...{ key, network, ref, dueAt },
  ...over,
})
const ofAnna = (key: string, dueAt: number, over: Partial<PlannedReminder> = {}) =>
  reminder(key, dueAt, { member: 'anna', ...over })

describeOnEveryDatabase('reminders', (opened) => {
  const store = () => opened().storage.reminders
  const keysTaken = async (now: number, limit = 10, except: readonly string[] = []) =>
    (await store().take(now, limit, except)).map(({ key }) => key)
  const keysOf = async (now: number, except: readonly string[] = []) =>
    (await store().takeOf(anna, now, 100, except))?.map(({ key }) => key)
  const waiting = async (of = ref) => (await store().waiting(network, of)).map(({ key, dueAt }) => [key, dueAt])

  test('what is due is taken earliest first, at most as many as asked, and as it was planned', async () => {
    await store().planAll([reminder('c', 30), reminder('a', 10), reminder('b', 20, { occasion: 'agenda' })])
    expect(await keysTaken(9)).toEqual([])
    expect(await store().take(30, 1, [])).toEqual([{ ...reminder('a', 10), ...plain }])
    expect(await store().take(20, 10, [])).toEqual([{ ...reminder('b', 20), ...plain, occasion: 'agenda' }])
    expect(await keysTaken(100)).toEqual(['c'])
  })

  test('planned again it moves', async () => {
    await store().plan(reminder('a', 10))
    await store().plan(reminder('a', 50))
    expect(await keysTaken(49)).toEqual([])
    expect(await keysTaken(50)).toEqual(['a'])
  })

  test('what was given is never given again, for whatever moment it is planned', async () => {
    await store().plan(reminder('a', 10))
    expect(await keysTaken(12)).toEqual(['a'])
    await store().planAll([reminder('a', 10), reminder('b', 60)])
    await store().plan(reminder('a', 60))
    await store().schedule(network, ref, [reminder('a', 70), reminder('b', 60)])
    expect(await keysTaken(100)).toEqual(['b'])
  })

  test('what is left for later is not taken now', async () => {
    await store().planAll([reminder('a', 10), reminder('b', 20), ofAnna('c', 10), ofAnna('d', 10)])
    expect(await keysTaken(100, 10, ['a'])).toEqual(['b'])
    expect(await keysOf(100, ['c'])).toEqual(['d'])
    expect(await keysTaken(100)).toEqual(['a'])
    expect(await keysOf(100)).toEqual(['c'])
  })

  test('what folds others gives them with it, whether they were planned or not', async () => {
    await store().planAll([ofAnna('soon', 10), ofAnna('due', 20, { folded: ['soon', 'start'] })])
    await store().forget(network, ref, 'anna')
    await store().plan(ofAnna('due', 20, { folded: ['soon', 'start'] }))
    expect(await store().takeOf(anna, 20, 100, [])).toEqual([
      ofAnna('due', 20, { occasion: '', folded: ['soon', 'start'] }),
    ])
    await store().planAll([ofAnna('soon', 30), ofAnna('start', 30), ofAnna('late', 30)])
    expect(await keysOf(100)).toEqual(['late'])
  })

  test('what somebody is told is not told to channels, nor to anybody else', async () => {
    await store().planAll([
      ofAnna('a', 10),
      reminder('b', 10, { member: 'bram' }),
      ofAnna('z', 10, { network: 'zuid' }),
    ])
    expect(await keysTaken(100)).toEqual([])
    expect(await keysOf(100)).toEqual(['a'])
    expect(await keysOf(100)).toEqual([])
  })

  test('says for whom something is due, whoever has waited longest first, each once', async () => {
    await store().planAll([
      ofAnna('a', 30),
      ofAnna('b', 10),
      reminder('c', 20, { member: 'bram' }),
      reminder('d', 99, { member: 'carla' }),
      reminder('e', 5),
    ])
    const due = async (limit = 10) => (await store().dueMembers(50, limit)).map(({ member }) => member)
    expect(await due()).toEqual(['anna', 'bram'])
    expect(await due(1)).toEqual(['anna'])
    await store().takeOf(anna, 50, 100, [])
    expect(await due()).toEqual(['bram'])
  })

  test('a schedule replaces what waits for its thing under its name, and leaves the rest', async () => {
    const mine = (key: string, dueAt: number) => ofAnna(`agreement:item-1:${key}`, dueAt)
    await store().planAll([mine('soon', 10), mine('due', 20), ofAnna('snooze:agreement:item-1', 15)])
    await store().plan(reminder('agreement:item-2:due', 20, { ref: other }))
    await store().schedule(network, ref, [mine('due', 40), mine('late', 50)])
    expect(await waiting()).toEqual([
      ['snooze:agreement:item-1', 15],
      ['agreement:item-1:due', 40],
      ['agreement:item-1:late', 50],
    ])
    expect(await waiting(other)).toHaveLength(1)
  })

  test('a thing with many is scheduled whole', async () => {
    const many = Array.from({ length: 1200 }, (_, at) => ofAnna(`agreement:item-1:${at}`, at))
    await store().schedule(network, ref, many)
    expect(await waiting()).toHaveLength(1200)
    await store().schedule(network, ref, [])
    expect(await waiting()).toEqual([])
  })

  test('all that waits for a thing is forgotten, or what waits of it for one member', async () => {
    await store().planAll([ofAnna('a', 10), reminder('b', 20), reminder('c', 10, { ref: other })])
    await store().forget(network, ref, 'anna')
    expect(await waiting()).toEqual([['b', 20]])
    await store().forget(network, ref)
    expect(await waiting()).toEqual([])
    expect(await keysTaken(100)).toEqual(['c'])
  })

  test('many who take at once take each thing once', async () => {
    const keys = Array.from({ length: 60 }, (_, at) => `k${String(at).padStart(2, '0')}`)
    await store().planAll(keys.map((key, at) => reminder(key, at)))
    const taken = await Promise.all(Array.from({ length: 12 }, () => keysTaken(100)))
    const left = await keysTaken(100, 100)
    expect([...taken.flat(), ...left].sort()).toEqual(keys)
  })

  test('of many who ask for one member at once, one is given it all', async () => {
    await store().planAll([ofAnna('a', 10), ofAnna('b', 20)])
    const taken = await Promise.all(Array.from({ length: 6 }, () => keysOf(100)))
    expect(taken.filter((keys) => keys && keys.length > 0)).toEqual([['a', 'b']])
  })

  test('what was taken in a unit of work that failed is due again', async () => {
    const { unitOfWork } = opened().storage
    await store().planAll([reminder('a', 10), ofAnna('b', 10)])
    const failing = unitOfWork.run(async () => {
      expect(await keysTaken(100)).toEqual(['a'])
      expect(await keysOf(100)).toEqual(['b'])
      throw new Error('the process stopped')
    })
    await expect(failing).rejects.toThrow('the process stopped')
    expect(await keysTaken(100)).toEqual(['a'])
    expect(await keysOf(100)).toEqual(['b'])
  })
})

describeOn('two workers on PostgreSQL', onPostgres, (opened) => {
  let second: Storage
  beforeEach(async () => {
    second = await openStorage(opened().url)
  })
  afterEach(() => second.close())

  test('pass over what the other holds, and wait for nobody', async () => {
    const { reminders, unitOfWork } = opened().storage
    await reminders.planAll([reminder('a', 10), reminder('b', 20)])
    await unitOfWork.run(async () => {
      expect((await reminders.take(100, 1, [])).map(({ key }) => key)).toEqual(['a'])
      expect((await second.reminders.take(100, 10, [])).map(({ key }) => key)).toEqual(['b'])
    })
    expect(await second.reminders.take(100, 10, [])).toEqual([])
  })

  test('tell one member each thing once, also when both are in the middle of it', async () => {
    const { reminders, unitOfWork } = opened().storage
    await reminders.planAll([ofAnna('a', 10), ofAnna('b', 20)])
    await unitOfWork.run(async () => {
      expect(await reminders.takeOf(anna, 100, 100, [])).toHaveLength(2)
      expect(await second.reminders.takeOf(anna, 100, 100, [])).toBeNull()
    })
    expect(await second.reminders.takeOf(anna, 100, 100, [])).toEqual([])
  })
})
