/** What was planned is asked again when it is given, and what was said stays true. */
import { describe, expect, it } from 'vitest'
import type { Party } from '../../bot/agreements/party.ts'
import type { Reply } from '../../bot/chat/reply.ts'
import { instantOn } from '../../bot/clock.ts'
import { enrol } from '../../bot/network/enrol.ts'
import { pageIdentity } from '../../bot/network/joining/linking.ts'
import type { Member } from '../../bot/network/network.ts'
import { pressAndSend, record, useWorld, withdraw, world } from '../agreements/given.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { addItem } from '../storage/given.ts'
import { cardIn, formIn, must } from '../world.ts'
import { buttonsTo, countTo, linesTo, toldTo } from './told.ts'

useWorld()

const goTo = async (day: string, hour = 9) => {
  world.now = instantOn(day, hour)
  await world.app.wake()
}
const memberOf = (name: string): Member => must(world.members[name], name)
const said = async (reply: Promise<Reply>): Promise<string> => {
  const given = await reply
  return given.kind === 'done' ? given.said : linesOf(cardIn(given)).join(' ')
}
const text = 'Verslag rondsturen @Anna uiterlijk 11 december'

/** Somebody of an organisation of their own, who has a seat nowhere. */
const addOutsider = async (name: string, organisation: string): Promise<string> => {
  const { storage, network } = world
  const id = organisation.toLowerCase()
  const first = must((await storage.network.organisations(network))[0], 'organisation')
  await storage.network.saveOrganisation({ ...first, id, name: organisation, contact: null })
  const given = { network, name, function: '', role: 'member' as const, organisation: id }
  const member = await enrol(storage.network, given, [])
  const [short = ''] = name.split(' ')
  Object.assign(world.members, { [short]: member })
  await storage.network.saveOrganisation({ ...first, id, name: organisation, contact: member.id })
  return id
}
const giveTo = (item: string, kind: 'organisation' | 'member', id: string) =>
  world.storage.agreements.change(world.network, item, (one) => ({
    ...one,
    owners: [{ kind, id, hasAccepted: false }],
  }))
/** As if it had been agreed so: by the correction that everybody makes. */
const handTo = async (item: string, to: string) =>
  pressAndSend(world.as('Gijs', 'OOGO'), 'agreement.hand-over', { item }, { to })

