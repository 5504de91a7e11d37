/** Rules that hold for several rows together. */
import type { Body, Member, Organisation, Seat } from '../network.ts'
import { showOrganisationCode } from '../organisations/organisation-code.ts'
import type { Change } from './change.ts'
import type { BodyRow, OrganisationRow } from './network-file.ts'
import type { SeatChange } from './plan-members.ts'
import type { Note } from './problem.ts'

/** Only an SWV has a code, and each its own. */
export const noteCodes = (
  changes: readonly (Change<Organisation> & { readonly row: OrganisationRow })[],
  remaining: readonly Organisation[],
  note: Note,
): void => {
  const holders = new Map(remaining.flatMap(({ code, name }) => (code === null ? [] : [[code, name]])))
  for (const { row, after } of changes) {
    if (after.code === null) continue
    const line = row.code?.line ?? row.line
    const holder = holders.get(after.code)
    if (after.kind !== 'swv') note(line, 'code-kind', undefined)
    if (holder !== undefined) note(line, 'code-taken', { code: showOrganisationCode(after.code), name: holder })
    holders.set(after.code, after.name)
  }
}

/** Nobody gets a say, or loses sight, because a ring is gone. */
export const noteLostRings = (
  changes: readonly (Change<Body> & { readonly row: BodyRow })[],
  kept: readonly Seat[],
  { seats, leaving }: { readonly seats: readonly SeatChange[]; readonly leaving: readonly Member[] },
  note: Note,
): void => {
  const placeOf = ({ body, member }: Seat): string => `${body} ${member}`
  const changed = new Set(seats.flatMap(({ before }) => (before ? placeOf(before) : [])))
  const gone = new Set(leaving.map(({ id }) => id))
  const outer = kept.filter((seat) => seat.ring === 'outer' && !changed.has(placeOf(seat)) && !gone.has(seat.member))
  for (const { row, before, after } of changes) {
    const count = outer.filter(({ body }) => body === after.id).length
    if (before?.hasRings && !after.hasRings && count > 0)
      note(row.hasRings?.line ?? row.line, 'outer-ring', { body: after.name, count })
  }
}

/** A network without secretariat could never get one again. */
export const noteMissingSecretary = (members: readonly Member[], line: number, note: Note): void => {
  if (!members.some(({ role }) => role === 'secretariat')) note(line, 'no-secretary', undefined)
}
