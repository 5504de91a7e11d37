/** Whoever takes part in a case round, each at their own client, with a clock that goes from moment to moment. */
import { expect } from 'vitest'
import { clockOf, type RoundClock } from './case-rounds-clock.ts'
import { type Hand, handOnSlack, handOnTeams } from './hands.ts'
import { handInDialogs, hearPage } from './hands-in-dialogs.ts'
import { type Given, type MeetingRegion, openMeetingRegion } from './meetings-region.ts'
import type { PagePerson } from './web/driver/person.ts'

/**
 * @property hanneke of the secretariat, on Slack. @property gijs is in the chair, on the page; bram leads rounds, on Teams; joost does so beside him, on the page.
 * @property anna brings in on Slack, where sietske is too; mirjam is on Teams and, another time, on the page.
 */
export interface CasePeople extends RoundClock {
  readonly region: MeetingRegion
  readonly hanneke: Hand
  readonly gijs: Hand
  readonly anna: Hand
  readonly bram: Hand
  readonly sietske: Hand
  readonly mirjam: Hand
  readonly mirjamOnPage: Hand
  readonly joost: Hand
  readonly pages: Readonly<Record<'gijs' | 'joost' | 'mirjam', PagePerson>>
  /** What the pages were answered that is no form. */
  readonly heardOnPages: readonly string[]
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

/** What people type that nobody may find outside of a form, and after the purge nowhere. */
export const canaries = {
  typed: 'struisvogelveerhoed',
  name: 'Quibbelstra',
  story: 'zwanenbloemkleed',
  question: 'hooibergtouwladder',
  answer: 'gagelstruweelmand',
  formulation: 'lisdoddepluim',
  interpretation: 'rietkraagvlonder',
  advice: 'dotterbloemschuit',
  feedback: 'kievitsnestpaal',
  withdrawn: 'waterlelieblad',
} as const

/** Of the fields as they stand on the page. */
const labels = {
  isOn: /^Casussen inbrengen/u,
  facilitator: /^Gespreksleider/u,
  second: /^Tweede gespreksleider/u,
  clarifying: /^Werkdagen voor vragen/u,
  analysing: /^Werkdagen voor duiding/u,
  feedback: /^Werkdagen voor terugkoppeling/u,
  support: /^Ook mijn advies/u,
  move: /^Wat wilt u doen/u,
  question: /^Uw vraag/u,
  interpretation: /^Uw duiding/u,
  advice: /^Uw advies/u,
  lesson: /^Een les/u,
  themes: /^Thema’s/u,
  code: /^Of uw casuscode/u,
}

export const openCasePeople = async (): Promise<CasePeople> => {
  const region = await openMeetingRegion(joining)
  const { bot, world } = region
  const [gijs, joost, mirjam] = [
    await region.pageOf('gijs'),
    await region.pageOf('joost'),
    await region.pageOf('mirjam'),
  ]
  const onTeams = (name: string) => handOnTeams(world.teams.user(name))
  const clock = clockOf(region)
  const heardOnPages: string[] = []
  for (const { page } of [gijs, joost, mirjam]) hearPage(page, heardOnPages)
  const people: CasePeople = {
    region,
    hanneke: handOnSlack(world.slack, 'hanneke'),
    gijs: handInDialogs(gijs, labels),
    anna: handOnSlack(world.slack, 'anna'),
    bram: onTeams('bram'),
    sietske: handOnSlack(world.slack, 'sietske'),
    mirjam: onTeams('mirjam'),
    mirjamOnPage: handInDialogs(mirjam, labels),
    joost: handInDialogs(joost, labels),
    pages: { gijs, joost, mirjam },
    heardOnPages,
    ...clock,
  }
  // Whoever spoke once can be reached alone.
  for (const hand of [people.hanneke, people.anna, people.bram, people.sietske, people.mirjam]) {
    await hand.goTo()
    await hand.ask('afspraken mij')
  }
  expect(await bot.storage.outbox.counts()).toMatchObject({ owed: 0 })
  return people
}

/** The channel of the body, as somebody at each client sees it. */
export const inChannels = async ({ sietske, mirjam, gijs }: CasePeople, text: RegExp): Promise<readonly string[]> => {
  const seen: string[] = []
  for (const hand of [sietske, mirjam, gijs]) {
    await hand.goTo('OOGO')
    seen.push(await hand.sees(text))
  }
  return seen
}

/** Opens the round from its card. @returns what its form reads */
export const takePart = async (hand: Hand, label: string, number = 1): Promise<string> => {
  await hand.goTo('OOGO')
  await hand.press(label, new RegExp(`Casusronde ${number}: .*Zo doen we dat`, 'u'))
  return hand.sees(/^(?!.*Zo doen we dat).*Een leerling zonder [a-z ]*· /u)
}

/** Opens one's own case, from one's own list. */
export const mine = async (hand: Hand): Promise<void> => {
  await hand.goTo()
  await hand.ask('casus mijn')
  await hand.send('Openen')
  await hand.send('Verder')
}
