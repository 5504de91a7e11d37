/** "Peiling wijzigen": all that was asked as long as nobody has voted, after that the closing alone. */
import { changePollForm, type EditValues, editPollForm } from '../../../cards/poll-edit-form.ts'
import { editPollPress } from '../../../cards/poll-presses.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { versionOf } from '../../version.ts'
import { findPollToSteer, follow } from '../access.ts'
import { nameOf, sayMoment } from '../name.ts'
import type { Poll } from '../poll.ts'
import { planReminders } from '../reminding.ts'
import { usualMostOf } from '../rules/answering.ts'
import { editPoll, moveClosing, type PollEdit } from '../rules/edit.ts'
import { requireOpen } from '../rules/open.ts'
import { showDone } from '../show.ts'
import type { PollStores } from '../stores.ts'
import { sayClosing } from './begin.ts'
import { readBoth } from './read-both.ts'
import { numberIn, readOptionLines, writeOptionLines } from './read-draft.ts'
import { readMoment } from './read-moment.ts'
import { warnAnew } from './warn.ts'

export const editing = (stores: PollStores): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(editPollPress, async ({ poll: id }, context) => {
      const { poll } = await findPollToSteer(stores, id, context)
      const voted = await stores.polls.countVotes(requireOpen(poll, context.now))
      const { question, explanation, options, answering, version } = poll
      const asked = { question, explanation, options: writeOptionLines(options), most: `${answering.most || ''}` }
      return openForm(
        changePollForm(
          {
            ...{ poll: id, version, closesAt: sayClosing(poll.closesAt), isFixed: poll.isFixed },
            ...{ warnings: [], warned: '' },
            asked: voted === 0 && !poll.isFixed ? asked : null,
          },
          context.words,
        ),
      )
    }),
  ],
  forms: [
    onForm(editPollForm, async ({ state, values }, context) => {
      const { poll } = await findPollToSteer(stores, state.poll, context)
      return change(stores, poll, { state, values }, context)
    }),
  ],
})

interface Edited {
  readonly state: ReturnType<typeof editPollForm.state.parse>
  readonly values: EditValues
}

const change = async (
  stores: PollStores,
  { network, id, kind }: Poll,
  { state, values }: Edited,
  context: Context,
): Promise<Reply> => {
  const [{ now }, { version: seen }] = [context, state]
  const edit = values.question === undefined ? null : editIn(values, kind)
  // Counted while nobody else can vote: whoever did answered these words.
  const held = await stores.polls.change(network, id, (poll) => poll)
  const hasVotes = edit !== null && (await stores.polls.countVotes(held)) > 0
  // What is wrong is said at once, the moment with the rest.
  const edited = readBoth(
    () => readMoment(values.closesAt, { now, region: context.network.holidayRegion }),
    held.closesAt,
    (closesAt) =>
      edit
        ? editPoll(held, { ...edit, closesAt }, { now, hasVotes, seen, newId })
        : moveClosing(held, closesAt, { now, seen }),
  )
  const warnings = await warnAnew(stores, held, edited, context)
  if (warnings.length > 0 && state.warned !== versionOf(values)) {
    const { question = '', explanation = '', options = '', most = '' } = values
    const asked = { question, explanation, options, most }
    const shown = { ...state, closesAt: values.closesAt, isFixed: held.isFixed, warnings, warned: versionOf(values) }
    return openForm(changePollForm({ ...shown, asked }, context.words))
  }
  const after = await stores.polls.change(network, id, () => edited)
  await planReminders(stores, after, now)
  await follow(stores, after, context, 'poll.changed')
  const said = context.words.pollForms.edit.done(nameOf(after, context), sayMoment(after.closesAt, context))
  return showDone(stores, id, said, context)
}

const editIn = (values: EditValues, kind: Poll['kind']): Omit<PollEdit, 'closesAt'> => {
  const options = readOptionLines(values.options ?? '')
  return {
    question: values.question ?? '',
    explanation: values.explanation ?? '',
    options,
    most: numberIn(values.most ?? '', usualMostOf(kind, options.length)),
  }
}