describe('between planning and giving', () => {
  it('what was closed is not said', async () => {
    const { id } = await record(text)
    await world.as('Anna', 'OOGO').press('agreement.report-done', { item: id })
    await goTo('2026-11-27')
    expect(await countTo(world, 'Anna')).toBe(0)
  })

  it('what was handed over is said to whom it was given, and what stood with the other says so', async () => {
    const { id } = await record(text)
    await goTo('2026-11-27')
    expect(await linesTo(world, 'Anna')).toEqual([expect.stringContaining('is uiterlijk vr 11 dec 2026')])
    await handTo(id, `member:${memberOf('Bram').id}`)
    expect(await linesTo(world, 'Anna')).toEqual(['Afspraak 1 “Verslag rondsturen” staat niet meer op uw naam.'])
    expect(await buttonsTo(world, 'Anna')).toEqual([])
    await goTo('2026-12-08')
    expect(await countTo(world, 'Anna')).toBe(1)
    expect(await linesTo(world, 'Bram')).toEqual([expect.stringContaining('uiterlijk vr 11 dec 2026 (over 3 dagen)')])
  })

  it('a new contact person hears it in the place of the one before', async () => {
    const organisation = await addOutsider('Mina Dijkgraaf', 'Waterschap')
    await addOutsider('Siem Hofland', 'Polderbestuur')
    const { id } = await record(text)
    await handTo(id, `organisation:${organisation}`)
    const kept = must(await world.storage.network.organisation(world.network, organisation), organisation)
    await world.storage.network.saveOrganisation({ ...kept, contact: memberOf('Siem').id })
    await goTo('2026-11-27')
    expect(await countTo(world, 'Mina')).toBe(0)
    expect(await countTo(world, 'Siem')).toBe(1)
  })

  it('whoever left the body reads no more of how it goes on', async () => {
    await record(text)
    await goTo('2026-11-27')
    const [told] = await toldTo(world, 'Anna')
    expect(JSON.stringify(told)).toContain('Verslag')
    const [item] = (await world.storage.agreements.list(world.network, { isOpen: true }, 1)).items
    const owners = [{ kind: 'member', id: memberOf('Gijs').id, hasAccepted: true }] as const
    await world.storage.agreements.change(world.network, must(item, 'agreement').id, (kept) => ({ ...kept, owners }))
    expect(await countTo(world, 'Anna')).toBe(1)
    await world.storage.network.unseat(world.network, must(world.bodies.OOGO, 'OOGO').id, memberOf('Anna').id)
    expect(await toldTo(world, 'Anna')).toEqual([])
  })

  it('a deputy hears it in the place of who is away', async () => {
    await record(text)
    const away = { member: memberOf('Anna').id, deputy: memberOf('Femke').id }
    await world.storage.network.saveAbsence({
      ...{ network: world.network, ...away, fromOn: '2026-11-26', untilOn: '2026-11-30' },
    })
    await goTo('2026-11-27')
    expect(await countTo(world, 'Anna')).toBe(0)
    expect(await linesTo(world, 'Femke')).toEqual([expect.stringContaining('van Anna Wiegersma is uiterlijk')])
    await goTo('2026-12-08')
    expect(await countTo(world, 'Anna')).toBe(1)
    // What she was told then stays as it was: how it goes on is no longer for her.
    expect(await countTo(world, 'Femke')).toBe(0)
    const femke = memberOf('Femke').id
    expect(await world.storage.nudges.ofMember(world.network, femke, 10)).toHaveLength(1)
  })

  it.each([
    ['waited for a deputy', ['2026-12-09'], '2027-03-10'],
    ['the deputy had begun to hear', ['2026-12-09', '2026-12-11'], '2027-03-10'],
    ['waited when their absence ended', ['2026-12-09'], '2026-12-17'],
  ])('who is back hears what %s', async (_, during, back) => {
    await record(text)
    for (const day of ['2026-11-27', '2026-12-08']) await goTo(day)
    expect(await countTo(world, 'Anna')).toBe(2)
    const form = formIn(await world.as('Anna').press('member.go-away', { member: memberOf('Anna').id }))
    const deputy = memberOf('Femke').id
    await world.as('Anna').submit(form, { from: '9 december 2026', until: '16 december 2026', deputy })
    for (const day of during) await goTo(day)
    await goTo(back)
    expect(await countTo(world, 'Anna')).toBe(3)
    expect(await linesTo(world, 'Anna')).toEqual(expect.arrayContaining([expect.stringContaining('had uiterlijk')]))
  })

  it('nobody hears what another day has put off', async () => {
    const { id } = await record(text)
    const form = formIn(await world.as('Gijs', 'OOGO').press('agreement.correct', { item: id }))
    await world.as('Gijs', 'OOGO').submit(form, { term: 'uiterlijk 29 januari' })
    await goTo('2026-12-11')
    expect(await countTo(world, 'Anna')).toBe(0)
    await goTo('2027-01-15')
    expect(await countTo(world, 'Anna')).toBe(1)
  })
})

