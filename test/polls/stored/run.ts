/** One run of the model test through a database, against the same oracle. */
import { expect } from 'vitest'
import { newId } from '../../../bot/ids.ts'
import type { Poll } from '../../../bot/polls/poll.ts'
import { type Chance, chanceOf } from '../../engine/random.ts'
import { chooseMoment } from '../machine/choose.ts'
import type { Command } from '../machine/command.ts'
import { reach } from '../machine/compare.ts'
import { newRoster } from '../machine/roster.ts'
import type { Tally } from '../machine/run.ts'
import { chooseBeside, chooseStored, type Given, typeCommand, type Woken } from './choose.ts'
import { Desk } from './desk.ts'
import { Judge } from './judge.ts'
import { type Comparing, compareKept } from './kept.ts'
import { nextMoment } from './moments.ts'
import type { Place } from './place.ts'
import { seatRegion } from './region.ts'
import { comeBy, judgeTurn } from './turn.ts'

/** Commands given together, at most; and turns. */
const [mostAtOnce, mostInCrowd, turns] = [7, 10, 36]
/** No calendar reaches further. */
const latest = Date.parse('2028-11-01T12:00:00Z')

export const runStored = async (place: Place, seed: number, tally: Tally): Promise<void> => {
  const network = `network-${seed}`
  await seatRegion(place.storage, network)
  const run = new Run(place, network, seed, tally)
  for (let turn = 0; turn < turns; turn += 1) await run.turn(turn)
  await run.finish()
}

const isAlone = ({ name }: Command | Woken): boolean => ['seat', 'stand-in', 'open-form'].includes(name)
const isOfPeople = ({ command }: Given): boolean => command.name !== 'wake' && command.name !== 'lose-key'

class Run {
  private readonly place: Place
  private readonly network: string
  private readonly seed: number
  private readonly tally: Tally
  private readonly mostOpen: number
  private readonly chance: Chance
  private readonly desk: Desk
  private readonly judge = new Judge(newRoster())
  private readonly comparing: Comparing
  /** What people have open: the poll as it was when they opened it. */
  private readonly forms = new Map<string, Poll>()
  private accepted = 0

  constructor(place: Place, network: string, seed: number, tally: Tally) {
    this.place = place
    this.network = network
    this.seed = seed
    this.tally = tally
    this.mostOpen = seed % 3 === 0 ? 1 : 3
    this.chance = chanceOf(seed * 15_485_863)
    const start = Date.parse('2026-11-23T08:00:00Z') + this.chance.below(400) * 60_000
    this.desk = new Desk(place, network, start)
    const { desk, chance, judge } = this
    this.comparing = { place, desk, network, roster: judge.roster, names: new Map(), chance }
  }

  async turn(turn: number): Promise<void> {
    const { chance, desk } = this
    const isPassing = chance.below(4) === 0
    if (isPassing) desk.now = Math.min(latest, this.chooseMoment())
    // Whoever looks what is due is late now and then, and is seldom alone.
    const isWaking = isPassing && chance.below(3) > 0
    const { oracles } = this.judge
    const commands = Array.from(
      { length: chance.below(this.mostOpen === 1 ? mostInCrowd : mostAtOnce) + (isPassing ? 0 : 1) },
      () => chooseStored(oracles, this.around, chance),
    )
    const beside = chooseBeside(commands, oracles, this.around, chance)
    const woken = isWaking ? [{ name: 'wake' } as const] : []
    await this.play(chance.shuffle([...commands, ...beside, ...woken]), `seed ${this.seed} turn ${turn}`)
  }

  private chooseMoment(): number {
    const { chance, desk } = this
    if (chance.below(3) === 0) return nextMoment(desk.now) + chance.below(2) * 60_000
    return chooseMoment(this.judge.oracles, this.around, chance)
  }

  private get around() {
    return { roster: this.judge.roster, now: this.desk.now, mostOpen: this.mostOpen }
  }

  private async play(commands: readonly (Command | Woken)[], where: string): Promise<void> {
    const { judge, desk, tally, chance } = this
    judge.now = desk.now
    for (const one of commands.filter(isAlone)) await this.playAlone(one)
    const given = await Promise.all(commands.filter((one) => !isAlone(one)).map((one) => this.fill(one)))
    const log = await judgeTurn({ given, judge, ...tally, where }, (entries) =>
      Promise.all(given.map((one) => comeBy(chance).then(() => desk.give(one, entries)))),
    )
    this.accepted += [...log].filter(({ one, deeds }) => deeds.length > 0 && isOfPeople(one)).length
    for (const { command } of given) if ('poll' in command) this.forms.delete(`${command.poll} ${command.by}`)
    for (const at of this.touched(given)) await this.compare(at, where)
  }

  /** Who sits where is asked before a poll is, and opening a form changes nothing. */
  private async playAlone(command: Command | Woken): Promise<void> {
    const one = await this.fill(command)
    if (command.name === 'open-form') this.forms.set(`${command.poll} ${command.by}`, await this.find(command.poll))
    await this.desk.give(one, new Set())
    this.judge.follow(one, [])
  }

  private async fill(command: Command | Woken): Promise<Given> {
    if (!('poll' in command)) return typeCommand(command, this.judge.oracles, null, newId())
    const kept = this.forms.get(`${command.poll} ${command.by}`) ?? (await this.find(command.poll))
    return typeCommand(command, this.judge.oracles, kept, newId())
  }

  private async find(at: number): Promise<Poll> {
    const poll = await this.place.storage.polls.find(this.network, this.judge.ids[at] ?? '')
    if (!poll) throw new Error(`There is no poll ${at}.`)
    return poll
  }

  /** All, where somebody looked what was due. */
  private touched(given: readonly Given[]): ReadonlySet<number> {
    const { oracles } = this.judge
    if (given.some((one) => !isOfPeople(one))) return new Set(oracles.keys())
    return new Set(given.flatMap(({ command }) => ('poll' in command ? [command.poll] : [])))
  }

  private async compare(at: number, where: string): Promise<void> {
    const { judge, comparing, tally } = this
    reach(await compareKept(at, judge, comparing, `${where} poll ${at}`), tally.reached)
  }

  /** All hours strike, and nothing of what was secret is left. */
  async finish(): Promise<void> {
    const { desk, judge, tally, seed } = this
    const hours = judge.oracles.map(({ closesAt }) => closesAt).sort((a, b) => a - b)
    for (const hour of hours) {
      desk.now = Math.max(desk.now, hour)
      await this.play([{ name: 'wake' }], `seed ${seed} at the end`)
    }
    expect(
      judge.oracles.filter(({ ended }) => ended === null),
      `seed ${seed}`,
    ).toEqual([])
    expect([...this.comparing.names], `seed ${seed}: keys`).toEqual([])
    tally.accepted.push(this.accepted)
  }
}
