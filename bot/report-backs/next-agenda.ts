/** "Terugkoppeling OOGO en regisseursgroep" stands by itself on the agenda of each body that hears of others. */
import { wordsIn } from '../../cards/words/speak.ts'
import { type AgendaDeed, type AgendaItem, idOf } from '../agenda-items/agenda-item.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { elaboratorsOf, hearsFrom } from '../network/chain.ts'
import type { Body } from '../network/network.ts'
import { findDecisions, findElaborations } from './elaboration.ts'
import type { ChainParts, ReportBackStores } from './stores.ts'

/** One for each meeting. */
export const collectedId = (body: string, meeting: string): string => idOf('report-back', body, meeting)

/** It is read beforehand; people change it on the agenda. */
const usualMinutes = 10

/** On that of a meeting that has got its day. */
export const putOnAgendaOf = async (
  stores: ReportBackStores,
  { putOnAgenda }: Pick<ChainParts, 'putOnAgenda'>,
  { network, body: id, id: meeting }: Pick<Meeting, 'network' | 'body' | 'id'>,
  deed: AgendaDeed,
): Promise<void> => {
  const body = await stores.network.body(network, id)
  const names = body ? await findTellers(stores, body) : []
  if (!body || names.length === 0) return
  const title = wordsIn(body.language).reportBacks.onAgenda(names)
  const minutes = usualMinutes
  await putOnAgenda(
    {
      id: collectedId(id, meeting),
      network,
      body: id,
      meeting,
      title,
      type: 'information',
      reason: 'report-back',
      minutes,
    },
    deed,
  )
}

/** On the next one that is still being built; where none is, it comes with the meeting. */
export const putOnNextAgenda = async (
  stores: ReportBackStores,
  parts: Pick<ChainParts, 'putOnAgenda' | 'nextMeeting'>,
  { network, body }: Pick<AgendaItem, 'network' | 'body'>,
  deed: AgendaDeed,
): Promise<void> => {
  const next = await parts.nextMeeting(network, body, deed.now)
  if (next) await putOnAgendaOf(stores, parts, next, deed)
}

/** By name: those of whose meetings it hears, and those that work out what it decided. */
const findTellers = async (stores: ReportBackStores, { network, id }: Body): Promise<readonly string[]> => {
  const links = await stores.network.bodyLinks(network)
  const below = elaboratorsOf(links, id).filter((one) => one !== id)
  const tellers = [...new Set([...hearsFrom(links, id), ...(await withTasks(stores, network, id, below))])]
  const bodies = await Promise.all(tellers.map((one) => stores.network.body(network, one)))
  return bodies.flatMap((one) => (one ? [one.name] : []))
}

const withTasks = async (
  stores: ReportBackStores,
  network: string,
  body: string,
  below: readonly string[],
): Promise<readonly string[]> => {
  if (below.length === 0) return []
  const decisions = await findDecisions(stores, network, body)
  const tasks = await findElaborations(
    stores,
    network,
    decisions.map(({ id }) => id),
  )
  return below.filter((id) => tasks.some((task) => task.body === id))
}
