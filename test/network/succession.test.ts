/** Everything of one member goes to another; and what becomes of it when nobody follows. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Claimed } from '../../bot/chat/outbox.ts'
import { pageIdentity } from '../../bot/network/joining/linking.ts'
import type { Form } from '../../cards/form.ts'
import { cardIn, formIn, must, problemsIn, valuesOf } from '../world.ts'
import { bodyOf, idOf, said, useWorld, world } from './given.ts'

useWorld()

const store = () => world.storage.network
const hanneke = () => world.as('Hanneke')
const memberOf = async (name: string) => must(await store().member(world.network, idOf(name)), name)

/** Bram owes two items, is the contact of his gemeente and a group, holds a function and stands in for Femke. */
const loadBram = async () => {
  const { network } = world
  const bram = idOf('Bram')
  for (const line of ['Werkagenda opstellen @Bram uiterlijk 30 april', 'Verslag rondsturen @Anna @Bram']) {
    const anna = world.as('Anna', 'OOGO')
    await anna.submit(formIn(await anna.command('afspraak', line)))
  }
  const organisation = must(await store().organisation(network, must(world.members.Bram, 'Bram').organisation), 'org')
  await store().saveOrganisation({ ...organisation, kind: 'municipality', contact: bram })
  const swv = must(await store().organisation(network, must(world.members.Anna, 'Anna').organisation), 'swv')
  await store().saveOrganisation({ ...swv, kind: 'swv' })
  await store().saveGroup({ id: 'g', network, name: 'regiogemeenten', organisations: [], contact: bram })
  await store().saveFunction({ id: 'f', network, name: 'regisseur', organisation: null, holder: bram })
  const days = { fromOn: '2026-11-23', untilOn: '2026-12-04' }
  await store().saveAbsence({ network, member: idOf('Femke'), deputy: bram, ...days })
}

/** Femke, in the conversation with her alone, with the way to choose another; once she has, the card says so. */
const expectToldOfDeputy = async () => {
  const [claimed] = (await claimAll()).filter(({ view }) => view.startsWith('deputy-gone'))
  const { ref, view, channel } = must(claimed, 'message')
  expect((await store().channel(world.network, channel))?.member).toBe(idOf('Femke'))
  const draw = async () => said(await world.app.present(world.network, ref, view, 'nl'))
  expect(await draw()).toContain('Wie u van ma 23 nov 2026 t/m vr 4 dec 2026 zou vervangen, kan dat niet meer doen')
  const form = formIn(await world.as('Femke').press('member.go-away', { member: idOf('Femke') }))
  await world.as('Femke').submit(form, { until: '4 december', deputy: idOf('Gijs') })
  expect(await draw()).toContain('intussen een andere plaatsvervanger')
}

const claimAll = async () => {
  const all: Claimed[] = []
  for (;;) {
    const [claimed] = await world.storage.outbox.claim('web', world.now, world.now + 1, 1)
    if (!claimed) return all
    await world.storage.outbox.delivered(claimed, 'm', world.now)
    all.push(claimed)
  }
}

const openItems = async () =>
  (await world.storage.agreements.list(world.network, { isOpen: true }, 10)).items.map(({ title, owners }) => [
    title,
    owners.map(({ id }) => id),
  ])

