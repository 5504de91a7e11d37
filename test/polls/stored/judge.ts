/** Each command that was given, and what the database made of it, held against the oracle in the order it was taken. */
import { expect } from 'vitest'
import type { Poll } from '../../../bot/polls/poll.ts'
import type { Command } from '../machine/command.ts'
import { followIn, repeated, setSeat } from '../machine/follow.ts'
import { objectionsTo, objectToDraft } from '../machine/objections.ts'
import { Asked, isMeant } from '../machine/oracle.ts'
import type { Roster } from '../machine/roster.ts'
import { coveredBy, isSteward, sees, votersFor } from './access.ts'
import type { Given } from './choose.ts'
import { idsOf, nameFresh } from './fresh.ts'
import { nextMoment } from './moments.ts'
import type { Deed } from './watch.ts'

type InPoll = Extract<Command, { poll: number }>
const steered: ReadonlySet<string> = new Set(['edit', 'move', 'close', 'withdraw', 'outcome'])
const needingKey: ReadonlySet<string> = new Set(['vote', 'add-option'])
const unseen: ReadonlySet<string> = new Set(['repeat', 'lose-key', 'open-form'])

/**
 * @property ids of the polls, in the order in which they were made. @property lost those whose key is gone, since this
 *   turn too; @property away those of which it was gone before.
 */
export class Judge {
  now = 0
  readonly roster: Roster
  readonly oracles: Asked[] = []
  readonly ids: string[] = []
  readonly lost = new Set<number>()
  away: ReadonlySet<number> = new Set()

  constructor(roster: Roster) {
    this.roster = roster
  }

  private get world() {
    return { now: this.now, roster: this.roster, nextMoment }
  }

  /** Every ground on which it is refused now; none at all means that it is done. */
  objections({ command, typed }: Given): readonly string[] {
    if (command.name === 'make') return objectToDraft(command.draft, this.world)
    if (!('poll' in command) || command.name === 'lose-key') return []
    const it = this.asked(command.poll)
    if (command.name === 'repeat')
      return it.ended === null ? ['poll.not-closed'] : objectToDraft(this.again(command), this.world)
    const blank = typed?.isBlank ? [it.start.kind === 'consent' ? 'field.missing' : 'poll.nothing-chosen'] : []
    const away = this.away.has(command.poll) ? this.wantsKey(command) : []
    return [...objectionsTo(it, command, this.world), ...this.objectToPerson(it, command), ...blank, ...away]
  }

  /** What there is to say where the key is gone. */
  wantsKey({ name, poll }: InPoll): readonly string[] {
    const it = this.asked(poll)
    const isWanted = needingKey.has(name) || (name === 'close' && this.now < it.closesAt)
    return it.isSecret() && it.ended === null && isWanted ? ['poll.key-away'] : []
  }

  /** Whoever looked what was due left nothing that was. */
  expectPassed(where: string): void {
    const open = [...this.oracles.entries()].filter(([, { ended }]) => ended === null)
    const late = open.filter(
      ([at, { closesAt, waiting }]) =>
        closesAt <= this.now || (!this.lost.has(at) && waiting.some(({ from }) => from <= this.now)),
    )
    expect(
      late.map(([at]) => at),
      `${where}: left as they were`,
    ).toEqual([])
  }

  private objectToPerson(it: Asked, command: InPoll): readonly string[] {
    const { roster } = this
    if (unseen.has(command.name)) return []
    const isInChannel = command.name === 'vote' && command.isInChannel
    const whom = votersFor(it, command.by, isInChannel, roster)
    const isForVoters = command.name === 'vote' || command.name === 'add-option'
    return [
      ...(sees(it, command.by, isInChannel, roster) ? [] : ['channel.not-seated']),
      ...(steered.has(command.name) && !isSteward(command.by, roster) ? ['poll.for-steward'] : []),
      ...(isForVoters && whom.length === 0 ? this.sayWhyNot(it, command.by, isInChannel) : []),
      ...(command.name === 'vote' && whom.length > 0 && !whom.includes(command.as) ? ['form.outdated'] : []),
      ...(command.name === 'outcome' && it.screen(command.by).changes !== it.changes ? ['form.outdated'] : []),
    ]
  }

  private sayWhyNot(it: Asked, by: number, isInChannel: boolean): readonly string[] {
    const standsIn = it.isSecret() && coveredBy(by, this.roster).length > 0
    if (standsIn && !isMeant(it.start, by, this.roster)) return ['poll.no-deputies']
    return [`poll.${it.whyNot(by, isInChannel, this.roster)}`]
  }

  asked(poll: number): Asked {
    const it = this.oracles[poll]
    if (!it) throw new Error('There is no such poll.')
    return it
  }

  private again({ poll, closesAt }: Extract<Command, { name: 'repeat' }>) {
    return repeated(this.asked(poll), closesAt, this.ids[poll] ?? '')
  }

  /** It was done. */
  follow({ command, option }: Given, deeds: readonly Deed[]): void {
    const deed = deeds.at(-1)
    if (command.name === 'seat') setSeat(this.roster, command.by, { role: command.role })
    else if (command.name === 'stand-in') setSeat(this.roster, command.by, { deputy: command.deputy })
    else if (command.name === 'wake' || command.name === 'lose-key') for (const one of deeds) this.pass(one)
    else if (command.name === 'make')
      this.open(new Asked(command.draft, idsOf(deed), this.roster, command.isFixed), deed)
    else if (command.name === 'repeat') this.open(new Asked(this.again(command), idsOf(deed), this.roster), deed)
    else if (command.name === 'close' && deed?.poll) this.end(command.poll, deed.poll)
    else followIn(this.asked(command.poll), command, this.fresh(command, option, deed), this.world)
    if (command.name === 'withdraw') this.asked(command.poll).log = []
  }

  private open(it: Asked, deed: Deed | undefined): void {
    this.oracles.push(it)
    this.ids.push(deed?.id ?? '')
    expect(deed?.poll?.number).toBe(this.ids.length)
  }

  /** Ids that were not there before. */
  private fresh(command: InPoll, option: string, deed: Deed | undefined): readonly string[] {
    const it = this.asked(command.poll)
    if (command.name === 'add-option') return [it.isSecret() ? `${nextMoment(this.now)}:${option}` : option]
    const known = new Set(it.lines.map(({ id }) => id))
    return command.name === 'edit' ? idsOf(deed).filter((id) => !known.has(id)) : []
  }

  private pass({ id, did, poll }: Deed): void {
    const at = this.ids.indexOf(id)
    const it = this.asked(at)
    if (!poll) return
    if (did === 'published') nameFresh(it, poll, this.now)
    if (poll.state === 'uncountable') this.end(at, poll)
    else {
      expect(did === 'ended', `poll ${at} ended before its hour`).toBe(this.now >= it.closesAt)
      it.wake(this.now, this.roster, poll.options)
    }
  }

  private end(at: number, { state }: Poll): void {
    if (state !== 'closed') expect(this.lost, `the key of poll ${at}`).toContain(at)
    this.asked(at).end(state === 'closed' ? 'closed' : 'uncountable', this.now, this.roster)
  }
}
