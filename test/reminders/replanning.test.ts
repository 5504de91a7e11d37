/** What is owed is planned anew when whom to turn to, or how they want it, has changed. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { agreementRef } from '../../bot/agreements/agreement.ts'
import { instantOn } from '../../bot/clock.ts'
import { planAnewLater, replanNext } from '../../bot/reminders/replanning.ts'
import { Reminders } from '../../storage/migrations/0011-reminders.ts'
import { migrations } from '../../storage/migrations/migrations.ts'
import { openStorage } from '../../storage/open.ts'
import { only, open, record, useWorld, world } from '../agreements/given.ts'
import { sized } from '../full-size.ts'
import { addItem } from '../storage/given.ts'
import { makeOlder } from '../storage/older.ts'
import { formIn, must } from '../world.ts'
import { countTo } from './told.ts'

useWorld()

const goTo = async (day: string, hour = 9) => {
  world.now = instantOn(day, hour)
  await world.app.wake()
}
const idOf = (name: string): string => must(world.members[name], name).id
const organisationOf = async (name: string) =>
  must(await world.storage.network.organisation(world.network, must(world.members[name], name).organisation), name)
const waitingFor = async (item: string) =>
  (await world.storage.reminders.waiting(world.network, agreementRef(item))).flatMap(({ member }) => member ?? [])

/** The form of an entry, sent with these values. */
const change = async (register: string, id: string, values: object) =>
  world
    .as('Hanneke')
    .submit(
      formIn(await world.as('Hanneke').press('network.write', { register, id })),
      values as Readonly<Record<string, unknown>>,
    )

describe('whoever is turned to now', () => {
  it('as the contact person of an organisation hears of what it owes, in place of whoever was', async () => {
    const duinrecht = await organisationOf('Bram')
    const form = await open('Verslag rondsturen uiterlijk 18 december')
    await world.as('Anna', 'OOGO').submit(form, { owners: [`organisation:${duinrecht.id}`] })
    const { id, owners } = await only()
    expect(owners).toMatchObject([{ kind: 'organisation', id: duinrecht.id }])
    await goTo('2026-11-24')
    expect(await waitingFor(id)).not.toContain(idOf('Bram'))
    await change('organisations', duinrecht.id, { contact: idOf('Bram') })
    await world.app.wake()
    expect(await waitingFor(id)).toContain(idOf('Bram'))
    await change('organisations', duinrecht.id, { contact: idOf('Anna') })
    await goTo('2026-12-04')
    expect([await countTo(world, 'Anna'), await countTo(world, 'Bram')]).toEqual([1, 0])
  })

  it('as the deputy of somebody who is away hears of it in those days, and not after them', async () => {
    await record('Verslag rondsturen @Anna uiterlijk 18 december')
    const absence = formIn(await world.as('Anna').press('member.go-away', { member: '' }))
    await world.as('Anna').submit(absence, { from: '30 november', until: '6 december', deputy: idOf('Bram') })
    await goTo('2026-12-04')
    expect([await countTo(world, 'Anna'), await countTo(world, 'Bram')]).toEqual([0, 1])
    await goTo('2026-12-15')
    expect([await countTo(world, 'Anna'), await countTo(world, 'Bram')]).toEqual([1, 1])
  })

  it('as a secretary hears of what is late, though it was owed before they were', async () => {
    const { id } = await record('Verslag rondsturen @Anna uiterlijk 18 december')
    expect(await waitingFor(id)).not.toContain(idOf('Gijs'))
    await change('members', idOf('Gijs'), { role: 'secretariat' })
    await world.app.wake()
    expect(await waitingFor(id)).toContain(idOf('Gijs'))
  })
})

describe('planning anew', () => {
  it('goes on where it stopped when it is killed between two batches, and does everything once', async () => {
    const { storage, network, now } = world
    const things = Array.from({ length: 250 }, (_, at) => at + 1)
    const done: number[] = []
    const replan = replanNext(storage, {
      first: async ({ after, limit }) => {
        const batch = things.filter((one) => one > Number(after ?? 0)).slice(0, limit)
        done.push(...batch)
        return batch.length < limit ? null : `${batch.at(-1)}`
      },
      second: async () => {
        done.push(0)
        return null
      },
    })
    const step = (isKilled: boolean) =>
      storage.unitOfWork.run(async () => {
        const taken = await storage.reminders.take(now, 1, [])
        for (const reminder of taken) await replan(reminder, '', now)
        if (isKilled) throw new Error('killed')
        return taken.length
      })
    await planAnewLater(storage)(network, 'network', now)
    await planAnewLater(storage)(network, 'network', now)
    await step(false)
    const before = done.length
    await expect(step(true)).rejects.toThrow('killed')
    done.length = before
    while ((await step(false)) > 0);
    expect(done).toEqual([...things, 0])
  })

  it('of more than one batch leaves none out, and takes each batch in a unit of work of its own', async () => {
    const { storage, network } = world
    const body = must(world.bodies.OOGO, 'OOGO').id
    const term = {
      text: 'uiterlijk 18 december',
      from: null,
      until: '2026-12-18',
      precision: 'day',
      isStart: false,
    } as const
    const owners = [{ kind: 'member', id: idOf('Anna'), hasAccepted: false }] as const
    const ids = Array.from({ length: sized(130, 1_000) }, (_, at) => `item-${at}`)
    for (const id of ids) await addItem(storage, id, { network, body, term, owners })
    await world.as('Anna').command('stil', '17.00-09.30')
    await world.app.wake()
    for (const id of ids) expect(await waitingFor(id)).toContain(idOf('Anna'))
  })
})

it('what was owed in a database of an earlier version is planned at the first wake', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-'))
  const url = `sqlite:${join(folder, 'older.db')}`
  const network = 'net'
  await makeOlder(url, migrations.slice(0, migrations.indexOf(Reminders)), {
    networks: [{ id: network, name: 'Regio', holiday_region: 'noord' }],
  })
  const storage = await openStorage(url)
  const waiting = await storage.reminders.waiting(network, { kind: 'replanning', id: 'network' })
  expect(waiting).toMatchObject([{ key: 'replanning:network:0', dueAt: 0, member: null, occasion: '' }])
  const asked: unknown[] = []
  const first = async (one: unknown) => {
    asked.push(one)
    return null
  }
  const replan = replanNext(storage, { first })
  for (const reminder of await storage.reminders.take(1, 1, [])) await replan(reminder, '', 1)
  expect(asked).toMatchObject([{ network, scope: 'network', after: null }])
  await storage.close()
  await rm(folder, { recursive: true })
})
