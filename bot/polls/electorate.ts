/** Of whom a poll asks an answer. */
import type { OrganisationKind, Role } from '../network/network.ts'

/**
 * Who may vote: who has a say in the poll's bodies, of these roles and of organisations of these kinds (all where
 * there are none). With `isOpenInChannels` also every member of the network who answers in a channel where it stands;
 * then nobody is chosen by role or kind, and nobody knows how many there could be.
 *
 * @property isPerOrganisation one vote for each organisation: the last that was given counts.
 */
export interface Electorate {
  readonly roles: readonly Role[]
  readonly kinds: readonly OrganisationKind[]
  readonly isOpenInChannels: boolean
  readonly isPerOrganisation: boolean
}
