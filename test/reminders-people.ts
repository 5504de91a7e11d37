/** Whoever is reminded, each at their own client, with a clock that is moved. */
import { expect } from 'vitest'
import { daysAfter, instantOn } from '../bot/clock.ts'
import { type Hand, handOnPage, handOnSlack, handOnTeams } from './hands.ts'
import { type MeetingRegion, openMeetingRegion } from './meetings-region.ts'

export const surfaces = ['Slack', 'Teams', 'page'] as const
export type SurfaceName = (typeof surfaces)[number]

/** Who of each surface owes something, of which organisation, and for which body its channel is. */
export const owners = {
  Slack: { name: 'Anna Wiegersma', of: 'SWV Noorderkring VO', title: 'Verslag rondsturen' },
  Teams: { name: 'Bram Tolsma', of: 'Gemeente Duinrecht', title: 'Begroting maken' },
  page: { name: 'Gijs Oosterbaan', of: 'SWV Noorderkring PO', title: 'Convenant nalezen' },
} as const

/**
 * @property owner on each surface, alone with Schakel. @property hanneke of the secretariat, at each of them.
 * @property walkTo moves the clock from morning to morning, until that moment; all that was owed then has arrived.
 */
export interface RemindedPeople {
  readonly region: MeetingRegion
  readonly owner: Readonly<Record<SurfaceName, Hand>>
  readonly hanneke: Readonly<Record<SurfaceName, Hand>>
  /** How often each was told something. */
  readonly told: Record<SurfaceName, number>
  readonly walkTo: (day: string, hour?: number) => Promise<void>
  /** How many messages stand by now on Slack and on Teams. */
  readonly posted: () => number
}

const labels = {
  day: /^Andere dag/u,
  term: /^Nieuwe datum/u,
  text: /^(?:Wat is er nodig|Waarom)/u,
}

/** What was lost on its way is looked for after a while, and then said; only a test that fails waits so long. */
const patience = { timeout: 90_000 }

/** Everything private says how one is reminded. */
export const nudged = /Met \/stil kiest u/u

export const openRemindedPeople = async (): Promise<RemindedPeople> => {
  const region = await openMeetingRegion([
    {
      ...{ name: 'Sietske Brouwer', of: 'Gemeente Zandwoude', kind: 'municipality', function: 'wethouder' },
      ...{ bodies: ['OOGO'], on: ['slack'] },
    },
  ])
  const { slack, teams } = region.world
  const onPage = async (name: string) => handOnPage(await region.pageOf(name), labels)
  const onTeams = (name: string) => handOnTeams(teams.user(name))
  const people = {
    region,
    owner: { Slack: handOnSlack(slack, 'anna'), Teams: onTeams('bram'), page: await onPage('gijs') },
    hanneke: { Slack: handOnSlack(slack, 'hanneke'), Teams: onTeams('hanneke'), page: await onPage('hanneke') },
    told: { Slack: 0, Teams: 0, page: 0 },
    walkTo: walkWith(region),
    posted: () =>
      slack.calls.filter(({ method }) => method === 'chat.postMessage').length +
      teams.connector.messages.filter(({ from }) => from === 'bot').length,
  }
  // Whoever spoke once can be reached alone.
  const first = [people.owner.Slack, people.owner.Teams, people.hanneke.Slack, people.hanneke.Teams]
  for (const hand of [...first, handOnSlack(slack, 'sietske'), onTeams('femke')]) {
    await hand.goTo()
    await hand.ask('afspraken mij')
  }
  return people
}

const walkWith = (region: MeetingRegion) => {
  let today = '2026-11-23'
  return async (day: string, hour = 9): Promise<void> => {
    for (today = daysAfter(today, 1); today < day; today = daysAfter(today, 1))
      await arrive(region, instantOn(today, 9))
    today = day
    await arrive(region, instantOn(day, hour))
  }
}

const arrive = async ({ bot }: MeetingRegion, instant: number): Promise<void> => {
  await bot.moveTo(instant)
  await expect.poll(async () => (await bot.storage.outbox.counts()).owed, patience).toBe(0)
}

/**
 * All of them alone with Schakel: how often they were told something since it was asked last, and never more.
 *
 * @returns what the newest of it says
 */
export const hearEach = async (
  { owner, told }: RemindedPeople,
  more: Readonly<Record<SurfaceName, number>> | number,
): Promise<Readonly<Record<SurfaceName, string>>> => {
  const newest = { Slack: '', Teams: '', page: '' }
  for (const surface of surfaces) {
    told[surface] += typeof more === 'number' ? more : more[surface]
    await owner[surface].goTo()
    await expect.poll(() => owner[surface].count(nudged), patience).toBe(told[surface])
    newest[surface] = await owner[surface].sees(nudged)
  }
  return newest
}

/** What stands in the channel of a body on each surface, of which there is exactly one. */
export const seenOnce = async ({ hanneke }: RemindedPeople, body: string, text: RegExp): Promise<readonly string[]> => {
  const seen: string[] = []
  for (const hand of Object.values(hanneke)) {
    await hand.goTo(body)
    seen.push(await hand.sees(text))
    expect(await hand.count(text)).toBe(1)
  }
  return seen
}
