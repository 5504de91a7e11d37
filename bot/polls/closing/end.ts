/** "Peiling sluiten" and "Peiling intrekken", by whoever keeps order or made it. */
import { closePollForm, confirmCloseForm, confirmWithdrawForm, withdrawPollForm } from '../../../cards/poll-forms.ts'
import { closePollPress, withdrawPollPress } from '../../../cards/poll-presses.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { later, openForm, type Reply } from '../../chat/reply.ts'
import { findPollToSteer, follow } from '../access.ts'
import { countEligible } from '../eligible.ts'
import { nameOf, sayMoment } from '../name.ts'
import { leastShown, type Poll } from '../poll.ts'
import { withdrawPoll } from '../rules/end.ts'
import { requireUnended } from '../rules/open.ts'
import { showDone } from '../show.ts'
import type { PollStores } from '../stores.ts'
import { seatedIn } from '../voters.ts'
import { closeNow, leaveOpen } from './close-poll.ts'

export const ending = (stores: PollStores): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(closePollPress, async ({ poll: id }, context) => {
      const { poll } = await findPollToSteer(stores, id, context)
      return openForm(await askToClose(stores, requireUnended(poll), context))
    }),
    onPress(withdrawPollPress, async ({ poll: id }, context) => {
      const { poll } = await findPollToSteer(stores, id, context)
      if (poll.state !== 'uncountable') requireUnended(poll)
      return openForm(confirmWithdrawForm({ poll: poll.id, name: nameOf(poll, context) }, context.words))
    }),
  ],
  forms: [
    onForm(closePollForm, async ({ state }, context) => {
      const { poll } = await findPollToSteer(stores, state.poll, context)
      requireUnended(poll)
      return later(() => close(stores, poll, context))
    }),
    onForm(withdrawPollForm, async ({ state }, context) => {
      const { poll } = await findPollToSteer(stores, state.poll, context)
      if (poll.state !== 'uncountable') requireUnended(poll)
      return later(() => withdraw(stores, poll, context))
    }),
  ],
})

const askToClose = async (stores: PollStores, poll: Poll, context: Context) => {
  const seated = await seatedIn(stores.network, poll)
  const voted = await stores.polls.countVotes(poll)
  const eligible = await countEligible(stores, poll, seated)
  const { isPerOrganisation } = poll.electorate
  return confirmCloseForm(
    {
      poll: poll.id,
      name: nameOf(poll, context),
      turnout: context.words.polls.turnout(voted, eligible, isPerOrganisation),
      early: context.now < poll.closesAt ? sayMoment(poll.closesAt, context) : null,
      isAnonymous: poll.secrecy === 'anonymous',
      least: poll.secrecy === 'anonymous' && voted < leastShown ? leastShown : 0,
      missing: Math.max(0, poll.quorum - voted),
    },
    context.words,
  )
}

const close = async (stores: PollStores, poll: Poll, context: Context): Promise<Reply> => {
  const closed = await closeNow(stores, poll, context.now, (after) =>
    follow(stores, after, context, after.state === 'uncountable' ? 'poll.uncountable' : 'poll.closed'),
  )
  const say = context.words.pollForms.close
  const said = closed.state === 'uncountable' ? say.uncountable : say.done
  return showDone(stores, poll.id, said(nameOf(poll, context)), context)
}

const withdraw = async (stores: PollStores, poll: Poll, context: Context): Promise<Reply> => {
  await stores.unitOfWork.run(async () => {
    const after = await stores.polls.withdraw(poll.network, poll.id, (kept) => withdrawPoll(kept, context.now))
    await leaveOpen(stores, after)
    await follow(stores, after, context, 'poll.withdrawn')
  })
  await stores.polls.forgetKey(poll.network, poll.id)
  return showDone(stores, poll.id, context.words.pollForms.withdraw.done(nameOf(poll, context)), context)
}
