/** Whoever votes, each at their own client, with a clock that is moved; a body with one channel more on Teams. */
import { expect } from 'vitest'
import { instantOn } from '../bot/clock.ts'
import type { Poll } from '../bot/polls/poll.ts'
import { type Hand, handOnSlack, handOnTeams } from './hands.ts'
import { handInDialogs, hearPage } from './hands-in-dialogs.ts'
import { type Given, type MeetingRegion, openMeetingRegion } from './meetings-region.ts'
import { conversationOf } from './teams/driver/world.ts'
import type { PagePerson } from './web/driver/person.ts'
import { must } from './world.ts'

/**
 * @property anna and sietske are on Slack, and hanneke of the secretariat; bram and mirjam on Teams; gijs and joost on
 *   the page, where mirjam is another time.
 */
export interface PollPeople {
  readonly region: MeetingRegion
  readonly anna: Hand
  readonly sietske: Hand
  readonly hanneke: Hand
  readonly bram: Hand
  readonly mirjam: Hand
  readonly gijs: Hand
  readonly joost: Hand
  readonly mirjamOnPage: Hand
  readonly pages: readonly PagePerson[]
  /** What the pages were answered that is no form. */
  readonly heardOnPages: readonly string[]
  /** All that was owed by then has arrived. */
  readonly moveTo: (day: string, hour: number) => Promise<void>
  readonly pollOf: (number: number) => Promise<Poll>
  /** The names of the fields of a form in which one votes, by what its options read. */
  readonly fieldsOf: (number: number) => Promise<Readonly<Record<string, string>>>
}

const joining: readonly Given[] = [
  {
    ...{ name: 'Sietske Brouwer', of: 'Gemeente Zandwoude', kind: 'municipality', function: 'wethouder' },
    ...{ bodies: ['OOGO'], on: ['slack'] },
  },
  {
    ...{ name: 'Mirjam Okkema', of: 'Stichting De Vlieger', kind: 'school_board', function: 'bestuurder' },
    ...{ bodies: ['OOGO'], on: ['teams'] },
  },
  {
    ...{ name: 'Joost Haverland', of: 'RBL Noorderkring', kind: 'attendance_office', function: 'leerplicht' },
    ...{ bodies: ['OOGO'], on: [] },
  },
]

/** What was lost on its way is looked for after a while; only a test that fails waits so long. */
const patience = { timeout: 60_000 }

/** @param others fields by what stands above them on the page, beside those of polls */
export const openPollPeople = async (others: Readonly<Record<string, RegExp>> = {}): Promise<PollPeople> => {
  const region = await openMeetingRegion(joining)
  const { bot, world } = region
  await tieSecondChannel(region)
  const pages = [await region.pageOf('gijs'), await region.pageOf('joost'), await region.pageOf('mirjam')] as const
  const heardOnPages: string[] = []
  for (const { page } of pages) hearPage(page, heardOnPages)
  const labels: Record<string, RegExp> = { ...asked, ...others }
  const pollOf = async (number: number): Promise<Poll> => {
    const [network] = await bot.storage.network.networks()
    const polls = await bot.storage.polls.list(must(network, 'network').id, {})
    return must(
      polls.find((poll) => poll.number === number),
      `poll ${number}`,
    )
  }
  const [gijs, joost, mirjamOnPage] = pages.map((person) => handInDialogs(person, labels))
  const onSlack = (name: string) => handOnSlack(world.slack, name)
  const onTeams = (name: string) => handOnTeams(world.teams.user(name))
  const people: PollPeople = {
    ...{ region, pages, heardOnPages, pollOf },
    ...{ anna: onSlack('anna'), sietske: onSlack('sietske'), hanneke: onSlack('hanneke') },
    ...{ bram: onTeams('bram'), mirjam: onTeams('mirjam') },
    ...{ gijs: must(gijs, 'gijs'), joost: must(joost, 'joost'), mirjamOnPage: must(mirjamOnPage, 'mirjam') },
    moveTo: async (day, hour) => {
      await bot.moveTo(instantOn(day, hour))
      await expect.poll(async () => (await bot.storage.outbox.counts()).owed, patience).toBe(0)
    },
    fieldsOf: async (number) => {
      const { options } = await pollOf(number)
      for (const { id, text } of options) labels[id] = new RegExp(`^${text}`, 'u')
      return Object.fromEntries(options.map(({ id, text }) => [text, id]))
    },
  }
  // Whoever spoke once can be reached alone.
  for (const hand of [people.anna, people.sietske, people.hanneke, people.bram, people.mirjam]) {
    await hand.goTo()
    await hand.ask('afspraken mij')
  }
  return people
}

/** Of the fields as they stand on the page. */
const asked = {
  template: /^Waarmee begint u/u,
  question: /^Vraag/u,
  closesAt: /^Open tot/u,
  options: /^Uw keuze/u,
  answer: /^Uw antwoord/u,
  reason: /^Toelichting/u,
  body: /^Op de agenda van/u,
}

const secondChannel = 'oogo-werkkamer'

/** On Teams a body may have a second one. */
const tieSecondChannel = async ({ bot, world }: MeetingRegion): Promise<void> => {
  const { network: store } = bot.storage
  const [network] = await store.networks()
  const { id } = must(network, 'network')
  const body = must(
    (await store.bodies(id)).find(({ name }) => name === 'OOGO'),
    'OOGO',
  )
  world.teams.connector.rosters.set(conversationOf(secondChannel), [])
  const address = world.teams.address(secondChannel)
  await store.saveChannel({
    ...{ id: 'teams-second', network: id, body: body.id, member: null },
    name: 'OOGO',
    address,
  })
}

/** The newest that reads so in each channel of the body. */
export const inChannels = async (
  { sietske, mirjam, bram, gijs }: PollPeople,
  text: RegExp,
): Promise<readonly string[]> => {
  const seen: string[] = []
  for (const [hand, channel] of [
    [sietske, 'OOGO'],
    [mirjam, 'OOGO'],
    [bram, secondChannel],
    [gijs, 'OOGO'],
  ] as const) {
    await hand.goTo(channel)
    seen.push(await hand.sees(text))
  }
  return seen
}

/** Opens the form of a vote from the card in the channel. @returns what it reads */
export const openVote = async (hand: Hand, number: number, form: RegExp): Promise<string> => {
  await hand.goTo('OOGO')
  await hand.press('Stemmen', new RegExp(`Peiling ${number} .*Open tot`, 'u'))
  return hand.sees(form)
}

/** Who may do more finds it behind "Hoe staat het?". */
export const steer = async (hand: Hand, number: number, label: string): Promise<void> => {
  await hand.goTo('OOGO')
  await hand.press('Hoe staat het?', new RegExp(`Peiling ${number} `, 'u'))
  await hand.press(label, new RegExp(`Peiling ${number} .*`, 'u'))
}
