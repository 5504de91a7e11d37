/** For whom somebody votes in a poll by name, besides or instead of for themselves; and how these are called. */
import type { Card } from '../../../cards/card.ts'
import { chooseForCard } from '../../../cards/poll-card.ts'
import { chooseVoterForm } from '../../../cards/poll-vote-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import type { Poll } from '../poll.ts'
import type { PollStores } from '../stores.ts'
import type { Voting } from '../voters.ts'

type Reading = Pick<PollStores, 'network'>

/** @property whom one for each vote that is theirs to give, the own first. */
export interface Opened {
  readonly poll: Poll
  readonly whom: readonly [Voting, ...Voting[]]
}

/** @throws {Refusal} form.outdated for somebody whose deputy they are no longer */
export const pick = (whom: readonly Voting[], member: string): Voting => {
  const found = whom.find(({ person }) => person.id === member)
  if (!found) throw refusal('form.outdated')
  return found
}

/** Null where one has to say for whom: nobody votes for somebody else unasked. */
export const onlyOwn = ({ whom: [first, ...others] }: Opened): Voting | null =>
  others.length === 0 && first.onBehalfOf === null ? first : null

/** The organisation, the absent member, or nobody in particular. */
export const nameOfVoter = async (
  { network }: Reading,
  poll: Poll,
  { person, onBehalfOf }: Voting,
  { words }: Pick<Context, 'words'>,
): Promise<string> => {
  if (!poll.electorate.isPerOrganisation) return onBehalfOf === null ? '' : person.name
  return (await network.organisation(poll.network, person.organisation))?.name ?? words.chat.noName
}

export const sayWhom = async (stores: Reading, poll: Poll, voting: Voting, { words }: Context): Promise<string> => {
  const { forWhom, forOrganisation } = words.pollForms.vote
  const name = await nameOfVoter(stores, poll, voting, { words })
  if (name === '') return ''
  return poll.electorate.isPerOrganisation ? forOrganisation(name) : forWhom(name)
}

export const askForWhom = async (stores: Reading, opened: Opened, context: Context): Promise<Reply> => {
  const named = await listed(stores, opened, context)
  const options = named.map(({ id, name }) => ({ value: id, label: name }))
  return openForm(chooseVoterForm(opened.poll.id, { options, chosen: options.slice(0, 1) }, context.words))
}

/** The same of an answer that was pressed. @param answer in words */
export const askPressedFor = async (
  stores: Reading,
  opened: Opened,
  { option, answer }: { readonly option: string; readonly answer: string },
  context: Context,
): Promise<Card> =>
  chooseForCard({ ...opened.poll, option, answer, whom: await listed(stores, opened, context) }, context.words)

const listed = (stores: Reading, { poll, whom }: Opened, { words }: Context) =>
  Promise.all(
    whom.map(async (one) => ({
      id: one.person.id,
      name: (await nameOfVoter(stores, poll, one, { words })) || words.pollForms.vote.myself,
    })),
  )
