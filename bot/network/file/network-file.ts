/** A network as a file says it: people and organisations by name, everything with its line. */
import type { Language } from '../../chat/address.ts'
import type { Relation } from '../chain.ts'
import type { Customs } from '../customs.ts'
import type {
  ExternalLink,
  HolidayRegion,
  IntendedSeat,
  Level,
  OrganisationKind,
  OwnHoliday,
  Ring,
  Role,
  SeatPlan,
  Sector,
} from '../network.ts'
import type { Said } from './fields.ts'

/** What the file does not say is undefined. */
export interface Row {
  readonly line: number
  readonly id: Said<string> | undefined
  readonly name: Said<string>
  /** Also where what is written is wrong: that has been said, and nothing is missing. */
  readonly has: (key: string) => boolean
}

type Maybe<Fields> = { readonly [Key in keyof Fields]: Said<Fields[Key]> | undefined }

export type NetworkRow = Row & Maybe<{ holidayRegion: HolidayRegion }>
export type OrganisationRow = Row &
  Maybe<{
    kind: OrganisationKind
    sectors: readonly Sector[]
    code: string | null
    contact: string
    ownHolidays: readonly OwnHoliday[]
  }>
export type BodyRow = Row &
  Maybe<{ level: Level; language: Language; template: string | null; hasRings: boolean; seatPlan: SeatPlan }> & {
    /** As far as the file says it. */
    readonly customs: Partial<Customs>
    /** The bodies that it serves; a list counts as it stands there. */
    readonly serves: Readonly<Record<Relation, Said<readonly Said<string>[]> | undefined>>
    readonly intended: Said<readonly IntendedRow[]> | undefined
  }

export interface IntendedRow {
  readonly line: number
  readonly organisation: Said<string>
  readonly change: IntendedSeat['change']
  readonly note: string
  readonly saidOn: string
}
export type GroupRow = Row & Maybe<{ organisations: readonly Said<string>[]; contact: string }>
export type FunctionRow = Row & Maybe<{ organisation: string; holder: string }>
export type LinkRow = Row & Maybe<{ kind: ExternalLink['kind']; href: string; about: string }>

export type MemberRow = Row & {
  readonly organisation: Said<string>
} & Maybe<{ function: string; role: Role; language: Language; hasLeft: boolean; seats: readonly SeatRow[] }>

/** A seat in a list counts as it stands there: without a ring the inner one, without a role the member's own. */
export interface SeatRow {
  readonly line: number
  readonly body: Said<string>
  readonly ring: Said<Ring> | undefined
  readonly role: Said<Role> | undefined
}

export interface AbsenceRow {
  readonly line: number
  readonly member: Said<string>
  readonly deputy: Said<string>
  readonly fromOn: string
  readonly untilOn: string
}

/** A section that the file does not have is undefined. */
export interface NetworkFile {
  readonly network: NetworkRow | undefined
  readonly organisations: readonly OrganisationRow[] | undefined
  readonly bodies: readonly BodyRow[] | undefined
  readonly members: Said<readonly MemberRow[]> | undefined
  readonly groups: readonly GroupRow[] | undefined
  readonly functions: readonly FunctionRow[] | undefined
  readonly links: readonly LinkRow[] | undefined
  readonly absences: readonly AbsenceRow[] | undefined
}
