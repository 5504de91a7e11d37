/** The days off of an organisation: what is said of each, with its line. */
import type { OwnHoliday } from '../network.ts'
import { readOwnHoliday, readOwnHolidays } from '../organisations/own-holidays.ts'
import { type Fields, heedSaid, readLine, referenceLimit, type Said } from './fields.ts'
import type { Node } from './node.ts'
import { heed, type Note, type Problem } from './problem.ts'

export const readDaysOff = (
  fields: Fields,
  { note, problems }: { readonly note: Note; readonly problems: Problem[] },
): Said<readonly OwnHoliday[]> | undefined => {
  const said = fields.list('vrije dagen', (item) => readStretch(item, note))
  return said && readAll(said.value.flat(), said.line, problems)
}

/** Each is tried alone, so that its problem is told at its own line. */
const readAll = (lines: readonly Said<string>[], at: number, problems: Problem[]) => {
  const read = lines.map(({ value, line }) => heed(problems, line, () => readOwnHoliday(value, '')))
  if (read.includes(undefined)) return undefined
  const text = lines.map(({ value }) => value).join('\n')
  return heedSaid(problems, at, () => readOwnHolidays(text, ''))
}

/** `2027-05-03`, or with a name, which YAML takes for a field: `Studieweek: 2027-10-25 t/m 2027-10-29`. */
const readStretch = (item: Node, note: Note): readonly Said<string>[] => {
  if (item.kind !== 'map') return [readLine(item, 'vrije dagen', referenceLimit, note) ?? []].flat()
  return item.entries.flatMap(({ key, line, value }) => {
    const days = readLine(value, 'vrije dagen', referenceLimit, note)
    return days ? [{ value: `${key}: ${days.value}`, line }] : []
  })
}
