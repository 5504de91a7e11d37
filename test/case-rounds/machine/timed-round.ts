/** A case round after the page of its protocol: its phases, and what time does to them. */
import { at, dayOf, endOf, lastMoment, nextMoment, plus } from './calendar.ts'
import { type Beginning, facilitator, isCounterpart, second } from './command.ts'

export const order = ['open', 'clarifying', 'focusing', 'analysing', 'advising', 'feedback', 'agreeing', 'closed']
export const working = order.slice(0, -1)
const days: Record<string, number> = {
  open: 0,
  clarifying: 3,
  focusing: 1,
  analysing: 2,
  advising: 2,
  feedback: 2,
  agreeing: 1,
}
const minutes: Record<string, number> = {
  open: 3,
  clarifying: 15,
  focusing: 5,
  analysing: 15,
  advising: 10,
  feedback: 10,
  agreeing: 10,
}

export interface Known {
  readonly id: string
  kind: string
  readonly by: number | 'submitter'
  readonly of: string | null
  readonly showAt: number
}

export class TimedRound {
  readonly start: Beginning
  phase = 'draft'
  submitter: number | null
  barred: number | null = null
  startedAt = 0
  endsAt: number | null = null
  publishAt: number | null = null
  forgetAt: number
  closedOn = ''
  isExtended = false
  isTooFew = false
  isLive = false
  isWide: boolean
  wasOpen = false
  lessons: readonly string[] = []
  agreements = new Set<string>()
  pieces: Known[] = []

  constructor(start: Beginning, now: number) {
    this.start = start
    this.submitter = start.submitter
    this.isWide = start.isWide
    this.forgetAt = at(plus(dayOf(now), 1), 0)
  }

  seat(person: number): 'facilitator' | 'second' | null {
    if (person === facilitator) return 'facilitator'
    return person === second && this.start.hasSecond ? 'second' : null
  }
  isSubmitter(person: number): boolean {
    return this.isGone() ? false : this.submitter === person && this.phase !== 'draft'
  }
  isGone(): boolean {
    return this.phase === 'withdrawn' || this.phase === 'purged'
  }
  isRunning(): boolean {
    return working.includes(this.phase)
  }
  isShown(person: number): boolean {
    return this.wasOpen && (this.isWide || isCounterpart(person))
  }
  /** Facilitators of what they were told of. */
  leads(person: number, now: number): boolean {
    if (this.seat(person) === null) return false
    return (
      this.wasOpen ||
      (this.barred !== person && ['screening', 'returned'].includes(this.phase) && this.startedAt <= now)
    )
  }
  takingPart(): number {
    const kinds = ['question', 'parked', 'interpretation', 'advice', 'support']
    return new Set(this.pieces.filter(({ kind }) => kinds.includes(kind)).map(({ by }) => by)).size
  }

  /** Time first forgets, then goes on. */
  pass(now: number): void {
    for (let before = ''; before !== this.state(); ) {
      before = this.state()
      this.passOnce(now)
    }
  }
  private state(): string {
    return `${this.phase} ${this.endsAt} ${this.isTooFew} ${this.isLive}`
  }
  private passOnce(now: number): void {
    if (['draft', 'returned'].includes(this.phase) || (this.phase === 'screening' && this.publishAt === null)) {
      if (now >= this.forgetAt) this.forget('withdrawn')
    } else if (this.phase === 'screening') {
      if (now >= (this.publishAt ?? 0)) this.open(now)
    } else if (this.phase === 'closed') {
      if (now >= this.forgetAt) this.forget('purged')
    } else if (this.isRunning()) this.isLive ? this.passLive(now) : this.passTerm(now)
  }
  private open(now: number): void {
    this.publishAt = null
    this.wasOpen = true
    this.enter('open', now)
  }
  private passLive(now: number): void {
    const morning = nextMoment(at(plus(dayOf(this.startedAt), 1), 0))
    if (now < morning) return
    this.isLive = false
    this.startedAt = lastMoment(now)
    this.endsAt = endOf(this.startedAt, days[this.phase] ?? 0)
  }
  private passTerm(now: number): void {
    const never = at(plus(dayOf(this.startedAt), 60), 9)
    const last = this.endsAt === null ? never : this.isTooFew || this.phase === 'agreeing' ? this.endsAt : null
    if (last !== null && now >= at(plus(dayOf(last), 28), 0)) this.forget('purged')
    else if (now < (this.endsAt ?? never)) return
    else if (this.endsAt === null) this.close(never)
    else if (this.isTooFew && this.takingPart() < 5) this.close(this.endsAt)
    else if (['analysing', 'advising'].includes(this.phase) && this.takingPart() < 5) {
      this.isTooFew = true
      this.endsAt = endOf(now, 3)
    } else this.next(now, this.endsAt)
  }
  protected next(now: number, closesAt: number): void {
    const next = order[order.indexOf(this.phase) + 1] ?? 'closed'
    if (next === 'closed') this.close(closesAt)
    else this.enter(next, now)
  }
  protected enter(phase: string, now: number): void {
    this.phase = phase
    this.isTooFew = this.isExtended = false
    if (phase === 'focusing') this.isWide = true
    this.startedAt = this.isLive ? now : lastMoment(now)
    const waits = { written: '', live: 'open', mixed: 'focusing' }[this.start.way] === phase
    this.endsAt = this.isLive
      ? now + (minutes[phase] ?? 0) * 60_000
      : waits
        ? null
        : endOf(this.startedAt, days[phase] ?? 0)
  }
  protected close(instant: number): void {
    this.phase = 'closed'
    this.isLive = false
    this.endsAt = null
    this.closedOn = dayOf(instant)
    this.forgetAt = at(plus(this.closedOn, 28), 0)
  }
  protected forget(phase: string): void {
    this.phase = phase
    this.endsAt = this.publishAt = null
    this.isLive = this.isTooFew = false
    this.pieces = []
    if (phase !== 'withdrawn') return
    this.lessons = []
    this.agreements = new Set()
  }

  againFrom(): number {
    const nominal = at(plus(this.closedOn, 21), 9)
    const moment = lastMoment(nominal) === nominal ? nominal : nextMoment(nominal)
    return moment < this.forgetAt ? moment : Math.max(lastMoment(nominal), at(this.closedOn, 9))
  }
}
