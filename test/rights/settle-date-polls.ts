/** A meeting of the body that waits for its day, and another for which a day is being sought. */
import { instantOn } from '../../bot/clock.ts'
import { newMeeting } from '../../bot/meetings/planning/write.ts'
import type { Body } from '../../bot/network/network.ts'
import type { Storage } from '../../storage/open.ts'

export const datePollIds = { poll: 'date-poll-1', waiting: 'meeting-to-plan', sought: 'meeting-sought' } as const

const window = { text: 'in maart/april', from: '2027-03-01', until: '2027-04-30' }

/** What the form sends with which days are put before the body, for the meeting that waits. */
export const datesToPropose = ({ id: body }: Body) => ({
  state: {
    ...{ id: 'date-poll-2', body, meeting: datePollIds.waiting, title: '', purpose: '', window },
    ...{ startsAt: '14:00', minutes: 90, answerBy: '2026-11-30', count: 5, seen: '' },
  },
  values: { days: ['2027-03-02'], own: '' },
})

export const settleDatePolls = async (
  { meetings, datePolls }: Storage,
  { id: body, network }: Body,
  by: string,
): Promise<void> => {
  for (const id of [datePollIds.waiting, datePollIds.sought])
    await meetings.add({ ...newMeeting({ id, network, body, by, now: 1 }), window })
  const startsAt = instantOn('2027-03-02', 14)
  await datePolls.add({
    ...{ id: datePollIds.poll, network, body, meeting: datePollIds.sought, state: 'open' },
    options: [{ id: 'o1', startsAt, endsAt: startsAt + 3_600_000 }],
    ...{ answerBy: '2026-11-30', fixed: null, createdAt: 1, createdBy: by, version: 1 },
  })
}
