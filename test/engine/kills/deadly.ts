/** The real stores and ports, told apart into steps, of which one may be the last. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Claimed, OutboxStore } from '../../../bot/chat/outbox.ts'
import type { Port, Posting } from '../../../bot/chat/port.ts'
import type { UnitOfWork } from '../../../bot/chat/unit-of-work.ts'
import { plant } from './witness.ts'

/** Hears of every step; the process may not live to hear of another. */
export type Reach = (point: string) => void

export type Cause = 'asked' | 'woken'

/** What is known of a message between its claim and its record. */
interface Carried {
  readonly surface: string
  readonly wanted: number
  since: number
  /** '' or ' again'. */
  again: string
}

export interface Deadly {
  readonly outbox: OutboxStore
  readonly unitOfWork: UnitOfWork
  readonly because: <Result>(cause: Cause, work: () => Result) => Result
  readonly port: (port: Port) => Port
}

/** What the clock gives, by the kind of its ref. */
const givings: Readonly<Record<string, string>> = { nudge: 'nudge', 'body-morning': 'morning' }

/** A conversation's pace is not what is tried here, and would take minutes. */
const pace = 20

export const makeDeadly = (real: { outbox: OutboxStore; unitOfWork: UnitOfWork }, reach: Reach): Deadly => {
  const causes = new AsyncLocalStorage<Cause>()
  const units = new AsyncLocalStorage<{ owedBy: string | null }>()
  const carried = new Map<string, Carried>()
  let hasOwed = false

  const owing = async (verb: string, what: string, work: () => Promise<void>): Promise<void> => {
    const by = givings[what] ?? causes.getStore() ?? ''
    reach(`${by} before ${verb}`)
    await work()
    const unit = units.getStore()
    if (unit) unit.owedBy = by
    reach(`${by} after ${verb}`)
  }

  const committing = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    if (units.getStore()) return run()
    const unit: { owedBy: string | null } = { owedBy: null }
    const result = await units.run(unit, run)
    if (unit.owedBy === null) return result
    hasOwed = true
    reach(`${unit.owedBy} after commit`)
    return result
  }

  const unitOfWork: UnitOfWork = {
    run: (work) => committing(() => real.unitOfWork.run(work)),
    runOnce: (...asked) => committing(() => real.unitOfWork.runOnce(...asked)),
  }

  const of = ({ key }: Pick<Posting, 'key'>): Carried => {
    const found = carried.get(key)
    if (!found) throw new Error(`${key} was not claimed.`)
    return found
  }

  /** @param again what tells this step from the same one of a message that was never in doubt */
  const step = async <Result>(verb: string, key: { key: string }, work: () => Promise<Result>): Promise<Result> => {
    const { surface, again } = of(key)
    reach(`${surface} before ${verb}${again}`)
    const result = await work()
    reach(`${surface} after ${verb}${again}`)
    return result
  }

  const outbox: OutboxStore = {
    ...real.outbox,
    owe: async (messages, changed = []) => {
      const [first] = [...messages, ...changed]
      if (first) await owing('owe', first.ref.kind, () => real.outbox.owe(messages, changed))
    },
    refresh: (network, ref) => owing('refresh', '', () => real.outbox.refresh(network, ref)),
    claim: async (surface, ...asked) => {
      if (hasOwed) reach(`${surface} before claim`)
      const since = Date.now()
      const claimed = await real.outbox.claim(surface, ...asked)
      for (const { key, wanted } of claimed) carried.set(key, { surface, wanted, since, again: '' })
      if (claimed.length > 0) reach(`${surface} after claim`)
      return claimed
    },
    renew: (claimed, leaseUntil) => {
      of(claimed).since = Date.now()
      return step('renew', claimed, () => real.outbox.renew(claimed, leaseUntil))
    },
    markDoubt: (claimed, ...asked) => {
      Object.assign(of(claimed), { since: Date.now(), again: again(of(claimed), claimed) })
      return step('markDoubt', claimed, () => real.outbox.markDoubt(claimed, ...asked))
    },
    delivered: (claimed, ...asked) => step('delivered', claimed, () => real.outbox.delivered(claimed, ...asked)),
  }

  const port = ({ post, replace, find, ...rest }: Port): Port => ({
    ...rest,
    pace: () => pace,
    post: (to, posting) => step('post', posting, () => post(to, plant(posting, { ...posting, ...of(posting) }))),
    replace: (to, message, posting) =>
      step('replace', posting, () => replace(to, message, plant(posting, { ...posting, ...of(posting) }))),
    ...(find ? { find: (to, key, since) => looking(key, () => find(to, key, since)) } : {}),
  })

  const looking = async (key: string, find: () => Promise<string | null>): Promise<string | null> => {
    const { surface } = of({ key })
    reach(`${surface} before find`)
    const found = await find()
    reach(`${surface} after find${found ? '' : ' in vain'}`)
    return found
  }

  return { outbox, unitOfWork, because: (cause, work) => causes.run(cause, work), port }
}

const again = ({ surface }: Carried, { doubtSince }: Claimed): string =>
  surface === 'teams' && doubtSince !== null ? ' again' : ''
