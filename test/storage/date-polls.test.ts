import { expect, it } from 'vitest'
import { type Availability, type DatePoll, fix, requireOpen } from '../../bot/date-polls/date-poll.ts'
import { describeOnEveryDatabase } from './databases.ts'
import { network } from './given.ts'

const hour = 3_600_000
const makePoll = (id: string, given: Partial<DatePoll> = {}): DatePoll => ({
  ...{ id, network, body: 'oogo', meeting: 'spring', state: 'open', answerBy: '2027-02-01', fixed: null },
  options: [
    { id: 'o1', startsAt: 1_803_906_000_000, endsAt: 1_803_906_000_000 + hour },
    { id: 'o2', startsAt: 1_804_856_400_000, endsAt: 1_804_856_400_000 + hour },
  ],
  ...{ createdAt: 1_800_000_000_000, createdBy: 'anna', version: 1 },
  ...given,
})
const says = (member: string, option: string, answer: Availability['answer'], by = member): Availability => ({
  ...{ network, poll: 'a', option, member, answer, by },
})
const idsOf = (polls: readonly DatePoll[]) => polls.map(({ id }) => id)

describeOnEveryDatabase('Date polls', (opened) => {
  const store = () => opened().storage.datePolls

  it('are kept whole, and the same id once', async () => {
    expect(await store().add(makePoll('a'))).toEqual({ poll: makePoll('a'), isNew: true })
    expect(await store().add(makePoll('a', { body: 'elsewhere' }))).toEqual({ poll: makePoll('a'), isNew: false })
    expect(await store().find(network, 'a')).toEqual(makePoll('a'))
    expect(await store().find('zuid', 'a')).toBeNull()
  })

  it('are found by body while they are open, and by meeting for good, oldest first', async () => {
    await store().add(makePoll('b', { createdAt: 2 }))
    await store().add(makePoll('a', { createdAt: 1 }))
    await store().add(makePoll('c', { createdAt: 3, body: 'elsewhere' }))
    await store().change(network, 'b', (poll) => fix(poll, 'o2'))
    expect(idsOf(await store().open(network, ['oogo', 'elsewhere']))).toEqual(['a', 'c'])
    expect(idsOf(await store().open(network, []))).toEqual([])
    expect(idsOf(await store().ofMeeting(network, 'spring'))).toEqual(['a', 'b', 'c'])
  })

  it('change one after another: of two who fix a date one does', async () => {
    await store().add(makePoll('a'))
    const both = ['o1', 'o2'].map((option) => store().change(network, 'a', (poll) => fix(poll, option)))
    const outcomes = await Promise.allSettled(both)
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await store().find(network, 'a')).toMatchObject({ state: 'fixed', version: 2 })
  })

  it('and what is refused changes nothing', async () => {
    await store().add(makePoll('a', { state: 'withdrawn' }))
    await expect(store().change(network, 'a', requireOpen)).rejects.toThrow('date-poll.closed')
    await expect(store().change(network, 'b', requireOpen)).rejects.toThrow('date-poll.unknown')
    expect((await store().find(network, 'a'))?.version).toBe(1)
  })

  it('keep one answer for each option and member, the last', async () => {
    await store().answer([says('anna', 'o1', 'yes'), says('anna', 'o2', 'no'), says('bram', 'o1', 'if-needed')])
    await store().answer([says('anna', 'o1', 'no', 'bram')])
    expect(await store().answers(network, 'a')).toEqual([
      says('anna', 'o1', 'no', 'bram'),
      says('bram', 'o1', 'if-needed'),
      says('anna', 'o2', 'no'),
    ])
    expect(await store().answersOfMember(network, 'bram')).toEqual([says('bram', 'o1', 'if-needed')])
  })

  it('forget a member: what they said, and that they said it for somebody else', async () => {
    await store().answer([says('anna', 'o1', 'yes', 'bram'), says('bram', 'o1', 'no')])
    await store().forgetMember(network, 'bram')
    expect(await store().answers(network, 'a')).toEqual([says('anna', 'o1', 'yes', '')])
  })
})
