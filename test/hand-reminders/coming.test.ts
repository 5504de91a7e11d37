/** What was asked for by hand comes: in channels, in private, once, and again. */
import { describe, expect, it } from 'vitest'
import { ask, cameBy, only, useWorld, world } from './given.ts'

useWorld()

describe('a reminder for a body', () => {
  it('comes once in its channel, before a Saturday on which it is due at the latest, and says why', async () => {
    const card = await ask('het OOGO uiterlijk 1 mei aan het jaarverslag')
    console.log(JSON.stringify(card, null, 1))
    expect(await cameBy('2027-04-22', 23)).toEqual([])
    const [came, ...others] = await cameBy('2027-04-23')
    console.log(came)
    expect(others).toEqual([])
  })
})
