/** The protocol of a case round once more, from its page and not from our code: what each command makes of it. */
import { at, dayOf, endOf, nextMoment, plus } from './calendar.ts'
import type { Command } from './command.ts'
import { type Known, TimedRound } from './timed-round.ts'

export class Oracle extends TimedRound {
  /** @param ids of the pieces that it made, in order */
  do(one: Command, now: number, ids: readonly string[]): void {
    const showAt = this.isLive ? 0 : nextMoment(now)
    const add = (kind: string, by: Known['by'], of: string | null = null, seen = showAt, id = ids[0] ?? '') =>
      this.pieces.push({ id, kind, by, of, showAt: seen })
    const gone = (isGone: (piece: Known) => boolean) => {
      const ids = this.pieces.filter(isGone).map(({ id }) => id)
      this.pieces = this.pieces.filter(({ id, of }) => !ids.includes(id) && !ids.includes(of ?? ''))
    }
    const addOwn = (kind: string, by: Known['by'], of: string | null = null, seen = showAt) => {
      gone((p) => p.kind === kind && p.by === by && p.of === of)
      add(kind, by, of, seen)
    }
    switch (one.name) {
      case 'submit':
        this.barred = this.seat(this.start.submitter) === null ? null : this.start.submitter
        this.screen(now, ids)
        break
      case 'resubmit':
        this.screen(now, ids)
        break
      case 'leave':
      case 'withdraw':
        this.forget('withdrawn')
        break
      case 'release':
        this.publishAt = nextMoment(now)
        this.barred = null
        break
      case 'return':
        add('screening-question', one.by, null, now)
        this.phase = 'returned'
        this.startedAt = now
        this.forgetAt = at(plus(dayOf(now), 28), 0)
        break
      case 'ask':
        add('question', one.by)
        break
      case 'answer':
        addOwn('answer', 'submitter', one.target)
        break
      case 'park':
        for (const piece of this.pieces) if (piece.id === one.target) piece.kind = 'parked'
        gone((p) => p.of === one.target)
        break
      case 'propose':
        gone((p) => p.kind === 'formulation')
        for (const id of ids) add('formulation', one.by, null, 0, id)
        break
      case 'choose':
        addOwn('core-question', 'submitter')
        break
      case 'interpret':
        addOwn('interpretation', one.by)
        break
      case 'advise':
        addOwn('advice', one.by)
        break
      case 'support':
        addOwn('support', one.by, one.target)
        break
      case 'drop-support':
        gone((p) => p.kind === 'support' && p.by === one.by && p.of === one.target)
        break
      case 'feed-back':
        addOwn('feedback', 'submitter')
        break
      case 'feed-back-again':
        addOwn('second-feedback', 'submitter', null, this.againShown(now))
        break
      case 'agree':
        this.agreements.add(one.target)
        break
      case 'write-lesson':
        add('lesson', one.by)
        break
      case 'release-lesson':
        this.lessons = [...this.lessons, ids[0] ?? one.target]
        gone((p) => p.id === one.target)
        break
      case 'drop-lesson':
        gone((p) => p.id === one.target)
        break
      case 'take-back-lesson':
        this.lessons = this.lessons.filter((id) => id !== one.target)
        break
      case 'end-early':
        this.endsAt = nextMoment(now)
        break
      case 'extend':
        this.endsAt = endOf(this.endsAt ?? now, 2)
        this.isExtended = true
        break
      case 'widen':
        this.isWide = true
        break
      case 'extend-for-more':
        this.isTooFew = false
        this.isExtended = true
        this.endsAt = endOf(now, 2)
        break
      case 'close-for-too-few':
        this.close(now)
        break
      case 'begin-live':
        this.isLive = true
        this.enter(this.phase, now)
        break
      case 'step-on':
        this.next(now, now)
        break
      case 'unlink':
        this.submitter = null
        break
      case 'set':
        break
    }
  }
  private screen(now: number, ids: readonly string[]): void {
    this.phase = 'screening'
    this.startedAt = nextMoment(now)
    this.endsAt = null
    this.forgetAt = at(plus(dayOf(this.startedAt), 28), 0)
    this.pieces = ids.map((id) => ({ id, kind: 'case', by: 'submitter', of: null, showAt: this.startedAt }))
  }
  /** The purge does not wait for a holiday to end. */
  private againShown(now: number): number {
    const today = dayOf(now)
    const days = [nextMoment(now), at(today, 9), at(today, 14), at(plus(today, 1), 9)]
    const [working, ...others] = days.filter((moment) => moment > now)
    const first = working !== undefined && working < this.forgetAt ? working : others[0]
    return first !== undefined && first < this.forgetAt ? first : now
  }
}
