/**
 * A whole network, from the first start to one afspraak on three surfaces: nothing is prepared, everything is done by
 * people through their clients.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addMember,
  claimNetwork,
  linkToTeams,
  openPageOf,
  openThreeSurfaces,
  type ThreeSurfaces,
  tieChannels,
} from './three-surfaces-world.ts'

let world: ThreeSurfaces

beforeAll(async () => {
  world = await openThreeSurfaces({
    slack: ['hanneke', 'anna'],
    teams: { bram: 'Bram Tolsma', hanneke: 'Hanneke Dorsman' },
    channels: ['oogo'],
  })
})

afterAll(async () => {
  await world?.close()
  expect(world.faults).toEqual([])
})

describe('a region that begins with Schakel', () => {
  it('is claimed in Slack with the code of the first start', async () => {
    expect(await claimNetwork(world)).toContain('u bent het secretariaat')
  })

  it('ties a Slack channel and a Teams channel to the OOGO', async () => {
    await linkToTeams(world)
    await tieChannels(world, 'OOGO')
    const there = world.teams.user('hanneke')
    expect(there.screen().join('\n')).toContain('gekoppeld als Hanneke Dorsman')
    expect(there.screen('oogo').join('\n')).toContain('hoort nu bij OOGO')
  })

  it('adds a member on Slack and one on Teams, each with an own code', async () => {
    const [anna, bram] = [world.slack.user('anna'), world.teams.user('bram')]
    const code = await addMember(world, 'Anna Wiegersma', 'SWV Noorderkring VO', ['OOGO'])
    await anna.command(`/netwerk koppel ${code}`, 'oogo')
    await bram.say(`netwerk koppel ${await addMember(world, 'Bram Tolsma', 'Gemeente Duinrecht', ['OOGO'])}`)
    await anna.hears(/gekoppeld als Anna Wiegersma/u)
    expect(bram.screen().join('\n')).toContain('gekoppeld als Bram Tolsma')
  })
})

describe('one afspraak', () => {
  it('is made on Slack and stands on all three surfaces', async () => {
    const anna = world.slack.user('anna')
    await anna.command('/afspraak Werkagenda opstellen @anna @Bram uiterlijk 30 april', 'oogo')
    await anna.submit()
    await anna.sees('oogo', /Afspraak 1: Werkagenda opstellen/u)
    const bram = world.teams.user('bram')
    await world.teams.until(
      () => bram.screen('oogo').some((text) => text.includes('Afspraak 1: Werkagenda')),
      'the card on Teams',
    )
  })

  it('is taken on in Teams, and Slack shows it', async () => {
    await world.teams.user('bram').press('Aannemen', 'oogo')
    await world.slack.user('anna').sees('oogo', /Bram Tolsma \(aangenomen\)/u)
  })

  it('is reported done in the browser, and all three show it', async () => {
    const anna = world.slack.user('anna')
    const page = await openPageOf(world, 'anna')
    await page.openChannel('OOGO')
    await page.press('Gereed melden', /Afspraak 1/u)
    await page.sees(/Gereed gemeld door Anna Wiegersma/u)
    await anna.sees('oogo', /Gereed gemeld door Anna Wiegersma/u)
    const bram = world.teams.user('bram')
    await world.teams.until(
      () => bram.screen('oogo').some((text) => text.includes('Gereed gemeld door Anna')),
      'the end on Teams',
    )
  })

  it('is one item with one history, and one card in each channel', async () => {
    const anna = world.slack.user('anna')
    await anna.press('Geschiedenis', { in: 'oogo', on: /Afspraak 1/u })
    const history = JSON.stringify(await anna.hears(/Geschiedenis van afspraak 1/u))
    expect(history).toMatch(/Anna Wiegersma.*gereed gemeld.*Bram Tolsma.*aangenomen.*Anna Wiegersma.*vastgelegd/u)
    const cards = (await anna.messages('oogo')).filter((message) =>
      JSON.stringify(message).includes('Afspraak 1: Werkagenda'),
    )
    expect(cards).toHaveLength(1)
    expect(
      world.teams
        .user('bram')
        .screen('oogo')
        .filter((text) => text.includes('Afspraak 1: Werkagenda')),
    ).toHaveLength(1)
  })
})
