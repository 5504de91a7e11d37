/** One afspraak per gemeente: one text, and for each its own owner, day and state. */
import { describe, expect, it } from 'vitest'
import type { Reply } from '../../bot/chat/reply.ts'
import { instantOn } from '../../bot/clock.ts'
import type { Organisation } from '../../bot/network/network.ts'
import { labelsOf, linesOf, pressOn } from '../network/card-reading.ts'
import { cardIn, formIn, must, type Person, problemsIn } from '../world.ts'
import { pressAndSend, record, useWorld, withdraw, world } from './given.ts'

useWorld()

const towns = ['Duinrecht', 'Ebbenwoude', 'Fennegoor', 'Grasdam', 'Hoogwier', 'IJpolder']
const idOf = (town: string): string => town.toLowerCase()

const settle = async () => {
  const { network: store } = world.storage
  const all = await store.organisations(world.network)
  const duinrecht = must(
    all.find(({ name }) => name === 'Gemeente Duinrecht'),
    'Duinrecht',
  )
  const town = (name: string): Organisation => ({
    ...duinrecht,
    id: idOf(name),
    name: `Gemeente ${name}`,
    kind: 'municipality',
  })
  for (const name of towns.slice(1)) await store.saveOrganisation(town(name))
  await store.saveOrganisation({ ...duinrecht, kind: 'municipality' })
  return duinrecht.id
}

const gijs = (): Person => world.as('Gijs', 'OOGO')

/** The six gemeenten, each for itself. */
const shareOut = async (over: object = {}) => {
  const duinrecht = await settle()
  const item = await record('Werkafspraken over verzuim vastleggen')
  const form = formIn(await gijs().press('agreement.share', { item: item.id }))
  const reply = await gijs().submit(form, { whole: 'kind:municipality', term: 'uiterlijk 30 april', ...over })
  return { parent: item.id, duinrecht, reply }
}

const sharesOf = async (parent: string) =>
  (await world.storage.agreements.list(world.network, { parent, isShare: true }, 100)).items
const shareOf = (parent: string, organisation: string): string => `${parent}~${organisation}`
const find = async (id: string) => must(await world.storage.agreements.find(world.network, id), id)
const overview = (parent: string, who = gijs()): Promise<Reply> =>
  who.press('agreement.show-shares', { item: parent, skip: 0 })
const linesIn = async (reply: Promise<Reply>) => linesOf(cardIn(await reply))

describe('“Per organisatie”', () => {
  it('gives every gemeente a share: same text, own owner, day, state and number', async () => {
    const { parent, reply } = await shareOut()
    expect(linesOf(cardIn(reply))).toEqual([
      'Afspraak 1, per organisatie',
      'Werkafspraken over verzuim vastleggen',
      'Stand per organisatie: 0 van 6 gereed',
      ...towns.map((town) => `Gemeente ${town} | open · uiterlijk vr 30 apr 2027`),
    ])
    const shares = await sharesOf(parent)
    expect(shares.map(({ number }) => number).sort()).toEqual([2, 3, 4, 5, 6, 7])
    expect(new Set(shares.map(({ title }) => title))).toEqual(new Set(['Werkafspraken over verzuim vastleggen']))
    expect(await find(parent)).toMatchObject({ isShared: true, state: 'open' })
  })

  it('makes nothing twice of a form that is sent twice', async () => {
    await settle()
    const item = await record('Werkafspraken vastleggen')
    const form = formIn(await gijs().press('agreement.share', { item: item.id }))
    const over = { whole: 'kind:municipality' }
    await Promise.all([gijs().submit(form, over), gijs().submit(form, over)])
    expect(await sharesOf(item.id)).toHaveLength(6)
  })

  it('begins with the organisations of the group that owes it', async () => {
    const duinrecht = await settle()
    const group = {
      id: 'g',
      network: world.network,
      name: 'regiogemeenten',
      organisations: [duinrecht, 'hoogwier'],
      contact: null,
    }
    await world.storage.network.saveGroup(group)
    const item = await record('Werkafspraken vastleggen')
    await world.storage.agreements.change(world.network, item.id, (one) => ({
      ...one,
      owners: [{ kind: 'group', id: 'g', hasAccepted: false }],
    }))
    await gijs().submit(formIn(await gijs().press('agreement.share', { item: item.id })))
    expect((await sharesOf(item.id)).map(({ owners }) => owners[0]?.id).sort()).toEqual([duinrecht, 'hoogwier'].sort())
  })

  it('is owed by each organisation, and by nobody as a whole: no gap, never late, no day of its own', async () => {
    const { parent } = await shareOut({ term: '' })
    const lists = async (filter: string) => linesIn(gijs().command('afspraken', filter))
    expect((await lists('zonder datum')).filter((line) => line.includes('verzuim'))).toHaveLength(6)
    expect((await lists('zonder eigenaar')).filter((line) => line.includes('verzuim'))).toEqual([])
    expect((await lists('Gemeente Hoogwier')).filter((line) => line.includes('verzuim'))).toHaveLength(1)
    const took = await gijs().press('agreement.take-on', { item: parent })
    expect(linesOf(cardIn(took)).join()).toContain('doet elke organisatie voor zich')
  })

  it('reads a wide term back before anything is kept', async () => {
    const { parent, reply } = await shareOut({ term: 'voor de kerstvakantie' })
    const form = formIn(reply)
    expect(await sharesOf(parent)).toEqual([])
    await gijs().submit(form)
    expect((await sharesOf(parent)).map(({ term }) => term?.until)).toEqual(Array(6).fill('2026-12-18'))
  })

  it('is for chair and secretariat, on what is open, with at least one organisation that is there', async () => {
    await settle()
    const item = await record('Werkafspraken vastleggen')
    const said = async (reply: Promise<Reply>) => (await linesIn(reply)).join()
    expect(await said(world.as('Bram', 'OOGO').press('agreement.share', { item: item.id }))).toContain(
      'voorzitter en het secretariaat',
    )
    const form = formIn(await gijs().press('agreement.share', { item: item.id }))
    expect(problemsIn(await gijs().submit(form))).toHaveProperty('organisations')
    expect(problemsIn(await gijs().submit(form, { organisations: ['gone'] }))).toHaveProperty('organisations')
    expect(problemsIn(await gijs().submit(form, { whole: 'group:gone' }))).toHaveProperty('whole')
    expect(problemsIn(await gijs().submit(form, { whole: 'kind:municipality', term: '31 april' }))).toHaveProperty(
      'term',
    )
    expect(await find(item.id)).toMatchObject({ isShared: false })
    await withdraw(gijs(), item.id)
    expect(await said(gijs().press('agreement.share', { item: item.id }))).toContain('gesloten')
  })

  it('puts one card in the channels of the body, not one for each', async () => {
    const { parent } = await shareOut()
    const owed = (await world.storage.outbox.claim('web', 0, 1, 100)).map(({ ref, view }) => [ref.id, view])
    expect(owed).toEqual([[parent, 'card']])
    const card = must(await world.app.present(world.network, { kind: 'agreement', id: parent }, 'card', 'nl'), 'card')
    expect(linesOf(card)).toContain('Stand per organisatie: 0 van 6 gereed')
    expect(labelsOf(card)).toContain('Stand per organisatie')
  })
})

