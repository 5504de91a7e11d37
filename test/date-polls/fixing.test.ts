/** "Datum vastleggen": the best with why, never without a side unawares; and the other ways in which a poll ends. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import type { Form } from '../../cards/form.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { buttonsTo, countTo, linesTo } from '../reminders/told.ts'
import { cardIn, formIn, must, problemsIn, valuesOf, type World } from '../world.ts'
import { answer, meetingOf, openPoll, openTable, pollNow } from './table.ts'

let world: World

beforeEach(async () => {
  world = await openTable()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const twoDays = { days: ['2027-03-01', '2027-03-02'] }
const press = (who: string, name: string, poll: string) => world.as(who).press(name, { poll })
const openFix = async (poll: string) => formIn(await press('Gijs', 'date-poll.fix', poll))
const submit = (form: Form, over: Readonly<Record<string, string>> = {}) => world.as('Gijs').submit(form, over)
const notesOf = (form: Form) => form.fields.flatMap((field) => (field.kind === 'note' ? [field.text] : []))
const fieldsOf = (form: Form) => form.fields.flatMap((field) => (field.kind === 'note' ? [] : [field.name]))
const verbsOf = async (poll: string) =>
  (await world.storage.history.of(world.network, { kind: 'date-poll', id: poll })).map(({ verb }) => verb)
const onChannel = async (poll: string) => {
  const card = await world.app.present(world.network, { kind: 'date-poll', id: poll }, 'card', 'nl')
  return linesOf(must(card, 'card'))
}

/** The second day is the better one. */
const answeredByAll = async () => {
  const poll = await openPoll(world, twoDays)
  for (const who of ['Anna', 'Gijs']) await answer(world, who, poll, ['yes', 'yes'])
  for (const who of ['Bram', 'Carla']) await answer(world, who, poll, ['no', 'if-needed'])
  return poll
}

describe('fixing the date', () => {
  it('offers the best first, with why, and gives the meeting its hours', async () => {
    const poll = await answeredByAll()
    const form = await openFix(poll.id)
    expect(notesOf(form)).toEqual([
      'Beste: di 2 mrt 2027, 14.00 uur: beide gemeenten en beide SWV’en kunnen, 2 indien nodig.',
    ])
    expect(valuesOf(form)).toEqual({ option: 'o2' })
    expect(linesOf(cardIn(await submit(form)))).toEqual(
      expect.arrayContaining([
        'Vervolgbijeenkomst is op di 2 mrt 2027, 14.00 uur.',
        'Het wordt di 2 mrt 2027, 14.00 uur.',
      ]),
    )
    const meeting = await meetingOf(world, poll)
    expect(meeting).toMatchObject({ state: 'planned', hours: { startsAt: poll.options[1]?.startsAt } })
    expect(await pollNow(world, poll)).toMatchObject({ state: 'fixed', fixed: 'o2' })
    expect(await onChannel(poll.id)).toContain('Het wordt di 2 mrt 2027, 14.00 uur.')
    expect(await verbsOf(poll.id)).not.toContain('date-poll.overtaken')
  })

  it('without a side is asked about in so many words, and done when that is confirmed', async () => {
    const poll = await answeredByAll()
    const warned = formIn(await submit(await openFix(poll.id), { option: 'o1' }))
    expect(notesOf(warned)[1]).toBe(
      'Op ma 1 mrt 2027, 14.00 uur kan niemand van de gemeenten, of dat is nog niet bekend. In dit overleg moeten onderwijs én gemeenten instemmen.',
    )
    expect((await meetingOf(world, poll)).state).toBe('to-plan')
    const unsure = formIn(await submit(warned, { sure: '' }))
    expect(fieldsOf(unsure)).toContain('sure')
    const other = formIn(await submit(warned, { sure: 'no' }))
    expect(valuesOf(other)).toEqual({ option: 'o2' })
    await submit(warned, { sure: 'yes' })
    expect(await pollNow(world, poll)).toMatchObject({ state: 'fixed', fixed: 'o1' })
  })

  it('that was confirmed for one date is not confirmed for another', async () => {
    const poll = await openPoll(world, twoDays)
    const warned = formIn(await submit(await openFix(poll.id), { option: 'o1' }))
    const again = formIn(await submit(warned, { option: 'o2', sure: 'yes' }))
    expect(notesOf(again)[1]).toContain('di 2 mrt 2027')
    expect((await pollNow(world, poll)).state).toBe('open')
  })

  it('shows how it stands now when somebody answered meanwhile', async () => {
    const poll = await answeredByAll()
    const form = await openFix(poll.id)
    await answer(world, 'Bram', poll, ['no', 'no'])
    const again = formIn(await submit(form))
    expect(notesOf(again)).toEqual([
      'Er is intussen geantwoord; dit is de nieuwe stand.',
      'Beste: di 2 mrt 2027, 14.00 uur: 1 van de 2 gemeenten en beide SWV’en kunnen, 1 indien nodig.',
    ])
    await submit(again)
    expect((await pollNow(world, poll)).state).toBe('fixed')
  })

  it('is for chair and secretariat, once, and of no day that has passed', async () => {
    const poll = await answeredByAll()
    expect(JSON.stringify(await press('Anna', 'date-poll.fix', poll.id))).toContain('voorzitter')
    const form = await openFix(poll.id)
    world.now = instantOn('2027-03-03', 9)
    expect(JSON.stringify(await press('Gijs', 'date-poll.fix', poll.id))).toContain('zijn voorbij')
    expect(problemsIn(await submit(form))).toEqual({ option: 'Deze datum is al voorbij. Kies een andere.' })
    world.now = instantOn('2026-11-24', 9)
    await submit(form)
    expect(Object.keys(problemsIn(await submit(form)))).toEqual([''])
    expect(JSON.stringify(await press('Anna', 'date-poll.answer', poll.id))).toContain('loopt niet meer')
  })
})

