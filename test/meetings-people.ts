/** Whoever has a part in the meetings, each at their own client. */
import ICAL from 'ical.js'
import { type Hand, handOnPage, handOnSlack, handOnTeams } from './hands.ts'
import { type MeetingRegion, openMeetingRegion } from './meetings-region.ts'

/** Where somebody does the whole way alone, and for which body. */
export const ways = [
  { surface: 'Slack', body: 'Beleidsgroep' },
  { surface: 'Teams', body: 'Regisseursgroep' },
  { surface: 'page', body: 'Stuurgroep' },
] as const

/**
 * @property hanneke of the secretariat, at each of them.
 * @property gijs who is in the chair, on the page; Anna on Slack; Bram and Femke on Teams.
 */
export interface MeetingPeople {
  readonly region: MeetingRegion
  readonly hanneke: Readonly<Record<(typeof ways)[number]['surface'], Hand>>
  readonly gijs: Hand
  readonly anna: Hand
  readonly bram: Hand
  readonly femke: Hand
}

const labels = {
  title: /^(?:Punt|Wat is )/u,
  minutes: /^Minuten/u,
  text: /^Bericht/u,
  summary: /^Rode draad/u,
  on: /^Nieuwe dag/u,
  when: /^Wanneer/u,
}

export const openMeetingPeople = async (): Promise<MeetingPeople> => {
  const region = await openMeetingRegion()
  const { slack, teams } = region.world
  const onPage = async (name: string) => handOnPage(await region.pageOf(name), labels)
  const onTeams = (name: string) => handOnTeams(teams.user(name))
  return {
    region,
    hanneke: { Slack: handOnSlack(slack, 'hanneke'), Teams: onTeams('hanneke'), page: await onPage('hanneke') },
    gijs: await onPage('gijs'),
    anna: handOnSlack(slack, 'anna'),
    bram: onTeams('bram'),
    femke: onTeams('femke'),
  }
}

/** @returns what stands in the channel of a body, on each surface */
export const seenByAll = async ({ hanneke }: MeetingPeople, body: string, text: RegExp): Promise<readonly string[]> => {
  const seen = []
  for (const hand of Object.values(hanneke)) {
    await hand.goTo(body)
    seen.push(await hand.sees(text))
  }
  return seen
}

/** What a calendar reads in the file behind a button. */
export const fileAt = async (address: string) => {
  const calendar = new ICAL.Component(ICAL.parse(await (await fetch(address)).text()))
  const event = calendar.getFirstSubcomponent('vevent')
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event?.getFirstPropertyValue('uid'),
    sequence: event?.getFirstPropertyValue('sequence'),
    start: String(event?.getFirstPropertyValue('dtstart')),
    attendees: event?.getAllProperties('attendee').map((one) => one.getFirstParameter('cn')),
  }
}
