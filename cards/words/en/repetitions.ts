import type { Words } from '../words.ts'

export const repetitions: Words['repetitions'] = {
  on: (day) => `on ${day}`,
  by: (day) => `on ${day} at the latest`,
  from: (rhythm, day) => `${rhythm}, from ${day}`,
  daily: (from) => `every day, from ${from}`,
  days: (every, from) => `every ${every} days, from ${from}`,
  monthly: (date, from) => `every month on day ${date}, from ${from}`,
  months: (every, date, from) => `every ${every} months on day ${date}, from ${from}`,
  yearly: (day) => `every year on ${day}`,
  workingDays: 'every working day',
  beforeHoliday: (holiday) => `on the last school day before the ${holiday}`,
  beforeEachHoliday: 'on the last school day before each school holiday',
  holidays: {
    herfst: 'autumn holiday',
    kerst: 'Christmas holiday',
    voorjaar: 'spring holiday',
    mei: 'May holiday',
    zomer: 'summer holiday',
  },
}
