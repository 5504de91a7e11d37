/** On its morning each body's channels get one card of what is due, and once a week an overview that opens with it. */
import type { Owed } from '../../chat/outbox.ts'
import { dayAt } from '../../clock.ts'
import { mondayOf, toDay, toIso } from '../../dates/civil-date.ts'
import { refKey } from '../../ref.ts'
import { findPassedOver } from '../passed-over.ts'
import { lateAfter } from '../persons/nudge.ts'
import type { Reminder } from '../reminder.ts'
import { type ReminderSettings, silenceOf } from '../settings.ts'
import { hasToWait } from '../timing/mornings.ts'
import type { DueSources, WeekSources } from './due.ts'
import { type Asked, gatherMorning, type MorningToTell } from './gather.ts'
import { digestDue, gatherWeek } from './gather-week.ts'
import { nextMorning } from './plan-mornings.ts'
import type { BodyStores } from './stores.ts'
import { morningRef, shownOf, type Telling } from './telling.ts'

export interface BodySources {
  readonly due: DueSources
  readonly week: WeekSources
}

/** What was missed while we were down comes with it, as one; in a silence it waits for the next morning. */
export const giveMorning =
  (stores: BodyStores, sources: BodySources) =>
  async (reminder: Reminder, _occurrence: string, now: number): Promise<readonly Owed[]> => {
    const { network, ref } = reminder
    const region = (await stores.network.network(network))?.holidayRegion
    if (!region || !(await stores.network.body(network, ref.id))) return []
    const settings = await stores.reminderSettings.settingsOf(network, ref.id)
    const asked = { network, body: ref.id, now, silence: silenceOf(settings, region) }
    const next = nextMorning(network, ref.id, now, asked.silence)
    // Its own day, at another hour by now.
    if (next.key === reminder.key) await stores.reminders.putOff(reminder, next.dueAt)
    else await stores.reminders.plan(next)
    if (hasToWait(now, asked.silence)) return []
    const telling = await gather(stores, sources, settings, asked)
    const isFirst = telling !== null && (await stores.tellings.add(telling))
    return isFirst && telling.parts.some(({ name }) => name !== 'passed') ? oweTo(stores, telling) : []
  }

/** Whether or not there is anything to say, it is not looked for again. */
const gather = async (
  stores: BodyStores,
  sources: BodySources,
  { morning: wantsMorning, digest: weekday }: ReminderSettings,
  asked: Asked,
): Promise<Telling | null> => {
  const toldUntil = await stores.rounds.toldUntil(asked.network, asked.body, 'morning')
  const found = await gatherMorning(stores, sources.due, toldUntil, asked)
  const morning = wantsMorning ? found : untold(found)
  await saveTold(stores, asked, 'morning', morning.until)
  const digest = weekday === null ? null : await digestDue(stores, weekday, asked)
  if (weekday === null) await saveTold(stores, asked, 'week', mondayOfDay(dayAt(asked.now)))
  if (digest && weekday !== null) {
    await saveTold(stores, asked, 'week', digest.week)
    const parts = await gatherWeek(stores, sources, { morning, weekday }, asked)
    // Since a morning that was given after it the body wants another day.
    const isLate = asked.now - digest.at > lateAfter && dayAt(digest.at) > (toldUntil ?? '')
    const isMissed = isLate && !(await findPassedOver(stores.settings))(digest.at)
    const lateSince = morning.lateSince ?? (isMissed ? digest.at : null)
    return parts && { ...tellingOf({ ...morning, lateSince }, asked), round: 'week', parts }
  }
  return morning.part.total === 0 ? null : tellingOf(morning, asked)
}

const untold = (morning: MorningToTell): MorningToTell => ({
  ...morning,
  part: { ...morning.part, name: 'passed' },
  lateSince: null,
})

/** A clock that was put back takes nothing back. */
const saveTold = async (
  { rounds }: Pick<BodyStores, 'rounds'>,
  { network, body }: Asked,
  round: Telling['round'],
  until: string,
): Promise<void> => {
  const before = await rounds.toldUntil(network, body, round)
  if (before === null || before < until) await rounds.saveTold(network, body, round, until)
}

/** Names its week. */
const mondayOfDay = (day: string): string => toIso(mondayOf(toDay(day)))

const tellingOf = ({ from, until, lateSince, part }: MorningToTell, { network, body, now }: Asked): Telling => ({
  ...{ network, body, on: dayAt(now), round: 'morning', from, until, lateSince, givenAt: now, parts: [part] },
})

/** It is redrawn with each thing that it shows. */
const oweTo = async (
  { network: store }: BodyStores,
  { network, body, on, round, parts }: Telling,
): Promise<readonly Owed[]> => {
  const [ref, view] = [morningRef(body), `card@${on}`]
  const shows = [
    ...new Map(
      shownOf(parts, round)
        .flat()
        .map((thing) => [refKey(thing.ref), thing.ref]),
    ).values(),
  ]
  const channels = await store.channelsOfBody(network, body)
  return channels.map(({ id: channel }) => ({
    key: `${refKey(ref)}:${view}:${channel}`,
    network,
    channel,
    ref,
    view,
    shows,
  }))
}
