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
