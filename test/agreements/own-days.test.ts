/** The days off of an organisation count in what it owes, and what is kept is what was read back last. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Reply } from '../../bot/chat/reply.ts'
import type { Form } from '../../cards/form.ts'
import { formIn, must, problemsIn, valuesOf } from '../world.ts'
import { only, open, useWorld, world } from './given.ts'

useWorld()

const swv = async () => {
  const { organisation } = must(world.members.Anna, 'Anna')
  return must(await world.storage.network.organisation(world.network, organisation), organisation)
}

/** The meivakantie of 2027 is 24 April to 2 May; Anna's organisation has the week before and the day after off, too. */
beforeEach(async () => {
  const ownHolidays = [
    { name: 'eerste week', fromOn: '2027-04-19', untilOn: '2027-04-23' },
    { name: 'studiedag', fromOn: '2027-05-03', untilOn: '2027-05-03' },
  ]
  await world.storage.network.saveOrganisation({ ...(await swv()), ownHolidays })
})

const theirs = 'uiterlijk vr 16 apr 2027 (regio Noord, met de vrije dagen van SWV Noorderkring VO)'
const regional = 'uiterlijk vr 23 apr 2027 (regio Noord)'

const notesIn = ({ fields }: Form): string =>
  JSON.stringify(fields.filter(({ kind }) => kind === 'note').map((field) => ('text' in field ? field.text : '')))
const ownedBy = (...names: readonly string[]) => ({
  owners: names.map((name) => `member:${must(world.members[name], name).id}`),
})
const send = (form: Form, over: object = {}): Promise<Reply> => world.as('Anna', 'OOGO').submit(form, { ...over })
const untilOf = async () => (await only()).term?.until

describe('a term of an item that one organisation owes', () => {
  it.each([
    ['a member', async () => ownedBy('Anna').owners],
    ['the organisation', async () => [`organisation:${(await swv()).id}`]],
    ['both', async () => [`organisation:${(await swv()).id}`, ...ownedBy('Anna').owners]],
  ])('is read with its days off when %s owes it', async (_, owners) => {
    const empty = await open('Overleg plannen')
    const form = formIn(await send(empty, { term: 'voor de meivakantie', owners: await owners() }))
    expect(notesIn(form)).toContain(theirs)
    expect(await send(form)).toMatchObject({ kind: 'done' })
    expect(await untilOf()).toBe('2027-04-16')
  })

  it('is read back so from the line, and kept without asking again', async () => {
    const form = await open('Overleg plannen @Anna voor de meivakantie')
    expect(notesIn(form)).toContain(theirs)
    expect(await send(form)).toMatchObject({ kind: 'done' })
    expect((await only()).term).toMatchObject({ text: 'voor de meivakantie', until: '2027-04-16' })
  })

  it('is said so in English', async () => {
    const anna = must(world.members.Anna, 'Anna')
    await world.storage.network.saveMember({ ...anna, language: 'en' })
    const form = await open('Overleg plannen @Anna voor de meivakantie')
    expect(notesIn(form)).toContain('(region Noord, with the days off of SWV Noorderkring VO)')
  })

  it.each(['@Anna @Bram', '@Bram', ''])(
    'is read with the holidays of the region when it is of “%s”',
    async (owners) => {
      const form = await open(`Overleg plannen ${owners} voor de meivakantie`)
      expect(notesIn(form)).toContain(regional)
      expect(await send(form)).toMatchObject({ kind: 'done' })
      expect(await untilOf()).toBe('2027-04-23')
    },
  )

  it('says nothing of days off that make no difference', async () => {
    const form = await open('Overleg plannen @Anna voor de kerstvakantie')
    expect(notesIn(form)).toContain('uiterlijk vr 18 dec 2026 (regio Noord). Klopt dat?')
  })
})

describe('when somebody else becomes the owner in the form', () => {
  it.each([
    ['Anna', 'Bram', regional, '2027-04-23'],
    ['Bram', 'Anna', theirs, '2027-04-16'],
  ])('from %s to %s, the other reading is shown and confirmed before it is kept', async (from, to, said, until) => {
    const form = await open(`Overleg plannen @${from} voor de meivakantie`)
    const again = formIn(await send(form, ownedBy(to)))
    expect(notesIn(again)).toContain(said)
    expect(valuesOf(again)).toMatchObject({ term: 'voor de meivakantie', ...ownedBy(to) })
    expect(await send(again)).toMatchObject({ kind: 'done' })
    expect(await untilOf()).toBe(until)
  })

  it('asks again as often as the reading changes, and keeps the last', async () => {
    const form = await open('Overleg plannen @Anna voor de meivakantie')
    const second = formIn(await send(form, ownedBy('Bram')))
    const third = formIn(await send(second, ownedBy('Anna')))
    expect(notesIn(third)).toContain(theirs)
    expect(await send(third)).toMatchObject({ kind: 'done' })
    expect(await untilOf()).toBe('2027-04-16')
  })

  it('asks also about a single day that hangs on the holiday', async () => {
    const form = await open('Overleg plannen @Anna op de eerste schooldag na de meivakantie')
    expect(notesIn(form)).toContain('di 4 mei 2027')
    const again = formIn(await send(form, ownedBy('Bram')))
    expect(notesIn(again)).toContain('ma 3 mei 2027')
    expect(await send(again)).toMatchObject({ kind: 'done' })
    expect(await untilOf()).toBe('2027-05-03')
  })

  it('does not ask again where the reading stays', async () => {
    const form = await open('Overleg plannen @Anna voor de kerstvakantie')
    expect(await send(form, ownedBy('Bram'))).toMatchObject({ kind: 'done' })
  })
})

describe('an item that is corrected', () => {
  const correct = async (over: Readonly<Record<string, unknown>>, name = 'Anna') => {
    const { id } = await only()
    const person = world.as(name, 'OOGO')
    return person.submit(formIn(await person.press('agreement.correct', { item: id })), over)
  }

  it('keeps the day that was agreed when only its owner changes', async () => {
    await send(await open('Overleg plannen @Anna voor de meivakantie'))
    expect(await correct(ownedBy('Bram'))).toMatchObject({ kind: 'done' })
    expect(await untilOf()).toBe('2027-04-16')
  })

  it('has new words read for its new owner', async () => {
    await send(await open('Overleg plannen @Anna voor de kerstvakantie'))
    const again = formIn(await correct({ term: 'voor de meivakantie', ...ownedBy('Bram') }, 'Gijs'))
    expect(notesIn(again)).toContain(regional)
  })
})

describe('words that were read otherwise in the line than they are alone', () => {
  it('are shown as they will be kept', async () => {
    const form = await open('Startoverleg @Anna gepland voor 12 mei')
    expect(notesIn(form)).toContain('wo 12 mei 2027')
    expect(notesIn(formIn(await send(form)))).toContain('uiterlijk di 11 mei 2027')
  })
})

describe('a school holiday of a year that the calendar does not know', () => {
  it('is asked after in the form, with the words still there', async () => {
    const form = await open('Overleg plannen voor de zomervakantie 2095')
    expect(notesIn(form)).toContain('de schoolvakanties van dat jaar (regio Noord) heb ik nog niet. Welke datum')
    expect(valuesOf(form)).toMatchObject({ term: '', title: expect.stringContaining('2095') })
  })

  it('is refused at the field with what to do', async () => {
    const reply = await send(await open('Overleg plannen'), { term: 'voor de zomervakantie 2095' })
    expect(problemsIn(reply).term).toContain('Schrijf een dag')
  })
})
