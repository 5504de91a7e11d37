/** The members as a CSV file that Dutch Excel opens as a table, and that reads as itself. */
import type { Member, Seat } from '../network.ts'
import { readSeat } from './csv-node.ts'
import { columns, languageWords, ringWords, roleWords } from './file-word.ts'
import type { KeptNetwork } from './kept-network.ts'
import { inOrderOf, type Names, namesIn, writeSeatRole } from './write-network-file.ts'

/** Null when nothing is kept. */
export const writeMembersCsv = (kept: KeptNetwork): string | null => {
  if (!kept.network) return null
  const names = namesIn(kept)
  const seats = Map.groupBy(kept.seats, ({ member }) => member)
  const rows = kept.members.map((member) => rowOf(member, inOrderOf(kept.bodies, seats.get(member.id) ?? []), names))
  const lines = [Object.values(columns), ...rows].map((cells) => cells.map(writeCell).join(';'))
  // The mark at the beginning tells Excel that it is UTF-8.
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

const rowOf = (member: Member, seats: readonly Seat[], names: Names): readonly string[] => {
  const cells: Record<keyof typeof columns, string> = {
    name: member.name,
    organisation: names.organisations.nameOf(member.organisation) ?? '',
    function: member.function,
    role: roleWords.write(member.role),
    language: languageWords.write(member.language),
    seats: seats.map((seat) => seatOf(seat, names)).join(' | '),
    id: member.id,
  }
  return Object.keys(columns).map((column) => cells[column as keyof typeof columns])
}

const seatOf = ({ body, ring, role }: Seat, { bodies }: Names): string => {
  const name = bodies.nameOf(body) ?? body
  const isPlain = !name.includes('|') && readSeat(name, 1).kind === 'text'
  const said = [ring === 'outer' ? ringWords.write(ring) : undefined, role ? writeSeatRole(role) : undefined]
  const inside = said.filter((word) => word !== undefined).join(', ')
  return `${isPlain ? name : body}${inside === '' ? '' : ` (${inside})`}`
}

/** Excel would calculate what begins like a formula; an apostrophe keeps it a text. */
const writeCell = (text: string): string => {
  const harmless = /^'*[=+\-@]/u.test(text) ? `'${text}` : text
  return /[;,"\t|\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