describe('what was said', () => {
  it('changes when it is done, by whomever and wherever', async () => {
    const { id } = await record(text)
    await goTo('2026-11-27')
    expect(await buttonsTo(world, 'Anna')).toEqual(['Gereed melden', 'Later herinneren', 'Andere datum', 'Hulp nodig'])
    await world.as('Gijs', 'OOGO').press('agreement.report-done', { item: id })
    expect(await linesTo(world, 'Anna')).toEqual(['Afspraak 1 “Verslag rondsturen” is gereed.'])
    expect(await buttonsTo(world, 'Anna')).toEqual([])
  })

  it('is asked in the newest message alone, and is done in all of them', async () => {
    const { id } = await record(text)
    await goTo('2026-11-27')
    await goTo('2026-12-08')
    const [newest, older] = await toldTo(world, 'Anna')
    expect(labelsOf(must(newest, 'message'))).toContain('Gereed melden')
    expect(labelsOf(must(older, 'message'))).toEqual([])
    expect(linesOf(must(older, 'message'))).toContain('Dit staat in een nieuwer bericht.')
    await world.as('Gijs', 'OOGO').press('agreement.report-done', { item: id })
    for (const card of await toldTo(world, 'Anna'))
      expect(linesOf(card)).toContain('Afspraak 1 “Verslag rondsturen” is gereed.')
  })

  it('is said in as many messages as show it all, and is asked in the newest of these', async () => {
    const numbers = Array.from({ length: 30 }, (_, at) => at + 1)
    const anna = world.as('Anna', 'OOGO')
    for (const number of numbers)
      await anna.submit(formIn(await anna.command('afspraak', `Stuk ${number} nalopen @Anna uiterlijk 11 december`)))
    const asking = async () =>
      (await toldTo(world, 'Anna')).map((card) => labelsOf(card).filter((one) => one === 'Gereed melden').length)
    await goTo('2026-11-27')
    expect((await asking()).toSorted()).toEqual([12, 12, 6])
    const said = (await toldTo(world, 'Anna')).flatMap(linesOf).join('\n')
    for (const number of numbers) expect(said).toContain(`“Stuk ${number} nalopen”`)
    await goTo('2026-12-08')
    const [newest, older] = [(await asking()).slice(0, 3), (await asking()).slice(3)]
    expect([newest.toSorted(), older]).toEqual([
      [12, 12, 6],
      [0, 0, 0],
    ])
  })

  it('keeps what it asks of whoever keeps order, when something else is asked about the same thing', async () => {
    const { id } = await record('Verslag rondsturen @Anna uiterlijk 8 december')
    await pressAndSend(world.as('Anna'), 'agreement.ask-help', { item: id }, { text: 'Wie heeft de cijfers?' })
    await goTo('2026-11-24')
    expect(await buttonsTo(world, 'Hanneke')).toEqual(['Bekijken', 'Er is geholpen'])
    await goTo('2026-12-15')
    const [newest, older] = await toldTo(world, 'Hanneke')
    expect(linesOf(must(newest, 'message')).join()).toContain('had uiterlijk di 8 dec 2026 klaar moeten zijn')
    expect(labelsOf(must(newest, 'message'))).not.toContain('Er is geholpen')
    expect(labelsOf(must(older, 'message'))).toEqual(['Bekijken', 'Er is geholpen'])
  })
})

