/** Who comes to a meeting: people and organisations apart, and by name who does not. */
import { type Block, bold, fine, notice, paragraph } from './card.ts'
import type { Words } from './words/words.ts'

interface Named {
  readonly name: string
  readonly organisation: string
}

/** @property isOver it was held: who said nothing was not there. @property silent how many have not answered yet. */
export interface AttendanceView {
  readonly isOver: boolean
  readonly people: number
  readonly organisations: number
  readonly roles: readonly { readonly role: keyof Words['meetings']['roleCounts']; readonly count: number }[]
  readonly kinds: readonly { readonly kind: keyof Words['meetings']['kindCounts']; readonly count: number }[]
  readonly absent: readonly Named[]
  readonly replaced: readonly (Named & { readonly by: string })[]
  /** In a channel guests read along: there how many, and names to nobody. */
  readonly isNamed: boolean
  readonly silent: number
  readonly missing: readonly string[]
  readonly missingSides: readonly (keyof Words['meetings']['sides'])[]
}

/** Beyond these a card would be a list of names. */
const mostNamed = 20

export const attendanceBlocks = (view: AttendanceView, words: Words): readonly Block[] => {
  const say = words.meetings
  const coming = say.coming(view.people, view.isOver)
  const kinds = view.kinds.map(({ kind, count }) => say.counted(count, say.kindCounts[kind]))
  const roles = view.roles.map(({ role, count }) => say.counted(count, say.roleCounts[role]))
  const named = (list: readonly string[]) => say.listed(list.slice(0, mostNamed), Math.max(0, list.length - mostNamed))
  return [
    paragraph(bold(coming), ...(kinds.length > 0 ? [`: ${kinds.join(', ')}`] : [])),
    ...(roles.length > 0 ? [fine(say.byRole(roles.join(', ')))] : []),
    ...(view.absent.length > 0 ? [fine(say.absent(absentOf(view, words, named), view.isOver))] : []),
    ...(view.replaced.length > 0 ? [fine(say.replacedAll(replacedOf(view, words, named)))] : []),
    ...(view.silent > 0 && !view.isOver ? [fine(say.silent(view.silent))] : []),
    ...view.missingSides.map((side) => notice(say.missingSide(say.sides[side], view.isOver))),
    ...(view.missing.length > 0 ? [notice(say.missing(named(view.missing), view.isOver))] : []),
  ]
}

type Listing = (names: readonly string[]) => string

const absentOf = ({ isNamed, absent }: AttendanceView, words: Words, named: Listing): string =>
  isNamed ? named(absent.map(nameOf)) : words.meetings.membersCounted(absent.length)

const replacedOf = ({ isNamed, replaced }: AttendanceView, { meetings: say }: Words, named: Listing): string =>
  isNamed ? named(replaced.map((one) => say.replacedPair(nameOf(one), one.by))) : say.membersCounted(replaced.length)

const nameOf = ({ name, organisation }: Named): string => (organisation === '' ? name : `${name} (${organisation})`)
