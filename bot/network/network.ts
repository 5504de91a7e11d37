/** Who sits at the table: one network of organisations, their members, and the bodies in which they meet. */
import type { Address, Identity, Language } from '../chat/address.ts'

export const holidayRegions = ['noord', 'midden', 'zuid'] as const
export type HolidayRegion = (typeof holidayRegions)[number]

export interface Network {
  readonly id: string
  readonly name: string
  readonly holidayRegion: HolidayRegion
}

export type OrganisationKind =
  | 'swv'
  | 'school_board'
  | 'municipality'
  | 'attendance_office'
  | 'youth_care'
  | 'youth_health_care'
  | 'regional_office'
  | 'other'

export interface Organisation {
  readonly id: string
  readonly network: string
  readonly name: string
  readonly kind: OrganisationKind
}

export const roles = ['secretariat', 'chair', 'facilitator', 'member', 'reader'] as const
export type Role = (typeof roles)[number]

/** @property function as people say it ("directeur", "wethouder"); shown, never tested. */
export interface Member {
  readonly id: string
  readonly network: string
  readonly name: string
  readonly organisation: string
  readonly function: string
  readonly role: Role
  readonly language: Language
}

export type Level = 'governing' | 'policy' | 'operational'

/** A body (overleg) in which members meet: OOGO, stuurgroep, regisseursgroep, beleidsgroep, a network group. */
export interface Body {
  readonly id: string
  readonly network: string
  readonly name: string
  readonly level: Level
  readonly language: Language
}

/** A conversation of a body on one surface. One body may have channels on several surfaces. */
export interface Channel {
  readonly id: string
  readonly network: string
  readonly body: string
  readonly name: string
  readonly address: Address
}

/** A person on one surface, tied to one member. Global: it is how a network is found. */
export interface LinkedIdentity {
  readonly identity: Identity
  readonly network: string
  readonly member: string
}

/** Chair and secretariat keep order in everybody's agreements. */
export const isSteward = (member: Member): boolean => member.role === 'secretariat' || member.role === 'chair'
