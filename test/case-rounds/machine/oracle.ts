/** The protocol of a case round once more, from its page and not from our code: small, slow, one round. */
import { at, dayOf, endOf, lastMoment, nextMoment, plus } from './calendar.ts'
import { type Beginning, type Command, facilitator, isCounterpart, second } from './command.ts'

const order = ['open', 'clarifying', 'focusing', 'analysing', 'advising', 'feedback', 'agreeing', 'closed']
const working = order.slice(0, -1)
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

export class Oracle {
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
  lessons = 0
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
  private next(now: number, closesAt: number): void {
    const next = order[order.indexOf(this.phase) + 1] ?? 'closed'
    if (next === 'closed') this.close(closesAt)
    else this.enter(next, now)
  }
  private enter(phase: string, now: number): void {
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
  private close(instant: number): void {
    this.phase = 'closed'
    this.isLive = this.isTooFew = false
    this.endsAt = null
    this.closedOn = dayOf(instant)
    this.forgetAt = at(plus(this.closedOn, 28), 0)
  }
  private forget(phase: string): void {
    this.phase = phase
    this.endsAt = this.publishAt = null
    this.isLive = this.isTooFew = false
    this.pieces = []
  }

  /** Every ground on which a command is refused; none at all means that it is done. */
  objections(one: Command, now: number): ReadonlySet<string> {
    const found = new Set<string>()
    const no = (is: boolean, reason: string) => is && found.add(reason)
    const [mine, seat] = [this.isSubmitter(one.by), this.seat(one.by)]
    const phase = (...some: string[]) => no(!some.includes(this.phase), 'not-now')
    const leader = () => no(seat === null, 'not-facilitator')
    const stale = () => no(one.isStale, 'form.outdated')
    const submitter = () => no(!mine, 'not-submitter')
    const shown = () => no(!this.isWide && seat === null && !isCounterpart(one.by), 'not-yet-shown')
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
        !this.pieces.some(
          (p) => p.id === one.target && kinds.includes(p.kind) && (p.showAt <= now || (own && p.by === one.by)),
        ),
        'piece-gone',
      )
    const brought = () => phase('screening', 'returned', ...order)
    const screening = () => {
      phase('screening')
      leader()
      no(now < this.startedAt, 'not-now')
      no(seat !== null && this.barred === one.by, 'not-screener')
      no(this.publishAt !== null, 'released-already')
      stale()
    }
    const term = () => {
      phase(...working)
      leader()
      no(this.isLive, 'step-on')
      no(this.isTooFew, 'too-few')
      no(this.endsAt === null, 'waits-for-meeting')
      stale()
    }
    const few = () => {
      phase(...working)
      leader()
      no(!this.isTooFew, 'enough')
      stale()
    }
    switch (one.name) {
      case 'submit':
        phase('draft')
        stale()
        question()
        no(one.count < 6 && !one.isWarned, 'may-be-guessed')
        no(this.start.submitter === facilitator && !this.start.hasSecond, 'no-second')
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
          this.pieces.some((p) => p.id === one.target && p.by === one.by),
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
        no(this.phase === 'closed' && now < this.againFrom(), 'too-soon')
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
          no(this.start.hasSecond && this.pieces.some((p) => p.id === one.target && p.by === one.by), 'own-lesson')
        break
      case 'end-early':
        term()
        no(this.endsAt !== null && nextMoment(now) >= this.endsAt, 'ends-already')
        break
      case 'extend':
        term()
        no(this.isExtended, 'extended-already')
        break
      case 'widen':
        phase(...working)
        leader()
        no(this.isWide, 'wide-already')
        stale()
        break
      case 'extend-for-more':
        few()
        no(this.isExtended, 'extended-already')
        break
      case 'close-for-too-few':
        few()
        break
      case 'begin-live':
        phase(...working)
        leader()
        stale()
        no(this.isLive, 'live-already')
        no(this.start.way === 'written', 'in-writing')
        no((this.start.way === 'live' ? 'open' : 'focusing') !== this.phase, 'not-now')
        no(one.count < 5, 'too-few-present')
        break
      case 'step-on':
        phase(...working)
        leader()
        stale()
        no(!this.isLive, 'not-live')
        break
      case 'withdraw':
        brought()
        no(!mine && !this.leads(one.by, now), 'not-withdrawer')
        break
      case 'unlink':
        brought()
        no(this.start.level === 'codeword', 'no-link')
        submitter()
        break
      case 'set':
        break
    }
    return found
  }

  againFrom(): number {
    const nominal = at(plus(this.closedOn, 21), 9)
    const moment = lastMoment(nominal) === nominal ? nominal : nextMoment(nominal)
    return moment < this.forgetAt ? moment : nominal
  }

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
        this.lessons += 1
        gone((p) => p.id === one.target)
        break
      case 'drop-lesson':
        gone((p) => p.id === one.target)
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

  /** Which pieces somebody sees, after “who knows what” of the protocol. */
  seenBy(person: number, now: number): readonly string[] {
    const mine = this.isSubmitter(person)
    const leads = this.leads(person, now)
    const inside = this.isShown(person) || leads || mine
    const since = (phase: string) => order.indexOf(this.phase) >= order.indexOf(phase)
    const has = this.pieces.some((p) => p.kind === 'interpretation' && p.by === person)
    const sees = ({ kind, by, showAt }: Known): boolean => {
      if (kind === 'support' || kind === 'core-question') return false
      if (!inside) return false
      if (by === person || (mine && by === 'submitter')) return true
      if (showAt > now) return false
      if (kind === 'case') return true
      if (kind === 'screening-question') return this.phase === 'returned'
      if (kind === 'question' || kind === 'answer') return since('clarifying')
      if (kind === 'parked') return since('advising') || leads
      if (kind === 'formulation') return this.phase === 'focusing' && (leads || mine)
      if (kind === 'interpretation') return this.phase === 'analysing' ? has && (this.isShown(person) || leads) : true
      if (kind === 'lesson') return leads
      return true
    }
    return this.pieces.filter(sees).map(({ id }) => id)
  }

  /** Inside from phase 4 on: when it was chosen and is out, and in any case when its phase is over. */
  seesCore(person: number, now: number): boolean {
    const inside = this.isShown(person) || this.leads(person, now) || this.isSubmitter(person)
    if (!inside || this.isGone() || !order.includes(this.phase)) return false
    const isOut = this.pieces.some(({ kind, showAt }) => kind === 'core-question' && showAt <= now)
    return order.indexOf(this.phase) > 2 || (this.phase === 'focusing' && isOut)
  }

  /** Never a number; of what is not out yet nothing. */
  supportSeenBy(person: number, now: number): readonly string[] {
    if (order.indexOf(this.phase) < order.indexOf('advising')) return []
    const advice = this.pieces.filter(({ kind }) => kind === 'advice' || kind === 'parked').map(({ id }) => id)
    const seen = this.seenBy(person, now).filter((id) => advice.includes(id))
    return seen
      .map(
        (id) =>
          `${id} ${bandOf(this.pieces.filter((p) => p.kind === 'support' && p.of === id && p.showAt <= now).length)}`,
      )
      .sort()
  }
}

const bandOf = (count: number): string => (count > 10 ? 'over-10' : count > 5 ? '6-10' : count > 2 ? '3-5' : 'under-3')
