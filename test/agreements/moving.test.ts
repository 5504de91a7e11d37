/** The life of an agreement, by what people press and fill in. */
import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../bot/agreements/agreement.ts'
import type { Details } from '../../bot/agreements/details.ts'
import { instantOn } from '../../bot/clock.ts'
import { cardIn, formIn, must, problemsIn } from '../world.ts'
import { pressAndSend, record, useWorld, world } from './given.ts'

useWorld()

const said = (value: unknown): string => JSON.stringify(value)
const idOf = (name: string): string => must(world.members[name], name).id
const organisationOf = (name: string): string => must(world.members[name], name).organisation
const shown = async (id: string) =>
  said(await world.app.present(world.network, { kind: 'agreement', id }, 'card', 'nl'))
const history = async (id: string, who = 'Gijs') =>
  said(cardIn(await world.as(who, 'OOGO').press('agreement.show-history', { item: id })))
const find = async (id: string): Promise<Agreement> =>
  must(await world.storage.agreements.find(world.network, id), 'agreement')
const refused = (reply: Parameters<typeof cardIn>[0]) => cardIn(reply).summary

/** As a form of any kind would have kept it. */
const put = (id: string, over: Partial<Agreement>, details: Partial<Details> = {}) =>
  world.storage.agreements.change(world.network, id, (item) => ({
    ...item,
    ...over,
    details: { ...item.details, ...details },
  }))

describe('reported done', () => {
  it('is confirmed by the chair, or sent back with the reason', async () => {
    const { id } = await record()
    const [anna, gijs] = [world.as('Anna', 'OOGO'), world.as('Gijs', 'OOGO')]
    await anna.press('agreement.report-done', { item: id })
    expect(await shown(id)).toContain('Voorzitter of secretariaat: is dit gereed?')
    expect(refused(await anna.press('agreement.confirm-done', { item: id }))).toContain(
      'voorzitter en het secretariaat',
    )
    await pressAndSend(gijs, 'agreement.send-back', { item: id }, { text: 'De bijlage ontbreekt nog.' })
    expect(await find(id)).toMatchObject({ state: 'running' })
    expect(await shown(id)).toContain('De bijlage ontbreekt nog.')
    await anna.press('agreement.report-done', { item: id })
    await gijs.press('agreement.confirm-done', { item: id })
    expect(await find(id)).toMatchObject({ state: 'done' })
    expect(await shown(id)).toContain('Gereed, bevestigd door Gijs Oosterbaan, ma 23 nov 2026')
    expect(refused(await anna.press('agreement.reopen', { item: id }))).toContain('voorzitter en het secretariaat')
  })

  it('by a steward is done at once', async () => {
    const { id } = await record()
    await world.as('Gijs', 'OOGO').press('agreement.report-done', { item: id })
    expect(await find(id)).toMatchObject({ state: 'done' })
  })
})

describe('handing over', () => {
  it('passes the own part on, to somebody who has still to accept', async () => {
    const { id } = await record()
    const anna = world.as('Anna', 'OOGO')
    await anna.press('agreement.take-on', { item: id })
    const to = `member:${idOf('Gijs')}`
    expect(await pressAndSend(anna, 'agreement.hand-over', { item: id }, { to })).toMatchObject({ kind: 'done' })
    expect((await find(id)).owners).toEqual([
      { kind: 'member', id: idOf('Gijs'), hasAccepted: false },
      { kind: 'member', id: idOf('Bram'), hasAccepted: false },
    ])
    expect(await find(id)).toMatchObject({ state: 'open' })
    expect(await history(id)).toContain('Anna Wiegersma, Bram Tolsma” werd “Gijs Oosterbaan, Bram Tolsma')
    expect(refused(await anna.press('agreement.hand-over', { item: id }))).toContain('op naam van anderen')
  })

  it('of several parts asks a steward whose, and refuses who is an owner already', async () => {
    const { id } = await record()
    const gijs = world.as('Gijs', 'OOGO')
    const form = formIn(await gijs.press('agreement.hand-over', { item: id }))
    const bram = `member:${idOf('Bram')}`
    const asked = { from: `member:${idOf('Anna')}`, to: bram }
    expect(problemsIn(await gijs.submit(form, asked)).to).toContain('al actiehouder')
    await gijs.submit(form, { from: bram, to: `organisation:${organisationOf('Bram')}` })
    expect((await find(id)).owners.map(({ kind }) => kind)).toEqual(['member', 'organisation'])
  })

  it('to a group is taken on by whoever acts for one of its organisations', async () => {
    const { id } = await record('Beleid afstemmen @Anna')
    const group = { id: 'g1', network: world.network, name: 'Regiogemeenten', contact: null }
    await world.storage.network.saveGroup({ ...group, organisations: [organisationOf('Bram')] })
    const anna = world.as('Anna', 'OOGO')
    await pressAndSend(anna, 'agreement.hand-over', { item: id }, { to: 'group:g1' })
    expect(await shown(id)).toContain('Regiogemeenten')
    expect(await world.as('Bram', 'OOGO').press('agreement.take-on', { item: id })).toMatchObject({ kind: 'done' })
    expect((await find(id)).owners).toEqual([{ kind: 'group', id: 'g1', hasAccepted: true }])
  })
})

