/**
 * Half a school year of three bodies, against a count of our own: whatever is due is told once in each body, on the last
 * working day that is not after it, or on the next one where it was agreed later than that.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sized } from '../full-size.ts'
import { isPublicHoliday, isSchoolHoliday } from '../reminders/oracle/free-days.ts'
import { allDays, dayFrom, instantAt, placeOf, wallAt, weekdayIn } from '../reminders/oracle/wall-clock.ts'
import { agree, bodyOf, changeItem, moveTo, type Said, taken, useWorld, world } from './given.ts'

useWorld()

const first = '2026-11-23'
/** Over the Christmas holidays, or to the beginning of June. */
const days = allDays.slice(placeOf(first), placeOf(first) + sized(70, 194))
const last = days.at(-1) ?? ''
const bodies = ['OOGO', 'Stuurgroep', 'Beleidsgroep']

const isWorking = (day: string): boolean =>
  weekdayIn(day) < 6 && !isPublicHoliday(day) && !isSchoolHoliday(day, 'noord')
const nine = (day: string): number => instantAt(day, 540)
const workingFrom = (day: string, step: 1 | -1): string =>
  isWorking(day) ? day : workingFrom(dayFrom(day, step), step)
/** On the last working day not after it; for what was agreed too late for that, the first morning after it. */
const dayToTell = (on: string, since: number): string => {
  const day = workingFrom(on, -1)
  if (since < nine(day)) return day
  const today = wallAt(since).day
  return workingFrom(since < nine(today) ? today : dayFrom(today, 1), 1)
}

/** One thing with one day, as long as it was so. */
interface Term {
  readonly id: string
  readonly body: string
  readonly on: string
  readonly since: number
  until: number
}

interface ToldOf {
  readonly id: string
  readonly body: string
  readonly on: string
  readonly at: number
  readonly day: string
  readonly round: string
}

const openTerms = (terms: readonly Term[]) => terms.filter(({ until }) => until === Number.POSITIVE_INFINITY)

const agreeOn = async (terms: Term[], id: string, body: string, on: string): Promise<void> => {
  await agree({ id, body, until: on })
  terms.push({ id, body: bodyOf(body), on, since: world.now, until: Number.POSITIVE_INFINITY })
}

const close = async (terms: readonly Term[], id: string): Promise<void> => {
  const [term] = openTerms(terms).filter((one) => one.id === id)
  if (!term) return
  term.until = world.now
  await changeItem(id, (item) => ({ ...item, state: 'done' }))
}

const move = async (terms: Term[], id: string, on: string): Promise<void> => {
  const [term] = openTerms(terms).filter((one) => one.id === id)
  if (!term || term.on === on) return
  term.until = world.now
  await moveTo(id, on)
  terms.push({ id, body: term.body, on, since: world.now, until: Number.POSITIVE_INFINITY })
}

/** What stands as due on each card that is new; one card a body a day at most. */
const readNew = async (said: readonly Said[], seen: Set<string>): Promise<readonly ToldOf[]> => {
  const fresh = said.filter(({ body, view, channel }) => !seen.has(`${body} ${view} ${channel}`))
  for (const { body, view, channel } of fresh) seen.add(`${body} ${view} ${channel}`)
  const read = fresh.map(async ({ body, view }) => {
    const day = view.split('@')[1] ?? ''
    const telling = await world.storage.tellings.find(world.network, body, day)
    const due = telling?.parts.find(({ name }) => name === 'morning')?.things ?? []
    return due.map(({ ref, on }) => ({ id: ref.id, body, on, at: world.now, day, round: telling?.round ?? '' }))
  })
  return (await Promise.all(read)).flat()
}

const nameOf = ({ id, body, on }: Pick<ToldOf, 'id' | 'body' | 'on'>): string => `${body} ${id} ${on}`

const event = fc.record({
  hour: fc.integer({ min: 0, max: 23 }),
  what: fc.constantFrom('agree', 'agree', 'agree', 'close', 'move'),
  body: fc.constantFrom(...bodies),
  which: fc.nat(200),
  within: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 50 })),
})
type Event = typeof event extends fc.Arbitrary<infer One> ? One : never