describe('an assignment', () => {
  it('is asked about once, not of who gave it to themselves, and says when it was taken on', async () => {
    const { id } = await record('Verslag rondsturen @Anna @Bram')
    await goTo('2026-11-23', 11)
    expect(await countTo(world, 'Anna')).toBe(0)
    expect(await linesTo(world, 'Bram')).toEqual([
      'Afspraak 1 “Verslag rondsturen” staat op uw naam. Klopt dat? Dit is nieuw voor u, van Anna Wiegersma.',
    ])
    expect(await buttonsTo(world, 'Bram')).toEqual(['Aannemen', 'Aan iemand anders geven', 'Bekijken'])
    await world.as('Bram').press('agreement.take-on', { item: id })
    expect(await linesTo(world, 'Bram')).toEqual(['Afspraak 1 “Verslag rondsturen” is aangenomen.'])
    expect(await buttonsTo(world, 'Bram')).toEqual(['Bekijken'])
    await goTo('2026-11-24')
    expect(await countTo(world, 'Bram')).toBe(1)
  })

  it('that comes together with its last day says that it is new, from whom, and can be taken on', async () => {
    world.now = instantOn('2026-11-27', 19)
    const { id } = await record('Verslag rondsturen @Anna uiterlijk 30 november')
    await handTo(id, `member:${memberOf('Bram').id}`)
    await goTo('2026-11-30')
    expect(await countTo(world, 'Bram')).toBe(1)
    expect(await linesTo(world, 'Bram')).toEqual([
      'Afspraak 1 “Verslag rondsturen” staat op uw naam, uiterlijk ma 30 nov 2026 (vandaag). Klopt dat? Dit is nieuw voor u, van Gijs Oosterbaan.',
    ])
    expect(await buttonsTo(world, 'Bram')).toEqual([
      'Aannemen',
      'Aan iemand anders geven',
      'Gereed melden',
      'Later herinneren',
    ])
    await world.as('Bram').press('agreement.take-on', { item: id })
    expect(await linesTo(world, 'Bram')).toEqual([
      'Afspraak 1 “Verslag rondsturen” is uiterlijk ma 30 nov 2026 (vandaag). Hoe staat het ervoor?',
    ])
    expect(await buttonsTo(world, 'Bram')).toEqual(['Gereed melden', 'Later herinneren', 'Andere datum', 'Hulp nodig'])
  })

  it('that comes just after another is told with it, and what was taken back meanwhile is not', async () => {
    const [ten, second] = [instantOn('2026-11-23', 10), 1000]
    const wakeAt = async (after: number) => {
      world.now = ten + after * second
      await world.app.wake()
    }
    const gives = async (after: number, title: string) => {
      world.now = ten + after * second
      const gijs = world.as('Gijs', 'OOGO')
      await gijs.submit(formIn(await gijs.command('afspraak', `${title} @Bram`)))
    }
    await gives(20, 'Verslag rondsturen')
    await gives(50, 'Brief schrijven')
    await gives(60, 'Zaal huren')
    const third = must(await world.storage.agreements.findNumbered(world.network, 3), 'afspraak 3')
    await wakeAt(90)
    expect(await countTo(world, 'Bram')).toBe(0)
    await withdraw(world.as('Gijs', 'OOGO'), third.id)
    await wakeAt(120)
    expect(await countTo(world, 'Bram')).toBe(1)
    expect((await linesTo(world, 'Bram')).filter((line) => line.startsWith('Afspraak'))).toEqual([
      expect.stringContaining('“Verslag rondsturen” staat op uw naam'),
      expect.stringContaining('“Brief schrijven” staat op uw naam'),
    ])
  })

  it('at the end of the day is told at once, rather than the next morning', async () => {
    world.now = instantOn('2026-11-23', 18) - 30_000
    await record('Verslag rondsturen @Bram')
    await world.app.wake()
    expect(await countTo(world, 'Bram')).toBe(1)
  })

  it('of a function that nobody holds says for which function one hears of it', async () => {
    const organisation = await addOutsider('Mina Dijkgraaf', 'Waterschap')
    const { id } = await record(text)
    const { network } = world
    await world.storage.network.saveFunction({ network, id: 'vacant', name: 'Dijkwacht', holder: null, organisation })
    await handTo(id, 'function:vacant')
    await goTo('2026-11-27')
    expect(await linesTo(world, 'Mina')).toEqual([
      expect.stringContaining('U krijgt dit voor de functie Dijkwacht van Waterschap, die vacant is.'),
    ])
  })

  it('that was taken on before anybody was to be spoken to is not asked about', async () => {
    world.now = instantOn('2026-11-23', 20)
    const { id } = await record('Verslag rondsturen @Bram')
    await world.as('Bram', 'OOGO').press('agreement.take-on', { item: id })
    await goTo('2026-11-24')
    expect(await countTo(world, 'Bram')).toBe(0)
  })
})

describe('the secretariat', () => {
  it('hears whom nobody can be reminded for, until there is somebody', async () => {
    const organisation = await addOutsider('Mina Dijkgraaf', 'Waterschap')
    const kept = must(await world.storage.network.organisation(world.network, organisation), organisation)
    await world.storage.network.saveOrganisation({ ...kept, contact: null })
    const { id } = await record(text)
    await handTo(id, `organisation:${organisation}`)
    await goTo('2026-11-27')
    expect(await linesTo(world, 'Hanneke')).toEqual([
      'Aan afspraak 1 “Verslag rondsturen” kan ik niemand herinneren: bij Waterschap weet ik geen contactpersoon.',
    ])
    expect(await buttonsTo(world, 'Hanneke')).toEqual(['Waterschap openen', 'Wie wij niet bereiken', 'Bekijken'])
    const entry = await world.as('Hanneke').press('network.show', { register: 'organisations', id: organisation })
    expect(await said(Promise.resolve(entry))).toContain('Waterschap')
    await world.storage.network.saveOrganisation({ ...kept, contact: memberOf('Mina').id })
    expect(await linesTo(world, 'Hanneke')).toEqual([expect.stringContaining('er is nu iemand om te herinneren')])
  })

  it('hears what has no owner, and that it is late, without naming nobody', async () => {
    await record('Verslag rondsturen uiterlijk 11 december')
    await goTo('2026-11-27')
    expect(await linesTo(world, 'Hanneke')).toEqual([expect.stringContaining('heeft nog geen actiehouder')])
    await goTo('2026-12-18')
    expect(await linesTo(world, 'Hanneke')).toEqual([
      'Afspraak 1 “Verslag rondsturen” had uiterlijk vr 11 dec 2026 klaar moeten zijn en heeft geen actiehouder.',
    ])
  })
})

