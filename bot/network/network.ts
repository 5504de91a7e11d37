/** Who sits at the table: one network of organisations, their members, and the bodies in which they meet. */
import type { Language } from '../chat/address.ts'
import type { Customs } from './customs.ts'

export const holidayRegions = ['noord', 'midden', 'zuid'] as const
export type HolidayRegion = (typeof holidayRegions)[number]

export interface Network {
  readonly id: string
  readonly name: string
  readonly holidayRegion: HolidayRegion
}

export const sectors = ['po', 'vo', 'so', 'mbo'] as const
export type Sector = (typeof sectors)[number]

export const organisationKinds = [
  'swv',
  'school_board',
  'vocational_college',
  'municipality',
  'attendance_office',
  'early_leavers_office',
  'youth_care',
  'youth_health_care',
  'care_provider',
  'certified_institution',
  'child_protection_board',
  'public_prosecutor',
  'police',
  'safe_home',
  'parent_support',
  'regional_office',
  'other',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/**
 * Days off beside the school holidays of the region, both ends included.
 *
 * @property name such as "studieweek"; '' where it has none.
 */
export interface OwnHoliday {
  readonly name: string
  readonly fromOn: string
  readonly untilOn: string
}

/**
 * @property code of an SWV, as `organisation-code.ts` writes it (`PO2701`).
 * @property contact the member to turn to.
 */
export interface Organisation {
  readonly id: string
  readonly network: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly sectors: readonly Sector[]
  readonly code: string | null
  readonly contact: string | null
  readonly ownHolidays: readonly OwnHoliday[]
}

/** Organisations that are spoken of as one, such as "regiogemeenten". */
export interface Group {
  readonly id: string
  readonly network: string
  readonly name: string
  readonly organisations: readonly string[]
  readonly contact: string | null
}

/** What somebody does for the network, whoever it is at the moment ("programmamanager passend onderwijs"). */
export interface NetworkFunction {
  readonly id: string
  readonly network: string
  readonly name: string
  readonly organisation: string | null
  readonly holder: string | null
}

export const linkKinds = ['body', 'system', 'community'] as const

/** A body that meets elsewhere, or a system that we do not copy: only where it is. */
export interface ExternalLink {
  readonly id: string
  readonly network: string
  readonly name: string
  readonly kind: (typeof linkKinds)[number]
  /** https. */
  readonly href: string
  readonly about: string
}

export const roles = ['secretariat', 'chair', 'facilitator', 'member', 'reader', 'auditor'] as const
export type Role = (typeof roles)[number]

/**
 * @property function as people say it ("directeur", "wethouder"); shown, never tested.
 * @property role in the network; a seat may say otherwise for one body.
 * @property leftOn the day on which they left, or null. A name that is empty has been erased.
 */
export interface Member {
  readonly id: string
  readonly network: string
  readonly name: string
  readonly organisation: string
  readonly function: string
  readonly role: Role
  readonly language: Language
  readonly leftOn: string | null
}

/** While `member` is away, from the first day to the last, `deputy` acts for them, and everybody sees that. */
export interface Absence {
  readonly network: string
  readonly member: string
  readonly deputy: string
  readonly fromOn: string
  readonly untilOn: string
}

export const overlap = (a: Pick<Absence, 'fromOn' | 'untilOn'>, b: Pick<Absence, 'fromOn' | 'untilOn'>): boolean =>
  a.fromOn <= b.untilOn && b.fromOn <= a.untilOn

export const levels = ['governing', 'policy', 'operational'] as const
export type Level = (typeof levels)[number]

/** How many seats each kind of organisation has at a body's table. */
export type SeatPlan = Readonly<Partial<Record<OrganisationKind, number>>>

/**
 * A body (overleg) in which members meet: OOGO, stuurgroep, regisseursgroep, beleidsgroep, a network group.
 *
 * @property template the name of the template it was made from (`body-templates.ts`), or null.
 * @property hasRings an inner ring that acts and an outer one that reads along.
 */
export interface Body {
  readonly id: string
  readonly network: string
  readonly name: string
  readonly level: Level
  readonly language: Language
  readonly template: string | null
  readonly hasRings: boolean
  readonly seatPlan: SeatPlan
  readonly customs: Customs
}

/** Somebody means to give an organisation a place in a body, or to end it; nothing has changed yet. */
export interface IntendedSeat {
  readonly network: string
  readonly body: string
  readonly organisation: string
  readonly change: 'joins' | 'leaves'
  /** As typed: when and why ("na het besluit van het bestuur"); '' for none. */
  readonly note: string
  /** The day on which it was said. */
  readonly saidOn: string
}

export const rings = ['inner', 'outer'] as const
export type Ring = (typeof rings)[number]

/** @property role in this body, where it differs from the member's role in the network. */
export interface Seat {
  readonly network: string
  readonly body: string
  readonly member: string
  readonly ring: Ring
  readonly role: Role | null
}

/** What a member is in a body: the secretariat everywhere itself; who sits in the outer ring reads along. */
export const roleIn = (member: Pick<Member, 'role'>, seat: Pick<Seat, 'ring' | 'role'> | null): Role => {
  if (member.role === 'secretariat' || !seat) return member.role
  return seat.ring === 'outer' ? 'reader' : (seat.role ?? member.role)
}

/** Chair and secretariat keep order in everybody's agreements. */
export const isSteward = (role: Role): boolean => role === 'secretariat' || role === 'chair'

/** Who reads along has no say. */
export const hasVoice = (role: Role): boolean => role !== 'reader' && role !== 'auditor'
