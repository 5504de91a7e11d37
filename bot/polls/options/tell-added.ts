/** That options came to stand in an anonymous poll, in the channels where it stands. */
import { addedOptionsCard } from '../../../cards/poll-added-options.ts'
import type { Presenter } from '../../chat/feature.ts'
import { refKey } from '../../ref.ts'
import { versionOf } from '../../version.ts'
import { channelsOf } from '../making/announce.ts'
import { sayMoment } from '../name.ts'
import { type Poll, type PollOption, pollRef } from '../poll.ts'
import type { PollStores } from '../stores.ts'

/** Once in each channel, where whoever voted before can read it: nobody is told in private, as nobody knows who did. */
export const tellAdded = async (stores: PollStores, poll: Poll, added: readonly PollOption[]): Promise<void> => {
  const { network } = poll
  const ref = pollRef(poll.id)
  const came = added.map(markOf).join('/')
  const channels = added.length === 0 ? [] : await channelsOf(stores, poll)
  await stores.outbox.owe(
    channels.map(({ id: channel }) => ({
      ...{ key: `${refKey(ref)}:options:${versionOf({ came })}:${channel}`, network, channel, ref },
      view: `options@${came}`,
    })),
    [{ network, ref }],
  )
}

/** Of its text: a message never holds what is in a ballot, not even of an option that all can read. */
const markOf = ({ text }: PollOption): string => versionOf({ text })

/** @param occasion marks of the options that came, behind one another; whatever was taken away since is not named */
export const presentAdded =
  ({ polls }: Pick<PollStores, 'polls'>): Presenter =>
  async (ref, reader, occasion) => {
    const poll = await polls.find(reader.network, ref.id)
    const came = occasion.split('/')
    const options = poll?.options.filter((one) => came.includes(markOf(one))).map(({ text }) => text) ?? []
    if (!poll || options.length === 0) return null
    const isOpen = poll.state === 'open' && reader.now < poll.closesAt
    const changeUntil = isOpen ? sayMoment(poll.closesAt, reader) : null
    return addedOptionsCard({ id: poll.id, number: poll.number, options, changeUntil }, reader.words)
  }
