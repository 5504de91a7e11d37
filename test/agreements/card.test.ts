import { describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { toldTo } from '../reminders/told.ts'
import { cardIn, formIn, must, problemsIn } from '../world.ts'
import { only, record, useWorld, world } from './given.ts'

useWorld()

describe('the card', () => {
  it('is taken on, followed, corrected, reported done, and remembers it all', async () => {
    const { id } = await record()
    const anna = world.as('Anna', 'OOGO')
    expect(await anna.press('agreement.take-on', { item: id })).toMatchObject({ kind: 'done' })
    const progress = formIn(await anna.press('agreement.give-progress', { item: id }))
    await anna.submit(progress, { progress: 'De eerste versie is rond.' })
    const correction = formIn(await anna.press('agreement.correct', { item: id }))
    await anna.submit(correction, { title: 'Werkagenda afmaken' })
    await world.as('Bram', 'OOGO').press('agreement.report-done', { item: id })
    const history = JSON.stringify(cardIn(await anna.press('agreement.show-history', { item: id })))
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
      world.as('Anna', 'OOGO').press('agreement.take-on', { item: id }),
      world.as('Bram', 'OOGO').press('agreement.take-on', { item: id }),
    ])
    expect(replies.map((reply) => reply.kind)).toEqual(['done', 'whisper'])
    expect((await only()).owners).toHaveLength(1)
  })

  it('refuses a correction that was opened before somebody else changed the item', async () => {
    const { id } = await record()
    const anna = world.as('Anna', 'OOGO')
    const form = formIn(await anna.press('agreement.correct', { item: id }))
    await world.as('Bram', 'OOGO').press('agreement.take-on', { item: id })
    expect(problemsIn(await anna.submit(form, { title: 'Iets anders' }))['']).toContain('intussen')
    expect((await only()).title).toBe('Werkagenda opstellen')
  })

  it('keeps the reading of a term whose words did not change', async () => {
    await record('Overleg plannen voor de kerstvakantie')
    world.now = instantOn('2027-01-11', 10)
    const { id } = await only()
    const anna = world.as('Gijs', 'OOGO')
    const form = formIn(await anna.press('agreement.correct', { item: id }))
    expect(await anna.submit(form, { title: 'Overleg alsnog plannen' })).toMatchObject({ kind: 'done' })
    expect((await only()).term?.until).toBe('2026-12-18')
  })

  it('says what to do when its item is gone or its button is old', async () => {
    const anna = world.as('Anna', 'OOGO')
    expect(cardIn(await anna.press('agreement.take-on', { item: 'weg' })).summary).toContain('bestaat niet')
    expect(cardIn(await anna.press('agreement.take-on', { nummer: 3 })).summary).toContain('oudere kaart')
    expect(cardIn(await anna.press('agreement.unheard-of', {})).summary).toContain('oudere kaart')
  })

  it('tells nothing to members without a seat', async () => {
    const { id } = await record()
    for (const press of ['show', 'show-history', 'take-on', 'give-progress', 'correct', 'report-done', 'withdraw']) {
      const card = cardIn(await world.as('Femke').press(`agreement.${press}`, { item: id }))
      expect(JSON.stringify(card)).not.toContain('Werkagenda')
    }
  })
})

describe('what is closed', () => {
  it('is reopened by whoever may close it, and is reminded of again', async () => {
    const { id } = await record()
    const anna = world.as('Anna', 'OOGO')
    await anna.press('agreement.report-done', { item: id })
    const waiting = await world.storage.reminders.waiting(world.network, { kind: 'agreement', id })
    expect(new Set(waiting.map(({ occasion }) => occasion))).toEqual(new Set(['to-confirm']))
    expect(cardIn(await anna.press('agreement.correct', { item: id })).summary).toContain('al gereed gemeld')
    expect(await world.as('Bram', 'OOGO').press('agreement.reopen', { item: id })).toMatchObject({ kind: 'done' })
    expect(cardIn(await anna.press('agreement.reopen', { item: id })).summary).toContain('staat al open')
    // Its day lies in the May holidays.
    world.now = instantOn('2027-04-23', 9)
    await world.app.wake()
    const [latest] = await toldTo(world, 'Anna')
    expect(must(latest, 'message').summary).toContain('uiterlijk vr 30 apr 2027')
  })
})
