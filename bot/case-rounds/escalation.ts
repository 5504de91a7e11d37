/** What stands outside every round: whom one calls when it cannot wait, and which steps come before. Set per region. */

/** @property reach a telephone number or address, as people read it. */
export interface RegionalContact {
  readonly name: string
  readonly reach: string
  readonly hours: string
}

/** @property who takes the step, by function and never by name. */
export interface EscalationStep {
  readonly id: string
  readonly title: string
  readonly who: string
}

/** @property steps in the order in which they are tried. */
export interface EscalationLadder {
  readonly steps: readonly EscalationStep[]
  readonly contacts: readonly RegionalContact[]
}

export const noLadder: EscalationLadder = { steps: [], contacts: [] }
