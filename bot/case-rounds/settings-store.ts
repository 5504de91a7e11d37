import type { Level, Way } from './case-round.ts'
import type { EscalationLadder } from './escalation.ts'
import { type RoundSettings, usualSettings } from './settings.ts'

/**
 * How a body runs its rounds.
 *
 * @property isOn whether cases can be brought in here.
 * @property facilitator a member, as the second one; null for none.
 * @property level `way` what is usual here; whoever brings a case in may choose another.
 */
export interface BodyCaseSettings {
  readonly isOn: boolean
  readonly facilitator: string | null
  readonly secondFacilitator: string | null
  readonly level: Level
  readonly way: Way
  readonly rounds: RoundSettings
}

export const usualBodySettings: BodyCaseSettings = {
  isOn: false,
  facilitator: null,
  secondFacilitator: null,
  level: 'sealed',
  way: 'written',
  rounds: usualSettings,
}

export interface BodyWithCaseSettings {
  readonly body: string
  readonly settings: BodyCaseSettings
}

/** @property ladderOf the steps and contacts of the region, which hold for the network as a whole. */
export interface CaseSettingStore {
  readonly ofBody: (network: string, body: string) => Promise<BodyCaseSettings>
  /** Of all bodies that ever set something. */
  readonly ofBodies: (network: string) => Promise<readonly BodyWithCaseSettings[]>
  readonly saveOfBody: (network: string, body: string, settings: BodyCaseSettings) => Promise<void>
  readonly ladderOf: (network: string) => Promise<EscalationLadder>
  readonly saveLadder: (network: string, ladder: EscalationLadder) => Promise<void>
}
