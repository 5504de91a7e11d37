/** What can be pressed on the card of a poll, by whoever it is drawn for. */
import { type Block, type Button, button, buttons } from './card.ts'
import {
  addOptionPress,
  agendaPollPress,
  agreePollPress,
  answerPollPress,
  closePollPress,
  editPollPress,
  exportPollPress,
  outcomePress,
  repeatPollPress,
  showPollPress,
  votePress,
  withdrawPollPress,
} from './poll-presses.ts'
import type { PollView } from './poll-view.ts'
import { press } from './press.ts'
import { remindButton, signUpButton } from './reminded-things.ts'
import type { Words } from './words/words.ts'

/** More buttons than these are no longer read before one is pressed. */
const mostPressed = 5

/** Of one choice of a few, by name, an option can be pressed as it stands. */
export const isPressable = (view: PollView): boolean =>
  view.mayVote && !view.isAnonymous && view.kind === 'choice' && view.most === 1 && view.options.length <= mostPressed

export const doorsOf = (view: PollView, words: Words): readonly Block[] => {
  const doors = [...(view.state === 'open' ? openDoors(view, words) : endedDoors(view, words))]
  return doors.length === 0 ? [] : [buttons(...doors)]
}

const openDoors = (view: PollView, words: Words): readonly Button[] => {
  const [say, { id: poll }] = [words.polls, view]
  const agree = button(say.answers.agree, press(answerPollPress, { poll, option: 'agree' }))
  const none = button(say.none, press(answerPollPress, { poll, option: 'none' }))
  return [
    ...(view.mayVote ? [button(say.vote, press(votePress, { poll }), 'primary')] : []),
    ...(view.mayVote && view.kind === 'consent' ? [agree] : []),
    ...(isPressable(view) && view.hasNone ? [none] : []),
    ...(view.mayVote && view.takesOptions ? [button(say.addOption, press(addOptionPress, { poll }))] : []),
    ...(view.isInChannel ? [button(say.show, press(showPollPress, { poll }))] : steeringDoors(view, words)),
  ]
}

/** In a channel these would be in everybody's way: who keeps order finds them behind "Hoe staat het?". */
const steeringDoors = (view: PollView, words: Words): readonly Button[] => {
  const [say, { id: poll }] = [words.polls, view]
  return [
    ...(view.maySteer
      ? [
          ...(view.isKeyAway ? [] : [button(say.close, press(closePollPress, { poll }))]),
          button(say.edit, press(editPollPress, { poll })),
          button(say.withdraw, press(withdrawPollPress, { poll }), 'danger'),
        ]
      : []),
    remindButton({ kind: 'poll', id: poll }, words),
  ]
}

const endedDoors = (view: PollView, words: Words): readonly Button[] => {
  const [say, { id: poll }] = [words.polls, view]
  const repeat = button(
    say.repeat,
    press(repeatPollPress, { poll }),
    view.state === 'uncountable' ? 'primary' : 'plain',
  )
  if (view.state !== 'closed') return view.maySteer ? [repeat] : []
  const outcome = button(
    view.outcome === '' ? say.setOutcome : say.changeOutcome,
    press(outcomePress, { poll }),
    view.outcome === '' ? 'primary' : 'plain',
  )
  return [
    ...(view.maySteer ? [outcome] : []),
    button(say.agree, press(agreePollPress, { poll })),
    button(say.agenda, press(agendaPollPress, { poll })),
    ...(view.isInChannel
      ? [button(say.show, press(showPollPress, { poll }))]
      : [
          button(say.export, press(exportPollPress, { poll })),
          ...(view.hasVoice ? [signUpButton({ kind: 'poll', id: poll }, words)] : []),
          ...(view.maySteer ? [repeat] : []),
        ]),
  ]
}