describe('another date', () => {
  it('of an owner stands on the card with why, until the chair accepts it', async () => {
    const { id } = await record()
    const anna = world.as('Anna', 'OOGO')
    const form = formIn(await anna.press('agreement.propose-date', { item: id }))
    const asked = { term: 'voor de zomervakantie', text: 'Het onderzoek duurt langer.' }
    const again = formIn(await anna.submit(form, asked))
    expect(said(again)).toContain('uiterlijk vr 9 jul 2027')
    expect(await anna.submit(again)).toMatchObject({ kind: 'done' })
    expect((await find(id)).term?.until).toBe('2027-04-30')
    const card = await shown(id)
    expect(card).toContain('vr 9 jul 2027 (voor de zomervakantie)')
    expect(card).toContain('Het onderzoek duurt langer.')
    const at = (await find(id)).proposal?.at
    expect(refused(await anna.press('agreement.accept-date', { item: id, at }))).toContain('voorzitter')
    await world.as('Gijs', 'OOGO').press('agreement.accept-date', { item: id, at })
    expect(await find(id)).toMatchObject({ term: { until: '2027-07-09' }, proposal: null })
    expect(await history(id)).toContain('uiterlijk 30 april” werd “voor de zomervakantie')
  })

  it('that is declined stays in the history, and a button of an older proposal does nothing', async () => {
    const { id } = await record()
    const anna = world.as('Anna', 'OOGO')
    const asked = { term: 'uiterlijk 15 mei', text: 'Iets later.' }
    await pressAndSend(anna, 'agreement.propose-date', { item: id }, asked)
    const first = (await find(id)).proposal?.at ?? 0
    world.now += 60_000
    await pressAndSend(anna, 'agreement.propose-date', { item: id }, { ...asked, term: 'uiterlijk 20 mei' })
    const gijs = world.as('Gijs', 'OOGO')
    expect(refused(await gijs.press('agreement.accept-date', { item: id, at: first }))).toContain('al beslist')
    await gijs.press('agreement.decline-date', { item: id, at: (await find(id)).proposal?.at })
    expect(await find(id)).toMatchObject({ term: { until: '2027-04-30' }, proposal: null })
    for (const words of ['nieuwe datum niet goedgekeurd', 'uiterlijk 15 mei', 'uiterlijk 20 mei', 'Iets later.'])
      expect(await history(id)).toContain(words)
  })

  it('of a steward counts at once; the same date, no date and no reason are refused at their fields', async () => {
    const { id } = await record()
    const gijs = world.as('Gijs', 'OOGO')
    const form = formIn(await gijs.press('agreement.propose-date', { item: id }))
    expect(problemsIn(await gijs.submit(form, { term: 'uiterlijk 30 april', text: 'x' })).term).toContain('al staat')
    expect(problemsIn(await gijs.submit(form, { term: ' ', text: 'x' })).term).toBeTruthy()
    expect(problemsIn(await gijs.submit(form, { term: 'uiterlijk 15 mei', text: ' ' })).text).toBeTruthy()
    expect(await gijs.submit(form, { term: 'uiterlijk 15 mei', text: 'Afgesproken.' })).toMatchObject({ kind: 'done' })
    expect(await find(id)).toMatchObject({ term: { until: '2027-05-15' }, proposal: null })
  })
})

