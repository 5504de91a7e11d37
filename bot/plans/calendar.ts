/** What a plan is counted with, as it is kept now. */
import { dayAt } from '../clock.ts'
import type { HolidayRegion } from '../network/network.ts'
import { refusal } from '../refusal.ts'
import type { Calendar } from './days/count-back.ts'
import type { PlanStores } from './stores.ts'

/** Of as many meetings as all bodies of a region hold in two years. */
const mostMeetings = 600

/** With the meetings of those bodies that are planned and still to come. */
export const calendarFor = async (
  { meetings }: Pick<PlanStores, 'meetings'>,
  network: { readonly id: string; readonly holidayRegion: HolidayRegion },
  bodies: readonly string[],
  today: string,
): Promise<Calendar> => {
  const query = { bodies, states: ['planned'] as const, from: today }
  const planned = bodies.length === 0 ? [] : await meetings.list(network.id, query, { limit: mostMeetings })
  return {
    region: network.holidayRegion,
    today,
    meetings: planned.flatMap(({ id, body, hours }) => (hours ? [{ id, body, on: dayAt(hours.startsAt) }] : [])),
  }
}

/** Where and on which day a plan is looked at. @throws {Refusal} member.unknown */
export const lookingAt = async ({ network: store }: Pick<PlanStores, 'network'>, network: string, now: number) => {
  const found = await store.network(network)
  if (!found) throw refusal('member.unknown')
  return { region: found.holidayRegion, today: dayAt(now) }
}
