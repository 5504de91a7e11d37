import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dayOf, toIso } from '../../bot/dates/civil-date.ts'
import { sayDate } from '../../bot/dates/say-due.ts'
import {
  asTyped,
  readOwnHoliday,
  readOwnHolidays,
  writeOwnHoliday,
} from '../../bot/network/organisations/own-holidays.ts'
import type { Refusal } from '../../bot/refusal.ts'
import { cardIn, formIn, must, openWorld, problemsIn, valuesOf, type World } from '../world.ts'
import { linesOf } from './card-reading.ts'

const read = (line: string) => readOwnHoliday(line, 'ownHolidays')
const refused = (act: () => unknown): string => {
  try {
    return JSON.stringify(act())
  } catch (error) {
    return (error as Refusal).reason
  }
}

describe('a line of days off', () => {
  it.each([
    ['18 april t/m 24 april 2027', '2027-04-18', '2027-04-24'],
    ['- 18 apr. tot en met 24 apr. 2027.', '2027-04-18', '2027-04-24'],
    ['ma 18 t/m vr 22 oktober 2027', '2027-10-18', '2027-10-22'],
    ['28 december t/m 3 januari 2027', '2026-12-28', '2027-01-03'],
    ['20-10-2027', '2027-10-20', '2027-10-20'],
    ['2027-04-18 t/m 2027-04-24', '2027-04-18', '2027-04-24'],
    ['week 42 2027', '2027-10-18', '2027-10-22'],
    ['carnaval 2027', '2027-02-07', '2027-02-09'],
    ['12 oktober 2019', '2019-10-12', '2019-10-12'],
  ])('reads “%s”', (line, fromOn, untilOn) => {
    expect(read(line)).toEqual({ name: '', fromOn, untilOn })
  })

  it('may begin with a name', () => {
    expect(read('Studiedag:  20-10-2027')).toEqual({ name: 'Studiedag', fromOn: '2027-10-20', untilOn: '2027-10-20' })
  })

  it.each([
    '20-10',
    'volgende week',
    'uiterlijk 3 mei 2027',
    'vóór 3 mei 2027',
    'vanaf 3 mei 2027',
    'mei 2027',
    'herfstvakantie 2027',
    '31 april 2027',
    '20-10-2027, 22-10-2027',
    'studiedag 20-10-2027',
    'geen',
  ])('refuses “%s”, which is no stretch of days of a named year', (line) => {
    expect(refused(() => read(line))).toBe('own-holidays.unreadable')
  })

  it('refuses more days than the longest school holiday has', () => {
    expect(refused(() => read('1 juli 2027 t/m 14 augustus 2027'))).toBe('own-holidays.too-long')
    expect(refused(() => read('24 april 2027 t/m 18 april 2028'))).toBe('own-holidays.too-long')
    expect(read('1 juli 2027 t/m 13 augustus 2027').untilOn).toBe('2027-08-13')
  })

  it('reads as itself in each way in which we write it', () => {
    const start = fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2039, 1, 1) })
    const name = fc.constantFrom('', 'Studieweek', 'tweede week meivakantie 2027')
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 43 }), name, (first, length, named) => {
        const holiday = { name: named, fromOn: toIso(first), untilOn: toIso(first + length) }
        for (const write of [undefined, asTyped, (day: string) => sayDate(day, 'nl')])
          expect(read(writeOwnHoliday(holiday, write))).toEqual(holiday)
      }),
    )
  })

  it('stands in order of its days, and once', () => {
    const lines = '\n20-10-2027\n\n18 april t/m 24 april 2027\r\n20 oktober 2027\n'
    expect(readOwnHolidays(lines, 'ownHolidays').map((one) => writeOwnHoliday(one))).toEqual([
      '2027-04-18 t/m 2027-04-24',
      '2027-10-20',
    ])
  })

  it('is refused after forty others', () => {
    const lines = Array.from({ length: 41 }, (_, at) => toIso(dayOf(2027, 1, 1) + 2 * at))
    expect(refused(() => readOwnHolidays(lines.join('\n'), 'ownHolidays'))).toBe('own-holidays.too-many')
    expect(readOwnHolidays(lines.slice(1).join('\n'), 'ownHolidays')).toHaveLength(40)
  })
})

describe('the days off of an organisation', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(async () => {
    expect(world.faults).toEqual([])
    await world.close()
  })

  const gemeente = async () => {
    const all = await world.storage.network.organisations(world.network)
    return must(
      all.find(({ name }) => name === 'Gemeente Duinrecht'),
      'Gemeente Duinrecht',
    )
  }
  const write = async (ownHolidays?: string) => {
    const hanneke = world.as('Hanneke')
    const form = formIn(await hanneke.press('network.write', { register: 'organisations', id: (await gemeente()).id }))
    return { form, reply: await hanneke.submit(form, ownHolidays === undefined ? {} : { ownHolidays }) }
  }

  it('are kept as they were typed, shown with their weekdays as long as they are ahead, and offered again', async () => {
    const { reply } = await write('12 oktober 2025\nStudiedag: 20-10-2027\n18 april t/m 24 april 2027')
    expect(linesOf(cardIn(reply))).toContain(
      'Vrije dagen: zo 18 apr 2027 t/m za 24 apr 2027; wo 20 okt 2027 · Studiedag',
    )
    expect((await gemeente()).ownHolidays).toHaveLength(3)
    const { form } = await write()
    expect(valuesOf(form).ownHolidays).toBe('12-10-2025\n18-04-2027 t/m 24-04-2027\nStudiedag: 20-10-2027')
    expect((await gemeente()).ownHolidays).toHaveLength(3)
    const { id } = await gemeente()
    expect(await world.storage.history.of(world.network, { kind: 'organisation', id })).toMatchObject([
      { verb: 'network.changed', data: { ownHolidays: [[], [{ fromOn: '2025-10-12' }, {}, { name: 'Studiedag' }]] } },
      { verb: 'network.changed', data: {} },
    ])
  })

  it('are refused at their field with the line that cannot be read, and nothing is kept', async () => {
    const { reply } = await write('20-10-2027\nergens in mei')
    expect(problemsIn(reply).ownHolidays).toContain('“ergens in mei”')
    expect(problemsIn((await write('1-1-2027 t/m 31-12-2027')).reply).ownHolidays).toContain('meer dan 44 dagen')
    expect((await gemeente()).ownHolidays).toEqual([])
  })

  it('go when the field is emptied', async () => {
    await write('20-10-2027')
    await write('')
    expect((await gemeente()).ownHolidays).toEqual([])
  })
})
