/** Who has to act on a log that does not hold hears of it in the chat, and not in the log of the server alone. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { acceptLog, anchorLog, checkLog } from '../../bot/audit/check.ts'
import { openWorld, type World } from '../world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
  for (const verb of ['network.added', 'network.changed']) await record(verb)
  await anchorLog(world.storage, world.network, 1)
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const record = (verb: string) =>
  world.storage.audit.record({
    network: world.network,
    at: world.now,
    member: '',
    surface: 'server',
    verb,
    ref: { kind: 'network', id: world.network },
  })

/** The log as if its last entry had never been: an anchor that lies further than the log. */
const loseTheLast = () =>
  world.storage.safe.move(world.network, async (anchor) => anchor && { ...anchor, head: { seq: 99, mark: 'gone' } })

/** To whom something was brought since, and what it says now. */
const told = async (): Promise<readonly (readonly [string | undefined, string])[]> => {
  const { outbox, network } = world.storage
  const claimed = await outbox.claim('web', world.now, world.now + 1, 9)
  return Promise.all(
    claimed.map(async (one) => {
      await outbox.delivered(one, `m-${one.key}`, 0)
      const card = await world.app.present(world.network, one.ref, one.view, 'nl')
      return [(await network.channel(world.network, one.channel))?.name, JSON.stringify(card)] as const
    }),
  )
}

it('a log that is right is nobody’s news', async () => {
  await checkLog(world.storage, world.network, 2)
  await world.app.wake()
  expect(await told()).toEqual([])
})

it('the secretariat is told once, with what to do, and sees when it was accepted', async () => {
  await loseTheLast()
  await checkLog(world.storage, world.network, 2)
  await world.app.wake()
  expect(await told()).toEqual([['Hanneke Dorsman', expect.stringContaining('audit.check')]])
  await checkLog(world.storage, world.network, 3)
  await world.app.wake()
  expect(await told()).toEqual([])

  await acceptLog(world.storage, world.network, 4)
  await world.app.wake()
  expect(await told()).toEqual([['Hanneke Dorsman', expect.stringContaining('klopt weer, of is aanvaard')]])
})

it('what is found after it was accepted is told anew', async () => {
  for (const at of [2, 4]) {
    await loseTheLast()
    await checkLog(world.storage, world.network, at)
    await world.app.wake()
    expect((await told()).some(([, card]) => card.includes('Het logboek klopt niet'))).toBe(true)
    await acceptLog(world.storage, world.network, at)
    await world.app.wake()
    await told()
  }
})
