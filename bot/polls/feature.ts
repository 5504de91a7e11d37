/** Peilingen: a question to a body, answered once by each voter on whatever surface, and what came of it. */
import { beginPollForm, makePollForm } from '../../cards/poll-making-shape.ts'
import { listPollsPress, makePollPress, repeatPollPress, showPollPress } from '../../cards/poll-presses.ts'
import { type Feature, onForm, onPress } from '../chat/feature.ts'
import { refusal } from '../refusal.ts'
import { ending } from './closing/end.ts'
import { wakePolls } from './closing/wake.ts'
import { showWaitingVotes } from './home.ts'
import { listPolls } from './list.ts'
import { beginPoll, makeIn, repeatPoll } from './making/begin.ts'
import { editing } from './making/edit.ts'
import { make, unfoldMaking } from './making/make.ts'
import { offering } from './options/offer.ts'
import { presentAdded } from './options/tell-added.ts'
import { type ExportParts, exporting } from './outcome/export.ts'
import { type OutcomeParts, outcomes } from './outcome/outcome.ts'
import { presentPoll, showPoll } from './show.ts'
import type { PollStores } from './stores.ts'
import { voting } from './voting/vote.ts'

export const pollsFeature = (stores: PollStores, parts: OutcomeParts & ExportParts): Feature => {
  const rooms = [voting(stores), offering(stores), editing(stores), ending(stores), outcomes(stores, parts)]
  const { presses, documents } = exporting(stores, parts)
  return {
    name: 'polls',
    commands: {
      peiling: ({ text }, context) => beginPoll(stores, text, context),
      peilingen: (_, context) => listPolls(stores, 0, context),
    },
    presses: [
      onPress(makePollPress, (_, context) => beginPoll(stores, '', context)),
      onPress(listPollsPress, ({ skip }, context) => listPolls(stores, skip, context)),
      onPress(showPollPress, ({ poll }, context) => showPoll(stores, poll, context)),
      onPress(repeatPollPress, ({ poll }, context) => repeatPoll(stores, poll, context)),
      ...presses,
      ...rooms.flatMap((room) => room.presses),
    ],
    forms: [
      onForm(beginPollForm, ({ state, values }, context) => {
        const body = state.body ?? values.body ?? ''
        if (body === '') throw refusal('field.missing', undefined, 'body')
        return makeIn(stores, { body, template: values.template, question: state.text }, context)
      }),
      onForm(makePollForm, make(stores), 'member', unfoldMaking(stores)),
      ...rooms.flatMap((room) => room.forms),
    ],
    documents,
    views: { 'poll:card': presentPoll(stores), 'poll:options': presentAdded(stores) },
    home: showWaitingVotes(stores),
    wake: wakePolls(stores),
    wakesFirst: true,
  }
}
