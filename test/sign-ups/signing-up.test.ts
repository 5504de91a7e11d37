/** Aanmelden, meelezen, meehelpen: who has a place, who waits, who hears of it, and who sees whom. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { labelsOf, linesOf, pressOn } from '../network/card-reading.ts'
import { buttonsTo, countTo, linesTo } from '../reminders/told.ts'
import { cardIn, must, type World } from '../world.ts'
import { channelLines, join, leave, memberOf, onChannel, openSheet, openTable, saidIn, show, wake } from './table.ts'

let world: World

beforeEach(async () => {
  world = await openTable()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const two = { most: '2' }
const signUpsOn = async ({ id }: { readonly id: string }) =>
  (await world.storage.signUps.signUps(world.network, id)).map(({ kind, member }) => `${kind} ${member}`)

describe('whoever signs up', () => {
  it('hears in private what happened, and how to undo it', async () => {
    const sheet = await openSheet(world)
    const joined = await join(world, 'Bram', sheet)
    expect(linesOf(cardIn(joined))).toEqual([
      'U bent aangemeld voor Visiesessie.',
      'Toch niet? Kies dan de knop hieronder.',
    ])
    const left = await pressOn(world.as('Bram', 'OOGO'), joined, 'Afmelden')
    expect(saidIn(left)).toBe('U bent afgemeld voor Visiesessie.')
    expect(await signUpsOn(sheet)).toEqual([])
    expect(saidIn(await pressOn(world.as('Bram', 'OOGO'), left, 'Aanmelden'))).toContain('U bent aangemeld')
  })

  it('twice, or at once from two places, has signed up once', async () => {
    const sheet = await openSheet(world, two)
    const replies = await Promise.all([join(world, 'Bram', sheet), join(world, 'Bram', sheet)])
    expect(replies.map(saidIn)).toEqual(Array(2).fill('U bent aangemeld voor Visiesessie.'))
    await join(world, 'Bram', sheet)
    expect(await signUpsOn(sheet)).toEqual([`attend ${memberOf(world, 'Bram').id}`])
  })

  it('reads along or helps besides, of which there are never too many', async () => {
    const sheet = await openSheet(world, { most: '1', kinds: ['attend', 'read-along', 'help'] })
    await join(world, 'Bram', sheet)
    await join(world, 'Carla', sheet, 'read-along')
    expect(saidIn(await join(world, 'Bram', sheet, 'help'))).toBe('U helpt mee: Visiesessie.')
    expect(saidIn(await join(world, 'Rik', sheet, 'read-along'))).toBe('U leest mee: Visiesessie.')
    expect(await channelLines(world, sheet)).toEqual(
      expect.arrayContaining([
        'Doen mee: 1 van 1 plaats, vol; wie zich aanmeldt, komt op de wachtlijst',
        'Lezen mee: 2 personen',
        'Helpen mee: 1 persoon',
      ]),
    )
    const which = await leave(world, 'Bram', sheet)
    expect(labelsOf(cardIn(which))).toEqual(['Afmelden', 'Niet meer meehelpen'])
    expect(saidIn(await pressOn(world.as('Bram', 'OOGO'), which, 'Niet meer meehelpen'))).toBe(
      'U helpt niet meer mee: Visiesessie.',
    )
  })

  it('needs no seat in the channel of the body, and no say; elsewhere a seat', async () => {
    const sheet = await openSheet(world)
    expect(saidIn(await join(world, 'Femke', sheet))).toContain('U bent aangemeld')
    const alone = await world.as('Femke').press('sign-up.show', { sheet: sheet.id })
    expect(linesOf(cardIn(alone)).join('\n')).not.toContain('Femke Lubbersen')
    await leave(world, 'Femke', sheet)
    const outside = await world.as('Femke').press('sign-up.join', { sheet: sheet.id, kind: 'attend' })
    expect(JSON.stringify(outside)).toContain('daar bent u geen lid van')
  })

  it('for what the sheet does not offer, or when it is closed, is told so', async () => {
    const sheet = await openSheet(world)
    expect(JSON.stringify(await join(world, 'Bram', sheet, 'help'))).toContain('kan op deze lijst niet')
    await join(world, 'Bram', sheet)
    await world.as('Anna').press('sign-up.close', { sheet: sheet.id })
    expect(JSON.stringify(await join(world, 'Carla', sheet))).toContain('Aanmelden kan hier niet meer')
    expect(saidIn(await leave(world, 'Bram', sheet))).toContain('U bent afgemeld')
    expect(JSON.stringify(await leave(world, 'Bram', sheet))).toContain('U bent niet aangemeld voor Visiesessie.')
  })
})

describe('when it is full', () => {
  it('the others wait in order, and move up when somebody cancels, of which they hear once in private', async () => {
    const sheet = await openSheet(world, two)
    for (const who of ['Anna', 'Bram']) await join(world, who, sheet)
    expect(saidIn(await join(world, 'Carla', sheet))).toBe(
      'Visiesessie is vol. U staat op de wachtlijst, op plaats 1. Komt er een plaats vrij, dan hoort u dat van mij.',
    )
    expect(saidIn(await join(world, 'Dirk', sheet))).toContain('op plaats 2')
    expect(await channelLines(world, sheet)).toContain('Doen mee: 2 van 2 plaatsen, 2 op de wachtlijst')
    await leave(world, 'Bram', sheet)
    await wake(world)
    await wake(world)
    expect(await linesTo(world, 'Carla')).toEqual([
      'Er is een plaats voor u vrijgekomen: Visiesessie. U bent nu aangemeld.',
    ])
    expect(await buttonsTo(world, 'Carla')).toEqual(['Wie doet mee', 'Afmelden'])
    expect([await countTo(world, 'Carla'), await countTo(world, 'Dirk')]).toEqual([1, 0])
    expect(linesOf(await show(world, 'Dirk', sheet))).toContain(
      'U staat op de wachtlijst, op plaats 1. Komt er een plaats vrij, dan hoort u dat van mij.',
    )
  })

  it('whoever moved up and cancelled before they were told hears nothing; who moves up again hears it again', async () => {
    const sheet = await openSheet(world, { most: '1' })
    for (const who of ['Anna', 'Carla']) await join(world, who, sheet)
    await leave(world, 'Anna', sheet)
    await leave(world, 'Carla', sheet)
    await wake(world)
    expect(await countTo(world, 'Carla')).toBe(0)
    for (const again of [1, 2]) {
      for (const who of ['Anna', 'Carla']) await join(world, who, sheet)
      await leave(world, 'Anna', sheet)
      await wake(world)
      expect(await countTo(world, 'Carla')).toBe(again)
      await leave(world, 'Carla', sheet)
    }
  })

  it('more places let in as many, who hear of it; and nobody who has a place loses it', async () => {
    const sheet = await openSheet(world, { most: '1' })
    for (const who of ['Anna', 'Bram', 'Carla', 'Dirk']) await join(world, who, sheet)
    const change = async (most: string) => {
      const form = must(await world.as('Anna').press('sign-up.change', { sheet: sheet.id }), 'form')
      if (form.kind !== 'form') throw new Error(JSON.stringify(form))
      return world.as('Anna').submit(form.form, { most })
    }
    await change('3')
    await wake(world)
    expect([await countTo(world, 'Bram'), await countTo(world, 'Carla'), await countTo(world, 'Dirk')]).toEqual([
      1, 1, 0,
    ])
    expect(await change('2')).toEqual({
      kind: 'invalid',
      problems: { most: 'Er hebben er al 3 een plaats. Kies ten minste 3, of laat het leeg als er geen maximum is.' },
    })
    expect(JSON.stringify(await change('veel'))).toContain('Vul een heel getal in')
    await change('')
    expect(await channelLines(world, sheet)).toContain('Doen mee: 4 aangemeld')
  })
})

describe('with one place for each organisation', () => {
  const perOrganisation = { per: 'organisation', most: '2' }

  it('a colleague may take it over, where it stands in the order, and whoever had it hears that', async () => {
    const sheet = await openSheet(world, perOrganisation)
    await join(world, 'Bram', sheet)
    const held = await join(world, 'Dirk', sheet)
    expect(saidIn(held)).toBe(
      'Van Gemeente Duinrecht is Bram Tolsma al aangemeld, en er is één plaats per organisatie. U kunt die plaats overnemen; Bram Tolsma hoort dat van mij.',
    )
    for (const who of ['Anna', 'Gijs']) await join(world, who, sheet)
    expect(saidIn(await pressOn(world.as('Dirk', 'OOGO'), held, 'Plaats overnemen'))).toContain('U bent aangemeld')
    await wake(world)
    expect(await linesTo(world, 'Bram')).toEqual([
      'Dirk Nauta heeft de plaats van uw organisatie overgenomen: Visiesessie. U bent daar niet meer voor aangemeld.',
    ])
    expect(await signUpsOn(sheet)).toEqual(['Dirk', 'Anna', 'Gijs'].map((who) => `attend ${memberOf(world, who).id}`))
    const again = await pressOn(world.as('Dirk', 'OOGO'), held, 'Plaats overnemen')
    expect(saidIn(again)).toContain('U bent aangemeld')
  })

  it('what is a third colleague’s by then is not taken over unseen', async () => {
    const sheet = await openSheet(world, perOrganisation)
    await join(world, 'Carla', sheet)
    const held = await join(world, 'Rik', sheet)
    await leave(world, 'Carla', sheet)
    const late = await pressOn(world.as('Rik', 'OOGO'), held, 'Plaats overnemen')
    expect(JSON.stringify(late)).toContain('intussen van iemand anders, of weer vrij')
    expect(saidIn(await join(world, 'Rik', sheet))).toContain('U bent aangemeld')
  })
})

describe('the card', () => {
  it('in a channel counts, and names organisations and no people; members see who, by organisation', async () => {
    const sheet = await openSheet(world, {
      ...two,
      explanation: 'Waar willen wij over tien jaar staan?',
      lastOn: '30 november',
    })
    for (const who of ['Dirk', 'Bram', 'Anna']) await join(world, who, sheet)
    const channel = await onChannel(world, 'sign-up-sheet', sheet.id)
    expect(linesOf(channel)).toEqual([
      'Aanmelden: Visiesessie',
      'Waar willen wij over tien jaar staan?',
      'OOGO · aanmelden kan tot en met ma 30 nov 2026 · vragen aan Anna Wiegersma',
      'Doen mee: 2 van 2 plaatsen, 1 op de wachtlijst',
      'Uit Gemeente Duinrecht',
    ])
    expect(labelsOf(channel)).toEqual(['Aanmelden', 'Afmelden', 'Wie doet mee'])
    const seen = await show(world, 'Rik', sheet)
    expect(linesOf(seen)).toEqual(
      expect.arrayContaining([
        'Gemeente Duinrecht | Dirk Nauta, Bram Tolsma',
        '1. Anna Wiegersma (SWV Noorderkring VO)',
      ]),
    )
    expect(labelsOf(seen)).toEqual(['Aanmelden', 'Herinneren'])
    expect(labelsOf(await show(world, 'Anna', sheet))).toEqual([
      'Afmelden',
      'Herinneren',
      'Lijst als bestand',
      'Wijzigen',
      'Sluiten',
    ])
  })

  it('alone with us shows at once what a press has changed', async () => {
    const sheet = await openSheet(world)
    const reply = await world.as('Bram').press('sign-up.join', { sheet: sheet.id, kind: 'attend' })
    if (reply.kind !== 'done') throw new Error(JSON.stringify(reply))
    const drawn = must(await reply.draw?.(), 'card')
    expect(linesOf(drawn)).toEqual(expect.arrayContaining(['U bent aangemeld voor Visiesessie.', 'U bent aangemeld.']))
    expect(labelsOf(drawn)).toContain('Afmelden')
  })
})
