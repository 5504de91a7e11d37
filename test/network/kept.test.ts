/** What is kept of a member: asked for by themselves, by the secretariat, and erased once they have left. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startDelivery } from '../../bot/chat/delivery-loop.ts'
import { hashCode } from '../../bot/network/codes.ts'
import { createPort } from '../../bot/web/port.ts'
import { cardIn, formIn, must, openWorld, problemsIn, valuesOf, type World } from '../world.ts'
import { textOfDatabase } from './database-text.ts'

let folder: string
let world: World

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-kept-'))
  world = await openWorld(`sqlite:${folder}/schakel.db`)
})

afterEach(async () => {
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

const said = (value: unknown): string => JSON.stringify(value)

/** Bram has been about: linked twice, signed in, with a code, a conversation alone, and items that name him. */
const liveAsBram = async () => {
  const { storage, network, members } = world
  const bram = { ...must(members.Bram, 'Bram'), function: 'wethouder jeugd' }
  await storage.network.saveMember(bram)
  const slack = { surface: 'slack', space: 'T0SPACE', user: 'U0BRAMSLACK', name: 'bram.tolsma' } as const
  const teams = { surface: 'teams', space: 'tenant-7', user: 'aad-bram-0042', name: 'Bram Tolsma' } as const
  for (const identity of [slack, teams]) await storage.network.linkIdentity(identity, network, bram.id)
  await storage.network.saveChannel({
    id: 'alone',
    network,
    body: null,
    member: bram.id,
    name: 'Bram Tolsma',
    address: { surface: 'slack', space: 'T0SPACE', conversation: 'D0BRAMALONE' },
  })
  await storage.page.openSession({ hash: 'session-hash', network, member: bram.id, expiresAt: world.now + 1_000 })
  await storage.network.addCode(hashCode('ABCD'), { kind: 'link', network, member: bram.id }, world.now + 1_000)
  await storage.page.post({ network, channel: `@${bram.id}`, key: 'alone', card: said('Dag Bram'), postedAt: 1 })

  const asBram = world.as('Bram', 'OOGO')
  await asBram.press('agreement.follow', {})
  await asBram.submit(formIn(await asBram.command('afspraak', 'Bellen met bram  tolsma over vervoer @mij')))
  const asAnna = world.as('Anna', 'OOGO')
  await asAnna.submit(formIn(await asAnna.command('afspraak', 'Werkagenda @Bram')))
  const { items } = await storage.agreements.list(network, { isOpen: true }, 10)
  for (const { id } of items) {
    const progress = formIn(await asBram.press('agreement.give-progress', { item: id }))
    await asBram.submit(progress, { progress: 'Bram Tolsma belt maandag.' })
  }
  return bram
}

const leave = async () => {
  const { storage, members, network } = world
  const id = must(members.Bram, 'Bram').id
  const bram = must(await storage.network.member(network, id), 'Bram')
  await storage.network.saveMember({ ...bram, leftOn: '2026-11-20' })
}

/** Brings everything that is owed to our own page. */
const deliverAll = async () => {
  const { storage, app } = world
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const port = { ...createPort(storage.page, { now: () => world.now }), pace: () => 0 }
  const delivery = startDelivery({
    outbox: storage.outbox,
    network: storage.network,
    app,
    ports: [port],
    now: Date.now,
    log,
  })
  while ((await storage.outbox.nextDueAt('web')) !== null) await new Promise((resolve) => setImmediate(resolve))
  await delivery.stop()
}

