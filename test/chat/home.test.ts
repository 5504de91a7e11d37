/** A member's own page, put together from what every feature has to say there. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Feature } from '../../bot/chat/feature.ts'
import { pageIdentity } from '../../bot/network/joining/linking.ts'
import { heading, paragraph, plain } from '../../cards/card.ts'
import { nl } from '../../cards/words/nl.ts'
import { must, openWorld, type World } from '../world.ts'

let world: World
const says = (text: string): Feature => ({
  name: text,
  home: async ({ member, isPrivate }) => [heading(text), paragraph(`${member.name} ${isPrivate}`)],
})
const breaks: Feature = {
  name: 'broken',
  home: async () => {
    throw new Error('iets geheims')
  },
}
const silent: Feature = { name: 'silent', home: async () => [] }

beforeEach(async () => {
  world = await openWorld(undefined, [says('Eerst'), silent, breaks, says('Later')])
})
afterEach(() => world.close())

const homeOf = (name: string) => world.app.home({ from: pageIdentity(must(world.members[name], name)), language: 'nl' })
const textsOf = (home: Awaited<ReturnType<typeof homeOf>>): readonly string[] =>
  (home?.card.blocks ?? []).map((block) => ('text' in block ? plain(block.text) : block.kind))

describe('the page of a member', () => {
  it('says what the features say, in their order and with a line between them', async () => {
    const said = textsOf(await homeOf('Anna')).join('\n')
    expect(said).toMatch(
      /\ndivider\nEerst\nAnna Wiegersma true\ndivider\n[\s\S]*\ndivider\nLater\nAnna Wiegersma true$/u,
    )
  })

  it('keeps the rest when one feature fails, and says so with a reference', async () => {
    const said = textsOf(await homeOf('Anna')).join('\n')
    expect(said).toMatch(/Er ging bij mij iets mis/u)
    expect(said).not.toContain('geheim')
    expect(world.faults).toHaveLength(1)
  })

  it('is in the language of the member, whatever the surface thinks', async () => {
    const anna = must(world.members.Anna, 'Anna')
    await world.storage.network.saveMember({ ...anna, language: 'en' })
    expect(await homeOf('Anna')).toMatchObject({ language: 'en', card: { summary: 'Your overview' } })
  })
})

describe('nobody else', () => {
  const said = nl.refusals['member.unknown'](undefined)

  it('reads it, whom the network does not know', async () => {
    const from = { surface: 'slack', space: 'T1', user: 'U1', name: 'Anna Wiegersma' } as const
    expect(textsOf(await world.app.home({ from, language: 'nl' }))).toEqual([said])
  })

  it('reads it, who has left', async () => {
    await world.storage.network.saveMember({ ...must(world.members.Bram, 'Bram'), leftOn: '2026-11-01' })
    expect(textsOf(await homeOf('Bram'))).toEqual([said])
  })

  it('learns of Teams how a command begins there', async () => {
    const from = { surface: 'teams', space: 'tenant', user: 'x', name: 'X' } as const
    expect(textsOf(await world.app.home({ from, language: 'nl' })).join()).toContain(nl.network.onTeams)
  })
})

it('a word is a command alone or with another after it, and nothing else is', () => {
  const words = ['netwerk', 'afspraak', 'hallo', 'afspr', '']
  expect(words.filter((word) => world.app.isCommand(word))).toEqual(['netwerk', 'afspraak'])
})
