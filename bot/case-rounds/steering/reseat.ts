/** Facilitators come and go while a round lies there or runs. Pure. */
import { seatsTaken } from '../actor.ts'
import { alterRound, alterSealed, type CaseHalves } from '../case-halves.ts'
import type { CaseRound } from '../case-round.ts'
import { type FacilitatorSeat, facilitatorSeats, type Sealed } from '../sealed.ts'

export type Seats = Pick<CaseRound, 'facilitator' | 'secondFacilitator'>

/**
 * Whoever could not screen a case cannot from another seat either; whoever comes can, unless it is their own. Nobody is
 * told. Where nobody else is left it waits, and is forgotten in time.
 *
 * @param isOwn whether somebody brought it in, as far as that is known
 */
export const reseat = (halves: CaseHalves, seats: Seats, isOwn: (member: string) => boolean): CaseHalves => {
  const { round, sealed } = halves
  const after = alterRound(halves, { facilitator: seats.facilitator, secondFacilitator: seats.secondFacilitator })
  if (sealed === null) return after
  const isReleased = round.publishAt !== null || round.openedOn !== null
  const screeners = isReleased ? seatsTaken(seats) : screenersAfter(round, sealed, seats, isOwn)
  return alterSealed(after, { ...sealed, screeners })
}

const memberIn = (seats: Seats, seat: FacilitatorSeat): string | null =>
  seat === 'facilitator' ? seats.facilitator : seats.secondFacilitator

const screenersAfter = (
  before: Seats,
  { screeners }: Pick<Sealed, 'screeners'>,
  seats: Seats,
  isOwn: (member: string) => boolean,
): readonly FacilitatorSeat[] =>
  seatsTaken(seats).filter((seat) => {
    const member = memberIn(seats, seat)
    const held = facilitatorSeats.find((one) => memberIn(before, one) === member)
    return member !== null && !isOwn(member) && (held === undefined || screeners.includes(held))
  })