describe('what is kept of a member', () => {
  it('is shown to them, section by section, with how long and who answers questions', async () => {
    await liveAsBram()
    const shown = said(cardIn(await world.as('Bram').command('netwerk', 'inzage')))
    for (const part of ['U0BRAMSLACK', 'aad-bram-0042', 'tenant-7', 'Gemeente Duinrecht', 'wethouder jeugd', 'OOGO'])
      expect(shown).toContain(part)
    expect(shown).toContain('1 aanmelding op onze pagina')
    expect(shown).toContain('1 ongebruikte eenmalige code')
    expect(shown).toContain('1 link naar een bestand of agenda, gemaakt van ma 23 nov 2026')
    expect(shown).toContain('Werkagenda')
    expect(shown).toContain('3 regels over wat dit lid deed')
    expect(shown).toMatch(/\d+ regels in het logboek/u)
    expect(shown).toContain('Hanneke Dorsman (secretariaat)')
    expect(world.faults).toEqual([])
  })

  it('comes as JSON in parts that together are the whole', async () => {
    const bram = await liveAsBram()
    const asBram = world.as('Bram')
    let reply = await asBram.press('network.kept-json', { member: '', part: 0 })
    let json = ''
    while (reply.kind === 'form') {
      const part = String(valuesOf(reply.form).json)
      expect(part.length).toBeLessThanOrEqual(3_000)
      json += part
      reply = await asBram.submit(reply.form)
    }
    expect(reply).toMatchObject({ kind: 'done' })
    expect(JSON.parse(json)).toMatchObject({
      member: { id: bram.id, name: 'Bram Tolsma', function: 'wethouder jeugd' },
    })
    expect(json).toContain('U0BRAMSLACK')
  })

  it('is shown of others to the secretariat alone, and that look is written down', async () => {
    const bram = await liveAsBram()
    expect(cardIn(await world.as('Anna').command('netwerk', 'inzage Bram Tolsma')).summary).toContain('secretariaat')
    for (const name of ['network.show-kept', 'network.kept-json'])
      expect(cardIn(await world.as('Anna').press(name, { member: bram.id, part: 0 })).summary).toContain('secretariaat')
    const ref = { kind: 'member', id: bram.id }
    const looks = async () =>
      (await world.storage.history.of(world.network, ref)).filter(({ verb }) => verb === 'member.kept-shown')
    expect(await looks()).toEqual([])
    const shown = said(cardIn(await world.as('Hanneke').command('netwerk', 'inzage bram tolsma')))
    expect(shown).toContain('U0BRAMSLACK')
    expect(await looks()).toMatchObject([{ member: world.members.Hanneke?.id, data: {} }])
  })

  it('of somebody whom nobody knows is refused, saying what to type', async () => {
    expect(cardIn(await world.as('Hanneke').command('netwerk', 'inzage Piet Puk')).summary).toContain('Piet Puk')
  })
})

