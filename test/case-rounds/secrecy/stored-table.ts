/** The rounds of the model test in a real database: several people at once, and time, through the store. */
import { publishCases } from '../../../bot/case-rounds/bringing-in/publish-cases.ts'
import type { CaseHalves } from '../../../bot/case-rounds/case-halves.ts'
import type { NextDue } from '../../../bot/case-rounds/store.ts'
import { nextDueAt } from '../../../bot/case-rounds/timing/due.ts'
import { passTime } from '../../../bot/case-rounds/timing/pass-time.ts'
import { Refusal } from '../../../bot/refusal.ts'
import type { Storage } from '../../../storage/open.ts'
import type { Beginning, Command } from '../machine/command.ts'
import { type Seat, Table } from '../machine/table.ts'

/** What became of one of the commands that were given at once. @property minted ids that it made */
export interface Given {
  readonly one: Command
  readonly refused: string | null
  readonly minted: readonly string[]
}

export class StoredTable extends Table {
  private readonly storage: Storage
  private readonly network: string

  constructor(storage: Storage, now: number, seed: number) {
    super(now, seed)
    this.storage = storage
    this.network = `network-${seed}`
  }

  private readonly nextDue: NextDue = (round) => nextDueAt(round, this.given())

  async beginStored(beginning: Beginning): Promise<void> {
    this.begin(beginning)
    const seat = this.seats.at(-1)
    if (!seat) throw new Error('Nothing was begun.')
    seat.halves = { ...seat.halves, round: { ...seat.halves.round, network: this.network } }
    await this.storage.caseRounds.begin(seat.halves, this.nextDue)
  }

  /** @returns what became of them, in the order in which the database took them */
  async doAtOnce(commands: readonly Command[]): Promise<readonly Given[]> {
    const given = new Map<Command, Given>()
    await Promise.all(commands.map((one) => this.doStored(one, given)))
    for (const round of new Set(commands.map(({ round }) => round))) await this.read(this.seats[round])
    return [...given.values()]
  }

  private async doStored(one: Command, given: Map<Command, Given>): Promise<void> {
    const seat = this.seats[one.round]
    if (!seat) return
    const step = (stored: CaseHalves): CaseHalves => {
      const from = this.minted.length
      seat.halves = stored
      // After a deadlock it is tried again, and takes another turn.
      given.delete(one)
      try {
        this.do(one)
      } catch (error) {
        if (error instanceof Refusal) given.set(one, { one, refused: error.reason, minted: [] })
        throw error
      }
      given.set(one, { one, refused: null, minted: this.minted.slice(from) })
      return seat.halves
    }
    await this.change(seat, step).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
    })
  }

  private change({ halves }: Seat, step: (stored: CaseHalves) => CaseHalves): Promise<CaseHalves> {
    return this.storage.caseRounds.change(this.network, halves.round.id, step, this.nextDue)
  }

  private async read(seat: Seat | undefined): Promise<void> {
    if (!seat) return
    seat.halves = (await this.storage.caseRounds.find(this.network, seat.halves.round.id)) ?? seat.halves
  }

  /** Only what the store says is due; what it forgets to say is not done, and the oracle knows better. */
  async passStored(): Promise<void> {
    const touched = new Set<Seat>()
    for (let due = await this.due(); due.length > 0; due = await this.due()) {
      for (const seat of due) await this.change(seat, (stored) => passTime(stored, this.given()).after)
      await this.publish(due)
      for (const seat of due) touched.add(seat)
    }
    for (const seat of touched) await this.read(seat)
  }

  private async due(): Promise<readonly Seat[]> {
    const rounds = (await this.storage.caseRounds.due(this.now)).filter(({ network }) => network === this.network)
    return rounds.flatMap(({ id }) => this.seats.filter(({ halves }) => halves.round.id === id))
  }

  private publish(due: readonly Seat[]): Promise<void> {
    return this.storage.unitOfWork.run(async () => {
      let number = await this.storage.caseRounds.holdNumbers(this.network)
      for (const seat of due) {
        let fresh: CaseHalves | undefined
        await this.change(seat, (stored) => {
          fresh = publishCases([stored], number, this.given())[0]
          return fresh ?? stored
        })
        if (!fresh) continue
        this.published.push(fresh.round.id)
        number += 1
      }
    })
  }
}