describe('help', () => {
  it('stands on the card until somebody says how it stands', async () => {
    const { id } = await record()
    const anna = world.as('Anna', 'OOGO')
    const ask = () => pressAndSend(anna, 'agreement.ask-help', { item: id }, { text: 'Een jurist van een gemeente.' })
    await ask()
    expect(await shown(id)).toContain('Een jurist van een gemeente.')
    await pressAndSend(anna, 'agreement.give-progress', { item: id }, { progress: 'Loopt weer.' })
    expect(await shown(id)).not.toContain('Een jurist')
    await ask()
    await world.as('Bram', 'OOGO').press('agreement.settle-help', { item: id })
    expect(await shown(id)).not.toContain('Een jurist')
    expect(refused(await anna.press('agreement.settle-help', { item: id }))).toContain('geen hulp')
  })
})

describe('a reaction', () => {
  const consult = async () => {
    const { id } = await record('Werkagenda SWV @Anna')
    const group = { id: 'g1', network: world.network, name: 'Regiogemeenten', contact: null }
    await world.storage.network.saveGroup({
      ...group,
      organisations: [organisationOf('Bram'), organisationOf('Femke')],
    })
    await put(id, { term: null }, { consulted: [{ kind: 'group', id: 'g1' }] })
    return id
  }

  it('is given for the own organisation of a consulted group, and the card counts who has not', async () => {
    const id = await consult()
    expect(await shown(id)).toContain('0 van 2 gereageerd · nog niet: Gemeente Duinrecht, RBL Noorderkring')
    const bram = world.as('Bram', 'OOGO')
    const asked = { reaction: 'has-remarks', text: 'Graag leerplicht erbij.' }
    await pressAndSend(bram, 'agreement.react', { item: id }, asked)
    expect(await shown(id)).toContain('1 van 2 gereageerd · 1 met opmerkingen · nog niet: RBL Noorderkring')
    expect(await shown(id)).toContain('Graag leerplicht erbij.')
    await pressAndSend(bram, 'agreement.react', { item: id }, { reaction: 'agrees', text: '' })
    expect(await shown(id)).toContain('1 van 2 gereageerd · 1 akkoord')
    expect(refused(await world.as('Anna', 'OOGO').press('agreement.react', { item: id }))).toContain(
      'niet om een reactie',
    )
  })

  it('of an organisation that sits elsewhere is written down by the chair', async () => {
    const id = await consult()
    const values = { organisation: organisationOf('Femke'), reaction: 'objects', text: '' }
    const gijs = world.as('Gijs', 'OOGO')
    const form = formIn(await gijs.press('agreement.react', { item: id }))
    expect(problemsIn(await gijs.submit(form, values)).text).toBeTruthy()
    await gijs.submit(form, { ...values, text: 'Geen capaciteit.' })
    expect((await find(id)).reactions).toMatchObject([{ organisation: organisationOf('Femke'), state: 'objects' }])
    expect(await history(id)).toContain('RBL Noorderkring · niet akkoord · Geen capaciteit.')
  })
})

describe('withdrawing', () => {
  it('asks for the reason, which the card shows', async () => {
    const { id } = await record()
    const anna = world.as('Anna', 'OOGO')
    const form = formIn(await anna.press('agreement.withdraw', { item: id }))
    expect(problemsIn(await anna.submit(form, { text: '  ' })).text).toBeTruthy()
    await anna.submit(form, { text: 'Het project is gestopt.' })
    expect(await shown(id)).toContain('Ingetrokken door Anna Wiegersma')
    expect(await shown(id)).toContain('Het project is gestopt.')
  })
})

