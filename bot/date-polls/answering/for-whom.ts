/** For whom a member answers: for themselves, and for those absent whose deputy they are. */
import type { Context } from '../../chat/feature.ts'
import { hasVoice } from '../../network/network.ts'
import type { Standing } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { findPoll } from '../access.ts'
import { type AskedMember, findAsked } from '../asked.ts'
import { requireOpen } from '../date-poll.ts'
import type { DatePollStores } from '../stores.ts'

/** @property onBehalfOf the same member where they are absent, else null. */
export interface Answering extends AskedMember {
  readonly onBehalfOf: string | null
}

/**
 * The open poll, and those for whom this member answers, the own seat first.
 *
 * @throws {Refusal} date-poll.closed, member.reader, date-poll.not-asked, and as findPoll
 */
export const findAnswering = async (stores: DatePollStores, id: string, context: Context) => {
  const { poll, body, standings } = await findPoll(stores, id, context)
  requireOpen(poll)
  const heard = standings.filter(({ role }) => hasVoice(role))
  if (heard.length === 0) throw refusal('member.reader')
  const [first, ...others] = askedAmong(heard, await findAsked(stores.network, context.network.id, poll.body))
  if (!first) throw refusal('date-poll.not-asked')
  return { poll, body, whom: [first, ...others] as const }
}

export const askedAmong = (heard: readonly Standing[], asked: readonly AskedMember[]): readonly Answering[] =>
  heard.flatMap(({ as, onBehalfOf }) => {
    const found = asked.find(({ member }) => member === as.id)
    return found ? [{ ...found, onBehalfOf }] : []
  })