const doIt = async (terms: Term[], one: Event, today: string): Promise<void> => {
  const open = openTerms(terms)
  const on = dayFrom(today, one.within)
  const id = open[one.which % Math.max(1, open.length)]?.id
  if (one.what === 'agree' || id === undefined) await agreeOn(terms, `i${terms.length}`, one.body, on)
  else if (one.what === 'close') await close(terms, id)
  else await move(terms, id, on)
}

const wake = async (seen: Set<string>): Promise<readonly ToldOf[]> => {
  await world.app.wake()
  return readNew(await taken(), seen)
}

describe('in half a school year', () => {
  it('whatever is due is told once, on its morning, and nothing else is', { timeout: 600_000 }, async () => {
    const sample = fc.sample(
      fc.array(fc.option(event, { freq: 3 }), { minLength: days.length, maxLength: days.length }),
      {
        numRuns: 1,
        seed: 20_270_301,
      },
    )[0]
    const [terms, told, seen] = [[] as Term[], [] as ToldOf[], new Set<string>()]
    world.now = instantAt(first, 600)
    await wake(seen)
    for (const [at, day] of days.entries()) {
      const one = sample?.[at] ?? null
      const moments = [540, ...(one ? [one.hour * 60 + 30] : [])].filter((minute) => instantAt(day, minute) > world.now)
      for (const minute of moments.sort((a, b) => a - b)) {
        world.now = instantAt(day, minute)
        if (minute !== 540 && one) await doIt(terms, one, day)
        told.push(...(await wake(seen)))
      }
    }
    const due = terms
      .map((term) => ({ ...term, day: dayToTell(term.on, term.since) }))
      .filter(({ day, until }) => day <= last && until > nine(day))
    expect(told.map((one) => `${nameOf(one)} told ${one.day}`).sort()).toEqual(
      due.map((one) => `${nameOf(one)} told ${one.day}`).sort(),
    )
    expect(due.length).toBeGreaterThan(15)
    const weeks = [...seen].map((name) => name.split('@')[1]?.slice(0, 10) ?? '')
    expect(weeks.filter((day) => !isWorking(day))).toEqual([])
  })

  it('and with a clock that sleeps and jumps still once, and never in a silence', { timeout: 600_000 }, async () => {
    const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 20, max: 900 }).map((many) => many * minute) },
      fc.constantFrom(hour, -hour, day, -day),
      fc.constantFrom(3 * day, 14 * day),
    )
    const steps = fc.sample(
      fc.array(fc.tuple(step, fc.option(event, { freq: 1 })), { minLength: 250, maxLength: 250 }),
      {
        numRuns: sized(1, 12),
        seed: 20_270_401,
      },
    )
    for (const [run, all] of steps.entries()) {
      const [terms, told, seen] = [[] as Term[], [] as ToldOf[], new Set<string>()]
      let latest = Math.max(world.now, instantAt(first, 600))
      world.now = latest
      await wake(seen)
      for (const [on, one] of all) {
        world.now += on
        latest = Math.max(latest, world.now)
        // What is agreed is still to come, whatever the clock says.
        if (one?.what === 'agree') {
          const due = dayFrom(wallAt(latest).day, one.within)
          await agreeOn(terms, `r${run}i${terms.length}`, one.body, due)
        }
        told.push(...(await wake(seen)))
      }
      // Until everything has had its morning.
      world.now = Math.max(latest, world.now)
      for (let left = 60; left > 0; left -= 1) {
        world.now = nine(workingFrom(dayFrom(wallAt(world.now).day, 1), 1))
        told.push(...(await wake(seen)))
      }
      expect(told.map(nameOf).sort()).toEqual(terms.map(nameOf).sort())
      const loud = told.filter(({ at }) => {
        const wall = wallAt(at)
        return !isWorking(wall.day) || wall.minute < 480 || wall.minute >= 1080
      })
      expect(loud).toEqual([])
    }
  })
})
