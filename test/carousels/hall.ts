/** A werksessie of education and gemeenten, as in September 2018: who is there, what hangs there, and what they do. */

import type { Carousel, Poster } from '../../bot/carousels/carousel.ts'
import type { Reply } from '../../bot/chat/reply.ts'
import { enrol, findOrAddOrganisation } from '../../bot/network/enrol.ts'
import type { Form } from '../../cards/form.ts'
import type { Storage } from '../../storage/open.ts'
import { formIn, must, openWorld, type World } from '../world.ts'

const visitors: readonly (readonly [string, string])[] = [
  ['Carla Hoekema', 'Gemeente Wierum'],
  ['Dirk Postma', 'Gemeente Wierum'],
  ['Els Brandsma', 'SWV Noorderkring PO'],
  ['Farida Amrani', 'RBL Noorderkring'],
  ['Greet Veenstra', 'Stichting De Zandlijn'],
]

/** Beside those of the world: five more in the OOGO, and Rik, who reads along. */
export const openHall = async (at?: string | Storage): Promise<World> => {
  const world = await openWorld(at)
  const { network: store } = world.storage
  const oogo = must(world.bodies.OOGO, 'OOGO')
  for (const [name, of, role] of [
    ...visitors.map(([name, of]) => [name, of, 'member'] as const),
    ['Rik Zijlstra', 'Gemeente Wierum', 'reader'] as const,
  ]) {
    const { id: organisation } = await findOrAddOrganisation(store, world.network, of)
    const member = await enrol(store, { network: world.network, name, organisation, function: '', role }, [oogo.id])
    Object.assign(world.members, { [name.split(' ')[0] ?? '']: member })
  }
  return world
}

export const hallPosters = [
  'Thuiszitters',
  'Onderwijszorgarrangementen',
  'Gezonde school',
  'Kwetsbare jongeren',
] as const

/** @param values over what the form holds, such as `way: 'days'` */
export const beginIn = async (world: World, values: Readonly<Record<string, unknown>> = {}): Promise<Carousel> => {
  const form = formIn(await world.as('Gijs', 'OOGO').command('carrousel', 'nieuw'))
  await world.as('Gijs', 'OOGO').submit(form, { title: 'Verder samenwerken', ...values })
  const [carousel] = await world.storage.carousels.list(world.network, {})
  return must(carousel, 'carousel')
}

export const hangAs = async (
  world: World,
  { id }: Pick<Carousel, 'id'>,
  title: string,
  values = {},
): Promise<Reply> => {
  const form = formIn(await world.as('Gijs').press('carousel.add-poster', { carousel: id }))
  return world.as('Gijs').submit(form, { title, ...values })
}

/** With its posters, and open to walk past. */
export const openWalk = async (world: World, values: Readonly<Record<string, unknown>> = {}): Promise<Carousel> => {
  const carousel = await beginIn(world, values)
  for (const title of hallPosters) await hangAs(world, carousel, title)
  await moveTo(world, carousel, 'walking')
  return now(world, carousel)
}

export const moveTo = async (
  world: World,
  { id }: Pick<Carousel, 'id'>,
  to: 'walking' | 'stickers' | 'groups' | 'closed',
  values: Readonly<Record<string, unknown>> = {},
): Promise<Reply> => {
  const form = formIn(await world.as('Gijs').press('carousel.move', { carousel: id, to }))
  return world.as('Gijs').submit(form, values)
}

export const now = async (world: World, { id }: Pick<Carousel, 'id'>): Promise<Carousel> =>
  must(await world.storage.carousels.find(world.network, id), 'carousel')

export const posterOf = async (world: World, { id }: Pick<Carousel, 'id'>, title: string): Promise<Poster> => {
  const posters = await world.storage.carousels.posters(world.network, id)
  return must(
    posters.find((one) => one.title === title),
    title,
  )
}

/** The form of a poster, as one stands before it. */
export const standBefore = async (world: World, who: string, { id }: Carousel, title: string): Promise<Form> => {
  const poster = await posterOf(world, { id }, title)
  return formIn(await world.as(who).press('carousel.walk', { carousel: id, poster: poster.id }))
}

interface Writing {
  readonly text: string
  readonly kind?: 'remark' | 'question'
  readonly as?: 'named' | 'anonymous'
  readonly go?: string
}

export const writeAt = async (world: World, who: string, carousel: Carousel, title: string, writing: Writing) => {
  const form = await standBefore(world, who, carousel, title)
  return world.as(who).submit(form, { kind: 'remark', as: 'named', go: 'done', ...writing })
}

export const notesOf = ({ storage, network }: World, { id }: Pick<Carousel, 'id'>) =>
  storage.carousels.notes(network, id, { limit: 1_000 })
