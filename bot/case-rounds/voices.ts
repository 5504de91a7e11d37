/** Who has a say in the rounds of a body today. */
import { hasVoice, type Member, roleIn } from '../network/network.ts'
import type { NetworkStore } from '../network/store.ts'

type Stores = Pick<NetworkStore, 'membersOfBody' | 'seatsOfBody'>

/** The secretariat has none in a round, and whoever reads along neither. By name. */
export const voicesIn = async (store: Stores, network: string, body: string): Promise<readonly Member[]> => {
  const [members, seats] = await Promise.all([store.membersOfBody(network, body), store.seatsOfBody(network, body)])
  const seatOf = new Map(seats.map((seat) => [seat.member, seat]))
  return members.filter(
    (member) => member.role !== 'secretariat' && hasVoice(roleIn(member, seatOf.get(member.id) ?? null)),
  )
}
