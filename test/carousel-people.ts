/** Whoever walks along a carousel, each at their own client, and whoever leads it at all three. */
import type { Carousel } from '../bot/carousels/carousel.ts'
import { type Hand, handOnTeams } from './hands.ts'
import { openPollPeople, type PollPeople } from './polls-people.ts'
import { must } from './world.ts'

/** @property hannekeOnTeams who leads it there, as Anna does on Slack and Gijs on the page. */
export interface CarouselPeople extends PollPeople {
  readonly hannekeOnTeams: Hand
  readonly carousel: () => Promise<Carousel>
}

/** Of the fields as they stand on the page. */
const asked = {
  title: /^(?:Waar gaat|Project of|Welk onderwerp|Wat is afgesproken)/u,
  owner: /^Eigenaar/u,
  goal: /^(?:Doel|Waarom hoort)/u,
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
  const { bot, world } = people.region
  return {
    ...people,
    hannekeOnTeams: handOnTeams(world.teams.user('hanneke')),
    carousel: async () => {
      const [network] = await bot.storage.network.networks()
      const [carousel] = await bot.storage.carousels.list(must(network, 'network').id, {})
      return must(carousel, 'carousel')
    },
  }
}

export const called = 'Verder samenwerken'

/** The card of it that stands in a channel, or what one gets of it alone. */
export const cardOf = (text: string): RegExp => new RegExp(`Carrousel: ${called} .*${text}`, 'u')

/** What one may do oneself stands behind the command. */
export const lead = async (hand: Hand, stage: string, label: string): Promise<void> => {
  await hand.goTo('OOGO')
  await hand.ask('carrousel')
  await hand.press(label, cardOf(stage))
}

/** Opens what one presses on the card in the channel. @returns what the form reads */
export const open = async (hand: Hand, stage: string, label: string, form: RegExp): Promise<string> => {
  await hand.goTo('OOGO')
  await hand.press(label, cardOf(stage))
  return hand.sees(form)
}
