/** Who sees a werkagenda, and who changes it. */
import type { Context } from '../chat/feature.ts'
import type { Body } from '../network/network.ts'
import { bodiesSeenBy, isStewardAmong, standingsIn } from '../network/seating.ts'
import { refusal } from '../refusal.ts'
import type { WorkAgendaStores } from './stores.ts'
import type { WorkAgenda } from './work-agenda.ts'

/** Those of no body are everybody's. */
const isSeen = ({ body }: WorkAgenda, seen: readonly Body[]): boolean =>
  body === null || seen.some(({ id }) => id === body)

/** By name, those that have ended behind the others; with the bodies that the member sees. */
export const agendasSeen = async ({ workAgendas, network }: WorkAgendaStores, context: Context) => {
  const [all, bodies] = await Promise.all([workAgendas.agendas(context.network.id), bodiesSeenBy(network, context)])
  const agendas = all
    .filter((agenda) => isSeen(agenda, bodies))
    .sort((a, b) => Number(a.endedOn !== null) - Number(b.endedOn !== null))
  return { agendas, bodies }
}

/** @throws {Refusal} work-agenda.gone, channel.not-seated */
export const findAgenda = async ({ workAgendas, network }: WorkAgendaStores, id: string, context: Context) => {
  const agenda = await workAgendas.agenda(context.network.id, id)
  if (!agenda) throw refusal('work-agenda.gone')
  const bodies = await bodiesSeenBy(network, context)
  if (!isSeen(agenda, bodies)) throw await notSeated(network, agenda.body, context)
  return { agenda, bodies }
}

export const notSeated = async (network: WorkAgendaStores['network'], body: string | null, context: Context) => {
  const found = body === null ? null : await network.body(context.network.id, body)
  return refusal('channel.not-seated', { body: found?.name ?? context.words.chat.noName })
}

/** The secretariat, and the chair of its body. */
export const mayChange = async (
  { network }: Pick<WorkAgendaStores, 'network'>,
  { body }: Pick<WorkAgenda, 'body'>,
  context: Context,
): Promise<boolean> => {
  if (context.member.role === 'secretariat') return true
  return body !== null && isStewardAmong(await standingsIn(network, context, body))
}

/** As `findAgenda`, for whoever may change it. @throws {Refusal} also work-agenda.not-yours */
export const findAgendaToChange = async (stores: WorkAgendaStores, id: string, context: Context) => {
  const found = await findAgenda(stores, id, context)
  if (!(await mayChange(stores, found.agenda, context))) throw refusal('work-agenda.not-yours')
  return found
}
