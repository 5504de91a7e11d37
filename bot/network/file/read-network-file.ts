/** From text to a network as the file says it; every problem is noted, and what is right is read on. */
import { membersOf } from './csv-node.ts'
import { readCsv } from './csv-rows.ts'
import { type Fields, openFields } from './fields.ts'
import { readText } from './file-text.ts'
import { keys, type Section } from './file-word.ts'
import type { NetworkFile } from './network-file.ts'
import type { MapNode } from './node.ts'
import { type Note, noteIn, type Problem } from './problem.ts'
import { bodyKeys, readBody } from './read-body.ts'
import {
  type Reading,
  readAbsence,
  readFunction,
  readGroup,
  readLink,
  readMember,
  readNetwork,
  readOrganisation,
} from './read-rows.ts'
import { readYaml } from './yaml-node.ts'

/**
 * @param name of the file: `.csv` holds members, anything else is read as YAML.
 * @param today from which a rhythm counts that does not say since when.
 * @returns null when nothing of it can be read
 */
export const readNetworkFile = (
  name: string,
  bytes: Uint8Array,
  problems: Problem[],
  today: string,
): NetworkFile | null => {
  const note = noteIn(problems)
  const text = readText(bytes, note)
  if (text === null) return null
  const node = /\.csv$/iu.test(name) ? readMembers(text, note) : readYaml(text, note)
  const fields = node && openFields(node, 'bestand', Object.values(keys), note)
  return fields ? readSections(fields, { note, problems, today }) : null
}

const readMembers = (text: string, note: Note): MapNode | null => {
  const rows = readCsv(text, note)
  return rows && membersOf(rows, note)
}

const readSections = (file: Fields, reading: Reading): NetworkFile => {
  const rows = <Read>(
    section: Section,
    fields: readonly string[],
    read: (fields: Fields, reading: Reading) => Read | undefined,
  ) =>
    file.list(keys[section], (item) => {
      const opened = openFields(item, keys[section], fields, reading.note)
      return opened && read(opened, reading)
    })
  const network = file.map(keys.network)
  return {
    network: network && readNetwork(network, reading),
    organisations: rows(
      'organisations',
      ['id', 'naam', 'soort', 'sectoren', 'code', 'contact', 'vrije dagen'],
      readOrganisation,
    )?.value,
    bodies: rows('bodies', bodyKeys, readBody)?.value,
    members: rows(
      'members',
      ['id', 'naam', 'organisatie', 'functie', 'rol', 'taal', 'vertrokken', 'overleggen'],
      readMember,
    ),
    groups: rows('groups', ['id', 'naam', 'organisaties', 'contact'], readGroup)?.value,
    functions: rows('functions', ['id', 'naam', 'organisatie', 'houder'], readFunction)?.value,
    links: rows('links', ['id', 'naam', 'soort', 'adres', 'toelichting'], readLink)?.value,
    absences: rows('absences', ['lid', 'vervanger', 'van', 'tot en met'], readAbsence)?.value,
  }
}
