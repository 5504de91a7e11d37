/**
 * An agreement from a line of chat to the list, in Microsoft's own local Teams client. What that cannot show, such
 * as dialogs, is tested against the connector of `driver/`.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../bot/app.ts'
import { type DeliveryLoop, startDelivery } from '../../bot/chat/delivery-loop.ts'
import type { Log } from '../../bot/log.ts'
import { openServer, type Server } from '../../bot/server.ts'
import { openTeams } from '../../bot/teams/open-teams.ts'
import { featuresOf } from '../../scripts/features.ts'
import { type Browser, openBrowser } from '../web/driver/browser.ts'
import { must, openWorld, type World } from '../world.ts'
import { channelOf, identityOf, type Playground, playgroundPeople, startPlayground } from './playground/start.ts'

let world: World
let server: Server
let delivery: DeliveryLoop
let playground: Playground
let browser: Browser
let page: Page

const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} }

beforeAll(async () => {
  world = await openWorld()
  const { network: members, outbox, unitOfWork } = world.storage
  const app = createApp({
    features: featuresOf(world.storage, () => null),
    network: members,
    unitOfWork,
    clock: { now: () => world.now },
    onFault: (error) => void world.faults.push(error),
  })
  const settings = { appId: '', appPassword: '', tenants: [], playground: true, isLoopback: true }
  const surface = await openTeams(settings, { app, network: members, log: quiet })
  const health = async () => ({ ok: true })
  server = await openServer({ host: '127.0.0.1', port: 0 }, { surfaces: [surface], health, log: quiet })
  delivery = startDelivery({ outbox, network: members, app, ports: [surface.port], now: Date.now, log: quiet })
  playground = await startPlayground(server.address)
  await settle()
  browser = await openBrowser()
  page = await browser.open('about:blank', { viewport: { width: 1280, height: 1200 } })
  await page.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => route.abort(),
  )
  await page.goto(playground.address)
  await page.getByText('OOGO', { exact: true }).click()
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await playground?.stop()
  await Promise.all([server?.close(), delivery?.stop()])
  await world?.close()
})

/** Everybody but Vera is a member of the network; the channel belongs to the OOGO. */
const settle = async (): Promise<void> => {
  const { network, storage, members, bodies } = world
  for (const person of playgroundPeople) {
    const member = members[person.name.split(' ')[0] ?? '']
    if (member) await storage.network.linkIdentity(identityOf(person), network, member.id)
  }
  const body = must(bodies.OOGO, 'OOGO').id
  await storage.network.saveChannel({
    id: 'oogo',
    network,
    body,
    member: null,
    name: 'OOGO',
    address: channelOf(playground),
  })
}

/**
 * Types a post in the channel; what starts with "@" is chosen from the list that then opens. A card that changes
 * meanwhile makes the Playground draw its box anew, without what was typed: then it is typed again.
 */
const post = async (...parts: readonly string[]): Promise<void> => {
  const box = page.getByRole('textbox').first()
  const compose = async () => {
    await box.click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Delete')
    for (const part of parts) {
      await page.keyboard.type(part)
      if (part.startsWith('@'))
        await page
          .getByRole('menuitem')
          .filter({ hasText: part.slice(1) })
          .click()
    }
    return (await box.innerText()).includes((parts.at(-1) ?? '').trim())
  }
  await expect.poll(compose, { timeout: 20_000 }).toBe(true)
  await page.getByRole('button', { name: 'Post' }).click()
}

const press = (label: string) => page.getByRole('button', { name: label, exact: true }).first().click()

/** Waits until this text stands on the page. */
const see = (text: string) => page.getByText(text).first().waitFor()

describe('in the Agents Playground', () => {
  test('what was typed is read back with its owner and its day', async () => {
    await post('@Schakel', ' afspraak Werkagenda opstellen ', '@Bram Tolsma', ' uiterlijk 30 april')
    await see('Zo heb ik het gelezen. Klopt dat?')
    await see('uiterlijk vr 30 apr 2027')
    expect(await page.getByRole('button', { name: 'Vastleggen' }).count()).toBe(1)
  })

  test('confirmed, it stands in the channel as a card, and the question is gone', async () => {
    await press('Vastleggen')
    await see('Afspraak 1: Werkagenda opstellen')
    await see('Afspraak 1 is vastgelegd bij OOGO.')
    await page.getByText('Klopt dat?').first().waitFor({ state: 'detached' })
  })

  test('somebody else than its owner is told why it cannot be taken on, and the card stays', async () => {
    await press('Aannemen')
    await see('Deze afspraak staat op naam van anderen.')
    await see('Afspraak 1: Werkagenda opstellen')
  })

  test('without an owner its card asks who takes it on', async () => {
    await post('@Schakel', ' afspraak Notulen rondsturen')
    await see('Klopt dat?')
    await press('Vastleggen')
    await see('Afspraak 2: Notulen rondsturen')
    await see('Deze actie heeft nog geen actiehouder. Wie pakt dit op?')
  })

  test('it is taken on and reported done, and the card says so', async () => {
    await press('Aannemen')
    await see('Anna Wiegersma (aangenomen)')
    await press('Gereed melden')
    await see('Gereed gemeld door Anna Wiegersma')
  })

  test('the list holds what is still open, in the channel and in the personal chat', async () => {
    await post('@Schakel', ' afspraken')
    await see('Open afspraken van OOGO')
    await page.getByText('Personal Chat').first().click()
    await page.getByRole('textbox').first().click()
    await page.keyboard.type('afspraken')
    await page.keyboard.press('Enter')
    await see('1 afspraak')
    const listed = (title: string) => page.getByText(title, { exact: true }).count()
    expect([await listed('Werkagenda opstellen'), await listed('Notulen rondsturen')]).toEqual([1, 0])
    expect(world.faults).toEqual([])
  })

  test('the personal chat begins with one’s own page, and answers with it what is no command', async () => {
    const own = page.getByText('Mijn afspraken')
    expect(await own.count()).toBe(1)
    await page.getByRole('textbox').first().click()
    await page.keyboard.type('hallo')
    await page.keyboard.press('Enter')
    await see('Ik ken “hallo” niet.')
    expect(await own.count()).toBe(2)
    await page.getByRole('button', { name: 'Alle afspraken', exact: true }).last().click()
    await page.getByText('Ik ken “hallo” niet.').waitFor({ state: 'detached' })
    expect([await own.count(), world.faults]).toEqual([1, []])
  })
})
