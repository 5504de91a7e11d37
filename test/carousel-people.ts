/** Whoever walks along a carousel, each at their own client, and whoever leads it at all three. */
import { type Hand, handOnTeams } from './hands.ts'
import { openPollPeople, type PollPeople } from './polls-people.ts'

/** @property hannekeOnTeams who leads it there, as Anna does on Slack and Gijs on the page. */
export interface CarouselPeople extends PollPeople {
  readonly hannekeOnTeams: Hand
}

/** Of the fields as they stand on the page. */
const asked = {
  title: /^(?:Waar gaat|Project of|Welk onderwerp|Wat is afgesproken)/u,
  owner: /^Eigenaar/u,
  goal: /^(?:Doel|Waarom hoort)/u,
  way: /^Hoe\?/u,
  text: /^Uw opmerking of vraag/u,
  kind: /^Dit is een/u,
  as: /^Hoe staat het er/u,
  go: /^Daarna/u,
  until: /^Hoeveel minuten/u,
  stickers: /^Hoeveel stickers/u,
  own: /^Andere onderwerpen/u,
  most: /^Hoeveel plaatsen/u,
  when: /^Wanneer/u,
  number: /^Getal/u,
}

export const openCarouselPeople = async (): Promise<CarouselPeople> => {
  const people = await openPollPeople(asked)
  return { ...people, hannekeOnTeams: handOnTeams(people.region.world.teams.user('hanneke')) }
}

export const called = 'Verder samenwerken'

/** The card of it that stands in a channel, or what one gets of it alone. */
export const cardOf = (text: string, name: string = called): RegExp => new RegExp(`Carrousel: ${name} .*${text}`, 'u')

/** What one may do oneself stands behind the command. */
export const lead = async (hand: Hand, stage: string, label: string, name?: string): Promise<void> => {
  await hand.goTo('OOGO')
  await hand.ask('carrousel')
  await hand.press(label, cardOf(stage, name))
}

/** Opens what one presses on the card in the channel. @returns what the form reads */
export const open = async (hand: Hand, stage: string, label: string, form: RegExp, name?: string): Promise<string> => {
  await hand.goTo('OOGO')
  await hand.press(label, cardOf(stage, name))
  return hand.sees(form)
}
