/** The secretariat is warned before the school calendar runs out, whatever years it holds when this is read. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { firstUnknownSchoolYear } from '../../bot/dates/school-calendar.ts'
import { must } from '../world.ts'
import { type ChannelWorld, openChannelWorld, slackAt } from './channels.ts'

let world: ChannelWorld
beforeEach(async () => {
  world = await openChannelWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const missing = firstUnknownSchoolYear('2026-11-23', 'noord')
const named = (start: number): string => `${start}-${start + 1}`

/** What arrives on the page and in Slack or Teams when it has become that day. */
const arrivesOn = async (day: string) => {
  world.now = instantOn(day, 9)
  await world.app.wake()
  const [web, slack, teams] = [
    await world.delivered('web'),
    await world.delivered('slack'),
    await world.delivered('teams'),
  ]
  return [...web, ...slack, ...teams]
}

describe('a school calendar that runs out', () => {
  it('is told to the secretariat a year ahead, once, in words that say what to do', async () => {
    expect(await arrivesOn(`${missing - 1}-07-31`)).toEqual([])
    const told = await arrivesOn(`${missing - 1}-08-01`)
    expect(told.map(({ channel }) => channel)).toEqual([expect.any(String), 'alone-slack'])
    for (const { said } of told) {
      expect(said).toContain(`De schoolvakanties van ${named(missing)} ontbreken nog`)
      expect(said).toContain(`Van regio Noord ken ik de schoolvakanties tot en met schooljaar ${named(missing - 1)}.`)
      expect(said).toContain('npm run holidays:import')
    }
    expect(await arrivesOn(`${missing - 1}-08-02`)).toEqual([])
    expect(await arrivesOn(`${missing}-06-30`)).toEqual([])
  })

  it('is told once more a month before, and no more when the year has come', async () => {
    await arrivesOn(`${missing}-06-30`)
    expect(await arrivesOn(`${missing}-07-01`)).toHaveLength(2)
    expect(await arrivesOn(`${missing}-08-01`)).toEqual([])
    expect(await arrivesOn(`${missing + 1}-03-01`)).toEqual([])
  })

  it('is told once where nobody looked for a long time', async () => {
    expect(await arrivesOn(`${missing}-10-01`)).toHaveLength(2)
  })

  it('is told to who becomes secretary later', async () => {
    await arrivesOn(`${missing - 1}-09-01`)
    const anna = must(world.members.Anna, 'Anna')
    await world.storage.network.saveMember({ ...anna, role: 'secretariat' })
    const channel = { id: 'anna', network: world.network, body: null, member: anna.id, name: '' }
    await world.storage.network.saveChannel({ ...channel, address: slackAt('Uanna') })
    const told = await arrivesOn(`${missing - 1}-09-02`)
    expect(told.map(({ channel: to }) => to)).toContain('anna')
    expect(told.map(({ channel: to }) => to)).not.toContain('alone-slack')
  })

  it('is told on the cards that stand, once the year was taken in', async () => {
    const known = missing - 1
    const owed = { ref: { kind: 'school-calendar', id: world.network }, view: `missing@${known}` }
    await world.storage.outbox.owe([{ key: 'told', network: world.network, channel: 'alone-slack', ...owed }])
    await world.delivered('slack')
    await world.storage.settings.set(`school-calendar ${world.network}`, `${known} 2026-11-22`)
    expect(await arrivesOn('2026-11-23')).toEqual([
      {
        channel: 'alone-slack',
        said: expect.stringContaining(`De schoolvakanties van ${named(known)} (regio Noord) zijn nu bekend.`),
      },
    ])
    expect(await arrivesOn('2026-11-24')).toEqual([])
  })

  it('is told in the language of who reads', async () => {
    const ref = { kind: 'school-calendar', id: world.network }
    const card = await world.app.present(world.network, ref, `missing@${missing}`, 'en')
    expect(card?.summary).toBe(`The school holidays of ${named(missing)} are still missing`)
  })
})
