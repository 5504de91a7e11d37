/** That options came to stand in an anonymous poll, in the channels where it stands. */
import { addedOptionsCard } from '../../../cards/poll-added-options.ts'
import type { Presenter } from '../../chat/feature.ts'
import { refKey } from '../../ref.ts'
import { channelsOf } from '../making/announce.ts'
import { sayMoment } from '../name.ts'
import { type Poll, type PollOption, pollRef } from '../poll.ts'
import type { PollStores } from '../stores.ts'

/** Once in each channel, where whoever voted before can read it: nobody is told in private, as nobody knows who did. */
export const tellAdded = async (stores: PollStores, poll: Poll, added: readonly PollOption[]): Promise<void> => {
  const { network } = poll
  const ref = pollRef(poll.id)
  const [first] = added
  const channels = first === undefined ? [] : await channelsOf(stores, poll)
  await stores.outbox.owe(
    channels.map(({ id: channel }) => ({
      ...{ key: `${refKey(ref)}:options:${first?.id}:${channel}`, network, channel, ref },
      view: `options@${added.map(({ id }) => id).join('/')}`,
    })),
    [{ network, ref }],
  )
}

/** @param ids of the options that came, behind one another; whatever was taken away since is not named */
export const presentAdded =
  ({ polls }: Pick<PollStores, 'polls'>): Presenter =>
  async (ref, reader, ids) => {
    const poll = await polls.find(reader.network, ref.id)
    const came = ids.split('/')
    const options = poll?.options.filter(({ id }) => came.includes(id)).map(({ text }) => text) ?? []
    if (!poll || options.length === 0) return null
    const isOpen = poll.state === 'open' && reader.now < poll.closesAt
    const changeUntil = isOpen ? sayMoment(poll.closesAt, reader) : null
    return addedOptionsCard({ id: poll.id, number: poll.number, options, changeUntil }, reader.words)
  }
