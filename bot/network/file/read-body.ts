/** One body of the file: its level and seats, how it meets, which bodies it serves, and who means to join it. */

import { customsLimits } from '../../../cards/overleg-customs.ts'
import { noteLimit } from '../../../cards/overleg-forms.ts'
import { nameLimit } from '../../read-text.ts'
import { readCount } from '../bodies/overleg/customs-form.ts'
import { readHour } from '../bodies/overleg/hours.ts'
import { readRhythm } from '../bodies/rhythm/read-rhythm.ts'
import { relations } from '../chain.ts'
import type { Customs } from '../customs.ts'
import type { SeatPlan } from '../network.ts'
import { type Fields, heedSaid, openFields, readLine, readWord, referenceLimit, type Said } from './fields.ts'
import {
  changeWords,
  customsKeys,
  kindWords,
  languageWords,
  levelWords,
  servesKeys,
  templateWords,
} from './file-word.ts'
import type { BodyRow, IntendedRow } from './network-file.ts'
import type { MapNode, Node } from './node.ts'
import type { Note } from './problem.ts'
import { type Reading, readRow } from './read-rows.ts'

export const bodyKeys = [
  ...['id', 'naam', 'sjabloon', 'niveau', 'taal', 'ringen', 'plaatsen'],
  ...Object.values(customsKeys),
  ...Object.values(servesKeys),
  'voornemens',
]

export const readBody = (fields: Fields, reading: Reading): BodyRow | undefined => {
  const { note } = reading
  const row = readRow(fields)
  const template = fields.text('sjabloon')
  return (
    row && {
      ...row,
      level: fields.word('niveau', levelWords),
      language: fields.word('taal', languageWords),
      template:
        template?.value === ''
          ? { value: null, line: template.line }
          : readWord(template, 'sjabloon', templateWords, note),
      hasRings: fields.yes('ringen'),
      seatPlan: readSeatPlan(fields.map('plaatsen'), note),
      customs: readCustoms(fields, reading),
      serves: readServes(fields, note),
      intended: fields.list('voornemens', (item) => readIntended(item, reading)),
    }
  )
}

/** What was left empty is as usual where it must be something, and nothing where it may be. */
const readCustoms = (fields: Fields, { note, problems, today }: Reading): Partial<Customs> => {
  const key = customsKeys
  const text = (name: keyof typeof key, limit?: number) => fields.text(key[name], limit)
  const heeded = <Value>(said: Said<string> | undefined, read: (value: string) => Value): Value | undefined =>
    said && heedSaid(problems, said.line, () => read(said.value))?.value
  const said = {
    decides: text('decides', customsLimits.decides)?.value,
    rhythm: heeded(text('rhythm', customsLimits.rhythm), (value) => readRhythm(value, '', today)),
    startsAt: heeded(text('startsAt'), (value) => readHour(value, '')),
    minutes: heeded(text('minutes'), (value) => readCount(value, 'minutes')),
    place: text('place', customsLimits.place)?.value,
    papersDays: heeded(text('papersDays'), (value) => readCount(value, 'papersDays')),
    needsBothSides: fields.yes(key.needsBothSides)?.value,
    standing: fields.list(key.standing, (item) => readLine(item, key.standing, nameLimit, note)?.value)?.value,
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

const readServes = (fields: Fields, note: Note): BodyRow['serves'] =>
  Object.fromEntries(
    relations.map((relation) => {
      const key = servesKeys[relation]
      return [relation, fields.list(key, (item) => readLine(item, key, referenceLimit, note))]
    }),
  ) as BodyRow['serves']

const readIntended = (item: Node, { note, today }: Reading): IntendedRow | undefined => {
  const fields = openFields(item, 'voornemens', ['organisatie', 'wijziging', 'gezegd op', 'toelichting'], note)
  const organisation = fields?.name('organisatie')
  const change = fields?.word('wijziging', changeWords)
  if (fields && !fields.has('wijziging')) note(fields.line, 'missing', { key: 'wijziging' })
  const saidOn = fields?.day('gezegd op')?.value ?? today
  const said = fields?.text('toelichting', noteLimit)?.value ?? ''
  return fields && organisation && change
    ? { line: fields.line, organisation, change: change.value, note: said, saidOn }
    : undefined
}

/** More seats than a room has chairs: a year or a telephone number was typed. */
const mostSeats = 99

const readSeatPlan = (node: MapNode | undefined, note: Note): Said<SeatPlan> | undefined => {
  if (!node) return undefined
  const plan: Record<string, number> = {}
  for (const { key, line, value } of node.entries) {
    const kind = readWord({ value: key, line }, 'plaatsen', kindWords, note)
    const said = readLine(value, key, 10, note)
    const seats = Number(said?.value)
    if (said && (!/^\d+$/u.test(said.value) || seats > mostSeats)) note(line, 'no-count', { key, said: said.value })
    else if (kind && plan[kind.value] !== undefined) note(line, 'key-twice', { key, first: node.line })
    else if (kind && said && seats > 0) plan[kind.value] = seats
  }
  return { value: plan, line: node.line }
}
