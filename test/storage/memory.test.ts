import { expect, test } from 'vitest'
import type { HistoryEntry } from '../../bot/history.ts'
import { describeOnEveryDatabase } from './databases.ts'
import { network } from './given.ts'

const ref = { kind: 'agreement', id: 'item-1' }

describeOnEveryDatabase('history', (opened) => {
  const entry = (given: Partial<HistoryEntry> = {}): HistoryEntry => ({
    network,
    ref,
    at: 10,
    member: 'anna',
    verb: 'agreement.progress',
    data: { text: 'halverwege', days: [1, 2], until: null },
    surface: 'slack',
    onBehalfOf: null,
    ...given,
  })

  test('entries come back as they were recorded, oldest first, and within one instant in their order', async () => {
    const { history } = opened().storage
    const entries = [
      entry({ verb: 'a.opened' }),
      entry({ verb: 'a.taken' }),
      entry({ at: 20 }),
      entry({ at: 15, data: {} }),
    ]
    for (const one of entries) await history.record(one)
    expect(await history.of(network, ref)).toEqual([entries[0], entries[1], entries[3], entries[2]])
  })

  test('entries of other things and networks stay apart', async () => {
    const { history } = opened().storage
    await history.record(entry({ ref: { kind: 'agreement', id: 'item-2' } }))
    await history.record(entry({ ref: { kind: 'poll', id: 'item-1' } }))
    await history.record(entry({ network: 'zuid' }))
    expect(await history.of(network, ref)).toEqual([])
  })

  test('twenty entries recorded at once are twenty entries', async () => {
    const { history } = opened().storage
    await Promise.all(Array.from({ length: 20 }, (_, at) => history.record(entry({ at }))))
    expect((await history.of(network, ref)).map(({ at }) => at)).toEqual(Array.from({ length: 20 }, (_, at) => at))
  })
})

describeOnEveryDatabase('reminders', (opened) => {
  const reminder = (key: string, dueAt: number) => ({ key, network, ref, dueAt })

  test('what is due is given earliest first, at most as many as asked', async () => {
    const { reminders } = opened().storage
    await reminders.plan(reminder('c', 30))
    await reminders.plan(reminder('a', 10))
    await reminders.plan(reminder('b', 20))
    expect(await reminders.due(20, 10)).toEqual([reminder('a', 10), reminder('b', 20)])
    expect(await reminders.due(30, 1)).toEqual([reminder('a', 10)])
    expect(await reminders.due(9, 10)).toEqual([])
  })

  test('planned again it moves', async () => {
    const { reminders } = opened().storage
    await reminders.plan(reminder('a', 10))
    await reminders.plan(reminder('a', 50))
    expect(await reminders.due(49, 10)).toEqual([])
    expect(await reminders.due(50, 10)).toEqual([reminder('a', 50)])
  })

  test('what was given is not due again, unless it is planned for another moment', async () => {
    const { reminders } = opened().storage
    await reminders.plan(reminder('a', 10))
    expect(await reminders.markGiven(reminder('a', 10), 12)).toBe(true)
    expect(await reminders.due(100, 10)).toEqual([])
    await reminders.plan(reminder('a', 10))
    expect(await reminders.due(100, 10)).toEqual([])
    await reminders.plan(reminder('a', 60))
    expect(await reminders.due(100, 10)).toEqual([reminder('a', 60)])
  })

  test('only one of those who give a reminder gives it, and none when it has moved or was forgotten', async () => {
    const { reminders } = opened().storage
    await reminders.plan(reminder('a', 10))
    const given = await Promise.all([12, 13, 14].map((at) => reminders.markGiven(reminder('a', 10), at)))
    expect(given.filter((isMine) => isMine)).toHaveLength(1)
    await reminders.plan(reminder('a', 60))
    expect(await reminders.markGiven(reminder('a', 10), 15)).toBe(false)
    expect(await reminders.due(60, 10)).toEqual([reminder('a', 60)])
    await reminders.forget(network, ref)
    expect(await reminders.markGiven(reminder('a', 60), 61)).toBe(false)
  })

  test('all reminders of a thing are forgotten, and only of that thing', async () => {
    const { reminders } = opened().storage
    const other = { ...reminder('c', 10), ref: { kind: 'agreement', id: 'item-2' } }
    for (const one of [reminder('a', 10), reminder('b', 20), other]) await reminders.plan(one)
    await reminders.forget(network, ref)
    expect(await reminders.due(100, 10)).toEqual([other])
  })
})

describeOnEveryDatabase('settings', (opened) => {
  test('a setting is what was set last', async () => {
    const { settings } = opened().storage
    expect(await settings.get('clock')).toBeNull()
    await settings.set('clock', '1')
    await settings.set('clock', '2')
    await settings.set('other', '3')
    expect(await settings.get('clock')).toBe('2')
  })
})
