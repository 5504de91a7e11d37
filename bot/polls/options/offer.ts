/** "Ik mis een optie": of a poll by name it stands there at once, of an anonymous one with others at a fixed moment. */
import { addOptionForm, ownOptionForm } from '../../../cards/poll-forms.ts'
import { addOptionPress } from '../../../cards/poll-presses.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { isNewId, newId } from '../../ids.ts'
import { pointsAtSomebody } from '../../network/points-at-somebody.ts'
import { refusal } from '../../refusal.ts'
import { findPoll, follow } from '../access.ts'
import { sayMoment } from '../name.ts'
import type { Poll, PollOption } from '../poll.ts'
import { requireOpen } from '../rules/open.ts'
import { addOption, mostOptions, offerOption } from '../rules/options.ts'
import { showDone } from '../show.ts'
import type { PollStores } from '../stores.ts'
import { requireVoting } from '../voters.ts'
import { appearsBefore, nextOptionsAt } from './moments.ts'
import { waitingId } from './waiting.ts'

export const offering = (stores: PollStores): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(addOptionPress, async ({ poll: id }, context) => {
      const poll = await findOffering(stores, id, context)
      const state = { poll: id, id: newId(), seen: '' }
      const view = { state, typed: { option: '', meaning: '' }, about: [sayAbout(poll, context)] }
      return openForm(addOptionForm(view, context.words))
    }),
  ],
  forms: [
    onForm(ownOptionForm, async ({ state, values }, context) => {
      const poll = await findOffering(stores, state.poll, context)
      if (!isNewId(state.id)) throw refusal('form.outdated')
      const option = { id: state.id, text: values.option, meaning: values.meaning.trim() }
      const text = `${option.text.trim()}\n${option.meaning}`.trim()
      if (state.seen !== text && (await pointsAtSomebody(stores, context.network.id, text))) {
        const about = [context.words.chat.moreGenerally, sayAbout(poll, context)]
        return openForm(addOptionForm({ state: { ...state, seen: text }, typed: values, about }, context.words))
      }
      return poll.secrecy === 'named' ? add(stores, poll, option, context) : offer(stores, poll, option, context)
    }),
  ],
})

const sayAbout = ({ secrecy }: Poll, context: Context): string => {
  const say = context.words.pollForms.option
  return secrecy === 'named' ? say.named : say.anonymous(sayMoment(nextOptionsAt(context.now), context), mostOptions)
}

/** Whoever may vote may add what they miss. @throws {Refusal} poll.takes-no-options, -options-late, and as `requireVoting` */
const findOffering = async (stores: PollStores, id: string, context: Context): Promise<Poll> => {
  const { poll } = await findPoll(stores, id, context)
  requireOpen(poll, context.now)
  if (!poll.answering.takesOptions) throw refusal('poll.takes-no-options')
  if (!appearsBefore(poll, context.now)) throw refusal('poll.options-late')
  await requireVoting(stores.network, poll, context)
  return poll
}

/** Its author stands in the history, also where the form itself is a secret one as that of an anonymous poll is. */
const add = async (stores: PollStores, poll: Poll, option: PollOption, context: Context): Promise<Reply> => {
  const after = await stores.polls.change(poll.network, poll.id, (kept) =>
    kept.options.some(({ id }) => id === option.id) ? kept : addOption(kept, option, context.now),
  )
  if (after.version !== poll.version) await follow(stores, after, context, 'poll.option-added', { option: option.id })
  return showDone(stores, poll.id, context.words.pollForms.option.added(option.text.trim()), context)
}

const offer = async (stores: PollStores, poll: Poll, option: PollOption, context: Context): Promise<Reply> => {
  const showAt = nextOptionsAt(context.now)
  const waiting = { ...option, id: waitingId(showAt, option.id) }
  await stores.polls.offerOption(poll.network, poll.id, (kept, pending) =>
    pending.some(({ id }) => id.endsWith(`:${option.id}`))
      ? pending
      : offerOption(kept, pending, waiting, { now: context.now, showAt }),
  )
  return showDone(stores, poll.id, context.words.pollForms.option.kept(sayMoment(showAt, context)), context)
}
