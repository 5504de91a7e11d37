/** Polls, their votes and what waits, kept in memory as a store keeps them; everything is done by the rules. */
import type { Ballot, CountableVote } from '../../../bot/polls/ballot.ts'
import { countPoll } from '../../../bot/polls/counting/count-poll.ts'
import type { Poll, PollOption } from '../../../bot/polls/poll.ts'
import { checkBallot } from '../../../bot/polls/rules/check-ballot.ts'
import type { PollDraft } from '../../../bot/polls/rules/draft.ts'
import { editPoll, moveClosing } from '../../../bot/polls/rules/edit.ts'
import { closePoll, losePoll, repeatDraft, setOutcome, withdrawPoll } from '../../../bot/polls/rules/end.ts'
import { makePoll } from '../../../bot/polls/rules/make.ts'
import { askedOf, requireAsked, requireOpen } from '../../../bot/polls/rules/open.ts'
import { addOption, offerOption, publishOptions } from '../../../bot/polls/rules/options.ts'
import { type Candidate, eligibleOf, isAsked, mayVote, requireVoter, voterOf } from '../../../bot/polls/rules/voters.ts'
import { type Chance, chanceOf } from '../../engine/random.ts'
import { bodies, type Command, nextMoment } from './command.ts'
import { everybody, persons, type Roster } from './roster.ts'

interface Pending extends PollOption {
  readonly showAt: number
}

/** @property forms what each person has open: as it was when they opened it. */
export interface Kept {
  poll: Poll
  readonly votes: Map<string, CountableVote>
  pending: readonly Pending[]
  readonly forms: Map<number, Poll>
}

export class Table {
  now: number
  readonly roster: Roster
  readonly kept: Kept[] = []
  readonly minted: string[] = []
  private readonly chance: Chance

  constructor(now: number, roster: Roster, seed: number) {
    this.now = now
    this.roster = roster
    this.chance = chanceOf(seed)
  }

  private readonly newId = (): string => {
    const id = `o${Math.floor(this.chance.next() * 1e12).toString(36)}`
    this.minted.push(id)
    return id
  }

  candidate(person: number, isInChannel: boolean): Candidate {
    const { organisation = 0, kind = 'other' } = persons[person] ?? {}
    const role = this.roster[person]?.role ?? null
    return {
      member: `m${person}`,
      organisation: `org${organisation}`,
      kind,
      roles: role === null ? [] : [role],
      isInChannel,
    }
  }
  mayVote({ poll }: Kept, person: number, isInChannel: boolean): boolean {
    return mayVote(poll, this.candidate(person, isInChannel))
  }
  voteOf({ poll, votes }: Kept, person: number): Ballot | null {
    return votes.get(voterOf(poll, this.candidate(person, false)))?.ballot ?? null
  }

  /** @throws whatever the rules throw */
  do(one: Command): void {
    if (one.name === 'make') this.make(one.draft, one.isFixed)
    if (!('poll' in one)) return
    const kept = this.kept[one.poll]
    if (!kept) throw new Error('There is no such poll.')
    this.play(kept, one)
  }
  private play(kept: Kept, one: Extract<Command, { poll: number }>): void {
    const { now, newId } = this
    const shown = kept.forms.get(one.by) ?? kept.poll
    const { version: seen } = shown
    switch (one.name) {
      case 'repeat':
        this.make(repeatDraft(kept.poll, one.closesAt), false)
        break
      case 'open-form':
        kept.forms.set(one.by, kept.poll)
        break
      case 'vote':
        this.vote(kept, this.candidate(one.as, one.isInChannel), one, askedOf(shown))
        break
      case 'add-option':
        this.addOption(kept, { id: newId(), ...one.option })
        break
      case 'edit': {
        const hasVotes = kept.votes.size > 0
        this.change(kept, (poll) => editPoll(poll, one.edit, { now, hasVotes, seen, newId }))
        break
      }
      case 'move':
        this.change(kept, (poll) => moveClosing(poll, one.closesAt, { now, seen }))
        break
      case 'close':
        this.close(kept)
        break
      case 'withdraw':
        this.end(kept, (poll) => withdrawPoll(poll, now))
        break
      case 'lose-key':
        this.end(kept, (poll) => losePoll(poll, now))
        break
      case 'outcome':
        this.change(kept, (poll) => setOutcome(poll, one, now))
    }
  }

  private change(kept: Kept, step: (poll: Poll) => Poll): void {
    const poll = step(kept.poll)
    if (poll !== kept.poll) kept.poll = { ...poll, version: kept.poll.version + 1 }
  }
  private end(kept: Kept, step: (poll: Poll) => Poll): void {
    this.change(kept, step)
    if (kept.poll.secrecy === 'anonymous') kept.votes.clear()
    kept.pending = []
  }

  private make(draft: PollDraft, isFixed: boolean): void {
    const candidates = everybody.map((person) => this.candidate(person, false))
    const all = draft.electorate.isOpenInChannels && draft.secrecy === 'anonymous'
    const voters = candidates.filter((one) => all || isAsked(draft, one)).map((one) => voterOf(draft, one))
    const id = `poll${this.kept.length}`
    const needsBothSides = draft.body === bodies[0]
    const made = makePoll(draft, {
      ...{ id, network: 'n', by: 'm0', voters, now: this.now, newId: this.newId },
      needsBothSides,
    })
    const poll = { ...made, isFixed, number: this.kept.length + 1 }
    this.kept.push({ poll, votes: new Map(), pending: [], forms: new Map() })
  }

  private vote(kept: Kept, candidate: Candidate, one: { as: number; ballot: Ballot }, asked: string): void {
    const poll = requireAsked(requireOpen(kept.poll, this.now), asked)
    const voter = requireVoter(poll, candidate)
    const side = poll.body === bodies[0] ? (persons[one.as]?.side ?? null) : null
    kept.votes.set(voter, { voter, side, ballot: checkBallot(poll, one.ballot) })
  }

  private addOption(kept: Kept, option: PollOption): void {
    const { now } = this
    if (kept.poll.secrecy === 'named') {
      this.change(kept, (poll) => addOption(poll, option, now))
      return
    }
    const showAt = nextMoment(now)
    const offered = offerOption(kept.poll, kept.pending, option, { now, showAt })
    kept.pending = offered.map((one) => ({ showAt, ...one }))
  }

  /** What has to close closes; in the others comes out what waits. */
  wake(): void {
    for (const kept of this.kept) {
      if (kept.poll.state !== 'open') continue
      if (kept.poll.closesAt <= this.now) this.close(kept)
      else this.publish(kept)
    }
  }

  private publish(kept: Kept): void {
    const isDue = ({ showAt }: Pending): boolean => showAt <= this.now
    const due = kept.pending.filter(isDue).map(({ id, text, meaning }) => ({ id, text, meaning }))
    kept.pending = kept.pending.filter((one) => !isDue(one))
    this.change(kept, (poll) => publishOptions(poll, due, this.chance.shuffle))
  }

  private close(kept: Kept): void {
    const isSecret = kept.poll.secrecy === 'anonymous'
    const votes = this.chance
      .shuffle([...kept.votes.values()])
      .map((one) => ({ ...one, voter: isSecret ? null : one.voter }))
    const candidates = everybody.map((person) => this.candidate(person, false))
    const asked = candidates.filter((one) => isAsked(kept.poll, one)).map((one) => voterOf(kept.poll, one))
    const eligible = eligibleOf(kept.poll, asked, isSecret ? [] : [...kept.votes.keys()])
    this.end(kept, (poll) => closePoll(poll, countPoll(poll, votes, { eligible, asked }), this.now))
  }
}
