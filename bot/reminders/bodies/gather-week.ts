/** How everything stands in a body, once a week; and in a quiet week nothing. */
import { dayAt, daysAfter, instantOn } from '../../clock.ts'
import { type Digest, nextDigest } from '../timing/digest.ts'
import type { WorkingWeekday } from '../timing/weekly.ts'
import type { DueSources, WeekSources } from './due.ts'
import { type Asked, findAllDue, type MorningToTell } from './gather.ts'
import type { BodyStores } from './stores.ts'
import { eachOnce, type Part } from './telling.ts'

/** The last week of which it is time to tell, and nobody did. */
export const digestDue = async (
  { rounds }: Pick<BodyStores, 'rounds'>,
  weekday: WorkingWeekday,
  { network, body, now, silence }: Asked,
): Promise<Digest | null> => {
  let due: Digest | null = null
  let after = await rounds.toldUntil(network, body, 'week')
  for (;;) {
    const next = nextDigest({ since: after === null ? instantOn(dayAt(now), 0) : 0, after }, weekday, silence)
    if (!next || next.at > now) return due
    due = next
    after = next.week
  }
}

/** Of a body that was never told of a week. */
const firstWeekDays = 7
/** A meeting that lies further away makes no week busy. */
const nearDays = 14

/** Null where there is nothing to say. @param morning what is due this morning, which stands on it too */
export const gatherWeek = async (
  { tellings }: Pick<BodyStores, 'tellings'>,
  sources: { readonly due: DueSources; readonly week: WeekSources },
  { morning, weekday }: { readonly morning: MorningToTell; readonly weekday: WorkingWeekday },
  { network, body, now, silence }: Asked,
): Promise<readonly Part[] | null> => {
  const today = dayAt(now)
  const last = await tellings.last(network, body, 'week')
  const since = last && last.givenAt < now ? last.givenAt : instantOn(daysAfter(today, -firstWeekDays), 0)
  const { open, parts } = await sources.week.overview({ network, body, since, today })
  const next = nextDigest({ since: instantOn(daysAfter(today, 1), 0), after: null }, weekday, silence)
  const until = next ? daysAfter(dayAt(next.at), -1) : daysAfter(today, firstWeekDays)
  const from = daysAfter(morning.until, 1)
  const due = from > until ? [] : await findAllDue(sources.due, { network, body, from, until })
  const meeting = await sources.week.nextMeeting(network, body, now)
  const all: readonly Part[] = [
    morning.part,
    ...(meeting ? [{ name: 'meeting', total: 1, things: [meeting] } as const] : []),
    { name: 'due', total: due.length, things: due },
    ...parts,
    { name: 'open', total: open, things: [] },
  ]
  const isNear = meeting !== null && meeting.on <= daysAfter(today, nearDays)
  const isBusy = isNear || all.some(({ name, total }) => name !== 'meeting' && name !== 'passed' && total > 0)
  return isBusy ? eachOnce(all.filter(({ total }) => total > 0)) : null
}
