import { describe, expect, it } from 'vitest'
import { cardIn, formIn, problemsIn, valuesOf } from '../world.ts'
import { only, open, record, useWorld, world } from './given.ts'

useWorld()

describe('/afspraak', () => {
  it('keeps nothing before the form is confirmed, and then what was read', async () => {
    const form = await open('Werkagenda opstellen @Anna @Bram uiterlijk 30 april')
    expect((await world.storage.agreements.list(world.network, { isOpen: true }, 10)).total).toBe(0)
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
    const card = await world.app.present(world.network, { kind: 'agreement', id: item.id }, 'card', 'nl')
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
      await world.storage.network.saveChannel({
        id: surface,
        network: world.network,
        body,
        member: null,
        name: 'oogo',
        address,
      })
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
