import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cardIn, formIn, must } from '../world.ts'
import { fillIn, openRoundWorld, type RoundWorld, saidIn } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

/** A meeting in which nothing else is said, up to what remains of it. */
const toAgreeing = async (id: string): Promise<void> => {
  await world.bringIn(id, 'Anna', { way: 'live' })
  await world.to('2026-11-23', 14)
  await world.to('2026-11-26', 15)
  await fillIn(world, 'Gijs', id, { steer: 'start', present: '8' })
  for (const _ of ['clarifying', 'focusing', 'analysing', 'advising', 'feedback', 'agreeing'])
    await fillIn(world, 'Gijs', id, { steer: 'next' })
}

const lessonReleased = async (id: string, lesson: string): Promise<void> => {
  await fillIn(world, 'Bram', id, { lesson, themes: 'vervoer, wachtlijst' })
  const drafts = (await world.opened('Gijs', id)).fields.find((one) => one.kind === 'choice' && one.name === 'release')
  await fillIn(world, 'Gijs', id, { release: drafts?.kind === 'choice' ? [drafts.options[0]?.value] : [] })
}

describe('what remains of a round', () => {
  it('is an agreement like any, that says where it came from and nothing of the case', async () => {
    await toAgreeing('r')
    const bram = world.as('Bram')
    const writing = formIn(await bram.submit(await world.opened('Bram', 'r'), { outcome: 'agree' }))
    expect(writing.name).toBe('agreement.write')
    await bram.submit(writing, { title: 'Vervoer staat in elk plan', term: 'uiterlijk 1 april 2027' })
    const { agreements } = await world.round('r')
    expect(agreements).toHaveLength(1)
    const item = await world.storage.agreements.find(world.network, must(agreements[0], 'agreement'))
    expect(item).toMatchObject({ title: 'Vervoer staat in elk plan', details: { source: 'uit een casusronde' } })
    expect(JSON.stringify(item)).not.toMatch(/verhuizing|leerling zonder plek/u)
    expect(saidIn(await world.opened('Lieke', 'r'))).toContain('1 afspraak uit deze ronde')
  })

  it('is a lesson, which a facilitator releases and anybody puts on an agenda, once', async () => {
    await toAgreeing('r')
    await lessonReleased('r', 'Leg vervoer vast voor een leerling verhuist.')
    const form = await world.opened('Bram', 'r')
    const field = (name: string) => form.fields.find((one) => one.kind === 'choice' && one.name === name)
    const [outcome, agenda] = [field('outcome'), field('agenda')]
    const oogo = must(world.bodies.OOGO, 'OOGO').id
    const chosen = {
      outcome: `agenda:${oogo}`,
      agenda: agenda?.kind === 'choice' ? agenda.options[0]?.value : '',
    }
    expect(outcome?.kind === 'choice' && outcome.options.map(({ value }) => value)).toContain(chosen.outcome)
    for (const _ of [1, 2])
      expect(saidIn(await fillIn(world, 'Bram', 'r', chosen))).toContain('De les staat op de agenda van OOGO.')
    const items = await world.storage.agendaItems.ofMember(world.network, must(world.members.Bram, 'Bram').id)
    expect(items.filter(({ about }) => about === 'Leg vervoer vast voor een leerling verhuist.')).toHaveLength(1)
    expect(JSON.stringify(items)).not.toMatch(/verhuizing|zonder plek/u)
    expect(items.map(({ title }) => title)).toContain(
      'Les uit casusronde 1: Leg vervoer vast voor een leerling verhuist.',
    )
  })

  it('is taken back by a facilitator, also long after, when it tells too much', async () => {
    await toAgreeing('r')
    await lessonReleased('r', 'Leg vervoer vast voor een leerling verhuist.')
    const { lessons } = await world.round('r')
    const drop = [must(lessons[0], 'lesson').id]
    expect((await world.as('Bram').submit(await world.opened('Bram', 'r'), { drop })).kind).toBe('invalid')
    expect((await world.round('r')).lessons).toHaveLength(1)
    await fillIn(world, 'Gijs', 'r', { steer: 'next' })
    await world.to('2027-04-01', 10)
    expect((await world.round('r')).phase).toBe('purged')
    await fillIn(world, 'Gijs', 'r', { drop })
    expect((await world.round('r')).lessons).toEqual([])
  })

  it('is not for a reader to make, nor for the secretariat, who see no text', async () => {
    await toAgreeing('r')
    const read = await world.opened('Hanneke', 'r', 'case-round.open')
    expect(saidIn(read)).not.toContain('De leerling zit thuis')
    expect(read.fields.every(({ kind }) => kind === 'note')).toBe(true)
    const reply = await world.as('Hanneke').submit(read, { lesson: 'Een les van buiten.' })
    expect(reply.kind).toBe('invalid')
  })

  it('is found again by who searches for it', async () => {
    await toAgreeing('r')
    await lessonReleased('r', 'Leg vervoer vast voor een leerling verhuist.')
    expect(JSON.stringify(cardIn(await world.as('Lieke').command('zoek', 'vervoer verhuist')))).toContain(
      'Leg vervoer vast voor een leerling verhuist.',
    )
    expect(JSON.stringify(cardIn(await world.as('Lieke').command('zoek', 'wachtlijst')))).toContain('Leg vervoer vast')
    expect(JSON.stringify(cardIn(await world.as('Femke').command('zoek', 'vervoer verhuist')))).not.toContain(
      'Leg vervoer',
    )
  })
})

describe('the list of rounds', () => {
  it('counts what stands in the way from five rounds on, for who keeps order', async () => {
    for (let at = 1; at <= 5; at += 1) {
      if (at === 5)
        expect(JSON.stringify(cardIn(await world.as('Gijs').command('casus rondes')))).not.toContain('Vervoer')
      await toAgreeing(`r${at}`)
      await fillIn(world, 'Gijs', `r${at}`, { steer: 'next' })
    }
    const listed = JSON.stringify(cardIn(await world.as('Gijs').command('casus rondes')))
    expect(listed).toContain('Vervoer: in 5 rondes')
    expect(listed).toContain('Casusronde 5')
    expect(JSON.stringify(cardIn(await world.as('Bram').command('casus rondes')))).not.toContain('in 5 rondes')
    expect(JSON.stringify(cardIn(await world.as('Femke').command('casus rondes')))).toContain('nog geen casusrondes')
  })

  it('is not said in a channel, where directions are', async () => {
    await toAgreeing('r')
    const said = JSON.stringify(cardIn(await world.as('Bram', 'OOGO').command('casus rondes')))
    expect(said).toContain('persoonlijke gesprek')
    expect(said).not.toContain('Casusronde 1')
  })
})
