/** Who may correct what: nobody changes by the way what others promised, or what a body decided. */
import { describe, expect, it } from 'vitest'
import type { Form } from '../../cards/form.ts'
import { cardIn, formIn, must, problemsIn, valuesOf } from '../world.ts'
import { only, pressAndSend, record, useWorld, world } from './given.ts'

useWorld()

const as = (name: string) => world.as(name, 'OOGO')
const correcting = async (name: string) =>
  formIn(await as(name).press('agreement.correct', { item: (await only()).id }))
const sent = async (name: string, values: object) => as(name).submit(await correcting(name), { ...values })
const notesIn = ({ fields }: Form): string => JSON.stringify(fields.filter(({ kind }) => kind === 'note'))
const takenOn = async () => {
  const item = await record('Notitie schrijven @Anna uiterlijk 30 april')
  await as('Anna').press('agreement.take-on', { item: item.id })
}

describe('the date of others', () => {
  it('stays, is shown as a note that says whom to ask, and is refused at its field', async () => {
    await takenOn()
    const form = await correcting('Bram')
    expect(valuesOf(form)).not.toHaveProperty('term')
    expect(notesIn(form)).toContain('Wanneer? uiterlijk 30 april.')
    expect(notesIn(form)).toContain('Vraag die om een andere datum voor te stellen')
    expect(problemsIn(await sent('Bram', { term: '30 september 2027' })).term).toContain('actiehouder')
    expect((await only()).term?.until).toBe('2027-04-30')
  })

  it('leaves the words free to correct', async () => {
    await takenOn()
    expect(await sent('Bram', { title: 'Notitie afmaken' })).toMatchObject({ kind: 'done' })
    expect(await only()).toMatchObject({ title: 'Notitie afmaken', term: { until: '2027-04-30' }, state: 'running' })
  })

  it('may be filled in by anybody where nobody owes it yet', async () => {
    await record('Notitie schrijven')
    expect(await sent('Bram', { term: 'uiterlijk 30 april' })).toMatchObject({ kind: 'done' })
    expect(problemsIn(await sent('Bram', { term: 'uiterlijk 1 mei' }))).toHaveProperty('term')
  })
})

describe('the own date', () => {
  it('is moved by a proposal, and the refusal says so before anything is read back', async () => {
    await takenOn()
    const problems = problemsIn(await sent('Anna', { term: 'voor de zomervakantie' }))
    expect(problems.term).toContain('Nieuwe datum voorstellen')
  })

  it('asks for a date where one is needed, and tells whoever decides that it changes at once', async () => {
    await takenOn()
    const [item] = (await world.storage.agreements.list(world.network, {}, 1)).items
    const press = (who: string) => world.as(who, 'OOGO').press('agreement.propose-date', { item: item?.id })
    const [owners, chairs] = [formIn(await press('Anna')), formIn(await press('Hanneke'))]
    expect(JSON.stringify(owners)).not.toContain('geldt de nieuwe')
    expect(JSON.stringify(chairs)).toContain('geldt de nieuwe')
    const { term } = problemsIn(await world.as('Anna', 'OOGO').submit(owners, { term: 'gisteren' }))
    expect(term).toContain('Ik lees geen komende datum in “gisteren”')
    expect(term).not.toContain('leeg')
  })

  it('does not move with the day on which it was agreed', async () => {
    await record('Notitie schrijven @Anna in mei')
    expect(problemsIn(await sent('Anna', { agreedOn: '24 september 2018' }))).toHaveProperty('agreedOn')
  })

  it('is filled in where there was none', async () => {
    await record('Notitie schrijven @Anna')
    expect(await sent('Anna', { term: 'uiterlijk 30 april' })).toMatchObject({ kind: 'done' })
    expect((await only()).term?.until).toBe('2027-04-30')
  })

  it('is moved at once by the chair, and then no proposal stays', async () => {
    await takenOn()
    const { id } = await only()
    await pressAndSend(as('Anna'), 'agreement.propose-date', { item: id }, { term: '1 juni', text: 'Later' })
    expect((await only()).proposal).not.toBeNull()
    expect(await sent('Gijs', { term: 'uiterlijk 15 mei' })).toMatchObject({ kind: 'done' })
    expect(await only()).toMatchObject({ term: { until: '2027-05-15' }, proposal: null })
  })
})

describe('a proposal', () => {
  it('goes with the owner who made it', async () => {
    await takenOn()
    const { id } = await only()
    await pressAndSend(as('Anna'), 'agreement.propose-date', { item: id }, { term: '1 juni', text: 'Later' })
    await sent('Gijs', { owners: [`member:${must(world.members.Bram, 'Bram').id}`] })
    expect((await only()).proposal).toBeNull()
  })
})

describe('the kind', () => {
  it('of what others owe is not offered, and is refused at its field', async () => {
    await takenOn()
    expect(valuesOf(await correcting('Bram'))).not.toHaveProperty('kind')
    expect(problemsIn(await sent('Bram', { kind: 'intention' })).kind).toContain('actiehouder')
    expect(await only()).toMatchObject({ kind: 'action-item', state: 'running', owners: [{ hasAccepted: true }] })
  })

  it('is changed by the owner', async () => {
    await takenOn()
    expect(await sent('Anna', { kind: 'intention' })).toMatchObject({ kind: 'done' })
  })
})

describe('the text', () => {
  const decide = async () => as('Gijs').submit(formIn(await as('Gijs').command('besluit', 'De notitie geldt')))

  it('of a decision is corrected by chair and secretariat alone', async () => {
    await decide()
    const { id } = await only()
    expect(cardIn(await as('Bram').press('agreement.correct', { item: id })).summary).toContain('is een besluit')
    const form = await correcting('Gijs')
    expect(problemsIn(await as('Bram').submit(form, { title: 'De notitie geldt niet' }))['']).toContain('besluit')
    expect(await as('Gijs').submit(form, { title: 'De notitie geldt nu' })).toMatchObject({ kind: 'done' })
  })

  it('that many share is corrected by chair and secretariat alone', async () => {
    const { id } = await record('Convenant tekenen @Bram uiterlijk 30 april')
    const organisations = (await world.storage.network.organisations(world.network)).map((one) => one.id).slice(0, 2)
    await pressAndSend(as('Gijs'), 'agreement.share', { item: id }, { organisations })
    expect(cardIn(await as('Bram').press('agreement.correct', { item: id })).summary).toContain('meer organisaties')
    expect(await pressAndSend(as('Gijs'), 'agreement.correct', { item: id }, { title: 'Anders' })).toMatchObject({
      kind: 'done',
    })
  })
})
