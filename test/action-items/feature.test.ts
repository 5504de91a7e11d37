import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { enrol, pageIdentity } from '../../bot/network/enrol.ts'
import type { Member } from '../../bot/network/network.ts'
import { cardIn, formIn, openWorld, problemsIn, valuesOf, type World } from '../world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const open = async (text: string, name = 'Anna', body = 'OOGO') =>
  formIn(await world.as(name, body).command('afspraak', text))

/** The only item there is. */
const only = async () => {
  const { items } = await world.storage.actionItems.list(world.network, { isOpen: true }, 10)
  expect(items).toHaveLength(1)
  return items[0] as (typeof items)[number]
}

const record = async (text = 'Werkagenda opstellen @Anna @Bram uiterlijk 30 april') => {
  expect(await world.as('Anna', 'OOGO').submit(await open(text))).toMatchObject({ kind: 'done' })
  return only()
}

describe('/afspraak', () => {
  it('keeps nothing before the form is confirmed, and then what was read', async () => {
    const form = await open('Werkagenda opstellen @Anna @Bram uiterlijk 30 april')
    expect((await world.storage.actionItems.list(world.network, { isOpen: true }, 10)).total).toBe(0)
    expect(valuesOf(form)).toMatchObject({ title: 'Werkagenda opstellen', term: 'uiterlijk 30 april' })
    await world.as('Anna', 'OOGO').submit(form)
    expect(await only()).toMatchObject({
      number: 1,
      title: 'Werkagenda opstellen',
      term: { until: '2027-04-30' },
      owners: [
        { kind: 'member', id: world.members.Anna?.id, hasAccepted: false },
        { kind: 'member', id: world.members.Bram?.id, hasAccepted: false },
      ],
    })
  })

  it('makes one item of a form that is sent twice at once', async () => {
    const form = await open('Verslag rondsturen')
    const person = world.as('Anna', 'OOGO')
    const replies = await Promise.all([person.submit(form), person.submit(form)])
    expect(replies.map((reply) => reply.kind)).toEqual(['done', 'done'])
    await only()
  })

  it('stands visibly without owner and date', async () => {
    const item = await record('Een notitie schrijven')
    const card = await world.app.present(world.network, { kind: 'action-item', id: item.id }, 'card', 'nl')
    const notices = card?.blocks.flatMap((block) => (block.kind === 'notice' ? [block.text] : []))
    expect(notices).toEqual([
      ['Deze actie heeft nog geen actiehouder. Wie pakt dit op?'],
      ['Nog geen datum afgesproken.'],
    ])
  })

  it('owes the card to every channel of the body', async () => {
    const body = world.bodies.OOGO?.id ?? ''
    for (const surface of ['slack', 'teams'] as const) {
      const address = { surface, space: 'S1', conversation: `C-${surface}` }
      await world.storage.network.saveChannel({ id: surface, network: world.network, body, name: 'oogo', address })
    }
    await record()
    expect((await world.storage.outbox.counts()).owed).toBe(3)
  })

  it.each([
    ['31 april', 'bestaat niet'],
    ['op korte termijn', 'heeft geen einde'],
    ['groen of blauw', 'Ik lees geen komende datum'],
    ['1 april 2020', 'Ik lees geen komende datum'],
  ])('says at the field what is wrong with “%s”', async (term, said) => {
    const reply = await world.as('Anna', 'OOGO').submit(await open('Verslag rondsturen'), { term })
    expect(problemsIn(reply).term).toContain(said)
  })

  it('reads a wide term back and keeps it once it is confirmed', async () => {
    const person = world.as('Anna', 'OOGO')
    const again = formIn(await person.submit(await open('Overleg plannen'), { term: 'voor de kerstvakantie' }))
    expect(JSON.stringify(again.fields)).toContain('18 dec 2026')
    expect(await person.submit(again)).toMatchObject({ kind: 'done' })
    expect((await only()).term).toMatchObject({ text: 'voor de kerstvakantie', until: '2026-12-18' })
  })

  it('does not ask again for a wide term that the form has shown already', async () => {
    await record('Overleg plannen voor de kerstvakantie')
    expect((await only()).term?.until).toBe('2026-12-18')
  })

  it('says whom it does not know and offers the list', async () => {
    const form = await open('Verslag rondsturen @Zwaantje')
    expect(JSON.stringify(form.fields)).toContain('“Zwaantje”')
    const reply = await world.as('Anna', 'OOGO').submit(form, { owners: ['member:nobody'] })
    expect(Object.keys(problemsIn(reply))).toEqual(['owners'])
  })

  it('refuses an empty title and 10,000 characters, in words', async () => {
    const person = world.as('Anna', 'OOGO')
    expect(Object.keys(problemsIn(await person.submit(await open(''))))).toEqual(['title'])
    const reply = await person.command('afspraak', 'x'.repeat(10_000))
    expect(cardIn(reply).summary).toContain('10000 tekens')
  })

  it('asks for the body in a private conversation', async () => {
    const person = world.as('Anna')
    const form = formIn(await person.command('afspraak', 'Verslag rondsturen'))
    expect(problemsIn(await person.submit(form))).toHaveProperty('body')
    expect(await person.submit(form, { body: world.bodies.Stuurgroep?.id })).toMatchObject({ kind: 'done' })
    expect((await only()).body).toBe(world.bodies.Stuurgroep?.id)
  })

  it('is refused to members without a seat in the body, also when they name it themselves', async () => {
    const femke = world.as('Femke')
    expect(cardIn(await world.as('Femke', 'OOGO').command('afspraak', 'x')).summary).toContain('geen lid')
    const form = formIn(await femke.command('afspraak', 'x'))
    expect(problemsIn(await femke.submit(form, { body: world.bodies.OOGO?.id }))['']).toContain('geen lid')
  })
})

