/** Who reads a report back, and who writes one. */
import type { Context } from '../chat/feature.ts'
import { type Body, type Role, roleIn } from '../network/network.ts'
import { bodiesSeenBy, findSeatedBody } from '../network/seating.ts'
import { refusal } from '../refusal.ts'
import type { ReportBack } from './report-back.ts'
import type { ReportBackStores } from './stores.ts'

type Seats = Pick<ReportBackStores, 'network'>

/** Chair, secretariat and whoever guides its meetings speak for a body. */
const mayWrite = (role: Role): boolean => role === 'secretariat' || role === 'chair' || role === 'facilitator'

/**
 * For whoever sits in the body that tells or in one that hears; they read it as that body.
 *
 * @throws {Refusal} report-back.unknown, report-back.not-yours
 */
export const findReport = async (stores: ReportBackStores, id: string, context: Context) => {
  const report = await stores.reportBacks.find(context.network.id, id)
  if (!report) throw refusal('report-back.unknown')
  const seen = await bodiesSeenBy(stores.network, context)
  const here = seen.filter((body) => [...report.to, report.from].includes(body.id))
  const body =
    here.find(({ id }) => id === context.channel?.body) ?? here.find(({ id }) => id !== report.from) ?? here[0]
  if (!body) throw refusal('report-back.not-yours')
  return { report, body }
}

/** @throws {Refusal} as `findSeatedBody`; report-back.for-steward */
export const findBodyToTell = async (stores: Seats, id: string, context: Context) => {
  const { body, standings } = await findSeatedBody(stores.network, id, context)
  const by = standings.find(({ role }) => mayWrite(role))
  if (!by) throw refusal('report-back.for-steward', { body: body.name })
  return { body, onBehalfOf: by.onBehalfOf }
}

/** The bodies from which they may write, by name. */
export const bodiesToTell = async (
  { network }: Seats,
  seen: readonly Body[],
  context: Context,
): Promise<readonly Body[]> => {
  if (context.member.role === 'secretariat') return seen
  const [seats, absent] = await Promise.all([
    Promise.all([context.member.id, ...context.covers].map((id) => network.seatsOfMember(context.network.id, id))),
    Promise.all(context.covers.map((id) => network.member(context.network.id, id))),
  ])
  const people = [context.member, ...absent]
  const told = people.flatMap((one, at) =>
    one === null ? [] : (seats[at] ?? []).filter((seat) => mayWrite(roleIn(one, seat))).map(({ body }) => body),
  )
  return seen.filter(({ id }) => told.includes(id))
}

/** Whether this body, or one of these, hears of it or told it. */
export const isSeenFrom = ({ from, to }: ReportBack, bodies: readonly string[]): boolean =>
  bodies.includes(from) || to.some((one) => bodies.includes(one))
