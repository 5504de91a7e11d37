/** "Komt u structureel fte tekort?": everybody answers, and whoever asked is the only one who sees what. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { readNumber, sayNumber } from '../../bot/sign-ups/intakes/number-intake.ts'
import { keptOf } from '../../scripts/affairs.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { buttonsTo, countTo, linesTo } from '../reminders/told.ts'
import { cardIn, formIn, must, problemsIn, valuesOf, type World } from '../world.ts'
import { answer, fileOf, memberOf, onChannel, openIntake, openTable, wake } from './table.ts'

let world: World

beforeEach(async () => {
  world = await openTable()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const press = (who: string, name: string, intake: string) => world.as(who).press(name, { intake })
const notesIn = async (who: string, intake: string) =>
  formIn(await press(who, 'number-intake.read', intake)).fields.flatMap((one) =>
    one.kind === 'note' ? [one.text] : [],
  )
const homeOf = async (name: string) => {
  const member = memberOf(world, name)
  const from = { surface: 'web', space: world.network, user: member.id, name: member.name } as const
  return linesOf(must(await world.app.home({ from, language: 'nl' }), 'home').card)
}

describe('a request', () => {
  it('stands in the channel with who sees the answers and how long, and how many have answered', async () => {
    const intake = await openIntake(world, {
      lastOn: '18 december',
      explanation: 'Voor het overleg over het lerarentekort.',
    })
    await answer(world, 'Bram', intake, '2,5')
    const card = await onChannel(world, 'number-intake', intake.id)
    expect(linesOf(card)).toEqual([
      'Uitvraag: Komt u structureel fte tekort?',
      'Voor het overleg over het lerarentekort.',
      'OOGO · in fte · één antwoord per organisatie · antwoorden kan tot en met vr 18 dec 2026',
      '1 van 4 organisaties heeft geantwoord',
      'Wat u antwoordt, ziet alleen Anna Wiegersma; verder niemand, ook geen voorzitter of secretariaat.',
      'De antwoorden worden gewist als Anna Wiegersma de uitvraag verwijdert, en uiterlijk een jaar na de sluiting.',
    ])
    expect(labelsOf(card)).toEqual(['Antwoord geven', 'Bekijken'])
  })

  it('sent twice is one, and says at its fields what is wrong', async () => {
    const form = formIn(await world.as('Anna', 'OOGO').command('aanmelden uitvraag', 'Hoeveel plaatsen?'))
    expect(
      Object.keys(problemsIn(await world.as('Anna', 'OOGO').submit(form, { question: '', lastOn: 'ooit' }))),
    ).toEqual(expect.arrayContaining(['question', 'unit', 'lastOn']))
    for (const _ of [1, 2]) await world.as('Anna', 'OOGO').submit(form, { unit: 'plaatsen' })
    expect(await world.storage.numberIntakes.open(world.network, [must(world.bodies.OOGO, 'OOGO').id])).toHaveLength(1)
    expect(JSON.stringify(await world.as('Rik', 'OOGO').command('aanmelden uitvraag', 'Iets'))).toContain('U leest mee')
  })
})

describe('an answer', () => {
  it('is a number with a comma and a remark, which one sees again oneself and may change', async () => {
    const intake = await openIntake(world, { per: 'member' })
    const said = cardIn(await answer(world, 'Bram', intake, '2,5', 'Vooral voor wiskunde.'))
    const kept = 'Alleen Anna Wiegersma ziet het. Wijzigen kan tot de sluiting.'
    expect(linesOf(said)).toContain(`Uw antwoord is bewaard. ${kept}`)
    expect(JSON.stringify(said)).not.toMatch(/2,5|2500|wiskunde/)
    const again = formIn(await press('Bram', 'number-intake.answer', intake.id))
    expect(valuesOf(again)).toEqual({ number: '2,5', remark: 'Vooral voor wiskunde.' })
    const changed = await world.as('Bram').submit(again, { number: '3 FTE' })
    expect(linesOf(cardIn(changed))).toContain(`Uw antwoord is gewijzigd. ${kept}`)
    await world.as('Bram').submit(again, { number: '3' })
    const answers = await world.storage.numberIntakes.answers(world.network, intake.id)
    expect(answers).toMatchObject([{ member: memberOf(world, 'Bram').id, thousandths: 3000 }])
    const wrong = await world.as('Bram').submit(again, { number: 'ongeveer drie' })
    expect(problemsIn(wrong).number).toContain('lees ik niet als een getal')
  })

  it('given in the channel is said to be kept to whoever gave it alone, with until when it can be changed', async () => {
    const intake = await openIntake(world, { lastOn: '18 december' })
    const form = formIn(await world.as('Bram', 'OOGO').press('number-intake.answer', { intake: intake.id }))
    const said = cardIn(await world.as('Bram', 'OOGO').submit(form, { number: '2,5' }))
    expect(linesOf(said)).toEqual([
      'Het antwoord van Gemeente Duinrecht is bewaard. Alleen Anna Wiegersma ziet het. Wijzigen kan tot en met vr 18 dec 2026.',
    ])
  })

  it('of an organisation is given by a colleague in the place of another, who is named, and whose number is not', async () => {
    const intake = await openIntake(world)
    const opened = formIn(await press('Dirk', 'number-intake.answer', intake.id))
    await answer(world, 'Bram', intake, '4')
    const asked = formIn(await world.as('Dirk').submit(opened, { number: '7', remark: 'Ik' }))
    expect(JSON.stringify(asked.fields)).toContain('Bram Tolsma heeft hier al op geantwoord')
    expect(valuesOf(asked)).toEqual({ number: '7', remark: 'Ik' })
    await world.as('Dirk').submit(asked)
    expect(await world.storage.numberIntakes.answers(world.network, intake.id)).toHaveLength(1)
    expect(linesOf(cardIn(await press('Bram', 'number-intake.show', intake.id)))).toContain(
      'Voor uw organisatie heeft Dirk Nauta geantwoord.',
    )
    expect(valuesOf(formIn(await press('Bram', 'number-intake.answer', intake.id)))).toEqual({ number: '', remark: '' })
  })

  it('is asked of those with a say of their own, until it is closed', async () => {
    const intake = await openIntake(world)
    expect(JSON.stringify(await press('Rik', 'number-intake.answer', intake.id))).toContain('daar hoort u niet bij')
    expect(JSON.stringify(await press('Hanneke', 'number-intake.answer', intake.id))).toContain('daar hoort u niet bij')
    expect(JSON.stringify(await press('Femke', 'number-intake.answer', intake.id))).toContain('geen lid van')
    const open = formIn(await press('Bram', 'number-intake.answer', intake.id))
    await world.as('Gijs').submit(formIn(await press('Gijs', 'number-intake.close', intake.id)))
    expect(JSON.stringify(await world.as('Bram').submit(open, { number: '1' }))).toContain('gesloten')
    expect(linesOf(await onChannel(world, 'number-intake', intake.id))).toContain(
      'De antwoorden worden uiterlijk di 23 nov 2027 gewist.',
    )
  })
})

describe('what was answered', () => {
  const answered = async () => {
    const intake = await openIntake(world)
    await answer(world, 'Bram', intake, '7,25', '=SOM(A1)')
    await answer(world, 'Carla', intake, '1.250,125')
    return intake
  }

  it('its owner reads in a form, with the sum, and takes along as a file', async () => {
    const intake = await answered()
    expect(await notesIn('Anna', intake.id)).toEqual([
      'Komt u structureel fte tekort?',
      'Samen 1.257,375 fte.',
      'Gemeente Duinrecht (Bram Tolsma): 7,25 fte\n=SOM(A1)',
      'Gemeente Wierum (Carla Hoekema): 1.250,125 fte',
      'Nog geen antwoord: SWV Noorderkring PO, SWV Noorderkring VO.',
    ])
    const file = await fileOf(world, await press('Anna', 'number-intake.export', intake.id))
    expect(file.split('\r\n').slice(0, 4)).toEqual([
      '\ufeffOrganisatie;Naam;Antwoord;Eenheid;Opmerking',
      "Gemeente Duinrecht;Bram Tolsma;7,25;fte;'=SOM(A1)",
      'Gemeente Wierum;Carla Hoekema;1.250,125;fte;',
      'Samen;;1.257,375;fte;',
    ])
  })

  it('nobody else gets to see, by whatever they press; nor does the history or the log hold it', async () => {
    const intake = await answered()
    for (const who of ['Gijs', 'Hanneke', 'Bram', 'Rik'])
      for (const name of ['read', 'export', 'remove', 'show', 'answer', 'close']) {
        const reply = JSON.stringify(await press(who, `number-intake.${name}`, intake.id))
        expect(reply).not.toMatch(/1\.250|1250125/)
        if (who !== 'Bram') expect(reply).not.toMatch(/7,25|7250|SOM/)
        if (/read|export|remove/u.test(name)) expect(reply).toContain('ziet alleen wie de uitvraag heeft gemaakt')
      }
    const link = JSON.stringify(await press('Anna', 'number-intake.export', intake.id))
    expect(link).not.toMatch(/7,25|1\.250/)
    const history = await world.storage.history.of(world.network, { kind: 'number-intake', id: intake.id })
    expect(history.map(({ verb, data }) => [verb, data])).toEqual([
      ['number-intake.asked', {}],
      ['number-intake.answered', {}],
      ['number-intake.answered', {}],
    ])
    expect(JSON.stringify(await keptOf(world.storage)(memberOf(world, 'Bram'), world.now))).toContain('"7,25"')
    expect(JSON.stringify(await keptOf(world.storage)(memberOf(world, 'Anna'), world.now))).not.toContain('7,25')
  })

  it('by many fills page after page, and nothing is left out', async () => {
    const intake = await openIntake(world, { per: 'member' })
    for (let at = 0; at < 45; at += 1)
      await world.storage.numberIntakes.answer({
        ...{ network: world.network, intake: intake.id, party: `p${at}`, member: '', thousandths: 1000 },
        remark: `opmerking ${at} `.repeat(20),
      })
    let form = formIn(await press('Anna', 'number-intake.read', intake.id))
    const seen = new Set<string>()
    for (let page = 0; page < 3; page += 1) {
      for (const field of form.fields)
        for (const [found] of JSON.stringify(field).matchAll(/opmerking \d+/gu)) seen.add(found)
      const next = await world.as('Anna').submit(form)
      if (next.kind === 'form') form = next.form
      else expect(page).toBe(2)
    }
    expect(seen.size).toBe(45)
  })

  it('is gone when its owner deletes the request, with its card and all that waited', async () => {
    const intake = await answered()
    const form = formIn(await press('Anna', 'number-intake.remove', intake.id))
    expect(JSON.stringify(form.fields)).toContain('met 2 antwoorden')
    await world.as('Anna').submit(form)
    expect(await world.storage.numberIntakes.answers(world.network, intake.id)).toEqual([])
    expect(await world.app.present(world.network, { kind: 'number-intake', id: intake.id }, 'card', 'nl')).toBeNull()
    expect(await world.storage.reminders.waiting(world.network, { kind: 'number-intake', id: intake.id })).toEqual([])
    expect(JSON.stringify(await press('Bram', 'number-intake.answer', intake.id))).toContain('is er niet (meer)')
  })

  it('is gone a year after the closing, and not a day before', async () => {
    const intake = await answered()
    await world.as('Anna').submit(formIn(await press('Anna', 'number-intake.close', intake.id)))
    world.now = instantOn('2027-11-22', 23)
    await wake(world)
    expect(await world.storage.numberIntakes.answers(world.network, intake.id)).toHaveLength(2)
    world.now = instantOn('2027-11-23', 1)
    await wake(world)
    expect(await world.storage.numberIntakes.find(world.network, intake.id)).toBeNull()
    expect(await world.storage.numberIntakes.answers(world.network, intake.id)).toEqual([])
  })
})

describe('in private', () => {
  it('three days before the last one whoever has not answered hears of it; whoever has does not', async () => {
    const intake = await openIntake(world, { lastOn: 'uiterlijk 17 december' })
    await answer(world, 'Bram', intake, '2')
    world.now = instantOn('2026-12-14', 8)
    await wake(world)
    expect(await countTo(world, 'Carla')).toBe(0)
    world.now = instantOn('2026-12-14', 9)
    await wake(world)
    await wake(world)
    expect(await linesTo(world, 'Carla')).toEqual([
      'Komt u structureel fte tekort? Antwoorden kan nog tot en met do 17 dec 2026.',
    ])
    expect(await buttonsTo(world, 'Carla')).toEqual(['Antwoord geven'])
    for (const who of ['Bram', 'Dirk', 'Rik', 'Hanneke']) expect(await countTo(world, who)).toBe(0)
    await answer(world, 'Carla', intake, '0')
    expect(await linesTo(world, 'Carla')).toEqual([
      'Komt u structureel fte tekort? Hier hoeft u niets meer aan te doen.',
    ])
  })

  it('the owner hears once that all have answered, and how it closed', async () => {
    const intake = await openIntake(world, { lastOn: 'uiterlijk 17 december' })
    for (const who of ['Bram', 'Carla', 'Gijs', 'Anna', 'Bram'])
      await answer(world, who, intake, who === 'Bram' ? '2' : '0')
    await wake(world)
    expect(await linesTo(world, 'Anna')).toEqual([
      'Iedereen heeft geantwoord op uw uitvraag: Komt u structureel fte tekort?',
    ])
    world.now = instantOn('2026-12-18', 9)
    await wake(world)
    await wake(world)
    expect(await linesTo(world, 'Anna')).toEqual([
      'Uw uitvraag is gesloten: Komt u structureel fte tekort? 4 van 4 organisaties hebben geantwoord.',
    ])
    expect(await countTo(world, 'Anna')).toBe(2)
  })

  it('it waits on one’s own page until it is answered', async () => {
    const intake = await openIntake(world, { per: 'member' })
    expect(await homeOf('Bram')).toContain('1 uitvraag wacht op uw antwoord')
    await answer(world, 'Bram', intake, '2')
    for (const who of ['Bram', 'Rik', 'Hanneke']) expect((await homeOf(who)).join('\n')).not.toContain('uitvraag')
  })
})

describe('a number', () => {
  it.each([
    ['3', 3000],
    ['2,5', 2500],
    [' 2.5 ', 2500],
    ['0', 0],
    ['1.250', 1_250_000],
    ['1.250,125', 1_250_125],
    ['0,05', 50],
    ['2,5 fte', 2500],
    ['3FTE', 3000],
  ])('%j is read, and said again', (text, thousandths) => {
    expect(readNumber(text, 'fte')).toBe(thousandths)
    expect(readNumber(sayNumber(thousandths), 'fte')).toBe(thousandths)
  })
  it('counted in a unit that begins with a figure keeps its own', () => {
    expect(readNumber('110', '10 leerlingen')).toBe(110_000)
    expect(readNumber('110', '10')).toBe(110_000)
  })
  it.each(['drie', '1.25.0', '2,5 euro', '2 fte fte', '1e3', '²', '٣'])('%j is not read', (text) => {
    expect(() => readNumber(text, 'fte')).toThrow('number-intake.unreadable')
  })
  it.each(['-1', '1,2345', '0,333333 fte', '0.333333', '99999999999'])('%j is one that does not fit', (text) => {
    expect(() => readNumber(text, 'fte')).toThrow('number-intake.unfit')
  })
})