describe('the card', () => {
  it('is taken on, followed, corrected, reported done, and remembers it all', async () => {
    const { id } = await record()
    const anna = world.as('Anna', 'OOGO')
    expect(await anna.press('action-item.take-on', { item: id })).toMatchObject({ kind: 'done' })
    const progress = formIn(await anna.press('action-item.give-progress', { item: id }))
    await anna.submit(progress, { progress: 'De eerste versie is rond.' })
    const correction = formIn(await anna.press('action-item.correct', { item: id }))
    await anna.submit(correction, { title: 'Werkagenda afmaken' })
    await world.as('Bram', 'OOGO').press('action-item.report-done', { item: id })
    const history = JSON.stringify(cardIn(await anna.press('action-item.show-history', { item: id })))
    for (const said of [
      'vastgelegd',
      'aangenomen',
      'De eerste versie is rond.',
      'Werkagenda afmaken',
      'gereed gemeld',
      'Bram Tolsma',
    ]) {
      expect(history).toContain(said)
    }
  })

  it('takes one of two presses at once and tells the other', async () => {
    const { id } = await record('Verslag rondsturen')
    const replies = await Promise.all([
      world.as('Anna', 'OOGO').press('action-item.take-on', { item: id }),
      world.as('Bram', 'OOGO').press('action-item.take-on', { item: id }),
    ])
    expect(replies.map((reply) => reply.kind)).toEqual(['done', 'whisper'])
    expect((await only()).owners).toHaveLength(1)
  })

  it('refuses a correction that was opened before somebody else changed the item', async () => {
    const { id } = await record()
    const anna = world.as('Anna', 'OOGO')
    const form = formIn(await anna.press('action-item.correct', { item: id }))
    await world.as('Bram', 'OOGO').press('action-item.take-on', { item: id })
    expect(problemsIn(await anna.submit(form, { title: 'Iets anders' }))['']).toContain('intussen')
    expect((await only()).title).toBe('Werkagenda opstellen')
  })

  it('keeps the reading of a term whose words did not change', async () => {
    await record('Overleg plannen voor de kerstvakantie')
    world.now = instantOn('2027-01-11', 10)
    const { id } = await only()
    const anna = world.as('Gijs', 'OOGO')
    const form = formIn(await anna.press('action-item.correct', { item: id }))
    expect(await anna.submit(form, { title: 'Overleg alsnog plannen' })).toMatchObject({ kind: 'done' })
    expect((await only()).term?.until).toBe('2026-12-18')
  })

  it('says what to do when its item is gone or its button is old', async () => {
    const anna = world.as('Anna', 'OOGO')
    expect(cardIn(await anna.press('action-item.take-on', { item: 'weg' })).summary).toContain('bestaat niet')
    expect(cardIn(await anna.press('action-item.take-on', { nummer: 3 })).summary).toContain('oudere kaart')
    expect(cardIn(await anna.press('action-item.unheard-of', {})).summary).toContain('oudere kaart')
  })

  it('tells nothing to members without a seat', async () => {
    const { id } = await record()
    for (const press of ['show', 'show-history', 'take-on', 'give-progress', 'correct', 'report-done', 'withdraw']) {
      const card = cardIn(await world.as('Femke').press(`action-item.${press}`, { item: id }))
      expect(JSON.stringify(card)).not.toContain('Werkagenda')
    }
  })
})