describe('a poll ends', () => {
  it('when it is withdrawn, and then another can be begun', async () => {
    const poll = await openPoll(world, twoDays)
    const sure = formIn(await press('Gijs', 'date-poll.withdraw', poll.id))
    await submit(sure)
    expect((await pollNow(world, poll)).state).toBe('withdrawn')
    expect(await onChannel(poll.id)).toContain('Dit datumvoorstel is ingetrokken. U hoeft niets meer te doen.')
    const card = cardIn(await press('Gijs', 'date-poll.show', poll.id))
    expect(labelsOf(card)).toEqual(['Naar de bijeenkomst', 'Nieuwe datums voorstellen'])
    const again = await world.as('Gijs').press('date-poll.propose', { meeting: poll.meeting })
    expect(formIn(again).name).toBe('date-poll.ask')
  })

  it('when its meeting gets a day otherwise', async () => {
    const poll = await openPoll(world, twoDays)
    const change = formIn(await world.as('Gijs').press('meeting.change', { meeting: poll.meeting }))
    const sent = await world.as('Gijs').submit(change, { when: 'do 15 april 2027 14.00 uur' })
    if (sent.kind === 'form') await world.as('Gijs').submit(sent.form)
    expect((await meetingOf(world, poll)).state).toBe('planned')
    expect((await pollNow(world, poll)).state).toBe('withdrawn')
    expect(await onChannel(poll.id)).toContain(
      'De datum is op een andere manier bepaald: do 15 apr 2027, 14.00 uur. U hoeft niets meer te doen.',
    )
    expect(await verbsOf(poll.id)).toEqual(['date-poll.proposed', 'date-poll.overtaken'])
  })
})

describe('a poll of a meeting that is cancelled', () => {
  it('ends with it', async () => {
    const poll = await openPoll(world, twoDays)
    const form = formIn(await world.as('Gijs').press('meeting.cancel', { meeting: poll.meeting }))
    await submit(form, { reason: 'de agenda is leeg' })
    expect((await meetingOf(world, poll)).state).toBe('cancelled')
    expect((await pollNow(world, poll)).state).toBe('withdrawn')
    expect(await onChannel(poll.id)).toContain('Dit datumvoorstel is ingetrokken. U hoeft niets meer te doen.')
  })
})

describe('before answers are due', () => {
  const wakeOn = async (day: string) => {
    world.now = instantOn(day, 9)
    await world.app.wake()
    await world.app.wake()
  }

  it('whoever has not answered is told so in private, and on the last day the stewards hear whose answers are missing', async () => {
    const poll = await openPoll(world, twoDays)
    await answer(world, 'Anna', poll, ['yes', 'yes'])
    // Two days before is a Saturday.
    await wakeOn('2026-11-27')
    expect(await linesTo(world, 'Bram')).toEqual(['Vervolgbijeenkomst: geef voor ma 30 nov 2026 aan wanneer u kunt.'])
    expect(await buttonsTo(world, 'Bram')).toEqual(['Mijn antwoord', 'Later herinneren'])
    expect(await countTo(world, 'Anna')).toBe(0)
    await wakeOn('2026-11-30')
    expect(await countTo(world, 'Bram')).toBe(2)
    const missing =
      'Vervolgbijeenkomst: dit is de laatste dag van het datumvoorstel. Nog geen antwoord van Bram Tolsma, Carla Hoekema, Gijs Oosterbaan.'
    expect(await linesTo(world, 'Gijs')).toEqual([missing])
    expect(await linesTo(world, 'Hanneke')).toContain(missing)
    expect(await countTo(world, 'Anna')).toBe(0)
  })

  it('what they were told says so when they have answered', async () => {
    const poll = await openPoll(world, twoDays)
    await wakeOn('2026-11-27')
    await answer(world, 'Bram', poll, ['yes', 'no'])
    expect(await linesTo(world, 'Bram')).toEqual(['Vervolgbijeenkomst: hier hoeft u niets meer aan te doen.'])
    expect(await buttonsTo(world, 'Bram')).toEqual([])
  })

  it('nothing is said of a poll that is over', async () => {
    const poll = await openPoll(world, twoDays)
    await submit(formIn(await press('Gijs', 'date-poll.withdraw', poll.id)))
    await wakeOn('2026-11-30')
    for (const name of ['Anna', 'Bram', 'Gijs', 'Hanneke']) expect(await countTo(world, name)).toBe(0)
  })
})
