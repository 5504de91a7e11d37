/** The personal chat begins with a member's own page, and shows it again to whoever says no command. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Feature } from '../../bot/chat/feature.ts'
import { heading, rows } from '../../cards/card.ts'
import { must } from '../world.ts'
import { startTeamsBot, type TeamsBot } from './bot.ts'
import { personal } from './driver/user.ts'

let bot: TeamsBot
let count: number

const feature: Feature = {
  name: 'own',
  home: async ({ member }) => [
    heading(`Van ${member.name}`),
    rows(Array.from({ length: count }, (_, at) => ({ text: `Rij ${at} ${'woord '.repeat(20)}` }))),
  ],
}

beforeEach(async () => {
  count = 1
  bot = await startTeamsBot({}, { more: [feature] })
})
afterEach(() => bot.close())

const events = {
  conversationUpdate: { type: 'conversationUpdate' },
  installationUpdate: { type: 'installationUpdate', action: 'add' },
} as const

const tell = async (person: string, event: keyof typeof events, where: string = personal) => {
  const activity = bot.teams.user(person).activity(where, '1')
  const us = event === 'conversationUpdate' ? { membersAdded: [{ id: activity.recipient.id }] } : {}
  await bot.teams.send({ ...activity, ...events[event], ...us })
}
const said = (person: string, where: string = personal) => bot.teams.user(person).screen(where)

describe('the personal chat of a member', () => {
  test.each(['conversationUpdate', 'installationUpdate'] as const)('begins with their own page (%s)', async (event) => {
    await tell('anna', event)
    expect(said('anna')).toEqual([expect.stringContaining('Van Anna Wiegersma')])
  })

  test('begins with it once, though Teams tells of one installation twice', async () => {
    await tell('anna', 'conversationUpdate')
    await tell('anna', 'installationUpdate')
    await tell('bram', 'installationUpdate')
    expect([said('anna').length, said('bram').length]).toEqual([1, 1])
  })

  test.each(['hallo', 'afsprak Werkagenda opstellen', 'goedemorgen Schakel, hoe staat het?'])(
    'answers “%s” with it, and says that it is no command',
    async (text) => {
      await bot.teams.user('anna').say(text)
      const shown = said('anna').at(-1)
      expect(shown).toContain('Van Anna Wiegersma')
      expect(shown).toContain(`Ik ken “${text.split(' ')[0]}” niet.`)
    },
  )

  test('answers commands as before, also those of two words', async () => {
    await bot.teams.user('anna').say('netwerk leden')
    await bot.teams.user('anna').say('/Afspraken')
    for (const shown of said('anna').filter((text) => !/^(netwerk|\/Afspraken)/u.test(text)))
      expect(shown).not.toContain('Van Anna Wiegersma')
  })

  test('holds as much of it as Teams takes', async () => {
    count = 500
    await bot.teams.user('anna').say('hallo')
    expect(said('anna').at(-1)).toMatch(/en nog \d+/u)
  })
})

describe('a channel', () => {
  test('begins with a word of welcome, and nothing of anybody', async () => {
    await tell('anna', 'conversationUpdate', 'oogo')
    await tell('anna', 'installationUpdate', 'oogo')
    expect(said('anna', 'oogo')).toEqual([expect.stringMatching(/^Ik ben Schakel/u)])
  })

  test('says of a word that is no command only that', async () => {
    await bot.teams.user('anna').say('@Schakel hallo', 'oogo')
    expect(said('anna', 'oogo').at(-1)).toMatch(/^Ik ken “hallo” niet/u)
  })
})

describe('somebody whom the network does not know', () => {
  test('is told that, at the beginning and to whatever they say', async () => {
    await tell('vera', 'installationUpdate')
    await bot.teams.user('vera').say('hallo')
    const [hello, , answer] = said('vera')
    expect(hello).toMatch(/^Ik ken u nog niet/u)
    expect(answer).toBe(hello)
  })

  test('is told it too who has left', async () => {
    const bram = must(bot.world.members.Bram, 'Bram')
    await bot.world.storage.network.saveMember({ ...bram, leftOn: '2026-11-01' })
    await tell('bram', 'installationUpdate')
    expect(said('bram')).toEqual([expect.stringMatching(/^Ik ken u nog niet/u)])
  })

  test('gets a word of welcome where Teams does not tell who they are', async () => {
    const { from, ...activity } = bot.teams.user('anna').activity(personal, '1')
    await bot.teams.send({ ...activity, ...events.installationUpdate, from: { id: from.id } })
    expect(said('anna')).toEqual([expect.stringMatching(/^Ik ben Schakel/u)])
  })
})
