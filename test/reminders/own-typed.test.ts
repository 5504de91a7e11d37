/** What is typed behind `/stil`, on a Monday. */
import { expect, it } from 'vitest'
import { Refusal } from '../../bot/refusal.ts'
import { readTyped } from '../../bot/reminders/own/typed.ts'
import { noOwnReminders, type OwnReminders } from '../../bot/reminders/settings.ts'

const asked = { today: '2026-11-23', region: 'noord', language: 'nl' } as const

const read = (text: string): unknown => {
  try {
    const change = readTyped(text, asked)
    return typeof change === 'function' ? differing(change(noOwnReminders)) : change
  } catch (error) {
    if (error instanceof Refusal) return `${error.reason} at ${error.field}`
    throw error
  }
}

const differing = ({ silence }: OwnReminders) => ({
  ...(silence.hours ? { hours: `${silence.hours.from}-${silence.hours.until}` } : {}),
  ...(silence.weekdays.length > 0 ? { weekdays: silence.weekdays } : {}),
  ...(silence.daysOff.length > 0 ? { off: silence.daysOff.map(({ from, until }) => `${from} ${until}`).join() } : {}),
  ...(silence.weekly === null ? {} : { weekly: silence.weekly }),
})

const off = (from: string, until = from) => ({ off: `${from} ${until}` })
const asksDays = (from: string, until: string, instead: object | null = null) => ({
  asks: 'days',
  periods: [{ from, until }],
  instead,
})
const asksHours = (from: string, until: string, instead: object | null = null) => ({
  asks: 'hours',
  hours: { from, until },
  instead,
})
const evenings = { hours: '17:00-09:00' }