describe('what is closed', () => {
  it('is reopened by whoever may close it, and is reminded of again', async () => {
    const { id } = await record()
    const anna = world.as('Anna', 'OOGO')
    await anna.press('action-item.report-done', { item: id })
    expect(cardIn(await anna.press('action-item.correct', { item: id })).summary).toContain('al gereed gemeld')
    expect(await world.as('Bram', 'OOGO').press('action-item.reopen', { item: id })).toMatchObject({ kind: 'done' })
    expect(cardIn(await anna.press('action-item.reopen', { item: id })).summary).toContain('staat al open')
    world.now = instantOn('2027-04-30', 9)
    const before = (await world.storage.outbox.counts()).owed
    await world.app.wake()
    expect((await world.storage.outbox.counts()).owed).toBe(before + 1)
  })
})

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
})

describe('on its day', () => {
  it('owes one reminder per channel, once, and none for what is closed', async () => {
    await record()
    const { id } = await record2()
    await world.as('Anna', 'OOGO').press('action-item.report-done', { item: id })
    const before = (await world.storage.outbox.counts()).owed
    world.now = instantOn('2027-04-30', 9)
    await world.app.wake()
    await world.app.wake()
    expect((await world.storage.outbox.counts()).owed).toBe(before + 1)
  })

  const record2 = async () => {
    await world.as('Anna', 'OOGO').submit(await open('Tweede stuk @Anna uiterlijk 30 april'))
    const { items } = await world.storage.actionItems.list(world.network, { isOpen: true }, 10)
    return items.find((item) => item.title === 'Tweede stuk') as (typeof items)[number]
  }
})

describe('who may do what', () => {
  it('is not to be had by the id of somebody else’s item', async () => {
    const { id } = await record()
    const form = formIn(await world.as('Gijs', 'OOGO').command('afspraak', 'Iets anders'))
    const reply = await world.as('Gijs', 'OOGO').submit({ ...form, state: { ...(form.state as object), id } })
    expect(problemsIn(reply)['']).toContain('oudere versie')
    const corrected = { ...form, state: { ...(form.state as object), id, version: 1 } }
    expect(problemsIn(await world.as('Femke', 'Beleidsgroep').submit(corrected))['']).toContain('geen lid')
  })

  it('lets readers follow, and nothing more', async () => {
    const { id } = await record()
    const bram = world.members.Bram as Member
    await world.storage.network.saveMember({ ...bram, role: 'reader' })
    const reader = world.as('Bram', 'OOGO')
    expect(JSON.stringify(cardIn(await reader.command('afspraken')))).toContain('Werkagenda')
    expect(cardIn(await reader.command('afspraak', 'x')).summary).toContain('U leest mee')
    for (const press of ['take-on', 'give-progress', 'correct', 'report-done', 'withdraw']) {
      expect(cardIn(await reader.press(`action-item.${press}`, { item: id })).summary).toContain('U leest mee')
    }
  })

  it('tells a member without a seat what to do', async () => {
    const values = { network: world.network, name: 'Mina Dijkgraaf', function: '', role: 'member' as const }
    const organisation = world.members.Anna?.organisation ?? ''
    const mina = await enrol(world.storage.network, { ...values, organisation }, [])
    const asked = { from: pageIdentity(mina), at: { surface: 'web', space: world.network, conversation: '@' } as const }
    for (const name of ['afspraak', 'afspraken']) {
      const said = await world.app.answer({
        ...asked,
        kind: 'command',
        name,
        text: 'x',
        mentions: [],
        isPrivate: true,
        language: 'nl',
      })
      expect(cardIn(said.reply).summary).toContain('nog in geen overleg')
    }
  })
})

