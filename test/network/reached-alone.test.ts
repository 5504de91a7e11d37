/** Whoever speaks can be reached alone from then on, also when they were linked before that was kept. */
import { beforeEach, expect, it } from 'vitest'
import { createApp } from '../../bot/app.ts'
import type { Identity } from '../../bot/chat/address.ts'
import type { Channel } from '../../bot/network/channel.ts'
import { pageIdentity } from '../../bot/network/joining/linking.ts'
import { featuresOf } from '../../scripts/features.ts'
import { idOf, useWorld, world } from './given.ts'

useWorld()

let written: Channel[]
let say: (from: Identity, text?: string) => Promise<unknown>

/** A process that starts on what is kept. */
const start = (): void => {
  written = []
  const { network, unitOfWork } = world.storage
  const app = createApp({
    features: featuresOf(world.storage, () => null),
    network: {
      ...network,
      saveChannel: async (channel) => {
        written.push(channel)
        await network.saveChannel(channel)
      },
    },
    unitOfWork,
    clock: { now: () => world.now },
    onFault: (error) => void world.faults.push(error),
  })
  say = (from, text = '') => {
    const at = { surface: 'teams', space: 'tenant', conversation: '19:table' } as const
    const asked = { from, at, isPrivate: false, language: 'nl' } as const
    return app.answer({ ...asked, kind: 'command', name: 'netwerk', text, mentions: [] })
  }
}

const onTeams = (user: string, server = 'https://one.example'): Identity => ({
  surface: 'teams',
  space: 'tenant',
  user,
  name: user,
  alone: { surface: 'teams', space: 'tenant', conversation: `@${user}`, reference: `{"serviceUrl":"${server}"}` },
})
const { alone: _, ...linkedLongAgo } = onTeams('bram')

const teamsChannels = async () =>
  (await world.storage.network.channelsOfMember(world.network, idOf('Bram'))).filter(
    ({ address }) => address.surface === 'teams',
  )
const waysOfBram = async () => (await teamsChannels()).map(({ address }) => address)

beforeEach(async () => {
  await world.storage.network.linkIdentity(linkedLongAgo, world.network, idOf('Bram'))
  start()
})

it('a member who was linked before is kept at the first word, and a second costs no write', async () => {
  expect(await waysOfBram()).toEqual([])
  await say(onTeams('bram'))
  expect(await waysOfBram()).toEqual([onTeams('bram').alone])
  await say(onTeams('bram'))
  expect(written).toHaveLength(1)
})

it('a restart writes nothing that is kept already', async () => {
  await say(onTeams('bram'))
  start()
  await say(onTeams('bram'))
  await say(pageIdentity({ id: idOf('Anna'), network: world.network, name: 'Anna Wiegersma' }))
  expect(written).toEqual([])
})

it('a way that has moved takes the place of the one before, with what was owed to it', async () => {
  await say(onTeams('bram'))
  const [before] = await teamsChannels()
  await say(onTeams('bram', 'https://two.example'))
  expect(await waysOfBram()).toEqual([onTeams('bram', 'https://two.example').alone])
  expect((await teamsChannels())[0]?.id).toBe(before?.id)
})

it('is kept although what was asked is refused', async () => {
  await say(onTeams('bram'), 'lid Piet')
  expect(await waysOfBram()).toHaveLength(1)
})

it('of a stranger, or of who has left, nothing is kept', async () => {
  await world.storage.network.unlinkMember(world.network, idOf('Bram'))
  for (const user of ['vera', 'bram']) await say(onTeams(user))
  expect(written).toEqual([])
})
