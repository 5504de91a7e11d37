/** A poll once more, from how it is described and not from our code: a log of what was said, read when it is needed. */
import { expect } from 'vitest'
import type { Ballot, CountableVote } from '../../../bot/polls/ballot.ts'
import type { PollDraft } from '../../../bot/polls/rules/draft.ts'
import type { PollEdit } from '../../../bot/polls/rules/edit.ts'
import { countAgain, type SecondCount } from '../second-count.ts'
import { bodies } from './command.ts'
import { everybody, persons, type Roster } from './roster.ts'

interface Said {
  readonly by: string
  readonly side: CountableVote['side']
  readonly ballot: Ballot
}

export interface Line {
  readonly id: string
  readonly text: string
  readonly meaning: string
}

/** What was on somebody's screen. */
interface Screen {
  readonly changes: number
  readonly asked: string
  readonly lines: readonly Line[]
}

export const fold = (text: string): string => text.toUpperCase().split(/\s+/).filter(Boolean).join(' ')

/** A space, or nothing. */
export const tidy = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ')

export class Asked {
  readonly start: PollDraft
  /** It stays as it was asked. */
  readonly isAsIs: boolean
  readonly fixed: ReadonlySet<string> | null
  question: string
  explanation: string
  lines: Line[]
  most: number
  closesAt: number
  waiting: (Line & { readonly from: number })[] = []
  log: Said[] = []
  ended: { readonly how: 'closed' | 'withdrawn' | 'uncountable'; readonly at: number } | null = null
  result: (SecondCount & { readonly eligible: number | null }) | null = null
  outcome = ''
  reviewOn: string | null = null
  changes = 0
  readonly screens = new Map<number, Screen>()

  constructor(start: PollDraft, ids: readonly string[], roster: Roster, isAsIs = false) {
    this.start = start
    this.isAsIs = isAsIs
    this.question = tidy(start.question)
    this.explanation = start.explanation.trim()
    this.lines = start.options.map(({ text, meaning }, at) => ({ id: ids[at] ?? '', text: tidy(text), meaning }))
    this.most = start.kind === 'rank' || start.kind === 'consent' ? 0 : start.answering.most
    this.closesAt = start.closesAt
    const isForAll = start.electorate.isOpenInChannels
    this.fixed = this.isSecret()
      ? new Set(everybody.filter((one) => isForAll || isMeant(start, one, roster)).map((one) => nameOf(start, one)))
      : null
  }

  isSecret(): boolean {
    return this.start.secrecy === 'anonymous'
  }
  state(): string {
    return this.ended?.how ?? 'open'
  }
  isRunning(now: number): boolean {
    return this.ended === null && now < this.closesAt
  }
  screen(person: number): Screen {
    return this.screens.get(person) ?? this.current()
  }
  current(): Screen {
    return { changes: this.changes, asked: `${this.question}\n${this.explanation}`, lines: this.lines }
  }

  /** The last that each said. */
  voices(): readonly Said[] {
    return this.log.filter(({ by }, at) => !this.log.slice(at + 1).some((later) => later.by === by))
  }
  ballotOf(person: number): Ballot | null {
    return this.log.findLast(({ by }) => by === nameOf(this.start, person))?.ballot ?? null
  }

  /** undefined where they may; else why not. */
  whyNot(person: number, isInChannel: boolean, roster: Roster): string | undefined {
    const { electorate } = this.start
    const isWelcome = (electorate.isOpenInChannels && isInChannel) || isMeant(this.start, person, roster)
    if (this.fixed === null) return isWelcome ? undefined : 'not-voter'
    const isFixed = this.fixed.has(nameOf(this.start, person))
    if (isFixed && (isWelcome || !electorate.isPerOrganisation)) return undefined
    return !isFixed && isWelcome ? 'not-elector' : 'not-voter'
  }