describe('a share', () => {
  it('moves by itself, and the overview tells of each', async () => {
    const { parent, duinrecht } = await shareOut()
    const bram = world.as('Bram', 'OOGO')
    await bram.press('agreement.take-on', { item: shareOf(parent, duinrecht) })
    const anna = must(world.members.Anna, 'Anna').id
    await pressAndSend(gijs(), 'agreement.hand-over', { item: shareOf(parent, 'hoogwier') }, { to: `member:${anna}` })
    await gijs().press('agreement.report-done', { item: shareOf(parent, 'fennegoor') })
    world.now = instantOn('2027-05-03', 10)
    expect(await linesIn(overview(parent))).toEqual([
      'Afspraak 1, per organisatie',
      'Werkafspraken over verzuim vastleggen',
      'Stand per organisatie: 1 van 6 gereed, 5 te laat',
      'Gemeente Duinrecht | loopt · te laat, was uiterlijk vr 30 apr 2027',
      'Gemeente Ebbenwoude | open · te laat, was uiterlijk vr 30 apr 2027',
      'Gemeente Fennegoor | gereed · uiterlijk vr 30 apr 2027',
      'Gemeente Grasdam | open · te laat, was uiterlijk vr 30 apr 2027',
      'Gemeente Hoogwier | Anna Wiegersma · open · te laat, was uiterlijk vr 30 apr 2027',
      'Gemeente IJpolder | open · te laat, was uiterlijk vr 30 apr 2027',
    ])
  })

  it('has the text of its parent: changed there it changes everywhere, changed here it is refused', async () => {
    const { parent } = await shareOut()
    const correct = async (id: string) => formIn(await gijs().press('agreement.correct', { item: id }))
    const here = await gijs().submit(await correct(shareOf(parent, 'hoogwier')), { title: 'Iets anders' })
    expect(problemsIn(here).title).toContain('afspraak 1')
    await gijs().submit(await correct(parent), { title: 'Werkafspraken over aanwezigheid vastleggen' })
    expect(new Set((await sharesOf(parent)).map(({ title }) => title))).toEqual(
      new Set(['Werkafspraken over aanwezigheid vastleggen']),
    )
    await gijs().press('agreement.take-on', { item: shareOf(parent, 'hoogwier') })
    const { version } = await find(parent)
    await world.as('Hanneke', 'OOGO').press('agreement.undo', { item: parent, version })
    expect(new Set((await sharesOf(parent)).map(({ title }) => title))).toEqual(
      new Set(['Werkafspraken over verzuim vastleggen']),
    )
  })

  it('is not shared once more', async () => {
    const { parent } = await shareOut()
    const said = await linesIn(gijs().press('agreement.share', { item: shareOf(parent, 'hoogwier') }))
    expect(said.join()).toContain('al het deel van één organisatie')
  })
})