it.each<[string, unknown]>([
  ['tot maandag', off('2026-11-23', '2026-11-29')],
  ['t/m vrijdag', off('2026-11-23', '2026-11-27')],
  ['tot en met vrijdag', off('2026-11-23', '2026-11-27')],
  ['vrijdag', off('2026-11-27')],
  ['Vrijdag.', off('2026-11-27')],
  ['aanstaande vrijdag', off('2026-11-27')],
  ['vrij vrijdag', off('2026-11-27')],
  ['zaterdag', off('2026-11-28')],
  ['vandaag', off('2026-11-23')],
  ['morgen', off('2026-11-24')],
  ['overmorgen', off('2026-11-25')],
  ['deze week', off('2026-11-23', '2026-11-27')],
  ['volgende week', off('2026-11-30', '2026-12-04')],
  ['week 49', off('2026-11-30', '2026-12-04')],
  ['een week', off('2026-11-23', '2026-11-29')],
  ['twee weken', off('2026-11-23', '2026-12-06')],
  ['3 t/m 14 mei', off('2027-05-03', '2027-05-14')],
  ['3 tot en met 14 mei', off('2027-05-03', '2027-05-14')],
  ['3-14 mei', off('2027-05-03', '2027-05-14')],
  ['van 3 tot 14 mei', off('2027-05-03', '2027-05-13')],
  ['2027-05-03 t/m 2027-05-14', off('2027-05-03', '2027-05-14')],
  ['maandag 30 november', off('2026-11-30')],
  ['1/12', off('2026-12-01')],
  ['tot 15 december', off('2026-11-23', '2026-12-14')],
  ['24 december t/m 2 januari', off('2026-12-24', '2027-01-02')],
  ['20 november t/m 27 november', off('2026-11-23', '2026-11-27')],
  ['vanaf morgen tot vrijdag', off('2026-11-24', '2026-11-26')],
  ['december', off('2026-12-01', '2026-12-31')],
  ['kerstvakantie', off('2026-12-19', '2027-01-03')],
  ['in de kerstvakantie', off('2026-12-19', '2027-01-03')],
  ['de zomervakantie', off('2027-07-10', '2027-08-22')],
  ['until Monday', off('2026-11-23', '2026-11-29')],
  ['through Friday', off('2026-11-23', '2026-11-27')],
  ['Friday', off('2026-11-27')],
  ['today', off('2026-11-23')],
  ['tomorrow', off('2026-11-24')],
  ['this week', off('2026-11-23', '2026-11-27')],
  ['next week', off('2026-11-30', '2026-12-04')],
  ['for two weeks', off('2026-11-23', '2026-12-06')],
  ['from 3 to 14 May', off('2027-05-03', '2027-05-14')],
  ['until 1 December', off('2026-11-23', '2026-11-30')],
  ['Christmas holidays', off('2026-12-19', '2027-01-03')],
  ['17.00-09.00', evenings],
  ['17:00 – 9:00', evenings],
  ['van 17 tot 9 uur', evenings],
  ['17u-9u', evenings],
  ['from 17:00 to 9:00', evenings],
  ['between 17 and 9', evenings],
  ['18.00-24.00', { hours: '18:00-00:00' }],
  ['0.00-7.30', { hours: '00:00-07:30' }],
  ['wekelijks maandag', { weekly: 1 }],
  ['wekelijks op vrijdag', { weekly: 5 }],
  ['één keer per week op dinsdag', { weekly: 2 }],
  ['weekly Friday', { weekly: 5 }],
  ['wekelijks', { weekly: 1 }],
  ['niet wekelijks', {}],
  ['elke vrijdag', { weekdays: [5] }],
  ['elke woensdag en vrijdag', { weekdays: [3, 5] }],
  ['op vrijdagen', { weekdays: [5] }],
  ['nooit op maandag', { weekdays: [1] }],
  ['every Wednesday', { weekdays: [3] }],
  ['on Fridays', { weekdays: [5] }],
  ["'s maandags", { weekdays: [1] }],
  ['vrijdags', { weekdays: [5] }],
  ["'s vrijdags", { weekdays: [5] }],
  ['nooit op vrijdag', { weekdays: [5] }],
  ['nooit vrijdag', { weekdays: [5] }],
  ['ik werk niet op vrijdag', { weekdays: [5] }],
  ['op vrijdag', off('2026-11-27')],
  ['elke dinsdag en donderdag', { weekdays: [2, 4] }],
  ['elke ma, wo en vr', { weekdays: [1, 3, 5] }],
  ['dinsdags en donderdags', { weekdays: [2, 4] }],
  ['dinsdag en donderdag', { off: '2026-11-24 2026-11-24,2026-11-26 2026-11-26' }],
  ['di/do', { off: '2026-11-24 2026-11-24,2026-11-26 2026-11-26' }],
  ['Tuesday and Thursday', { off: '2026-11-24 2026-11-24,2026-11-26 2026-11-26' }],
  ['ma, wo en vr', { off: '2026-11-25 2026-11-25,2026-11-27 2026-11-27,2026-11-30 2026-11-30' }],
  ['dinsdag en donderdag volgende week', { off: '2026-12-01 2026-12-01,2026-12-03 2026-12-03' }],
  ['volgende week dinsdag en donderdag', { off: '2026-12-01 2026-12-01,2026-12-03 2026-12-03' }],
  ['3, 5 en 7 mei', { off: '2027-05-03 2027-05-03,2027-05-05 2027-05-05,2027-05-07 2027-05-07' }],
  ['3 t/m 5 en 10 t/m 12 mei', { off: '2027-05-03 2027-05-05,2027-05-10 2027-05-12' }],
  ['tussen 3 en 14 mei', off('2027-05-03', '2027-05-14')],
  ['vrijdag en de kerstvakantie', { off: '2026-11-27 2026-11-27,2026-12-19 2027-01-03' }],
  ['vrijdag en dan nog eens', null],
  ['tot 1 november', asksDays('2026-11-23', '2027-10-31')],
  ['1 november', asksDays('2027-11-01', '2027-11-01')],
  ['3 t/m 14 november', asksDays('2027-11-03', '2027-11-14')],
  ['1 januari t/m 1 maart', off('2027-01-01', '2027-03-01')],
  ['1 januari t/m 2 maart', asksDays('2027-01-01', '2027-03-02')],
  ['tot de zomervakantie', asksDays('2026-11-23', '2027-07-09')],
  ['5-12', asksDays('2026-12-05', '2026-12-05', { from: '05:00', until: '12:00' })],
  ['24-12', asksDays('2026-12-24', '2026-12-24', { from: '00:00', until: '12:00' })],
  ['31-12', off('2026-12-31')],
  ['17-9', asksHours('17:00', '09:00', { from: '2027-09-17', until: '2027-09-17' })],
  ['17 - 9', asksHours('17:00', '09:00', { from: '2027-09-17', until: '2027-09-17' })],
  ['9-17', asksHours('09:00', '17:00')],
  ['van 17 tot 9', asksHours('17:00', '09:00')],
  ['9.00-17.00', asksHours('09:00', '17:00')],
  ['van 8 tot 18 uur', asksHours('08:00', '18:00')],
  ['12.00-13.00', { hours: '12:00-13:00' }],
  ['uit', 'off'],
  ['Uit.', 'off'],
  ['off', 'off'],
  ['stil uit', 'off'],
  ['00:00-24:00', 'silence.no-moment at hours'],
  ['9.00-9.00', 'silence.no-moment at hours'],
  ['17.10-9.00', 'silence.quarters at hours'],
  ['25.00-9.00', 'silence.hours-unreadable at hours'],
  ['3 januari 2028 t/m 1 maart 2030', 'silence.days-long at daysOff'],
  ['tot 1 mei 2028', 'silence.days-long at daysOff'],
  ['1 t/m 3 november 2026', 'silence.days-over at daysOff'],
  ['gek', null],
  ['altijd', null],
  ['wekelijks zaterdag', null],
  ['elke dag', null],
  ['31 februari', null],
  ['1-12 t/m 5-12', null],
  ['tot na de kerstvakantie', null],
])('“%s”', (text, meant) => {
  expect(read(text)).toEqual(meant)
})
