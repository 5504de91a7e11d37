/** Which option is best, by the published rule: each test has two that differ in one thing. */
import { describe, expect, it } from 'vitest'
import type { Availability, DateAnswer, DateOption } from '../../bot/date-polls/date-poll.ts'
import type { Asked } from '../../bot/date-polls/proposing/seeking.ts'
import { rankOptions } from '../../bot/date-polls/rank-options.ts'

const person = (member: string, organisation: string, side: Asked['side']): Asked => ({
  ...{ member, organisation, side },
  isChair: false,
})

const asked = [
  person('anna', 'swv-vo', 'education'),
  person('aad', 'swv-vo', 'education'),
  person('gijs', 'swv-po', 'education'),
  person('bram', 'duinrecht', 'municipality'),
  person('carla', 'wierum', 'municipality'),
  person('femke', 'rbl', null),
]

const hour = 3_600_000
const option = (id: string, at: number): DateOption => ({ id, startsAt: at * hour, endsAt: at * hour + hour })
const [first, second] = [option('first', 10), option('second', 20)]

const said = (option: string, answers: Readonly<Record<string, DateAnswer>>): readonly Availability[] =>
  Object.entries(answers).map(([member, answer]) => ({
    ...{ network: 'noord', poll: 'poll', option, member, answer },
    by: member,
  }))

const order = (
  ofFirst: Readonly<Record<string, DateAnswer>>,
  ofSecond: Readonly<Record<string, DateAnswer>>,
  needsBothSides = false,
) =>
  rankOptions([first, second], [...said('first', ofFirst), ...said('second', ofSecond)], {
    asked,
    needsBothSides,
  }).map((one) => one.option.id)

describe('the best option', () => {
  it('is where both sides can, before where more organisations and people of one side can, when both are needed', () => {
    const oneSide = { anna: 'yes', aad: 'yes', gijs: 'yes', femke: 'yes' } as const
    expect(order(oneSide, { anna: 'yes', bram: 'if-needed' }, true)).toEqual(['second', 'first'])
    expect(order(oneSide, { anna: 'yes', bram: 'if-needed' })).toEqual(['first', 'second'])
  })

  it('is where more organisations can, before where more people can', () => {
    expect(order({ anna: 'yes', aad: 'yes' }, { anna: 'if-needed', gijs: 'if-needed' })).toEqual(['second', 'first'])
    expect(order({ anna: 'yes', aad: 'yes', gijs: 'yes' }, { anna: 'yes', bram: 'yes' })).toEqual(['first', 'second'])
  })

  it('is where more people can, before where fewer can only if needed', () => {
    expect(order({ anna: 'yes' }, { anna: 'if-needed', aad: 'if-needed' })).toEqual(['second', 'first'])
  })

  it('is where fewer can only if needed, before the earlier', () => {
    expect(order({ anna: 'if-needed', gijs: 'yes' }, { anna: 'yes', gijs: 'yes' })).toEqual(['second', 'first'])
  })

  it('is the earlier where nothing else differs', () => {
    expect(order({}, {})).toEqual(['first', 'second'])
    expect(order({ bram: 'yes' }, { carla: 'yes' })).toEqual(['first', 'second'])
  })
})

describe('of one option', () => {
  const only = (answers: Readonly<Record<string, DateAnswer>>) =>
    rankOptions([first], said('first', answers), { asked, needsBothSides: true })[0]

  it('an organisation is missing only when all its members have said that they cannot', () => {
    expect(only({ anna: 'no' })?.missing).toEqual([])
    expect(only({ anna: 'no', aad: 'if-needed', bram: 'no' })?.missing).toEqual(['duinrecht'])
    expect(only({ anna: 'no', aad: 'no' })?.missing).toEqual(['swv-vo'])
  })

  it('a side can with one, cannot when all said so, and is not known before', () => {
    expect(only({ bram: 'if-needed', anna: 'no', aad: 'no', gijs: 'no' })?.sides).toEqual({
      education: 'cannot',
      municipality: 'can',
    })
    expect(only({ bram: 'no' })?.sides).toEqual({ education: 'unknown', municipality: 'unknown' })
  })

  it('whoever is not asked does not count, and whoever said nothing is silent', () => {
    const counted = only({ anna: 'yes', wilma: 'yes' })
    expect(counted?.yes).toEqual(['anna'])
    expect(counted?.silent).toEqual(['aad', 'gijs', 'bram', 'carla', 'femke'])
  })
})
