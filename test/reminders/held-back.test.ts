/** Whatever goes wrong with one of them, the others are given in the same wake. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { type Reminding, remindersFeature } from '../../bot/reminders/feature.ts'
import type { Nudge } from '../../bot/reminders/persons/nudge.ts'
import type { Remindable } from '../../bot/reminders/remindable.ts'
import { openStorage, type Storage } from '../../storage/open.ts'

let storage: Storage
let told: string[]
beforeEach(async () => {
  storage = await openStorage('sqlite::memory:')
  told = []
})
afterEach(() => storage.close())

const network = 'noord'
/** On a working day. */
const noon = instantOn('2027-01-12', 12)

const plan = (kind: string, id: string, member: string | null = null): Promise<void> =>
  storage.reminders.plan({
    ...{ key: [kind, id, member].join(':'), network, ref: { kind, id }, dueAt: noon, member, occasion: 'due' },
  })

const always: Remindable = { isOwed: async () => true, say: async () => null }

const wake = (remindings: Reminding, thing: Remindable = always) => {
  const add = async (nudge: Nudge) => {
    if (nudge.member === 'anna') throw new Error('no room for hers')
    told.push(`${nudge.member}: ${nudge.lines.map(({ ref }) => ref.id).join(' ')}`)
  }
  return remindersFeature({ ...storage, nudges: { ...storage.nudges, add } }, remindings, { thing }).wake?.(noon)
}

describe('a member hears what is due to them', () => {
  it('whatever goes wrong with what is due to another', async () => {
    for (const member of ['anna', 'gijs']) await plan('thing', 'a', member)
    await expect(wake({})).rejects.toThrow('1 not given')
    expect(told).toEqual(['gijs: a'])
    expect((await storage.reminders.dueMembers(noon, 10)).map(({ member }) => member)).toEqual(['anna'])
  })

  it('beside what cannot be read', async () => {
    for (const id of ['a', 'b', 'c']) await plan('thing', id, 'gijs')
    const bodyOf = async (_: string, id: string) => {
      if (id === 'b') throw new Error('it cannot be read')
      return null
    }
    await expect(wake({}, { ...always, bodyOf })).rejects.toThrow('1 not given')
    expect(told).toEqual(['gijs: a c'])
  })

  it('though hundreds of others fail', async () => {
    for (let at = 0; at < 250; at += 1) await plan('broken', `${at}`)
    await plan('thing', 'a', 'gijs')
    const broken = async () => {
      throw new Error('broken')
    }
    await expect(wake({ broken })).rejects.toThrow('200 not given')
    expect(told).toEqual(['gijs: a'])
  })
})

describe('what is given to nobody in person', () => {
  it('is blamed for what went wrong with all of them at once', async () => {
    for (let at = 0; at < 30; at += 1) await plan('slow', `${at}`)
    await plan('thing', 'a', 'gijs')
    const given: string[] = []
    // Whoever takes too long is told by the unit of work, not by the reminder.
    const owe = async () => {
      if (given.at(-1) === '7') throw new Error('the unit of work did not end')
    }
    const feature = remindersFeature(
      { ...storage, outbox: { ...storage.outbox, owe } },
      {
        slow: async ({ ref }) => {
          given.push(ref.id)
          return []
        },
      },
      {},
    )
    await expect(feature.wake?.(noon)).rejects.toThrow('1 not given')
    expect((await storage.reminders.take(noon, 50, [])).map(({ ref }) => ref.id)).toEqual(['7'])
  })

  it('plans anew in a unit of its own, of which one plans many things', async () => {
    const units: string[][] = []
    const unitOfWork = {
      ...storage.unitOfWork,
      run: <Result>(work: () => Promise<Result>) => {
        units.push([])
        return storage.unitOfWork.run(work)
      },
    }
    for (let at = 0; at < 3; at += 1) await plan('replanning', `member:${at}`)
    await plan('turn', 'x')
    const note = async ({ ref }: { readonly ref: { readonly kind: string } }) => {
      units.at(-1)?.push(ref.kind)
      return []
    }
    await remindersFeature({ ...storage, unitOfWork }, { replanning: note, turn: note }, {}).wake?.(noon)
    expect(units.filter(({ length }) => length > 0)).toEqual([['replanning'], ['replanning'], ['replanning'], ['turn']])
  })
})
