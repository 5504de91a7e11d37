/** `/werkagenda`: all that somebody sees, or the one that is meant. */
import { agendaListCard } from '../../cards/work-agenda-list.ts'
import type { Only } from '../../cards/work-agenda-presses.ts'
import { type AgreementQuery, otherQuery, projectQuery } from '../agreements/store.ts'
import type { Context } from '../chat/feature.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import { findTolerantly } from '../name-search.ts'
import type { Body } from '../network/network.ts'
import { agendasSeen } from './access.ts'
import { addUp, countIn, type Projects } from './projects.ts'
import { showAgenda } from './show-agenda.ts'
import type { WorkAgendaStores } from './stores.ts'
import type { WorkAgenda } from './work-agenda.ts'

/** What one card holds comfortably on every platform. */
export const pageOfRows = 15

export const listAgendas = async (
  stores: WorkAgendaStores,
  { skip }: { readonly skip: number },
  context: Context,
): Promise<Reply> => {
  const { agendas, bodies } = await agendasSeen(stores, context)
  return whisper(await drawList(stores, { agendas, bodies, skip, sought: '' }, context))
}

/** `/werkagenda thuiszitterspact geen eigenaar` */
export const showAgendaNamed = async (
  stores: WorkAgendaStores,
  projects: Projects,
  text: string,
  context: Context,
): Promise<Reply> => {
  const { name, only } = readAsked(text)
  const { agendas, bodies } = await agendasSeen(stores, context)
  const found = findTolerantly(
    agendas.map((agenda) => ({ ...agenda, about: '' })),
    name,
  )
  const [first] = found
  if (first && found.length === 1) return showAgenda(stores, projects, { agenda: first.id, only, skip: 0 }, context)
  const ids = new Set(found.map(({ id }) => id))
  const shown = first ? agendas.filter(({ id }) => ids.has(id)) : agendas
  return whisper(await drawList(stores, { agendas: shown, bodies, skip: 0, sought: first ? '' : name }, context))
}

const readAsked = (text: string): { readonly name: string; readonly only: Only } => {
  const [end = '', what = ''] =
    /\s+(?:zonder|geen|without|no)\s+(eigenaar|eigenaren|actiehouder|owner|datum|date)\s*$/iu.exec(text) ?? []
  const name = text.slice(0, text.length - end.length).trim()
  if (end === '') return { name, only: 'all' }
  return { name, only: /^dat/iu.test(what) ? 'term' : 'owner' }
}

interface Listed {
  readonly agendas: readonly WorkAgenda[]
  readonly bodies: readonly Body[]
  readonly skip: number
  readonly sought: string
}

const drawList = async (stores: WorkAgendaStores, { agendas, bodies, skip, sought }: Listed, context: Context) => {
  const nameOf = new Map(bodies.map(({ id, name }) => [id, name]))
  const rows = agendas.slice(skip, skip + pageOfRows).map(async ({ id, name, body, endedOn }) => {
    const tally = async (query: AgreementQuery) =>
      addUp(await stores.agreements.tally(context.network.id, { ...query, agenda: id }, 'agenda', context.today))
    const [progress, others] = await Promise.all([tally(projectQuery), tally(otherQuery)])
    const place = { body: nameOf.get(body ?? '') ?? '', isEnded: endedOn !== null }
    return { id, name, ...place, progress, others: countIn(others) }
  })
  const mayAdd = context.member.role === 'secretariat'
  return agendaListCard(
    { agendas: await Promise.all(rows), total: agendas.length, skip, sought, mayAdd },
    context.words,
  )
}
