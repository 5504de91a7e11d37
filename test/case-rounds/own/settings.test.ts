import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { caseRoundsOfBody } from '../../../bot/case-rounds/settings/of-body.ts'
import { caseRoundsOfMember } from '../../../bot/case-rounds/settings/of-member.ts'
import { allFields } from '../../../cards/form.ts'
import { wordsIn } from '../../../cards/words/speak.ts'
import { cardIn, formIn, must, openWorld, problemsIn, type World } from '../../world.ts'
import { notesOf, textIn } from './case-world.ts'

let world: World
let body: string
beforeEach(async () => {
  world = await openWorld()
  body = must(world.bodies.OOGO, 'OOGO').id
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const open = async (name: string) => formIn(await world.as(name).press('case-round.settings', { body }))
const idOf = (name: string): string => must(world.members[name], name).id

describe('how a body runs its rounds', () => {
  test('its chair turns them on and says who leads them, and then members bring cases in', async () => {
    expect((await world.as('Anna').press('case-round.bring-in', {})).kind).not.toBe('form')
    const form = await open('Gijs')
    const saved = formIn(
      await world.as('Gijs').submit(form, { isOn: 'on', facilitator: idOf('Bram'), clarifying: '4', hours: '8, 13' }),
    )
    expect(notesOf(saved)).toContain('Bram Tolsma toetst')
    const kept = await world.storage.caseSettings.ofBody(world.network, body)
    expect(kept).toMatchObject({ isOn: true, facilitator: idOf('Bram'), rounds: { hours: [8, 13] } })
    expect(kept.rounds.days.clarifying).toBe(4)
    expect((await world.as('Anna').press('case-round.bring-in', {})).kind).toBe('form')
  })

  test('they stand on its card, for who keeps order there alone', async () => {
    const shown = async (name: string) => JSON.stringify(cardIn(await world.as(name).command('overleg', 'OOGO')))
    expect(await shown('Gijs')).toContain('case-round.settings')
    expect(await shown('Anna')).not.toContain('case-round.settings')
    expect(JSON.stringify(await world.as('Anna').press('case-round.settings', { body }))).toContain('voorzitter')
  })

  test.each([
    [{ isOn: 'on' }, 'facilitator'],
    [{ clarifying: '30' }, 'clarifying'],
    [{ clarifying: 'drie' }, 'clarifying'],
    [{ hours: '3, 14' }, 'hours'],
    [{ hours: 'ochtend' }, 'hours'],
    [{ minutes: '1, 1' }, 'minutes'],
    [{ secondFeedbackDays: '30', retentionDays: '28' }, 'secondFeedbackDays'],
  ])('what cannot be is said at its field: %o', async (over, field) => {
    expect(Object.keys(problemsIn(await world.as('Gijs').submit(await open('Gijs'), over)))).toEqual([field])
    expect((await world.storage.caseSettings.ofBody(world.network, body)).isOn).toBe(false)
  })

  test('each number says what it may be', async () => {
    const hints = allFields(await open('Gijs')).flatMap((field) =>
      field.kind === 'text' ? [[field.name, field.hint ?? '']] : [],
    )
    expect(Object.fromEntries(hints)).toMatchObject({
      clarifying: 'Van 1 tot en met 10.',
      open: 'Van 0 tot en met 10.',
      retentionDays: 'Van 7 tot en met 56.',
    })
    expect(hints.filter(([, hint]) => hint === '')).toEqual([])
  })

  test('one person cannot be both facilitators', async () => {
    const over = { isOn: 'on', facilitator: idOf('Bram'), second: idOf('Bram') }
    expect(problemsIn(await world.as('Gijs').submit(await open('Gijs'), over)).second).toContain('iemand anders')
  })

  test('a form that was opened before somebody else saved is refused', async () => {
    const [first, second] = [await open('Gijs'), await open('Hanneke')]
    await world.as('Gijs').submit(first, { isOn: 'on', facilitator: idOf('Bram') })
    expect((await world.as('Hanneke').submit(second, { isOn: 'off', least: '5' })).kind).not.toBe('form')
    expect((await world.storage.caseSettings.ofBody(world.network, body)).isOn).toBe(true)
  })

  test('unfolding keeps what was filled in', async () => {
    const form = await open('Gijs')
    expect(textIn(form, 'retentionDays')).toBe('28')
  })
})

describe('contacts and steps of the region', () => {
  test('are the secretariat’s, a line each', async () => {
    const form = formIn(await world.as('Hanneke').press('case-round.ladder', {}))
    const contacts = 'Crisisdienst; 0800 1234; dag en nacht\nLeerplicht; leerplicht@regio.example'
    await world
      .as('Hanneke')
      .submit(form, { contacts, steps: 'Gesprek op school; mentor\nZorgoverleg; intern begeleider' })
    const kept = await world.storage.caseSettings.ladderOf(world.network)
    expect(kept.contacts[0]).toEqual({ name: 'Crisisdienst', reach: '0800 1234', hours: 'dag en nacht' })
    expect(kept.steps.map(({ title, who }) => [title, who])).toEqual([
      ['Gesprek op school', 'mentor'],
      ['Zorgoverleg', 'intern begeleider'],
    ])
    expect((await world.as('Gijs').press('case-round.ladder', {})).kind).not.toBe('form')
  })

  test('a contact without a way to reach it is refused', async () => {
    const form = formIn(await world.as('Hanneke').press('case-round.ladder', {}))
    expect(problemsIn(await world.as('Hanneke').submit(form, { contacts: 'Crisisdienst' })).contacts).toContain(
      'puntkomma',
    )
  })
})

describe('a facilitator who leaves', () => {
  const settle = async (): Promise<void> => {
    const form = await open('Gijs')
    await world.as('Gijs').submit(form, { isOn: 'on', facilitator: idOf('Bram'), second: idOf('Anna') })
  }
  const context = () => ({
    network: { id: world.network, holidayRegion: 'noord' },
    now: world.now,
    words: wordsIn('nl'),
  })
  const affairs = () => caseRoundsOfMember(world.storage)
  const member = (name: string) => must(world.members[name], name)

  test('passes the seat on to a successor', async () => {
    await settle()
    await affairs().handOver(member('Bram'), member('Gijs'), context() as never)
    const kept = await world.storage.caseSettings.ofBody(world.network, body)
    expect(kept).toMatchObject({ isOn: true, facilitator: idOf('Gijs'), secondFacilitator: idOf('Anna') })
  })

  test('leaves it to the second one, and without one no cases are brought in', async () => {
    await settle()
    expect(await affairs().release(member('Bram'), context() as never)).toHaveLength(1)
    expect(await world.storage.caseSettings.ofBody(world.network, body)).toMatchObject({ facilitator: idOf('Anna') })
    await affairs().release(member('Anna'), context() as never)
    const kept = await world.storage.caseSettings.ofBody(world.network, body)
    expect(kept).toMatchObject({ isOn: false, facilitator: null, secondFacilitator: null })
  })
})

test('a body with case rounds is not removed, and nobody is told how many lie there', async () => {
  const kept = caseRoundsOfBody(world.storage)
  const oogo = must(world.bodies.OOGO, 'OOGO')
  expect(await kept.countOf(oogo, { words: wordsIn('nl') })).toEqual([])
  await world.as('Gijs').submit(await open('Gijs'), { isOn: 'on', facilitator: idOf('Bram') })
  expect(await kept.countOf(oogo, { words: wordsIn('nl') })).toEqual(['casusrondes'])
})
