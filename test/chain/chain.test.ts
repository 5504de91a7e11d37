/**
 * Bodies that feed one another, circles among them, and whatever people do to them in whatever order, again and again:
 * nothing is lost, nothing is there twice, and everything says where it came from. 400 runs with FULL, 12 without.
 */
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { agendaItemStates } from '../../bot/agenda-items/agenda-item.ts'
import { meetingStates } from '../../bot/meetings/meeting.ts'
import { checkCarried, checkChain, checkChannels, readKept } from './checks.ts'
import { commands, type Step } from './commands.ts'
import { allItems, allMeetings, openRegion, type Region } from './region.ts'

const runs = process.env.FULL ? 400 : 12
/** In milliseconds; each run is a network of its own with a life of half a year. */
const patience = 30 * 60_000

const number = fc.nat(10_000)

/** How often each is done beside the others: most of what happens, happens in meetings. */
const weights: Readonly<Partial<Record<Step['kind'], number>>> = {
  ...{ plan: 6, open: 7, decide: 7, close: 5, put: 6, treat: 6, sendOn: 6, finish: 3, carryOver: 3 },
}
const kinds = (Object.keys(commands) as Step['kind'][]).flatMap((kind) =>
  Array<Step['kind']>(weights[kind] ?? 2).fill(kind),
)
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  ...{ a: number, b: number, c: number },
  isTwice: fc.boolean(),
})
const arrow = fc.tuple(fc.nat(6), fc.nat(6), fc.nat(2))

const reached = new Set<string>()
const lengths: number[] = []

const note = async (region: Region): Promise<void> => {
  for (const { state } of await allMeetings(region)) reached.add(`meeting ${state}`)
  for (const { state } of await allItems(region)) reached.add(`item ${state}`)
  const { closed, written } = region.ledger
  if (closed.some(({ hearers }) => hearers.length > 0)) reached.add('report of a meeting')
  if (written.length > 0) reached.add('report by hand')
}

/** Where there is nothing to do it to, somebody plans a meeting. @returns whether it came to anything */
const take = async (region: Region, one: Step): Promise<boolean> => {
  const before = one.kind === 'close' ? await readKept(region) : null
  const isDone = (await commands[one.kind](region, one)) || (await commands.plan(region, one))
  const closed = region.ledger.closed.at(-1)
  if (before && closed && before.meetings.some(({ id, state }) => id === closed.meeting && state === 'in-session'))
    await checkCarried(region, before, closed.meeting)
  return isDone
}

describe('a chain of bodies', () => {
  it(
    'loses nothing, doubles nothing and knows where everything came from, whatever is done to it',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 3, max: 7 }),
          fc.array(arrow, { minLength: 3, maxLength: 12 }),
          fc.array(step, { minLength: 32, maxLength: 60, size: 'max' }),
          async (size, arrows, steps) => {
            const region = await openRegion(size, arrows)
            try {
              let done = 0
              for (const [at, one] of steps.entries()) {
                if (await take(region, one)) done++
                if (at % 16 === 15) {
                  await note(region)
                  await checkChain(region)
                }
              }
              await note(region)
              await checkChain(region)
              await checkChannels(region)
              lengths.push(done)
            } finally {
              await region.world.close()
            }
          },
        ),
        { numRuns: runs, seed: Number(process.env.SEED ?? 2027), endOnFailure: true },
      )
    },
    patience,
  )

  afterAll(() => {
    const sorted = [...lengths].sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeGreaterThanOrEqual(30)
    const wanted = [
      ...meetingStates.map((state) => `meeting ${state}`),
      ...agendaItemStates.map((state) => `item ${state}`),
      ...['report of a meeting', 'report by hand'],
    ]
    expect(wanted.filter((state) => !reached.has(state))).toEqual([])
  })
})