describe('what many share', () => {
  it('says that all are done, and is closed when chair or secretariat say so', async () => {
    const { parent } = await shareOut()
    for (const share of await sharesOf(parent)) await gijs().press('agreement.report-done', { item: share.id })
    expect(await linesIn(overview(parent))).toContain('Alle 6 gereed.')
    expect(await find(parent)).toMatchObject({ state: 'open' })
    await world.as('Anna', 'OOGO').press('agreement.close-shared', { item: parent })
    expect(await find(parent)).toMatchObject({ state: 'open' })
    const closed = await pressOn(gijs(), await overview(parent), 'Afspraak sluiten')
    expect(closed).toMatchObject({ kind: 'done', said: 'Afspraak 1 is gesloten.' })
    expect(await find(parent)).toMatchObject({ state: 'done' })
  })

  it('takes in an organisation later, lets one go, and takes it in again', async () => {
    const { parent, duinrecht } = await shareOut({ whole: 'none', organisations: ['hoogwier', 'grasdam'] })
    const add = formIn(await pressOn(gijs(), await overview(parent), 'Organisatie toevoegen'))
    const more = { organisations: ['hoogwier', duinrecht], term: 'uiterlijk 1 juni 2027' }
    const added = linesOf(cardIn(await gijs().submit(add, more)))
    expect(added).toContain('Gemeente Duinrecht | open · uiterlijk di 1 jun 2027')
    expect(added).toContain('Gemeente Hoogwier | open · uiterlijk vr 30 apr 2027')
    const out = formIn(await pressOn(gijs(), await overview(parent), 'Organisatie eruit halen'))
    expect(problemsIn(await gijs().submit(out))).toHaveProperty('organisations')
    const left = linesOf(cardIn(await gijs().submit(out, { organisations: ['hoogwier'] })))
    expect(left.filter((line) => line.startsWith('Gemeente'))).toHaveLength(2)
    expect(await find(shareOf(parent, 'hoogwier'))).toMatchObject({ state: 'withdrawn' })
    await pressAndSend(gijs(), 'agreement.share', { item: parent }, { organisations: ['hoogwier'] })
    expect(await find(shareOf(parent, 'hoogwier'))).toMatchObject({ state: 'open', number: 2 })
  })

  it('is an ordinary agreement again when the last organisation is out', async () => {
    const { parent } = await shareOut({ whole: 'none', organisations: ['hoogwier'] })
    await pressAndSend(gijs(), 'agreement.take-out', { item: parent }, { organisations: ['hoogwier'] })
    expect(await find(parent)).toMatchObject({ isShared: false, state: 'open' })
  })

  it('is withdrawn with all its shares', async () => {
    const { parent } = await shareOut()
    await withdraw(gijs(), parent)
    expect(new Set((await sharesOf(parent)).map(({ state }) => state))).toEqual(new Set(['withdrawn']))
  })

  it('is undone by the secretariat as one: sharing, taking out, withdrawing', async () => {
    const { parent } = await shareOut()
    const hanneke = world.as('Hanneke', 'OOGO')
    const undo = async () => hanneke.press('agreement.undo', { item: parent, version: (await find(parent)).version })
    const states = async () => (await sharesOf(parent)).map(({ state }) => state).sort()
    await withdraw(gijs(), parent)
    expect(await undo()).toMatchObject({ kind: 'done' })
    expect(await states()).toEqual(Array(6).fill('open'))
    await pressAndSend(gijs(), 'agreement.take-out', { item: parent }, { organisations: ['hoogwier', 'grasdam'] })
    expect(await undo()).toMatchObject({ kind: 'done' })
    expect(await states()).toEqual(Array(6).fill('open'))
    expect(await undo()).toMatchObject({ kind: 'done' })
    expect(await states()).toEqual(Array(6).fill('withdrawn'))
    expect(await find(parent)).toMatchObject({ isShared: false, state: 'open' })
  })

  it('is not what a decision or an intention is', async () => {
    await settle()
    await gijs().submit(formIn(await gijs().command('besluit', 'De werkagenda is vastgesteld')))
    const { items } = await world.storage.agreements.list(world.network, { kinds: ['decision'] }, 1)
    const said = await linesIn(gijs().press('agreement.share', { item: must(items[0], 'decision').id }))
    expect(said.join()).toContain('besluit')
  })

  it('stays readable with a hundred and twenty organisations', async () => {
    const { network: store } = world.storage
    const item = await record('Werkafspraken vastleggen')
    const [one] = await store.organisations(world.network)
    for (let at = 0; at < 120; at += 1)
      await store.saveOrganisation({
        ...must(one, 'one'),
        id: `board-${at}`,
        name: `Bestuur ${at}`,
        kind: 'school_board',
      })
    const form = formIn(await gijs().press('agreement.share', { item: item.id }))
    const first = await gijs().submit(form, { whole: 'kind:school_board' })
    expect(linesOf(cardIn(first)).filter((line) => line.startsWith('Bestuur'))).toHaveLength(15)
    const second = await pressOn(gijs(), first, 'Nog 105 tonen')
    expect(linesOf(cardIn(second))).toContain('Bestuur 15 | open · geen datum')
  })
})