  offer(line: Line, showAt: number): void {
    if (this.isSecret()) {
      // That there is no room is told to nobody.
      if (this.lines.length + this.waiting.length < 20) this.waiting.push({ ...line, from: showAt })
    } else {
      this.lines = [...this.lines, line]
      this.changes += 1
    }
  }
  /** What is said as it was keeps its id. */
  edit({ question, explanation, options, most, closesAt }: PollEdit, ids: readonly string[]): void {
    const fresh = [...ids]
    this.question = tidy(question)
    this.explanation = explanation.trim()
    this.lines = options.map((one) => {
      const [text, meaning] = [tidy(one.text), tidy(one.meaning)]
      const kept = this.lines.find((line) => line.text === text && line.meaning === meaning)
      return kept ?? { id: fresh.shift() ?? '', text, meaning }
    })
    expect(fresh).toEqual([])
    if (this.most > 0) this.most = most
    this.closesAt = closesAt
    this.changes += 1
  }

  end(how: 'closed' | 'withdrawn' | 'uncountable', now: number, roster: Roster): void {
    if (how === 'closed') this.result = { ...this.tally(), eligible: this.eligible(roster) }
    this.ended = { how, at: now }
    this.changes += 1
    this.waiting = []
    if (this.isSecret()) this.log = []
  }
  private tally(): SecondCount {
    const { kind, secrecy, body } = this.start
    const asked = { kind, options: this.lines, secrecy, needsBothSides: body === bodies[0] }
    const votes = this.voices().map(({ by, side, ballot }) => ({ voter: by, side, ballot }))
    return countAgain(asked, votes)
  }
  private eligible(roster: Roster): number | null {
    if (this.start.electorate.isOpenInChannels) return null
    if (this.fixed) return this.fixed.size
    const names = everybody.filter((one) => isMeant(this.start, one, roster)).map((one) => nameOf(this.start, one))
    return new Set(names.concat(this.log.map(({ by }) => by))).size
  }

  /**
   * Time: the hour strikes, or what waits comes out; what nobody could have chosen never does.
   *
   * @param shown in the order of chance in which they came out
   */
  wake(now: number, roster: Roster, shown: readonly Line[]): void {
    if (this.ended) return
    if (now >= this.closesAt) this.end('closed', now, roster)
    else this.show(now, shown)
  }
  private show(now: number, shown: readonly Line[]): void {
    const isOut = ({ from }: { from: number }): boolean => from <= now
    const known = new Set(this.lines.map(({ text }) => fold(text)))
    const out = this.waiting.filter((one) => isOut(one) && !known.has(fold(one.text)))
    this.waiting = this.waiting.filter((one) => !isOut(one))
    if (out.length > 0) this.publish(out, shown.slice(this.lines.length))
  }
  /** Each that was offered, once; of several that read the same, one. */
  private publish(out: readonly Line[], fresh: readonly Line[]): void {
    const readings = [...new Set(out.map(({ text }) => fold(text)))]
    const came = fresh.flatMap(({ id }) => out.filter((one) => one.id === id))
    expect(came.map(({ text }) => fold(text)).sort()).toEqual(readings.sort())
    this.lines = [...this.lines, ...came.map(({ id, text, meaning }) => ({ id, text, meaning }))]
    this.changes += 1
  }
}

/** Under which name somebody's vote stands. */
export const nameOf = ({ electorate }: Pick<PollDraft, 'electorate'>, person: number): string =>
  electorate.isPerOrganisation ? `org${persons[person]?.organisation}` : `m${person}`

/** Whether somebody belongs to those asked by their seat. */
export const isMeant = (
  { electorate: { roles, kinds } }: Pick<PollDraft, 'electorate'>,
  person: number,
  roster: Roster,
): boolean => {
  const [role, kind] = [roster[person]?.role ?? null, persons[person]?.kind]
  if (role === null || ['reader', 'auditor'].includes(role)) return false
  if (roles.length > 0 && !roles.includes(role)) return false
  return kinds.length === 0 || (kind !== undefined && kinds.includes(kind))
}