describe('whoever answers for a party without a seat in its body', () => {
  it('opens that one agreement and acts on it, and sees nothing else', async () => {
    const organisation = await addOutsider('Mina Dijkgraaf', 'Waterschap')
    const { id } = await record(text)
    await giveTo(id, 'organisation', organisation)
    const mina = world.as('Mina')
    expect(await said(mina.press('agreement.show', { item: id }))).toContain('Verslag rondsturen')
    expect(await said(mina.press('agreement.take-on', { item: id }))).toContain('aangenomen')
    expect((await mina.press('agreement.give-progress', { item: id })).kind).toBe('form')
    expect((await mina.press('agreement.propose-date', { item: id })).kind).toBe('form')
    expect((await mina.press('agreement.ask-help', { item: id })).kind).toBe('form')
    for (const press of ['correct', 'merge', 'split'])
      expect(await said(mina.press(`agreement.${press}`, { item: id }))).toContain('geen lid')
    expect(await said(mina.press('agreement.report-done', { item: id }))).toContain('gereed gemeld')
    const { id: other } = await record('Iets anders @Bram')
    expect(await said(mina.press('agreement.show', { item: other }))).toContain('geen lid')
    expect(await said(mina.command('afspraken', 'OOGO'))).not.toContain('Iets anders')
  })

  it('sees it on their own page and among their own, with nothing else of that body', async () => {
    const { network, storage, members } = world
    const organisation = await addOutsider('Mina Dijkgraaf', 'Waterschap')
    const given = { network, name: 'Piet Colenbrander', function: '', role: 'member' as const, organisation }
    const piet = await enrol(storage.network, given, [])
    Object.assign(members, { Piet: piet })
    const body = must(world.bodies.OOGO, 'OOGO').id
    await storage.network.saveFunction({ network, id: 'vacant', name: 'Projectleider', holder: null, organisation })
    const parties: Readonly<Record<string, Party>> = {
      'Van Piet': { kind: 'member', id: piet.id },
      'Van het waterschap': { kind: 'organisation', id: organisation },
      'Van niemand nog': { kind: 'function', id: 'vacant' },
      'Van Anna': { kind: 'member', id: memberOf('Anna').id },
    }
    for (const [title, party] of Object.entries(parties))
      await addItem(storage, title, { network, body, title, owners: [party] })
    const seen = async (name: string) => {
      const home = must(await world.app.home({ from: pageIdentity(memberOf(name)), language: 'nl' }), 'page')
      const texts = [linesOf(home.card).join(' '), await said(world.as(name).command('afspraken', 'mij'))]
      return texts.map((one) => Object.keys(parties).filter((title) => one.includes(title)))
    }
    const minas = ['Van het waterschap', 'Van niemand nog']
    expect(await seen('Mina')).toEqual([minas, minas])
    expect(await seen('Piet')).toEqual([['Van Piet'], ['Van Piet']])
    expect(await said(world.as('Mina').command('afspraken', 'alles'))).not.toContain('Van ')
  })

  it('is no colleague of theirs, and nobody who was it before', async () => {
    const organisation = await addOutsider('Mina Dijkgraaf', 'Waterschap')
    const { network, storage } = world
    const given = { network, name: 'Piet Colenbrander', function: '', role: 'member' as const, organisation }
    Object.assign(world.members, { Piet: await enrol(storage.network, given, []) })
    const { id } = await record(text)
    await giveTo(id, 'organisation', organisation)
    expect(await said(world.as('Piet').press('agreement.show', { item: id }))).toContain('geen lid')
    const kept = must(await storage.network.organisation(network, organisation), organisation)
    await storage.network.saveOrganisation({ ...kept, contact: memberOf('Piet').id })
    expect(await said(world.as('Mina').press('agreement.show', { item: id }))).toContain('geen lid')
    expect(await said(world.as('Piet').press('agreement.show', { item: id }))).toContain('Verslag rondsturen')
  })
})
