import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Reply } from '../../bot/chat/reply.ts'
import type { Form } from '../../cards/form.ts'
import { cardIn, formIn, must } from '../world.ts'
import { fillIn, openRoundWorld, type RoundWorld, saidIn } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
  await world.bringIn('r', 'Anna', { way: 'live' })
  await world.to('2026-11-23', 14)
  await world.to('2026-11-26', 15)
  await fillIn(world, 'Gijs', 'r', { steer: 'start', present: '8' })
  for (const _ of ['clarifying', 'focusing', 'analysing', 'advising', 'feedback', 'agreeing'])
    await fillIn(world, 'Gijs', 'r', { steer: 'next' })
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const opened = async (): Promise<Form> =>
  formIn(await world.as('Bram').submit(await world.opened('Bram', 'r'), { outcome: 'agree' }))
const write = async (values: Readonly<Record<string, string>>, form?: Form): Promise<Reply> =>
  world.as('Bram').submit(form ?? (await opened()), values)
const problemsOf = (reply: Reply): Readonly<Record<string, string>> => (reply.kind === 'invalid' ? reply.problems : {})
const kept = async () => (await world.round('r')).agreements

describe('the form of an agreement that comes out of a round', () => {
  it('says before anything is typed that it is not secret', async () => {
    expect(saidIn(await opened())).toContain('Zet er geen woord van de casus in')
  })

  it.each([
    ['title', 'Regionale vervoersafspraak maken voor Daan de Vries', 'Daan de Vries'],
    ['title', 'Een plek regelen in Lutjebroek', 'Lutjebroek'],
    ['title', 'Vervoer sinds het gesprek op 12 maart', '12 maart'],
    ['title', 'Bram zoekt een plek', 'Bram'],
    ['quote', 'Moeder Aylin belde elke week', 'Aylin'],
    ['goals', 'Naar school\nOp basisschool De Regenboog', 'Regenboog'],
    ['point', 'Casus van Daan de Vries', 'Daan de Vries'],
    ['source', 'Dossier 20261103 van Daan de Vries', 'Daan de Vries'],
    ['theme', 'Daan de Vries', 'Daan de Vries'],
  ])('is refused at %s, saying which words stand out, and keeps nothing', async (field, text, word) => {
    const reply = await write({ title: 'Vervoer staat in elk plan', term: 'uiterlijk 1 april 2027', [field]: text })
    expect(Object.keys(problemsOf(reply))).toEqual([field])
    expect(problemsOf(reply)[field]).toContain(word)
    expect(problemsOf(reply)[field]).toContain('algemener')
    expect(await kept()).toEqual([])
    expect(await world.storage.workAgendas.themes(world.network)).not.toContainEqual(
      expect.objectContaining({ name: 'Daan de Vries' }),
    )
  })

  it('says of all fields at once what stands out', async () => {
    const reply = await write({ title: 'Een plek voor Daan de Vries', quote: 'Moeder Aylin belde' })
    expect(Object.keys(problemsOf(reply)).toSorted()).toEqual(['quote', 'title'])
  })

  it('takes organisations and colleagues of the network by their whole names, and its day, and leads back to the round', async () => {
    const title = 'Gemeente Duinrecht, SWV Noorderkring VO en Bram Tolsma leggen vervoer vast in schooljaar 2026-2027'
    const reply = await write({ title, term: 'uiterlijk 1 april 2027' })
    expect(JSON.stringify(cardIn(reply))).toContain('Terug naar de ronde')
    const [agreement] = await kept()
    const item = await world.storage.agreements.find(world.network, must(agreement, 'agreement'))
    expect(item).toMatchObject({ title, details: { source: 'uit een casusronde' } })
  })

  it('asks of an organisation that it does not know whether it points at a child, once', async () => {
    const values = { title: 'Jeugdhulp Bruinhoeve schuift aan', term: 'uiterlijk 1 april 2027' }
    const asked = formIn(await write(values))
    expect(saidIn(asked)).toContain('Jeugdhulp Bruinhoeve')
    expect(saidIn(asked)).toContain('Zet er geen woord van de casus in')
    expect(asked.submit).toBe('Bevestigen')
    expect(await kept()).toEqual([])
    expect((await world.as('Bram').submit(asked, { title: 'Plek voor Daan de Vries' })).kind).toBe('invalid')
    await world.as('Bram').submit(asked, values)
    expect(await kept()).toHaveLength(1)
  })

  it('of what points at one child only together says which words do', async () => {
    const reply = await write({
      title: 'Syrische leerlingen met een zeldzame stofwisselingsziekte en een visser als vader',
    })
    expect(problemsOf(reply).title).toContain('Samen wijzen')
  })
})
