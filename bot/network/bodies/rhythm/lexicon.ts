/** Words of a rhythm, in Dutch and English: days, months, numbers. */
import { en } from '../../../../cards/words/en.ts'
import { nl } from '../../../../cards/words/nl.ts'
import { type Rhythm, type Weekday, weekdays } from '../../customs.ts'

export type Nth = Extract<Rhythm, { kind: 'month' }>['nth']

export const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

export const number = `(\\d{1,2}|${[...nl.overleg.rhythms.numbers, ...en.overleg.rhythms.numbers].join('|')})`
export const numberOf = (said: string): number => {
  const at = [nl, en].map(({ overleg }) => overleg.rhythms.numbers.indexOf(said)).find((one) => one >= 0)
  return at ?? Number(said)
}

const monthNames = (months: readonly string[]) => months.map((name) => name.toLowerCase())
export const monthOfName = (said: string): number | null => {
  const found = [nl, en]
    .map(({ overleg }) =>
      monthNames(overleg.rhythms.months).findIndex(
        (name) => name === said || (said.length >= 3 && name.startsWith(said)) || (name === 'maart' && said === 'mrt'),
      ),
    )
    .find((at) => at >= 0)
  return found === undefined ? null : found + 1
}

export const weekdayOfName = (said: string): Weekday | null => {
  const names = [nl, en].map(({ overleg }) => overleg.rhythms.weekdays.map((name) => name.toLowerCase()))
  const short = ['ma', 'di', 'wo', 'do', 'vr']
  const at = [...names, short].map((all) =>
    all.findIndex((name) => name === said || `${name}s` === said || `${name}en` === said),
  )
  const found = at.find((one) => one >= 0)
  return weekdays.find((one) => one - 1 === found) ?? null
}

export const nthOfName: ReadonlyMap<string, Nth> = new Map<string, Nth>([
  ...(['eerste', '1e', '1ste', 'first', '1st'] as const).map((said) => [said, 1] as const),
  ...(['tweede', '2e', '2de', 'second', '2nd'] as const).map((said) => [said, 2] as const),
  ...(['derde', '3e', '3de', 'third', '3rd'] as const).map((said) => [said, 3] as const),
  ...(['vierde', '4e', '4de', 'fourth', '4th'] as const).map((said) => [said, 4] as const),
  ...(['laatste', 'last'] as const).map((said) => [said, -1] as const),
])

export const empty = new Set(
  'elke elk iedere ieder om de het een van in op per en of every each on and the a at we overleg vergaderen wij'.split(
    ' ',
  ),
)
