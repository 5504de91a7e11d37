/** The protocol of a case round once more: what cannot be, and every ground for it. */
import { nextMoment } from './calendar.ts'
import { type Command, facilitator, isCounterpart } from './command.ts'
import { order, type TimedRound, working } from './timed-round.ts'

/** Every ground on which a command is refused; none at all means that it is done. */
export const objectionsTo = (it: TimedRound, one: Command, now: number): ReadonlySet<string> => {
  const found = new Set<string>()
  const no = (is: boolean, reason: string) => is && found.add(reason)
  const [mine, seat] = [it.isSubmitter(one.by), it.seat(one.by)]
  const phase = (...some: string[]) => no(!some.includes(it.phase), 'not-now')
  const leader = () => no(seat === null, 'not-facilitator')
  const stale = () => no(one.isStale, 'form.outdated')
  const submitter = () => no(!mine, 'not-submitter')
  const shown = () => no(!it.isWide && seat === null && !isCounterpart(one.by), 'not-yet-shown')
  const text = () => {
    no(one.text === 'empty', 'field.missing')
    no(one.text === 'long', 'field.too-long')
  }
  const question = () => {
    text()
    no(one.text === 'no-question' || one.text === 'empty', 'no-question')
  }
  const target = (kinds: string[], own: boolean) =>
    no(
      !it.pieces.some(
        (p) => p.id === one.target && kinds.includes(p.kind) && (p.showAt <= now || (own && p.by === one.by)),
      ),
      'piece-gone',
    )
  const brought = () => phase('screening', 'returned', ...order)
  const screening = () => {
    phase('screening')
    leader()
    no(now < it.startedAt, 'not-now')
    no(seat !== null && it.barred === one.by, 'not-screener')
    no(it.publishAt !== null, 'released-already')
    stale()
  }
  const term = () => {
    phase(...working)
    leader()
    no(it.isLive, 'step-on')
    no(it.isTooFew, 'too-few')
    no(it.endsAt === null, 'waits-for-meeting')
    stale()
  }
  const few = () => {
    phase(...working)
    leader()
    no(!it.isTooFew, 'enough')
    stale()
  }
  switch (one.name) {
    case 'submit':
      phase('draft')
      stale()
      question()
      no(one.count < 6 && !one.isWarned, 'may-be-guessed')
      no(it.start.submitter === facilitator && !it.start.hasSecond, 'no-second')
      break
    case 'leave':
      phase('draft')
      break
    case 'release':
      screening()
      break
    case 'return':
      screening()
      text()
      break
    case 'resubmit':
      phase('returned')
      stale()
      submitter()
      question()
      break
    case 'ask':
      phase('clarifying')
      shown()
      question()
      break
    case 'answer':
      phase('clarifying', 'focusing')
      submitter()
      target(['question'], false)
      text()
      break
    case 'park':
      phase('clarifying', 'focusing')
      leader()
      target(['question'], false)
      break
    case 'propose':
      phase('focusing')
      leader()
      stale()
      no(one.count < 1 || one.count > 3, 'formulations')
      text()
      break
    case 'choose':
      phase('focusing')
      submitter()
      target(['formulation'], false)
      break
    case 'interpret':
      phase('analysing')
      shown()
      text()
      break
    case 'advise':
      phase('advising')
      shown()
      text()
      break
    case 'support':
      phase('advising')
      shown()
      target(['advice', 'parked'], true)
      no(
        it.pieces.some((p) => p.id === one.target && p.by === one.by),
        'own-advice',
      )
      break
    case 'drop-support':
      phase('advising')
      target(['advice', 'parked'], true)
      break
    case 'feed-back':
      phase('feedback')
      submitter()
      text()
      break
    case 'feed-back-again':
      phase('closed')
      submitter()
      no(it.phase === 'closed' && now < it.againFrom(), 'too-soon')
      text()
      break
    case 'agree':
      phase('agreeing')
      shown()
      break
    case 'write-lesson':
      phase('agreeing')
      shown()
      text()
      break
    case 'release-lesson':
    case 'drop-lesson':
      phase('agreeing', 'closed')
      leader()
      target(['lesson'], true)
      if (one.name === 'release-lesson')
        no(it.start.hasSecond && it.pieces.some((p) => p.id === one.target && p.by === one.by), 'own-lesson')
      break
    case 'take-back-lesson':
      phase('agreeing', 'closed', 'purged')
      leader()
      no(!it.lessons.includes(one.target), 'piece-gone')
      break
    case 'end-early':
      term()
      no(it.endsAt !== null && nextMoment(now) >= it.endsAt, 'ends-already')
      break
    case 'extend':
      term()
      no(it.isExtended, 'extended-already')
      break
    case 'widen':
      phase(...working)
      leader()
      no(it.isWide, 'wide-already')
      stale()
      break
    case 'extend-for-more':
      few()
      no(it.isExtended, 'extended-already')
      break
    case 'close-for-too-few':
      few()
      break
    case 'begin-live':
      phase(...working)
      leader()
      stale()
      no(it.isLive, 'live-already')
      no(it.start.way === 'written', 'in-writing')
      no((it.start.way === 'live' ? 'open' : 'focusing') !== it.phase, 'not-now')
      no(one.count < 5, 'too-few-present')
      break
    case 'step-on':
      phase(...working)
      leader()
      stale()
      no(!it.isLive, 'not-live')
      break
    case 'withdraw':
      brought()
      no(!mine && !it.leads(one.by, now), 'not-withdrawer')
      break
    case 'unlink':
      brought()
      no(it.start.level === 'codeword', 'no-link')
      submitter()
      break
    case 'set':
      break
  }
  return found
}
