import { describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { cardIn, formIn, must } from '../world.ts'
import { only, open, pressAndSend, record, useWorld, withdraw, world } from './given.ts'

useWorld()

describe('/afspraken', () => {
  it('lists what is open, late first, and filters by the words people use', async () => {
    await record('Verslag rondsturen @Anna uiterlijk 25 november')
    await world.as('Bram', 'OOGO').submit(await open('Notitie zonder alles', 'Bram'))
    world.now = instantOn('2026-11-30', 10)
    const anna = world.as('Anna', 'OOGO')
    const said = async (filter: string) => JSON.stringify(cardIn(await anna.command('afspraken', filter)))
    expect(await said('')).toMatch(/Verslag rondsturen.*Notitie zonder alles/u)
    expect(await said('te laat')).not.toContain('Notitie')
    expect(await said('zonder eigenaar')).not.toContain('Verslag')
    expect(await said('zonder datum')).not.toContain('Verslag')
    expect(await said('mij')).not.toContain('Notitie')
    expect(await said('oogo')).toContain('Open afspraken van OOGO')
    expect(await said('Beleidsgroep')).toContain('geen lid')
    expect(await said('Bestaatniet')).toContain('Ik ken geen overleg')
    expect(await said('te laat')).toContain('te laat zijn bij OOGO')
  })

  it('shows nobody the items of bodies in which they do not sit', async () => {
    await record()
    expect(JSON.stringify(cardIn(await world.as('Femke').command('afspraken')))).not.toContain('Werkagenda')
    expect(JSON.stringify(cardIn(await world.as('Hanneke').command('afspraken')))).toContain('Werkagenda')
  })

  it('knows whoever holds a function, and what falls to it', async () => {
    const programme = { id: 'f1', network: world.network, name: 'programmamanager', organisation: null, holder: null }
    await world.storage.network.saveFunction(programme)
    await world.as('Anna', 'OOGO').submit(await open('Agenda maken uiterlijk 30 april'), { owners: ['function:f1'] })
    const said = JSON.stringify(cardIn(await world.as('Gijs', 'OOGO').command('afspraken', 'programmamanager')))
    expect(said).toContain('Agenda maken')
    expect(said).toContain('programmamanager (nog niemand)')
  })

  it('gives of a person what that person sees as their own, within what the asker sees', async () => {
    const { network } = world
    const gijs = must(world.members.Gijs, 'Gijs')
    const holder = { id: 'f1', network, name: 'programmamanager', organisation: null, holder: gijs.id }
    await world.storage.network.saveFunction(holder)
    const anna = world.as('Anna', 'OOGO')
    await anna.submit(await open('Zelf doen uiterlijk 30 april'), { owners: [`member:${gijs.id}`] })
    await anna.submit(await open('Als functie uiterlijk 30 april'), { owners: ['function:f1'] })
    await anna.submit(await open('Als organisatie uiterlijk 30 april'), {
      owners: [`organisation:${gijs.organisation}`],
    })
    const card = cardIn(await anna.command('afspraken', 'Gijs'))
    expect(card.summary).toBe('Open afspraken van Gijs Oosterbaan (ook als lid van SWV Noorderkring PO): 3 afspraken')
    expect(cardIn(await world.as('Gijs').command('afspraken', 'mij')).summary).toContain('3 afspraken')
    expect(JSON.stringify(cardIn(await world.as('Femke').command('afspraken', 'Gijs')))).not.toContain('Als functie')
  })

  it('names what one works on or was consulted about, apart from what one owes', async () => {
    const bram = must(world.members.Bram, 'Bram')
    const anna = world.as('Anna', 'OOGO')
    await anna.submit(await open('Zelf doen uiterlijk 30 april'), { owners: [`member:${bram.id}`] })
    for (let at = 1; at <= 6; at += 1)
      await anna.submit(await open(`Samen doen ${at} uiterlijk 30 april`), {
        owners: [`member:${must(world.members.Anna, 'Anna').id}`],
        [at % 2 ? 'partners' : 'consulted']: [`organisation:${bram.organisation}`],
      })
    const card = cardIn(await world.as('Bram', 'OOGO').command('afspraken', 'mij'))
    expect(card.summary).toBe('Mijn open afspraken: 1 afspraak')
    const said = JSON.stringify(card)
    expect(said).toMatch(/Werkt u aan mee.*Samen doen 1.*Samen doen 2.*Samen doen 5.*Alles tonen/u)
    expect(said).not.toContain('Samen doen 6')
    const all = cardIn(await world.as('Bram', 'OOGO').press('agreement.list', { filter: 'meewerken', skip: 0 }))
    expect(all.summary).toBe('Afspraken om aan mee te werken of over te adviseren: 6 afspraken')
    expect(JSON.stringify(cardIn(await anna.command('afspraken', 'Bram')))).toContain('Werkt mee / om advies')
  })

  it('opens a decision by the number that its body gave it, also when it was withdrawn', async () => {
    const gijs = world.as('Gijs', 'OOGO')
    await record('Eerst een actie @Anna uiterlijk 30 april')
    const form = async (text: string) => formIn(await gijs.command('besluit', text))
    await gijs.submit(await form('Het OOGO stemt in met de agenda'))
    await gijs.submit(await form('Het OOGO begroot 2027'))
    const { items } = await world.storage.agreements.list(world.network, { kinds: ['decision'] }, 10)
    await withdraw(gijs, must(items.at(-1), 'decision').id)
    expect(cardIn(await gijs.command('afspraken', 'besluit 1')).summary).toBe(
      'Besluit 1: Het OOGO stemt in met de agenda',
    )
    expect(cardIn(await gijs.command('afspraken', 'besluit 2 OOGO')).summary).toContain('Het OOGO begroot 2027')
    expect(cardIn(await gijs.command('afspraken', 'besluit 9')).summary).toBe('Besluit 9 bij OOGO')
  })

  it('tells nobody else in the channel what somebody owes', async () => {
    await record()
    const bram = world.as('Bram', 'OOGO')
    expect(await bram.command('afspraken')).toMatchObject({ mayBeOverheard: true })
    expect(await bram.command('afspraken', 'mij')).toMatchObject({ mayBeOverheard: false })
  })

  it('begins again when what was asked for lies behind its end', async () => {
    await record()
    const card = cardIn(await world.as('Anna', 'OOGO').press('agreement.list', { filter: '', skip: 12 }))
    expect(JSON.stringify(card)).toContain('Werkagenda opstellen')
  })

  it('of a werkagenda tells its projects: done ones too, and a shared one once', async () => {
    const gijs = world.as('Gijs', 'OOGO')
    const body = must(world.bodies.OOGO, 'OOGO').id
    const about = { about: '', themes: [], endedOn: null }
    await world.storage.workAgendas.saveAgenda({ id: 'a1', network: world.network, name: 'Pact', body, ...about })
    const add = async (text: string) => world.as('Anna', 'OOGO').submit(await open(text), { agenda: 'a1' })
    await add('Klaar project @Gijs uiterlijk 30 april')
    await gijs.press('agreement.report-done', { item: (await only()).id })
    await add('Gedeeld project @Bram uiterlijk 30 april')
    const shared = await only()
    const organisations = (await world.storage.network.organisations(world.network)).slice(0, 3).map(({ id }) => id)
    await pressAndSend(gijs, 'agreement.share', { item: shared.id }, { organisations })
    const card = cardIn(await gijs.command('afspraken', 'Pact'))
    expect(card.summary).toBe('Projecten van Pact: 2 afspraken')
    expect(JSON.stringify(card)).toContain('Klaar project')
    expect(cardIn(await gijs.command('afspraken', 'Pact te laat')).summary).toContain('te laat zijn bij Pact')
  })
})
