import { readFileSync, writeFileSync } from 'node:fs'
import { checkHolidayRows, type HolidayRow, holidayNames, regions } from '../bot/dates/school-holiday-row.ts'

/**
 * Takes later school years into the calendar: a JSON file of rows {schoolYear, holiday, region, from, until},
 * or an object with `rows`. A row of the file replaces ours of the same year, holiday and region.
 */

const calendarFile = new URL('../bot/dates/school-holidays.json', import.meta.url)

const readRows = (file: string | URL): readonly HolidayRow[] => {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return checkHolidayRows(Array.isArray(content) ? content : (content as { rows?: unknown }).rows)
}

const keyOf = ({ schoolYear, holiday, region }: HolidayRow): string => `${schoolYear} ${holiday} ${region}`

const place = ({ schoolYear, holiday, region }: HolidayRow): string =>
  `${schoolYear} ${holidayNames.indexOf(holiday)} ${regions.indexOf(region)}`

const [file] = process.argv.slice(2)
if (!file) throw new Error('usage: npm run holidays:import FILE')

const merged = new Map([...readRows(calendarFile), ...readRows(file)].map((row) => [keyOf(row), row]))
const rows = [...merged.values()].sort((a, b) => place(a).localeCompare(place(b)))
const lines = rows.map(
  ({ schoolYear, holiday, region, from, until }) => `  ${JSON.stringify({ schoolYear, holiday, region, from, until })}`,
)
writeFileSync(calendarFile, `[\n${lines.join(',\n')}\n]\n`)

const years = [...new Set(rows.map((row) => row.schoolYear))]
console.log(`${rows.length} vakanties, schooljaren ${years.join(', ')}`)
