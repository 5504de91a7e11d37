import type { Address, Identity } from '../chat/address.ts'
import type { BodyLink } from './chain.ts'
import type { Channel, ChannelState } from './channel.ts'
import type {
  Absence,
  Body,
  ExternalLink,
  Group,
  IntendedSeat,
  Member,
  Network,
  NetworkFunction,
  Organisation,
  Seat,
} from './network.ts'

/** What must be kept of the network. Each call joins the unit of work that is open. Lists come in order of name. */
export interface NetworkStore {
  /** Of two who begin at once only one adds the first network. @returns false when there is one already */
  readonly addFirstNetwork: (network: Network) => Promise<boolean>
  readonly saveNetwork: (network: Network) => Promise<void>
  readonly networks: () => Promise<readonly Network[]>
  readonly network: (id: string) => Promise<Network | null>

  /**
   * Until the open unit of work ends nobody else changes members, organisations, groups, functions, links or bodies:
   * what is read from here on is as it will be kept. Two who leave at once would each count on the other as the last
   * secretary, and a row that was read before would bring back what somebody else changed meanwhile. One lock, so that
   * nobody waits for a second one that another holds.
   */
  readonly lockRegisters: (network: string) => Promise<void>
  /**
   * Until the open unit of work ends nobody holds that lock: a body or an organisation that something new names is not
   * removed meanwhile. Many do so at once.
   */
  readonly holdRegisters: (network: string) => Promise<void>

  readonly saveOrganisation: (organisation: Organisation) => Promise<void>
  readonly removeOrganisation: (network: string, id: string) => Promise<void>
  readonly organisation: (network: string, id: string) => Promise<Organisation | null>
  readonly organisations: (network: string) => Promise<readonly Organisation[]>

  readonly saveGroup: (group: Group) => Promise<void>
  readonly removeGroup: (network: string, id: string) => Promise<void>
  readonly groups: (network: string) => Promise<readonly Group[]>

  readonly saveFunction: (held: NetworkFunction) => Promise<void>
  readonly removeFunction: (network: string, id: string) => Promise<void>
  readonly functions: (network: string) => Promise<readonly NetworkFunction[]>

  readonly saveLink: (link: ExternalLink) => Promise<void>
  readonly removeLink: (network: string, id: string) => Promise<void>
  readonly links: (network: string) => Promise<readonly ExternalLink[]>

  readonly saveMember: (member: Member) => Promise<void>
  /** Thousands at once, none of whom was there before, with the page on which each is alone. */
  readonly addMembers: (newcomers: readonly Newcomer[]) => Promise<void>
  /** Also one who has left: agreements still name them. */
  readonly member: (network: string, id: string) => Promise<Member | null>
  /** Those who have not left. */
  readonly members: (network: string) => Promise<readonly Member[]>
  /** Those of them who are of the secretariat. */
  readonly secretaries: (network: string) => Promise<readonly Member[]>
  readonly formerMembers: (network: string) => Promise<readonly Member[]>
  /** Ties a surface's identity to a member; an identity that was tied to another member moves. */
  readonly linkIdentity: (identity: Identity, network: string, member: string) => Promise<void>
  /** Whoever has left is nobody here. */
  readonly memberOf: (identity: Identity) => Promise<Member | null>
  /** The member's identities, for mentions and private messages. */
  readonly identitiesOf: (network: string, member: string) => Promise<readonly Identity[]>
  /** Forgets every way in: identities, unused codes, sessions of our page, and the channels with this member alone. */
  readonly unlinkMember: (network: string, member: string) => Promise<void>

  /** One absence at a time: a new one takes the place of the one before. */
  readonly saveAbsence: (absence: Absence) => Promise<void>
  readonly removeAbsence: (network: string, member: string) => Promise<void>
  /** Those whose last day was before that one; gives what is no longer kept. */
  readonly forgetAbsencesBefore: (network: string, day: string) => Promise<readonly Absence[]>
  readonly absences: (network: string) => Promise<readonly Absence[]>
  /** The absences on that day in which this member is the deputy. */
  readonly absencesCoveredBy: (network: string, deputy: string, day: string) => Promise<readonly Absence[]>