describe('kinds', () => {
  it('say what they do not know', async () => {
    const { id } = await record()
    const gijs = world.as('Gijs', 'OOGO')
    for (const [kind, words, presses] of [
      ['intention', 'is een voornemen', ['take-on', 'report-done', 'propose-date', 'ask-help', 'reaffirm']],
      ['decision', 'is een besluit', ['take-on', 'report-done', 'merge', 'split', 'hand-over']],
      ['standing-agreement', 'is een blijvende afspraak', ['take-on', 'report-done', 'ask-help']],
      ['action-item', 'is een actie', ['reaffirm']],
    ] as const) {
      await put(id, { kind, serial: kind === 'decision' ? 3 : null })
      for (const press of presses)
        expect(refused(await gijs.press(`agreement.${press}`, { item: id }))).toContain(words)
    }
  })

  it('show on their card what they are, and a decision goes by its number', async () => {
    const { id } = await record()
    await put(id, { kind: 'decision', serial: 3 })
    expect(await shown(id)).toContain('Besluit 3: Werkagenda opstellen')
    expect(await shown(id)).toContain('Besluit · Afspraak 1')
    expect(await shown(id)).not.toContain('Aannemen')
    await put(id, { kind: 'intention', serial: null })
    expect(await shown(id)).toContain('Maak er een actie van')
  })

  it('let an intention become an action item, and both point at each other', async () => {
    const { id } = await record()
    await put(id, { kind: 'intention', owners: [] })
    const anna = world.as('Anna', 'OOGO')
    const form = formIn(await anna.press('agreement.add-result', { item: id, kind: 'action-item' }))
    expect(await anna.submit(form, { owners: [`member:${idOf('Anna')}`] })).toMatchObject({ kind: 'done' })
    const { items } = await world.storage.agreements.list(world.network, { parent: id }, 5)
    expect(items).toMatchObject([{ kind: 'action-item', parent: { agreement: id, relation: 'result' } }])
    expect(await shown(id)).toContain('Ging op in afspraak 2')
    expect(await shown(items[0]?.id ?? '')).toContain('Komt voort uit afspraak 1')
    expect(refused(await anna.press('agreement.add-result', { item: items[0]?.id, kind: 'decision' }))).toContain(
      'actie',
    )
  })
})

describe('a standing agreement', () => {
  it('asks on its day whether it still holds, and then waits another year', async () => {
    const { id } = await record('Verzuim melden na twee dagen @Anna uiterlijk 30 april')
    await put(id, { kind: 'standing-agreement' })
    world.now = instantOn('2027-04-30', 9)
    expect(await shown(id)).toContain('Klopt deze afspraak nog?')
    expect(await shown(id)).not.toContain('Te laat')
    await world.as('Anna', 'OOGO').press('agreement.reaffirm', { item: id })
    expect(await find(id)).toMatchObject({ term: { until: '2028-04-30', text: '30 april 2028' } })
    expect(await shown(id)).not.toContain('Klopt deze afspraak nog?')
  })
})

describe('the flagship', () => {
  it('stands on its card with three joint owners, the gemeenten consulted, and what is missing', async () => {
    const { id } = await record('Werkagenda SWV @Anna')
    const owners = ['Anna', 'Gijs', 'Femke'].map((name) => ({
      kind: 'organisation' as const,
      id: organisationOf(name),
      hasAccepted: false,
    }))
    await put(id, { owners, term: null }, { consulted: [{ kind: 'organisation', id: organisationOf('Bram') }] })
    const card = await shown(id)
    for (const words of ['SWV Noorderkring VO · SWV Noorderkring PO · RBL Noorderkring', 'Nog geen datum afgesproken.'])
      expect(card).toContain(words)
    expect(card).toContain('Gemeente Duinrecht')
    expect(card).toContain('Reactie geven')
  })
})

describe('Meer', () => {
  it('offers what one may do, and nothing that would be refused', async () => {
    const { id } = await record('Werkagenda opstellen @Bram')
    const moves = async (name: string) =>
      said(cardIn(await world.as(name, 'OOGO').press('agreement.more', { item: id })).blocks)
    const [anna, bram] = [await moves('Anna'), await moves('Bram')]
    for (const label of ['Aan iemand anders geven', 'Intrekken', 'Samenvoegen met', 'Hulp nodig']) {
      expect(bram).toContain(label)
      expect(anna).not.toContain(label)
    }
    expect(anna).toContain('Stand van zaken geven')
    expect(bram).not.toContain('Klopt nog')
  })
})

it('a form of an agreement stays open with what is wrong, when it was closed meanwhile', async () => {
  const { id } = await record()
  const anna = world.as('Anna', 'OOGO')
  const form = formIn(await anna.press('agreement.ask-help', { item: id }))
  await world.as('Gijs', 'OOGO').press('agreement.report-done', { item: id })
  expect(problemsIn(await anna.submit(form, { text: 'Een jurist.' }))['']).toContain('gesloten')
  expect((await world.storage.agreements.list(world.network, { isOpen: true }, 5)).total).toBe(0)
})