describe('what stands', () => {
  it('changes to late when the day turns, without anybody pressing', async () => {
    await record('Verslag rondsturen @Anna uiterlijk 25 november')
    const shown = async () => {
      for (;;) {
        const [claimed] = await world.storage.outbox.claim('web', world.now, world.now + 1, 1)
        if (!claimed) return
        await world.storage.outbox.delivered(claimed, 'm1', world.now)
      }
    }
    await shown()
    const before = (await world.storage.outbox.counts()).owed
    world.now = instantOn('2026-11-26', 1)
    await world.app.wake()
    expect((await world.storage.outbox.counts()).owed).toBeGreaterThan(before)
    const { id } = await only()
    const card = await world.app.present(world.network, { kind: 'action-item', id }, 'card', 'nl')
    expect(JSON.stringify(card)).toContain('Te laat: dit was uiterlijk wo 25 nov 2026.')
  })

  it('keeps a reminder honest when the date moves after it', async () => {
    const { id } = await record('Verslag rondsturen @Anna uiterlijk 25 november')
    const said = async () =>
      (await world.app.present(world.network, { kind: 'action-item', id }, 'reminder@2026-11-25', 'nl'))?.summary
    world.now = instantOn('2026-11-25', 9)
    expect(await said()).toMatch(/^Vandaag: afspraak 1/u)
    world.now = instantOn('2026-11-27', 9)
    expect(await said()).toMatch(/^Dit was uiterlijk wo 25 nov 2026/u)
    const form = formIn(await world.as('Anna', 'OOGO').press('action-item.correct', { item: id }))
    await world.as('Anna', 'OOGO').submit(form, { term: 'uiterlijk 18 december' })
    expect(await said()).toContain('heeft een andere datum gekregen')
  })

  it('keeps the word that makes a term a start', async () => {
    await record('Wachtlijst bekijken @Anna start 1 december')
    expect(await only()).toMatchObject({
      title: 'Wachtlijst bekijken',
      term: { text: 'start 1 december', isStart: true },
    })
    const form = formIn(await world.as('Anna', 'OOGO').press('action-item.correct', { item: (await only()).id }))
    await world.as('Anna', 'OOGO').submit(form, { term: 'begint 2 december' })
    expect((await only()).term).toMatchObject({ from: '2026-12-02', isStart: true })
  })

  it('says in the history what a correction changed, in the reader’s language', async () => {
    const { id } = await record('Verslag rondsturen @Anna')
    const anna = world.as('Anna', 'OOGO')
    const form = formIn(await anna.press('action-item.correct', { item: id }))
    const bram = `member:${world.members.Bram?.id}`
    expect(await anna.submit(form, { owners: [bram], term: 'uiterlijk 30 april' })).toMatchObject({ kind: 'done' })
    const gijs = world.members.Gijs as Member
    await world.storage.network.saveMember({ ...gijs, language: 'en' })
    const history = JSON.stringify(
      cardIn(await world.as('Gijs', 'OOGO').press('action-item.show-history', { item: id })),
    )
    expect(history).toContain('owners: “Anna Wiegersma” became “Bram Tolsma”')
    expect(history).toContain('term: “empty” became “uiterlijk 30 april”')
    expect(history.indexOf('changed')).toBeLessThan(history.indexOf('recorded'))
  })

  it('is left alone by a correction that changes nothing', async () => {
    const { id } = await record()
    const form = formIn(await world.as('Anna', 'OOGO').press('action-item.correct', { item: id }))
    await world.as('Anna', 'OOGO').submit(form)
    expect((await only()).version).toBe(1)
  })

  it('is listed to the end, twelve at a time', async () => {
    for (let number = 1; number <= 14; number += 1) await world.as('Anna', 'OOGO').submit(await open(`Stuk ${number}`))
    const anna = world.as('Anna', 'OOGO')
    expect(JSON.stringify(cardIn(await anna.command('afspraken')))).toContain('Nog 2 tonen')
    const rest = JSON.stringify(cardIn(await anna.press('action-item.list', { filter: '', skip: 12 })))
    expect(rest).toContain('Stuk 14')
    expect(rest).not.toContain('Stuk 12')
  })
})
