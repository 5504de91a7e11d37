import { expect, test } from 'vitest'
import { demoMembers } from '../../../scripts/demo/people.ts'
import { led } from '../../../scripts/demo/seed-case-rounds.ts'

/** Whoever looks for somebody to lead a round finds them by what stands behind their name. */
test.each(led)('in the try-out who leads the rounds of %s is called so in the list of people', (body, ...leading) => {
  for (const name of leading) {
    const seat = demoMembers.find((one) => one.name === name)?.seats.find((one) => one.body === body)
    expect(seat?.role, name).toBe('facilitator')
  }
})
