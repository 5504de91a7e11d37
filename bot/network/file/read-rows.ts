/** One thing of the file: what is said of it, with its line. */
import { readHref } from '../links.ts'
import { readOrganisationCode } from '../organisations/organisation-code.ts'
import { type Fields, heedSaid, openFields, readLine, readWord, referenceLimit } from './fields.ts'
import {
  keys,
  kindWords,
  languageWords,
  linkWords,
  regionWords,
  ringWords,
  roleWords,
  seatRoleWords,
  sectorWords,
} from './file-word.ts'
import type { AbsenceRow, MemberRow, NetworkRow, Row, SeatRow } from './network-file.ts'
import type { MapNode, Node } from './node.ts'
import type { Note, Problem } from './problem.ts'
import { readDaysOff } from './read-days-off.ts'

export interface Reading {
  readonly note: Note
  readonly problems: Problem[]
  /** The day of reading. */
  readonly today: string
}

/** Without a name nothing can be found again. */
export const readRow = (fields: Fields): Row | undefined => {
  const name = fields.name('naam')
  return name && { line: fields.line, id: fields.id(), name, has: fields.has }
}

export const readNetwork = (node: MapNode, { note }: Reading): NetworkRow | undefined => {
  const fields = openFields(node, keys.network, ['id', 'naam', 'vakantieregio'], note)
  const row = fields && readRow(fields)
  return row && { ...row, holidayRegion: fields.word('vakantieregio', regionWords) }
}

export const readOrganisation = (fields: Fields, { note, problems }: Reading) => {
  const row = readRow(fields)
  const code = fields.text('code')
  const sectors = fields.list(
    'sectoren',
    (item) => readWord(readLine(item, 'sectoren', 10, note), 'sectoren', sectorWords, note)?.value,
  )
  return (
    row && {
      ...row,
      kind: fields.word('soort', kindWords),
      sectors,
      code: code && heedSaid(problems, code.line, () => readOrganisationCode(code.value, 'code')),
      contact: fields.text('contact', referenceLimit),
      ownHolidays: readDaysOff(fields, { note, problems }),
    }
  )
}

export const readMember = (fields: Fields, { note }: Reading): MemberRow | undefined => {
  const row = readRow(fields)
  const organisation = fields.name('organisatie')
  if (!row || !organisation) return undefined
  return {
    ...row,
    organisation,
    function: fields.text('functie'),
    role: fields.word('rol', roleWords),
    language: fields.word('taal', languageWords),
    hasLeft: fields.yes('vertrokken'),
    seats: fields.list('overleggen', (item) => readSeat(item, note)),
  }
}

const readSeat = (item: Node, note: Note): SeatRow | undefined => {
  if (item.kind === 'text') {
    const body = readLine(item, 'overleggen', referenceLimit, note)
    return body && { line: item.line, body, ring: undefined, role: undefined }
  }
  const fields = openFields(item, 'overleggen', ['overleg', 'ring', 'rol'], note)
  const body = fields?.name('overleg')
  return (
    body &&
    fields && { line: item.line, body, ring: fields.word('ring', ringWords), role: fields.word('rol', seatRoleWords) }
  )
}

export const readGroup = (fields: Fields, { note }: Reading) => {
  const row = readRow(fields)
  const organisations = fields.list('organisaties', (item) => readLine(item, 'organisaties', referenceLimit, note))
  return row && { ...row, organisations, contact: fields.text('contact', referenceLimit) }
}

export const readFunction = (fields: Fields) => {
  const row = readRow(fields)
  return row && { ...row, organisation: fields.text('organisatie'), holder: fields.text('houder', referenceLimit) }
}

export const readLink = (fields: Fields, { problems }: Reading) => {
  const row = readRow(fields)
  const href = fields.text('adres', 500)
  return (
    row && {
      ...row,
      kind: fields.word('soort', linkWords),
      href: href && heedSaid(problems, href.line, () => readHref(href.value)),
      about: fields.text('toelichting'),
    }
  )
}

export const readAbsence = (fields: Fields, { note }: Reading): AbsenceRow | undefined => {
  const [member, deputy] = [fields.name('lid'), fields.name('vervanger')]
  const [fromOn, untilOn] = [fields.day('van'), fields.day('tot en met')]
  for (const key of ['van', 'tot en met']) if (!fields.has(key)) note(fields.line, 'missing', { key })
  if (!member || !deputy || !fromOn || !untilOn) return undefined
  if (untilOn.value < fromOn.value) note(untilOn.line, 'absence-ends-before', { from: fromOn.value })
  return { line: fields.line, member, deputy, fromOn: fromOn.value, untilOn: untilOn.value }
}
