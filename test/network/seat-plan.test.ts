import { describe, expect, it } from 'vitest'
import { readSeatPlan, writeSeatPlan } from '../../bot/network/bodies/seat-plan.ts'
import { organisationKinds } from '../../bot/network/network.ts'
import { wordsIn } from '../../cards/words/speak.ts'

describe('a seat plan', () => {
  it.each([
    ['gemeente: 6', { municipality: 6 }],
    ['Gemeenten 6', { municipality: 6 }],
    ['6 gemeenten', { municipality: 6 }],
    ['- 6x gemeente', { municipality: 6 }],
    ['municipalities = 6', { municipality: 6 }],
    ['SWV: 2\n\n schoolbesturen: 3 \r\nmbo 1', { swv: 2, school_board: 3, vocational_college: 1 }],
    ['samenwerkingsverbanden: 2, RBL: 1; JGZ 1', { swv: 2, attendance_office: 1, youth_health_care: 1 }],
    ['school_board: 2', { school_board: 2 }],
    ['gemeente: 0', {}],
    ['  ', {}],
  ])('is read from %j', (text, plan) => {
    expect(readSeatPlan(text, 'plan')).toEqual(plan)
  })

  it.each(['nl', 'en'] as const)('comes back as it was written, with every kind, in %s', (language) => {
    const plan = Object.fromEntries(organisationKinds.map((kind, at) => [kind, at + 1]))
    expect(readSeatPlan(writeSeatPlan(plan, wordsIn(language)), 'plan')).toEqual(plan)
  })

  it('names a kind that it is told twice', () => {
    const data = { first: 'gemeenten: 6', second: 'gemeente: 2' }
    expect(() => readSeatPlan('gemeenten: 6\nmbo: 1\ngemeente: 2', 'plan')).toThrow(
      expect.objectContaining({ reason: 'body.seats-twice', data, field: 'plan' }),
    )
  })

  it.each(['gemeente', 'gemeente: zes', 'waterschap: 2', 'gemeente: 6 of 7', 'gemeente: 1998', '12', ': 3'])(
    'names the line %j that it cannot read',
    (line) => {
      const reading = () => readSeatPlan(`swv: 2\n${line}`, 'plan')
      expect(reading).toThrow(
        expect.objectContaining({ reason: 'body.seats-unreadable', data: { line }, field: 'plan' }),
      )
    },
  )
})
