/** What is known of the diaries of those who are asked: other meetings, absences, days off of their organisations. */
import { daysAfter } from '../../clock.ts'
import type { NetworkStore } from '../../network/store.ts'
import type { AskedMember } from '../asked.ts'
import type { DatePollStores } from '../stores.ts'
import type { BusyHours, DaysAway } from './seeking.ts'

type Stores = Pick<DatePollStores, 'meetings' | 'network'>

interface Sought {
  readonly network: string
  readonly body: string
  readonly from: string
  readonly until: string
  readonly asked: readonly AskedMember[]
}

/** As far as is looked outside a window. */
const margin = 42
/** More than a network of sixty bodies holds in a year. */
const mostMeetings = 2000

export const gatherDiaries = async (
  { meetings, network }: Stores,
  sought: Sought,
): Promise<{ readonly meetings: readonly BusyHours[]; readonly away: readonly DaysAway[] }> => {
  const seated = await findSeated(network, sought)
  const planned = await meetings.list(
    sought.network,
    {
      bodies: [...seated.keys()],
      states: ['planned', 'in-session'],
      from: daysAfter(sought.from, -margin),
      until: daysAfter(sought.until, margin),
    },
    { limit: mostMeetings },
  )
  const busy = planned.flatMap(({ body, hours }) =>
    hours ? [{ body, ...hours, members: seated.get(body) ?? [] }] : [],
  )
  return { meetings: busy, away: [...(await findAbsences(network, sought)), ...(await findDaysOff(network, sought))] }
}

/** Bodies that share members with those who are asked, and the body itself, each with whom it shares. */
const findSeated = async (network: Pick<NetworkStore, 'seats'>, { network: id, body, asked }: Sought) => {
  const members = new Set(asked.map(({ member }) => member))
  const seated = new Map<string, string[]>([[body, [...members]]])
  for (const seat of await network.seats(id)) {
    if (seat.body === body || seat.ring !== 'inner' || !members.has(seat.member)) continue
    seated.set(seat.body, [...(seated.get(seat.body) ?? []), seat.member])
  }
  return seated
}

const findAbsences = async (
  network: Pick<NetworkStore, 'absences'>,
  { network: id }: Sought,
): Promise<readonly DaysAway[]> =>
  (await network.absences(id)).map(({ member, fromOn, untilOn }) => ({ fromOn, untilOn, members: [member] }))

const findDaysOff = async (
  network: Pick<NetworkStore, 'organisations'>,
  { network: id, asked }: Sought,
): Promise<readonly DaysAway[]> => {
  const organisations = await network.organisations(id)
  return organisations.flatMap(({ id: organisation, ownHolidays }) => {
    const members = asked.filter((one) => one.organisation === organisation).map(({ member }) => member)
    return members.length === 0 ? [] : ownHolidays.map(({ fromOn, untilOn }) => ({ fromOn, untilOn, members }))
  })
}
