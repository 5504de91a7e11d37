/** On the day on which answers are due: the cards say how many are missing, and the stewards hear in private whose. */
import { missingAnswersCard } from '../../cards/date-poll-waiting.ts'
import type { Reader } from '../chat/feature.ts'
import type { Owed } from '../chat/outbox.ts'
import type { Channel } from '../network/channel.ts'
import { isSteward, roleIn } from '../network/network.ts'
import { type Ref, refKey } from '../ref.ts'
import type { Reminder } from '../reminders/reminder.ts'
import { remindsAt } from './announce.ts'
import { titleOf } from './name.ts'
import type { DatePollStores } from './stores.ts'
import { findSilent, readStanding } from './view.ts'

export const remindOfAnswers =
  (stores: Pick<DatePollStores, 'datePolls' | 'meetings' | 'network' | 'outbox'>) =>
  async ({ network, ref, dueAt }: Reminder): Promise<readonly Owed[]> => {
    const poll = await stores.datePolls.find(network, ref.id)
    if (poll?.state !== 'open' || remindsAt(poll) !== dueAt) return []
    await stores.outbox.refresh(network, ref)
    const view = `missing@${poll.answerBy}`
    const stewards = await findStewards(stores, network, poll.body)
    const alone = await Promise.all(stewards.map((id) => stores.network.channelsOfMember(network, id)))
    return alone.flatMap(onPageAndOneChat).map(({ id: channel }) => ({
      key: `${refKey(ref)}:${view}:${channel}`,
      network,
      channel,
      ref,
      view,
    }))
  }

/** Who keeps order in the body by a seat there; where nobody does, the secretariat of the network. */
const findStewards = async (
  { network: store }: Pick<DatePollStores, 'network'>,
  network: string,
  body: string,
): Promise<readonly string[]> => {
  const [seats, seated, all] = await Promise.all([
    store.seatsOfBody(network, body),
    store.membersOfBody(network, body),
    store.members(network),
  ])
  const seatOf = new Map(seats.map((seat) => [seat.member, seat]))
  const chairs = seated.filter((member) => isSteward(roleIn(member, seatOf.get(member.id) ?? null)))
  const told = chairs.length > 0 ? chairs : all.filter(({ role }) => role === 'secretariat')
  return told.map(({ id }) => id)
}

/** On their page, and on one chat besides. */
const onPageAndOneChat = (channels: readonly Channel[]): readonly Channel[] => {
  const isPage = ({ address }: Channel): boolean => address.surface === 'web'
  const chat = channels.find((channel) => !isPage(channel))
  return [...channels.filter(isPage), ...(chat ? [chat] : [])]
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
