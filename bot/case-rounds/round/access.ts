/** A round as whoever asks stands to it. */
import type { Context } from '../../chat/feature.ts'
import type { Member } from '../../network/network.ts'
import { type Standing, standingsIn } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import type { Actor } from '../actor.ts'
import type { CaseHalves } from '../case-halves.ts'
import type { CaseRound } from '../case-round.ts'
import { asForgotten, type RoundView, viewRound } from '../seeing/view-round.ts'
import type { Viewer } from '../seeing/visibility.ts'
import type { CaseRoundStores } from '../stores.ts'

export type Asking = Pick<Context, 'network' | 'member' | 'covers' | 'now'>
type Stores = Pick<CaseRoundStores, 'caseRounds' | 'network'>

export interface Found {
  readonly halves: CaseHalves
  readonly viewer: Viewer
  readonly view: RoundView
}

/** As it may be read now: of what is to be forgotten nothing is left, whether it could be destroyed or not. */
export const readRound = async (
  { caseRounds }: Pick<Stores, 'caseRounds'>,
  id: string,
  { network, now }: Pick<Asking, 'network' | 'now'>,
): Promise<CaseHalves | null> => {
  const found = await caseRounds.find(network.id, id)
  return found && asForgotten(found, now)
}

/**
 * @param holdsCode whether they gave the codeword of the round
 * @returns null for whoever sees nothing at all
 */
export const lookAtRound = async (
  stores: Stores,
  id: string,
  context: Asking,
  holdsCode: boolean,
): Promise<Found | null> => {
  const halves = await readRound(stores, id, context)
  if (!halves) return null
  const viewer = await viewerOf(stores, halves, context, holdsCode)
  const view = viewRound(halves, viewer, context.now)
  return view && { halves, viewer, view }
}

/** What nobody may see and what is not there are one. @throws {Refusal} case-round.unknown */
export const findRound = async (stores: Stores, id: string, context: Asking, holdsCode = false): Promise<Found> => {
  const found = await lookAtRound(stores, id, context, holdsCode)
  if (!found?.view.card) throw refusal('case-round.unknown')
  return found
}

/** What somebody is in a body; asked of many rounds, each body is looked up once. */
export type StandingsOf = (body: string) => Promise<readonly Standing[]>

export const standingsOnce = ({ network: store }: Pick<Stores, 'network'>, context: Asking): StandingsOf => {
  const known = new Map<string, Promise<readonly Standing[]>>()
  return (body) => {
    const found = known.get(body) ?? standingsInRounds(store, context, body)
    known.set(body, found)
    return found
  }
}

/** The secretariat has no say in a round: nobody gets one by keeping its place, nor it by keeping that of another. */
const standingsInRounds = async (store: Stores['network'], context: Asking, body: string) =>
  (await standingsIn(store, context, body)).filter(
    ({ as, onBehalfOf }) => onBehalfOf === null || ![as.role, context.member.role].includes('secretariat'),
  )

export const viewerOf = async (
  stores: Stores,
  { round, sealed }: CaseHalves,
  context: Asking,
  holdsCode: boolean,
  standingsOf: StandingsOf = standingsOnce(stores, context),
): Promise<Viewer> => {
  const { member } = context
  const isCounterpart = await isOfFirst(round, standingsOf)
  // Without its key there is nobody to be known in it.
  const alias = sealed === null ? '' : await stores.caseRounds.aliasOf(round, member.id)
  const standings = await standingsOf(round.body)
  const standing = standingFrom(standings)
  const asCounterpart = isCounterpart && !standing.includes('member') ? (['member'] as const) : []
  const seat = isHeardThemselves(standings) ? seatOf(round, member) : 'member'
  return { alias, seat, isCounterpart, holdsCode, standing: [...standing, ...asCounterpart] }
}

/** Whoever seeks another's seat reads as they do; order is kept by the facilitators themselves. */
export const seatOf = (
  { facilitator, secondFacilitator }: Pick<CaseRound, 'facilitator' | 'secondFacilitator'>,
  { id }: Pick<Member, 'id'>,
): Actor['seat'] => {
  if (id === facilitator) return 'facilitator'
  return id === secondFacilitator ? 'second' : 'member'
}

/** Whoever left the body, or only reads along in it, leads nothing there any more. */
const isHeardThemselves = (standings: readonly Standing[]): boolean =>
  standingFrom(standings.filter(({ onBehalfOf }) => onBehalfOf === null)).includes('member')

/** The secretariat keeps what remains. */
const standingFrom = (standings: readonly Standing[]): Viewer['standing'] => {
  const roles = new Set(
    standings.flatMap(({ role, onBehalfOf }) => {
      if (role === 'auditor') return []
      if (role === 'secretariat') return onBehalfOf === null ? (['secretariat'] as const) : []
      return role === 'reader' ? (['reader'] as const) : (['member'] as const)
    }),
  )
  return [...roles]
}

/** Of those who see it before the others do: with a say in that body; of an organisation, in the body of the round. */
const isOfFirst = async (round: CaseRound, standingsOf: StandingsOf): Promise<boolean> => {
  const { first } = round.audience
  if (first === null) return false
  if (first.kind === 'body') return standingFrom(await standingsOf(first.id)).includes('member')
  const ofFirst = (await standingsOf(round.body)).filter(({ as }) => as.organisation === first.id)
  return standingFrom(ofFirst).includes('member')
}