describe('erasing', () => {
  it('says once for how long, of all that is kept as long', async () => {
    await liveAsBram()
    const card = said(cardIn(await world.as('Bram').command('netwerk', 'inzage')))
    expect(card.split('Afspraak ')).toHaveLength(4)
    expect(card.split('Zolang het netwerk de afspraak bewaart')).toHaveLength(2)
  })

  it('waits until the member has left', async () => {
    await liveAsBram()
    const refused = cardIn(await world.as('Hanneke').command('netwerk', 'wissen Bram Tolsma'))
    expect(refused.summary).toContain('Laat Bram Tolsma eerst uit het netwerk vertrekken')
  })

  it('is for the secretariat, and asks for the name', async () => {
    const bram = await liveAsBram()
    await leave()
    expect(cardIn(await world.as('Anna').command('netwerk', 'wissen Bram Tolsma')).summary).toContain('secretariaat')
    const form = formIn(await world.as('Hanneke').command('netwerk', 'wissen Bram Tolsma'))
    expect(said(form)).toContain('Dit blijft')
    expect(problemsIn(await world.as('Hanneke').submit(form, { name: 'Bram' }))).toHaveProperty('name')
    expect(problemsIn(await world.as('Anna').submit(form, { name: 'Bram Tolsma' }))['']).toContain('secretariaat')
    expect((await world.storage.network.member(world.network, bram.id))?.name).toBe('Bram Tolsma')
  })

  it('leaves the name, the function and the ids of the person nowhere, and the agreements to the organisation', async () => {
    const bram = await liveAsBram()
    const femke = must(world.members.Femke, 'Femke')
    await world.storage.network.saveMember({ ...femke, function: 'secretaresse van Bram Tolsma' })
    await deliverAll()
    expect(await textOfDatabase(`${folder}/schakel.db`)).toContain('Bram Tolsma')
    await leave()
    const hanneke = world.as('Hanneke')
    await hanneke.command('netwerk', 'inzage Bram Tolsma')
    const form = formIn(await hanneke.command('netwerk', 'wissen Bram Tolsma'))
    const done = await hanneke.submit(form, { name: 'Bram Tolsma' })
    expect(said(done)).toContain('een oud-lid van Gemeente Duinrecht')
    await deliverAll()

    const { items } = await world.storage.agreements.list(world.network, { isOpen: true }, 10)
    const cards = await Promise.all(
      items.map(({ id }) => world.app.present(world.network, { kind: 'agreement', id }, 'card', 'nl')),
    )
    const histories = await Promise.all(
      items.map(({ id }) => world.as('Anna', 'OOGO').press('agreement.show-history', { item: id })),
    )
    const functionOfFemke = (await world.storage.network.member(world.network, femke.id))?.function
    const kept = await textOfDatabase(`${folder}/schakel.db`)
    await world.close()
    const file = await readFile(`${folder}/schakel.db`, 'latin1')
    for (const where of [said(cards), said(histories), kept, file])
      for (const trace of [
        'bram tolsma',
        'bram  tolsma',
        'bram.tolsma',
        'wethouder',
        'U0BRAM',
        'aad-bram',
        'D0BRAM',
        'session-hash',
      ])
        expect(where.toLowerCase()).not.toContain(trace.toLowerCase())
    expect(said(cards)).toContain('Bellen met [oud-lid] over vervoer')
    expect(said(cards)).toContain('een oud-lid van Gemeente Duinrecht')
    expect(said(histories)).toContain('[oud-lid] belt maandag.')
    expect(functionOfFemke).toBe('secretaresse van [oud-lid]')
    expect(items.flatMap(({ owners }) => owners)).not.toContainEqual(expect.objectContaining({ id: bram.id }))
    expect(world.faults).toEqual([])
  })

  it('keeps that it was done, by whom, without a name', async () => {
    const bram = await liveAsBram()
    await leave()
    const form = formIn(await world.as('Hanneke').command('netwerk', 'wissen Bram Tolsma'))
    await world.as('Hanneke').submit(form, { name: ' bram tolsma ' })
    const entries = await world.storage.history.of(world.network, { kind: 'member', id: bram.id })
    expect(entries.at(-1)).toMatchObject({ verb: 'member.erased', member: world.members.Hanneke?.id, data: {} })
    expect(cardIn(await world.as('Hanneke').command('netwerk', 'inzage Bram Tolsma')).summary).toContain('Ik ken geen')
    expect(problemsIn(await world.as('Hanneke').submit(form, { name: 'Bram Tolsma' }))['']).toContain('niets meer')
  })

  it('leaves the text of agreements alone when somebody else bears the same name', async () => {
    await liveAsBram()
    const { storage, network, members } = world
    const anna = must(members.Anna, 'Anna')
    await storage.network.saveMember({ ...anna, name: 'Bram Tolsma' })
    await leave()
    const form = formIn(await world.as('Hanneke').command('netwerk', 'wissen Bram Tolsma, Gemeente Duinrecht'))
    expect(said(form)).toContain('heet ook zo')
    await world.as('Hanneke').submit(form, { name: 'Bram Tolsma' })
    const { items } = await storage.agreements.list(network, { isOpen: true }, 10)
    expect(said(items)).toContain('bram tolsma')
  })

  it('refuses a correction that was opened before it, which would put the name back', async () => {
    await liveAsBram()
    await leave()
    const { items } = await world.storage.agreements.list(world.network, { isOpen: true }, 10)
    const named = must(
      items.find(({ title }) => title.includes('vervoer')),
      'item',
    )
    const open = formIn(await world.as('Hanneke').press('agreement.correct', { item: named.id }))
    const form = formIn(await world.as('Hanneke').command('netwerk', 'wissen Bram Tolsma'))
    await world.as('Hanneke').submit(form, { name: 'Bram Tolsma' })
    expect(problemsIn(await world.as('Hanneke').submit(open))).toHaveProperty('')
  })
})

describe('a member who asks to be erased', () => {
  it('is heard by the secretariat in private, and sees what the network still needs them for', async () => {
    const { storage, network, members } = world
    const hanneke = must(members.Hanneke, 'Hanneke').id
    const address = { surface: 'web', space: network, conversation: `@${hanneke}` } as const
    await storage.network.saveChannel({ id: 'alone', network, body: null, member: hanneke, name: 'Hanneke', address })
    expect(said(cardIn(await world.as('Bram').press('network.ask-erasure', {})))).toContain('bij het secretariaat')
    await deliverAll()
    const [told] = await storage.page.messages(network, address.conversation, 5)
    expect(told?.card).toContain('Bram Tolsma, Gemeente Duinrecht, vraagt om wissen')
    const bram = must(members.Bram, 'Bram').id
    expect(said(await world.as('Hanneke').press('network.show-kept', { member: bram }))).toContain('Bram Tolsma')
  })
})
