/** One project of a werkagenda, with what hangs under it. */
import { projectCard } from '../../cards/work-agenda-project.ts'
import { type Agreement, isClosed } from '../agreements/agreement.ts'
import type { Context } from '../chat/feature.ts'
import { readerOf } from '../chat/reader.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import { hasVoice } from '../network/network.ts'
import { refusal } from '../refusal.ts'
import { findAgenda, notSeated } from './access.ts'
import { addUp, countIn, type Projects } from './projects.ts'
import type { WorkAgendaStores } from './stores.ts'

/** Of the actions under it; the rest is counted in the bar. */
const mostActions = 8

/** @throws {Refusal} agreement.unknown, work-agenda.gone, channel.not-seated */
export const showProject = async (
  stores: WorkAgendaStores,
  projects: Projects,
  { item: id }: { readonly item: string },
  context: Context,
): Promise<Reply> => {
  const item = await stores.agreements.find(context.network.id, id)
  if (!item) throw refusal('agreement.unknown')
  const { agenda, bodies } = await findAgenda(stores, item.details.agenda ?? '', context)
  const seen = bodies.map((body) => body.id)
  if (!seen.includes(item.body)) throw await notSeated(stores.network, item.body, context)
  const reader = readerOf(context)
  const [project] = await projects.view([item], reader)
  if (!project) throw refusal('agreement.unknown')
  const { progress, actions } = await readUnder(stores, item, seen, context)
  const theme = item.details.theme && (await stores.workAgendas.theme(context.network.id, item.details.theme))
  const card = projectCard(
    {
      ...project,
      agenda: { id: agenda.id, name: agenda.name },
      theme: theme || null,
      progress,
      actions: await projects.view(actions, reader),
      mayAdd: agenda.endedOn === null && hasVoice(context.member.role),
      mayGrow: !isClosed(item) && !item.isShared && hasVoice(context.member.role),
    },
    context.words,
  )
  return whisper(card)
}

/** Its shares, its parts, and what grew out of it. */
const readUnder = async (
  { agreements }: WorkAgendaStores,
  { id: parent }: Agreement,
  bodies: readonly string[],
  { network, today }: Context,
) => {
  const query = { parent, kinds: ['action-item'] } as const
  const [tally, { items }] = await Promise.all([
    agreements.tally(network.id, query, 'parent', today),
    agreements.list(network.id, { ...query, bodies, isOpen: true }, mostActions),
  ])
  const progress = addUp(tally)
  return { progress: countIn(progress) === 0 ? null : progress, actions: items }
}