  readonly saveBody: (body: Body) => Promise<void>
  readonly removeBody: (network: string, id: string) => Promise<void>
  readonly body: (network: string, id: string) => Promise<Body | null>
  readonly bodies: (network: string) => Promise<readonly Body[]>
  /** Gives a seat, or changes the one that is held. */
  readonly seat: (seat: Seat) => Promise<void>
  /** Thousands at once, none of which was held before. */
  readonly addSeats: (seats: readonly Seat[]) => Promise<void>
  readonly unseat: (network: string, body: string, member: string) => Promise<void>
  readonly seatOf: (network: string, body: string, member: string) => Promise<Seat | null>
  readonly seatsOfBody: (network: string, body: string) => Promise<readonly Seat[]>
  readonly seatsOfMember: (network: string, member: string) => Promise<readonly Seat[]>
  /** Of the whole network at once. */
  readonly seats: (network: string) => Promise<readonly Seat[]>
  /** The bodies in which the member sits, by name. */
  readonly bodiesOfMember: (network: string, member: string) => Promise<readonly Body[]>
  readonly membersOfBody: (network: string, body: string) => Promise<readonly Member[]>

  /** How bodies feed one another; saving one that is there changes nothing. */
  readonly saveBodyLink: (link: BodyLink) => Promise<void>
  readonly removeBodyLink: (link: BodyLink) => Promise<void>
  readonly bodyLinks: (network: string) => Promise<readonly BodyLink[]>
  /** One for each body and organisation: a new one takes the place of the one before. */
  readonly saveIntendedSeat: (intended: IntendedSeat) => Promise<void>
  readonly removeIntendedSeat: (network: string, body: string, organisation: string) => Promise<void>
  readonly intendedSeats: (network: string) => Promise<readonly IntendedSeat[]>

  /**
   * Ties a conversation to a body, or keeps a fresher way to reach it. The tie to another body is over, with its id:
   * what was owed to the old body's channel is never brought to the new one's.
   */
  readonly saveChannel: (channel: Channel) => Promise<void>
  readonly removeChannel: (network: string, id: string) => Promise<void>
  readonly channel: (network: string, id: string) => Promise<Channel | null>
  readonly channelAt: (address: Address) => Promise<Channel | null>
  readonly channelsOfBody: (network: string, body: string) => Promise<readonly Channel[]>
  /** The conversations with this member alone, one for each surface that reached them. */
  readonly channelsOfMember: (network: string, member: string) => Promise<readonly Channel[]>
  readonly channels: (network: string) => Promise<readonly Channel[]>
  /** Without those with one member alone. */
  readonly sharedChannels: (network: string) => Promise<readonly Channel[]>
  /** Finds what is known of a channel, applies the step and keeps the result, alone; gives what was known before. */
  readonly changeChannelState: (
    channel: Pick<Channel, 'network' | 'id'>,
    step: (kept: ChannelState) => ChannelState,
  ) => Promise<ChannelState>
  readonly channelState: (network: string, channel: string) => Promise<ChannelState | null>
  readonly channelStates: (network: string) => Promise<readonly ChannelState[]>
  /** Calls `wake` after each commit from which on a surface is to be asked of a channel; gives the way to stop. */
  readonly watchChannels: (wake: () => void) => () => void

  /**
   * One-time codes, kept as hashes; a new claim code takes the place of the one before. `readCode` gives what it is
   * for, `useCode` spends it too; null when it has expired or nobody gave it out.
   */
  readonly addCode: (hash: string, purpose: CodePurpose, expiresAt: number) => Promise<void>
  readonly readCode: (hash: string, now: number) => Promise<CodePurpose | null>
  readonly useCode: (hash: string, now: number) => Promise<CodePurpose | null>
}

export interface Newcomer {
  readonly member: Member
  readonly identity: Identity
  readonly channel: Channel
}

/** What a one-time code lets its holder do: become the first secretary, add a surface to a member, open the page. */
export type CodePurpose =
  | { readonly kind: 'claim' }
  | { readonly kind: 'link'; readonly network: string; readonly member: string }
  | { readonly kind: 'sign-in'; readonly network: string; readonly member: string }
