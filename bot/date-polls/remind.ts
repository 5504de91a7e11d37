/** On the day on which answers are due: the cards say how many are missing, and the stewards hear in private whose. */
import { missingAnswersCard } from '../../cards/date-poll-waiting.ts'
import type { Reader } from '../chat/feature.ts'
import type { Owed } from '../chat/outbox.ts'
import { stewardsOf } from '../network/seating.ts'
import type { Ref } from '../ref.ts'
import type { Reminder } from '../reminders/reminder.ts'
import { remindsAt } from './announce.ts'
import { titleOf } from './name.ts'
import type { DatePollStores } from './stores.ts'
import { findSilent, readStanding } from './view.ts'

/** Tells members in private, wherever each of them can be reached. */
export type TellMembers = (
  network: string,
  members: readonly string[],
  tidings: { readonly ref: Ref; readonly view: string },
) => Promise<void>

export const remindOfAnswers =
  (stores: Pick<DatePollStores, 'datePolls' | 'network' | 'outbox'>, tell: TellMembers) =>
  async ({ network, ref, dueAt }: Reminder): Promise<readonly Owed[]> => {
    const poll = await stores.datePolls.find(network, ref.id)
    if (poll?.state !== 'open' || remindsAt(poll) !== dueAt) return []
    await stores.outbox.refresh(network, ref)
    const stewards = await stewardsOf(stores.network, network, poll.body)
    await tell(network, stewards, { ref, view: `missing@${poll.answerBy}` })
    return []
  }

/** Null when the poll is over: then nothing is missing any more. */
export const presentMissing =
  (stores: Pick<DatePollStores, 'datePolls' | 'meetings' | 'network'>) => async (ref: Ref, reader: Reader) => {
    const poll = await stores.datePolls.find(reader.network, ref.id)
    if (poll?.state !== 'open') return null
    const standing = await readStanding(stores, poll)
    const names = findSilent(standing).map(({ person }) => person.name)
    const title = titleOf(standing.meeting, standing.body, reader)
    return missingAnswersCard({ poll: poll.id, title, names }, reader.words)
  }
