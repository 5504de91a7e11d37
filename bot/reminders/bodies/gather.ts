/** What a body is to be told of, on a morning. */
import { dayAt } from '../../clock.ts'
import { findPassedOver } from '../passed-over.ts'
import { lateAfter } from '../persons/nudge.ts'
import { lastDayTold, toldBy } from '../timing/mornings.ts'
import type { Silence } from '../timing/silence.ts'
import type { DueAsked, DueSources } from './due.ts'
import type { BodyStores } from './stores.ts'
import { namesToldIn, type Part, type ToldThing, toldNames } from './telling.ts'

export interface Asked {
  readonly network: string
  readonly body: string
  readonly now: number
  readonly silence: Silence
}

/** @property lateSince when the first of it should have been told, where that is long past; else null. */
export interface MorningToTell {
  readonly from: string
  readonly until: string
  readonly part: Part
  readonly lateSince: number | null
}

/**
 * All days since the last morning that was told, up to the next one. What came to be due on a day that was told of
 * already, after it was, is told of too.
 */
export const gatherMorning = async (
  { tellings, settings }: Pick<BodyStores, 'tellings' | 'settings'>,
  sources: DueSources,
  toldUntil: string | null,
  { network, body, now, silence }: Asked,
): Promise<MorningToTell> => {
  const today = dayAt(now)
  const from = toldUntil === null ? today : earliest(today, dayAt(toldBy(toldUntil, silence)))
  const until = lastDayTold(today, silence)
  const told = namesToldIn(await tellings.untilAtLeast(network, body, from))
  const due = await findAllDue(sources, { network, body, from, until })
  const things = due.filter((thing) => !toldNames(thing).every((name) => told.has(name)))
  const missed = things.filter(({ on }) => toldUntil !== null && on > toldUntil)
  const isPassedOver = await findPassedOver(settings)
  const meant = missed.map(({ on }) => toldBy(on, silence)).filter((instant) => !isPassedOver(instant))
  const lateSince = Math.min(...meant)
  const [first] = things
  return {
    from: first && first.on < today ? first.on : today,
    until,
    part: { name: 'morning', total: things.length, things },
    lateSince: now - lateSince > lateAfter ? lateSince : null,
  }
}

const earliest = (a: string, b: string): string => (a < b ? a : b)

/** In order of day, and on a day in that of the features. */
export const findAllDue = async (sources: DueSources, asked: DueAsked): Promise<readonly ToldThing[]> => {
  const found: ToldThing[] = []
  for (const { find } of Object.values(sources)) if (find) found.push(...(await find(asked)))
  return found.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
}
