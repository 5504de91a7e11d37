import { byBeforeAndAfter, schoolHoliday } from './holidays.ts'
import { article } from './lexicon.ts'
import { type Period, type WindowIn, yearly } from './period.ts'
import type { Place } from './place.ts'
import { addWorkingDays, type FeastName, feasts } from './public-holidays.ts'
import { map, optional, phrases, type Rule, sequence, words } from './rule.ts'
import { listed } from './word-list.ts'
import type { YearReference } from './year-reference.ts'

const names: Record<FeastName, string> = {
  newYear: 'nieuwjaar, nieuwjaarsdag',
  carnival: 'carnaval',
  goodFriday: 'goede vrijdag',
  easter: 'pasen, paasdagen, paasweekend, paasweekeinde, paaszaterdag',
  easterSunday: 'eerste paasdag, 1e paasdag, paaszondag',
  easterMonday: 'tweede paasdag, 2e paasdag, paasmaandag',
  kingsDay: 'koningsdag',
  liberationDay: 'bevrijdingsdag',
  ascension: 'hemelvaart, hemelvaartsdag, hemelvaartdag, hemelvaartsweekend, hemelvaartweekend',
  pentecost: 'pinksteren, pinksterdagen, pinksterweekend',
  pentecostSunday: 'eerste pinksterdag, 1e pinksterdag',
  pentecostMonday: 'tweede pinksterdag, 2e pinksterdag, pinkstermaandag',
  prinsjesdag: 'prinsjesdag',
  saintNicholas: 'sinterklaas',
  christmas: '',
  christmasDay: 'eerste kerstdag, 1e kerstdag',
  boxingDay: 'tweede kerstdag, 2e kerstdag',
}

const feastNames = Object.fromEntries(
  Object.entries(names).flatMap(([feastName, all]) => listed(all).map((it) => [it, feastName as FeastName])),
)

/** Before it is the last working day, after it the first; school holidays are not looked at. */
const feastIn =
  (name: FeastName): WindowIn =>
  (year) => {
    const [start, end] = feasts[name](year)
    return {
      start,
      end,
      lastBefore: addWorkingDays(start, -1),
      firstAfter: addWorkingDays(end, 1),
      around: [start - 3, end + 3],
    }
  }

const feastPeriod = (name: FeastName, year?: YearReference): Period => {
  const period = byBeforeAndAfter(yearly('holiday', feastIn(name), year))
  return { ...period, behind: { ...period.behind, around: { ...period, precision: 'week' } } }
}

export const feast: Rule<Place> = map(phrases(feastNames), (name) => ({
  takesYear: true,
  at: (year) => feastPeriod(name, year),
}))

/** Christmas itself, but before, after and around it people mean the holiday. */
export const christmas: Rule<Place> = map(
  sequence(optional(article), words('kerst', 'kerstmis', 'kerstdagen', 'kerstperiode', 'de kerstdagen')),
  () => ({
    takesYear: true,
    at: (year) => ({ ...feastPeriod('christmas', year), behind: christmasHoliday(year) }),
  }),
)

const christmasHoliday = (year?: YearReference): NonNullable<Period['behind']> => {
  const holiday = schoolHoliday('kerst', year)
  return { ...holiday.behind, around: holiday }
}