describe('a handover', () => {
  beforeEach(loadBram)

  it.each([
    'draag alles van Bram over aan Anna',
    'overdragen Bram aan Anna',
    'overdragen van bram tolsma aan WIEGERSMA',
    'draag alles van @Bram over aan @Anna',
  ])('typed as “%s” shows what will move', async (line) => {
    const form = formIn(await hanneke().command('netwerk', line))
    const note = said(form.fields)
    for (const what of [
      'Van Bram Tolsma naar Anna Wiegersma',
      'plaats in OOGO',
      'contactpersoon van Gemeente Duinrecht, regiogemeenten',
      'functie: regisseur',
      'plaatsvervanger van Femke Lubbersen',
      '2 open afspraken',
    ])
      expect(note).toContain(what)
    expect(note).toContain('van Gemeente Duinrecht (gemeente) naar SWV Noorderkring VO (samenwerkingsverband)')
    expect(await openItems()).toContainEqual(['Werkagenda opstellen', [idOf('Bram')]])
  })

  it('names five bodies and counts the others, and warns of no other kind within one', async () => {
    for (let at = 1; at <= 6; at += 1) {
      await store().saveBody({ ...must(world.bodies.OOGO, 'OOGO'), id: `k${at}`, name: `Kring ${at}` })
      await store().seat({ network: world.network, body: `k${at}`, member: idOf('Bram'), ring: 'inner', role: null })
    }
    await store().saveMember({ ...(await memberOf('Bram')), id: 'next', name: 'Noor Visser' })
    const note = said(formIn(await hanneke().command('netwerk', 'overdragen Bram aan Noor')).fields)
    expect(note).toContain('plaats in Kring 1, Kring 2, Kring 3, Kring 4, Kring 5 … en nog 2')
    expect(note).not.toContain('ander soort organisatie')
  })

  it('asks which one is meant when several bear the name, and who it is when nobody does', async () => {
    const { organisation } = await memberOf('Anna')
    const other = { ...(await memberOf('Anna')), id: 'other', name: 'Bram Terpstra', organisation }
    await store().saveMember(other)
    const form = formIn(await hanneke().command('netwerk', 'draag alles van Bram over aan Kees'))
    expect(said(form.fields)).toContain('Bram Terpstra (SWV Noorderkring VO), Bram Tolsma (Gemeente Duinrecht)')
    expect(said(form.fields)).toContain('Ik ken “Kees” niet')
    const next = formIn(await hanneke().submit(form, { from: idOf('Bram'), to: idOf('Anna') }))
    expect(said(next.fields)).toContain('2 open afspraken')
  })

  it('knows whom the platform says that is mentioned', async () => {
    const text = 'alles van Bram over aan @annie'
    const identity = pageIdentity(must(world.members.Anna, 'Anna'))
    const mentions = [{ span: [text.indexOf('@'), text.length] as const, identity }]
    const from = pageIdentity(must(world.members.Hanneke, 'Hanneke'))
    const asked = { from, at: from.alone, isPrivate: true, language: 'nl', kind: 'command', name: 'netwerk' } as const
    const before = 'draag '.length
    const shifted = mentions.map(({ span, identity: who }) => ({
      span: [span[0] + before, span[1] + before] as const,
      identity: who,
    }))
    const { reply } = await world.app.answer({ ...asked, text: `draag ${text}`, mentions: shifted })
    expect(said(formIn(reply).fields)).toContain('naar Anna Wiegersma')
  })

  it('moves everything, in one go, with its history, and the cards are made right', async () => {
    const { network, storage } = world
    const [bram, anna] = [idOf('Bram'), idOf('Anna')]
    await claimAll()
    const form = formIn(await hanneke().command('netwerk', 'overdragen Bram aan Anna'))
    expect(said(cardIn(await hanneke().submit(form)))).toContain('Alles van Bram Tolsma is overgedragen aan Anna')

    expect(await openItems()).toEqual([
      ['Werkagenda opstellen', [anna]],
      ['Verslag rondsturen', [anna]],
    ])
    // Both cards, and Anna hears for whom she stands in now.
    expect((await storage.outbox.counts()).owed).toBe(3)
    expect(await store().seatsOfMember(network, bram)).toEqual([])
    expect((await store().organisations(network)).filter(({ contact }) => contact === anna)).toHaveLength(1)
    expect(await store().groups(network)).toMatchObject([{ contact: anna }])
    expect(await store().functions(network)).toMatchObject([{ holder: anna }])
    expect(await store().absences(network)).toMatchObject([{ member: idOf('Femke'), deputy: anna }])

    const { items } = await storage.agreements.list(network, { isOpen: true }, 10)
    const history = said(cardIn(await world.as('Anna', 'OOGO').press('agreement.show-history', { item: items[0]?.id })))
    expect(history).toContain('overgedragen aan een opvolger')
    expect(history).toContain('actiehouders: “Bram Tolsma” werd “Anna Wiegersma”')
    const refs = [
      { kind: 'member', id: bram },
      { kind: 'function', id: 'f' },
      { kind: 'group', id: 'g' },
      { kind: 'body', id: bodyOf('OOGO') },
    ]
    for (const ref of refs) expect(await storage.history.of(network, ref)).toMatchObject([{ member: idOf('Hanneke') }])
    expect(problemsIn(await hanneke().submit(form)).from).toContain('heeft niets om over te dragen')
  })

  it('gives the seat with its weight: the chair is the chair there, and nowhere else', async () => {
    const { network } = world
    const confirm = async (line: string) =>
      hanneke().submit(formIn(await hanneke().command('netwerk', `overdragen ${line}`)))
    await confirm('Gijs aan Anna')
    const roles = async (name: string) =>
      Object.fromEntries((await store().seatsOfMember(network, idOf(name))).map(({ body, role }) => [body, role]))
    expect(await roles('Anna')).toEqual({ [bodyOf('OOGO')]: 'chair', [bodyOf('Stuurgroep')]: null })
    expect(await memberOf('Anna')).toMatchObject({ role: 'member' })
  })

  it('passes the secretariat on, so that a network never has none', async () => {
    const form = formIn(await hanneke().command('netwerk', 'overdragen Hanneke aan Anna'))
    expect(said(form.fields)).toContain('het secretariaat')
    await hanneke().submit(form)
    expect(await memberOf('Anna')).toMatchObject({ role: 'secretariat' })
    expect(await memberOf('Hanneke')).toMatchObject({ role: 'member' })
  })

  it.each([
    ['who is away in the same days', 'Anna'],
    ['for whom the other stood in', 'Femke'],
  ])('to somebody %s ends the standing in, and whoever was away is told', async (_, heir) => {
    const { network } = world
    const days = { fromOn: '2026-12-01', untilOn: '2026-12-20' }
    const [anna, gijs] = [idOf('Anna'), idOf('Gijs')]
    await store().saveAbsence({ network, member: anna, deputy: gijs, ...days })
    await hanneke().submit(formIn(await hanneke().command('netwerk', `overdragen Bram aan ${heir}`)))
    expect(await store().absences(network)).toMatchObject([{ member: anna, deputy: gijs }])
    await expectToldOfDeputy()
  })

  it('is refused to oneself, from somebody with nothing, and to others than the secretariat', async () => {
    const form = formIn(await hanneke().command('netwerk', 'overdragen'))
    expect(said(form.fields)).not.toContain('niemand')
    const to = (over: Readonly<Record<string, unknown>>) => hanneke().submit(form, over)
    expect(problemsIn(await to({ from: idOf('Bram'), to: idOf('Bram') })).to).toContain('dezelfde persoon')
    expect(problemsIn(await to({ to: idOf('Bram') }))).toHaveProperty('from')
    expect(problemsIn(await to({ from: idOf('Bram') }))).toHaveProperty('to')
    for (const line of ['overdragen Bram aan Anna', 'draag alles van Bram over aan Anna'])
      expect(cardIn(await world.as('Anna').command('netwerk', line)).summary).toContain('Dit doet het secretariaat')
    expect(problemsIn(await world.as('Anna').submit(form))['']).toContain('Dit doet het secretariaat')
  })
})

