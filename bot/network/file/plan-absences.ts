import type { Absence } from '../network.ts'
import { type Change, withSaid } from './change.ts'
import type { AbsenceRow } from './network-file.ts'
import type { Planning } from './plan.ts'

/** One absence of a member at a time: the one of the file takes the place of what is kept. */
export const planAbsences = (
  rows: readonly AbsenceRow[],
  kept: readonly Absence[],
  { network, members, note }: Planning,
): readonly Change<Absence>[] => {
  const before = new Map(kept.map((absence) => [absence.member, absence]))
  const first = new Map<string, number>()
  return rows.flatMap(({ line, fromOn, untilOn, ...row }) => {
    const [member, deputy] = [members.find(row.member), members.find(row.deputy)]
    if (member === undefined || deputy === undefined) return []
    if (member === deputy) note(row.deputy.line, 'absence-own-deputy', undefined)
    const twin = first.get(member)
    if (twin !== undefined) note(line, 'absence-twice', { name: row.member.value, first: twin })
    first.set(member, line)
    const absence: Absence = { network, member, deputy, fromOn, untilOn }
    return [withSaid(before.get(member) ?? null, absence, absence)]
  })
}
