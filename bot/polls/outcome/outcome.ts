/** What a poll led to, in words, with a day to look back; and from there an agreement, or an item of an agenda. */
import { agendaPollForm, chooseAgendaForm, outcomeForm, writeOutcomeForm } from '../../../cards/poll-outcome-forms.ts'
import { agendaPollPress, agreePollPress, outcomePress } from '../../../cards/poll-presses.ts'
import { wordsIn } from '../../../cards/words/speak.ts'
import { idOf, type PutOnAgenda } from '../../agenda-items/agenda-item.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { sayDate } from '../../dates/say-due.ts'
import { bodiesHeardFrom } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { findPoll, findPollToSteer, follow } from '../access.ts'
import { readBoth } from '../making/read-both.ts'
import { readReviewDay } from '../making/read-moment.ts'
import { nameOf } from '../name.ts'
import { type Poll, pollRef } from '../poll.ts'
import { planReminders } from '../reminding.ts'
import { setOutcome } from '../rules/end.ts'
import { requireClosed, requireSeen } from '../rules/open.ts'
import { showDone } from '../show.ts'
import type { PollStores } from '../stores.ts'
import { sayResult } from './summary.ts'

/** @property offer the form of an agreement, with where it came from. */
export interface OutcomeParts {
  readonly offer: (
    asked: { readonly body: string; readonly text: string; readonly source: string },
    context: Context,
  ) => Promise<Reply>
  readonly putOnAgenda: PutOnAgenda
}

export const outcomes = (stores: PollStores, parts: OutcomeParts): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(outcomePress, async ({ poll: id }, context) => {
      const { poll } = await findPollToSteer(stores, id, context)
      const { version, outcome, reviewOn } = requireClosed(poll)
      const said = reviewOn === null ? '' : sayDate(reviewOn, 'nl')
      return openForm(
        writeOutcomeForm({ poll: id, version, name: nameOf(poll, context), outcome, reviewOn: said }, context.words),
      )
    }),
    onPress(agreePollPress, async ({ poll: id }, context) => {
      const { poll, bodies } = await findPoll(stores, id, context)
      const { body, number, outcome } = requireClosed(poll)
      const source = wordsIn(bodies[0]?.language ?? context.language).pollForms.outcome.source(number)
      return parts.offer({ body, text: outcome, source }, context)
    }),
    onPress(agendaPollPress, async ({ poll: id }, context) => openForm(await askForAgenda(stores, id, context))),
  ],
  forms: [
    onForm(outcomeForm, async ({ state, values }, context) => {
      const { poll } = await findPollToSteer(stores, state.poll, context)
      const { now } = context
      const read = () => readReviewDay(values.reviewOn, { now, region: context.network.holidayRegion })
      const after = await stores.polls.change(poll.network, poll.id, (kept) =>
        readBoth(read, null, (reviewOn) =>
          setOutcome(requireSeen(kept, state.version), { outcome: values.outcome, reviewOn }, now),
        ),
      )
      await planReminders(stores, after, context.now)
      await follow(stores, after, context, 'poll.outcome')
      return showDone(stores, poll.id, context.words.pollForms.outcome.done(nameOf(poll, context)), context)
    }),
    onForm(agendaPollForm, async ({ state, values }, context) => {
      const { poll } = await findPoll(stores, state.poll, context)
      requireClosed(poll)
      if (values.body === '') throw refusal('field.missing', undefined, 'body')
      const body = (await bodiesHeardFrom(stores.network, context)).find(({ id }) => id === values.body)
      if (!body) throw refusal('member.reader')
      await parts.putOnAgenda(draftFor(poll, body.id, { words: wordsIn(body.language), context }), context)
      return showDone(stores, poll.id, context.words.pollForms.agenda.done(body.name), context)
    }),
  ],
})

const askForAgenda = async (stores: PollStores, id: string, context: Context) => {
  const { poll } = await findPoll(stores, id, context)
  requireClosed(poll)
  const heard = await bodiesHeardFrom(stores.network, context)
  if (heard.length === 0) throw refusal('member.reader')
  const options = heard.map(({ id: body, name }) => ({ value: body, label: name }))
  const chosen = options.filter(({ value }) => value === poll.body)
  return chooseAgendaForm({ poll: id, name: nameOf(poll, context), bodies: { options, chosen } }, context.words)
}

/** Asked twice for one body it stands there once. */
const draftFor = (
  poll: Poll,
  body: string,
  { words, context }: { readonly words: Context['words']; readonly context: Context },
) => {
  const result = sayResult(poll, words)
  const about = [
    ...(result === '' ? [] : [words.pollForms.agenda.about(result)]),
    ...(poll.outcome === '' ? [] : [poll.outcome]),
  ]
  return {
    ...{ id: idOf('poll', poll.id, body), network: poll.network, body, title: poll.question },
    ...{ about: about.join('\n'), source: pollRef(poll.id), owner: null, createdBy: context.member.id },
    ...({ type: 'discussion', reason: 'member' } as const),
  }
}