describe('leaving', () => {
  beforeEach(loadBram)
  const ask = async (name: string): Promise<Form> =>
    formIn(await hanneke().press('member.leave', { member: idOf(name) }))

  it('without a successor leaves the items to the organisation, and says what nobody holds now', async () => {
    const { network } = world
    const form = await ask('Bram')
    expect(said(form.fields)).toContain('2 open afspraken')
    const card = said(cardIn(await hanneke().submit(form)))
    expect(card).toContain('Bram Tolsma is vertrokken')
    expect(card).toContain('2 open afspraken zijn nu van Gemeente Duinrecht')
    expect(card.split('Niet overgedragen')[1]).not.toContain('open afspraken')
    expect(card.split('Niet overgedragen')[1]).toContain('plaats in OOGO')
    expect(card).toContain('/netwerk leden vertrokken Bram Tolsma')
    for (const what of ['contactpersoon van Gemeente Duinrecht', 'functie: regisseur', 'plaatsvervanger van Femke'])
      expect(card).toContain(what)
    const { organisation } = must(world.members.Bram, 'Bram')
    expect(await openItems()).toEqual([
      ['Werkagenda opstellen', [organisation]],
      ['Verslag rondsturen', [idOf('Anna'), organisation]],
    ])
    expect(await store().functions(network)).toMatchObject([{ holder: null }])
    expect(await store().groups(network)).toMatchObject([{ contact: null }])
    expect(await store().absences(network)).toEqual([])
    await expectToldOfDeputy()
    expect(await memberOf('Bram')).toMatchObject({ leftOn: '2026-11-23', name: 'Bram Tolsma' })
    expect((await store().membersOfBody(network, bodyOf('OOGO'))).map(({ name }) => name)).not.toContain('Bram Tolsma')
  })

  it('with a successor hands everything over', async () => {
    const card = said(cardIn(await hanneke().submit(await ask('Bram'), { successor: idOf('Anna') })))
    expect(card).toContain('Overgedragen aan Anna Wiegersma')
    expect(card).toContain('ander soort organisatie')
    expect(card).not.toContain('Niet overgedragen')
    expect(await openItems()).toContainEqual(['Werkagenda opstellen', [idOf('Anna')]])
    expect(await memberOf('Bram')).toMatchObject({ leftOn: '2026-11-23' })
    const successor = { successor: idOf('Gijs') }
    expect(problemsIn(await hanneke().submit(await ask('Gijs'), successor)).successor).toContain('dezelfde')
  })

  it('makes them a stranger at once, with every way in, and all their codes, gone', async () => {
    const { network, storage } = world
    const slack = { surface: 'slack', space: 'T1', user: 'U1', name: 'Bram' } as const
    await store().linkIdentity(slack, network, idOf('Bram'))
    await storage.page.openSession({ hash: 'h', network, member: idOf('Bram'), expiresAt: 9 })
    const given = said(cardIn(await hanneke().press('member.give-code', { member: idOf('Bram') })))
    const code = must(/koppel ([A-Z0-9-]+)/u.exec(given)?.[1], 'code')
    await hanneke().submit(await ask('Bram'))
    for (const command of ['afspraken', 'afspraak', 'netwerk'])
      expect(cardIn(await world.as('Bram', 'OOGO').command(command, 'x')).summary).toMatch(
        /^Ik ken u nog niet.*koppel CODE\.$/u,
      )
    expect(cardIn(await world.as('Bram').command('netwerk', `koppel ${code}`)).summary).toContain('klopt niet')
    expect(await store().memberOf(slack)).toBeNull()
    expect(await storage.page.session('h', 0)).toBeNull()
    expect(await store().channelsOfMember(network, idOf('Bram'))).toEqual([])
  })

  it('keeps the name with what was recorded', async () => {
    await hanneke().submit(await ask('Bram'))
    const { items } = await world.storage.agreements.list(world.network, { isOpen: true }, 1)
    const history = cardIn(await world.as('Anna', 'OOGO').press('agreement.show-history', { item: items[0]?.id }))
    expect(said(history)).toContain('actiehouders: “Bram Tolsma” werd “Gemeente Duinrecht”')
  })

  it('of the last secretary is refused whole, unless somebody follows', async () => {
    const form = await ask('Hanneke')
    expect(problemsIn(await hanneke().submit(form))['']).toContain('altijd een secretariaat')
    expect(await memberOf('Hanneke')).toMatchObject({ leftOn: null, role: 'secretariat' })
    await hanneke().submit(form, { successor: idOf('Anna') })
    expect(await memberOf('Hanneke')).toMatchObject({ leftOn: '2026-11-23' })
    expect(await memberOf('Anna')).toMatchObject({ role: 'secretariat' })
  })

  it('is for the secretariat, and once', async () => {
    const form = await ask('Bram')
    expect(problemsIn(await world.as('Anna').submit(form))['']).toContain('Dit doet het secretariaat')
    await hanneke().submit(form)
    expect(problemsIn(await hanneke().submit(form))['']).toContain('intussen verwijderd')
    expect(valuesOf(form)).toEqual({ successor: 'none' })
  })
})
