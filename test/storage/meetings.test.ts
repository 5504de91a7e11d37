import { expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import type { Meeting } from '../../bot/meetings/meeting.ts'
import { describeOnEveryDatabase } from './databases.ts'
import { network } from './given.ts'

const makeMeeting = (id: string, given: Partial<Meeting> = {}): Meeting => ({
  ...{ id, network, body: 'oogo', kind: 'regular', title: '', purpose: '', state: 'to-plan', follows: null },
  ...{ window: null, hours: null, place: '', papersOn: null, agendaSentAt: null, sequence: 0, summary: '' },
  ...{ confirmedIn: null, createdAt: 1_800_000_000_000, createdBy: 'anna', version: 1 },
  ...given,
})
const on = (day: string, hour = 14) => ({ startsAt: instantOn(day, hour), endsAt: instantOn(day, hour + 2) })
const window = { text: 'in maart/april', from: '2027-03-01', until: '2027-04-30' }
const idsOf = (meetings: readonly Meeting[]) => meetings.map(({ id }) => id)

describeOnEveryDatabase('Meetings', (opened) => {
  const store = () => opened().storage.meetings
  const list = async (...asked: Parameters<ReturnType<typeof store>['list']>) => idsOf(await store().list(...asked))

  it('are kept whole, with a window or with hours, and the same id once', async () => {
    const waiting = makeMeeting('a', { window, title: 'Vervolg', purpose: 'om de vorderingen te bespreken' })
    expect(await store().add(waiting)).toEqual({ meeting: waiting, isNew: true })
    expect((await store().add(makeMeeting('a'))).isNew).toBe(false)
    const planned = await store().change(network, 'a', (one) => ({ ...one, state: 'planned', hours: on('2027-03-02') }))
    expect(planned).toEqual({ ...waiting, state: 'planned', hours: on('2027-03-02'), version: 2 })
    expect(await store().find(network, 'a')).toEqual(planned)
    expect(await store().find('zuid', 'a')).toBeNull()
  })

  it('come in order of the day on which they are, or on which their window ends', async () => {
    await store().add(makeMeeting('late', { hours: on('2027-05-03'), state: 'planned' }))
    await store().add(makeMeeting('window', { window }))
    await store().add(makeMeeting('afternoon', { hours: on('2027-03-02', 15), state: 'planned' }))
    await store().add(makeMeeting('morning', { hours: on('2027-03-02', 9), state: 'planned', body: 'elsewhere' }))
    expect(await list(network, {}, { limit: 9 })).toEqual(['morning', 'afternoon', 'window', 'late'])
    expect(await list(network, {}, { limit: 2, skip: 1, latestFirst: true })).toEqual(['window', 'afternoon'])
    expect(await list(network, { bodies: ['oogo'], states: ['planned'] }, { limit: 9 })).toEqual(['afternoon', 'late'])
    const spring = { from: '2027-03-02', until: '2027-04-30' }
    expect(await list(network, spring, { limit: 9 })).toEqual(['morning', 'afternoon', 'window'])
    expect(await list(network, { bodies: [] }, { limit: 9 })).toEqual([])
  })
})
