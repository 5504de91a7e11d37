import type { Address, Identity } from '../chat/address.ts'
import type { Body, Channel, Member, Network, Organisation } from './network.ts'

/** What must be kept of the network. Each call joins the unit of work that is open. */
export interface NetworkStore {
  /** Of two who begin at once only one adds the first network. @returns false when there is one already */
  readonly addFirstNetwork: (network: Network) => Promise<boolean>
  readonly networks: () => Promise<readonly Network[]>
  readonly network: (id: string) => Promise<Network | null>

  readonly addOrganisation: (organisation: Organisation) => Promise<void>
  readonly organisations: (network: string) => Promise<readonly Organisation[]>

  readonly saveMember: (member: Member) => Promise<void>
  readonly member: (network: string, id: string) => Promise<Member | null>
  readonly members: (network: string) => Promise<readonly Member[]>
  /** Ties a surface's identity to a member; an identity that was tied to another member moves. */
  readonly linkIdentity: (identity: Identity, network: string, member: string) => Promise<void>
  readonly memberOf: (identity: Identity) => Promise<Member | null>
  /** The member's identities, for mentions and private messages. */
  readonly identitiesOf: (network: string, member: string) => Promise<readonly Identity[]>

  readonly addBody: (body: Body) => Promise<void>
  readonly body: (network: string, id: string) => Promise<Body | null>
  readonly bodies: (network: string) => Promise<readonly Body[]>
  readonly seat: (network: string, body: string, member: string) => Promise<void>
  readonly isSeated: (network: string, body: string, member: string) => Promise<boolean>
  /** The bodies in which the member sits, by name. */
  readonly bodiesOfMember: (network: string, member: string) => Promise<readonly Body[]>
  readonly membersOfBody: (network: string, body: string) => Promise<readonly Member[]>

  /**
   * Ties a conversation to a body, or keeps a fresher way to reach it. The tie to another body is over, with its id:
   * what was owed to the old body's channel is never brought to the new one's.
   */
  readonly saveChannel: (channel: Channel) => Promise<void>
  readonly channel: (network: string, id: string) => Promise<Channel | null>
  readonly channelAt: (address: Address) => Promise<Channel | null>
  readonly channelsOfBody: (network: string, body: string) => Promise<readonly Channel[]>
  readonly channels: (network: string) => Promise<readonly Channel[]>

  /**
   * One-time codes, kept as hashes; a new claim code takes the place of the one before. `readCode` gives what it is
   * for, `useCode` spends it too; null when it has expired or nobody gave it out.
   */
  readonly addCode: (hash: string, purpose: CodePurpose, expiresAt: number) => Promise<void>
  readonly readCode: (hash: string, now: number) => Promise<CodePurpose | null>
  readonly useCode: (hash: string, now: number) => Promise<CodePurpose | null>
}

/** What a one-time code lets its holder do: become the first secretary, add a surface to a member, open the page. */
export type CodePurpose =
  | { readonly kind: 'claim' }
  | { readonly kind: 'link'; readonly network: string; readonly member: string }
  | { readonly kind: 'sign-in'; readonly network: string; readonly member: string }
