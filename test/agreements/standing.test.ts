import { describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import type { Member } from '../../bot/network/network.ts'
import { countTo, linesTo } from '../reminders/told.ts'
import { cardIn, formIn } from '../world.ts'
import { only, open, record, useWorld, world } from './given.ts'

useWorld()

describe('on its day', () => {
  it('is asked after in private, once, and what is closed is not', async () => {
    await record('Werkagenda opstellen @Anna uiterlijk 29 januari')
    const { id } = await record2()
    await world.as('Anna', 'OOGO').press('agreement.report-done', { item: id })
    world.now = instantOn('2027-01-29', 9)
    await world.app.wake()
    await world.app.wake()
    expect(await linesTo(world, 'Anna')).toEqual([
      'Afspraak 1 “Werkagenda opstellen” is uiterlijk vr 29 jan 2027 (vandaag). Hoe staat het ervoor?',
    ])
    expect(await countTo(world, 'Anna')).toBe(1)
  })

  const record2 = async () => {
    await world.as('Anna', 'OOGO').submit(await open('Tweede stuk @Anna uiterlijk 29 januari'))
    const { items } = await world.storage.agreements.list(world.network, { isOpen: true }, 10)
    return items.find((item) => item.title === 'Tweede stuk') as (typeof items)[number]
  }
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
    const card = await world.app.present(world.network, { kind: 'agreement', id }, 'card', 'nl')
    expect(JSON.stringify(card)).toContain('Te laat: dit was uiterlijk wo 25 nov 2026.')
  })

  it('keeps what was said in private true when its day passes, and when that moves', async () => {
    const { id } = await record('Verslag rondsturen @Anna uiterlijk 25 november')
    world.now = instantOn('2026-11-25', 9)
    await world.app.wake()
    expect(await linesTo(world, 'Anna')).toEqual([expect.stringContaining('is uiterlijk wo 25 nov 2026')])
    world.now = instantOn('2026-11-27', 7)
    expect(await linesTo(world, 'Anna')).toEqual([expect.stringContaining('had uiterlijk wo 25 nov 2026 klaar')])
    const form = formIn(await world.as('Gijs', 'OOGO').press('agreement.correct', { item: id }))
    await world.as('Gijs', 'OOGO').submit(form, { term: 'uiterlijk 18 december' })
    expect(await linesTo(world, 'Anna')).toEqual([expect.stringContaining('is uiterlijk vr 18 dec 2026')])
  })

  it('keeps the word that makes a term a start', async () => {
    await record('Wachtlijst bekijken @Anna start 1 december')
    expect(await only()).toMatchObject({
      title: 'Wachtlijst bekijken',
      term: { text: 'start 1 december', isStart: true },
    })
    const form = formIn(await world.as('Gijs', 'OOGO').press('agreement.correct', { item: (await only()).id }))
    await world.as('Gijs', 'OOGO').submit(form, { term: 'begint 2 december' })
    expect((await only()).term).toMatchObject({ from: '2026-12-02', isStart: true })
  })

  it('says in the history what a correction changed, in the reader’s language', async () => {
    const { id } = await record('Verslag rondsturen @Anna')
    const anna = world.as('Anna', 'OOGO')
    const form = formIn(await anna.press('agreement.correct', { item: id }))
    const bram = `member:${world.members.Bram?.id}`
    expect(await anna.submit(form, { owners: [bram], term: 'uiterlijk 30 april' })).toMatchObject({ kind: 'done' })
    const gijs = world.members.Gijs as Member
    await world.storage.network.saveMember({ ...gijs, language: 'en' })
    const history = JSON.stringify(cardIn(await world.as('Gijs', 'OOGO').press('agreement.show-history', { item: id })))
    expect(history).toContain('owners: “Anna Wiegersma” became “Bram Tolsma”')
    expect(history).toContain('term: “empty” became “uiterlijk 30 april”')
    expect(history.indexOf('changed')).toBeLessThan(history.indexOf('recorded'))
  })

  it('is left alone by a correction that changes nothing', async () => {
    const { id } = await record()
    const form = formIn(await world.as('Anna', 'OOGO').press('agreement.correct', { item: id }))
    await world.as('Anna', 'OOGO').submit(form)
    expect((await only()).version).toBe(1)
  })

  it('is listed to the end, twelve at a time', async () => {
    for (let number = 1; number <= 14; number += 1) await world.as('Anna', 'OOGO').submit(await open(`Stuk ${number}`))
    const anna = world.as('Anna', 'OOGO')
    expect(JSON.stringify(cardIn(await anna.command('afspraken')))).toContain('Nog 2 tonen')
    const rest = JSON.stringify(cardIn(await anna.press('agreement.list', { filter: '', skip: 12 })))
    expect(rest).toContain('Stuk 14')
    expect(rest).not.toContain('Stuk 12')
  })
})
