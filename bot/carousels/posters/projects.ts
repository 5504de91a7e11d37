/** “Uit een werkagenda”: its projects become posters, with their owner, goal and how they stand. */

import { agendaForm, chooseAgendaForm, projectsForm, takeProjectsForm } from '../../../cards/carousel-poster-forms.ts'
import { takeProjectsPress } from '../../../cards/carousel-presses.ts'
import { clip } from '../../../cards/clip.ts'
import type { Agreement } from '../../agreements/agreement.ts'
import { projectQuery } from '../../agreements/store.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { bodiesSeenBy } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import type { WorkAgenda } from '../../work-agendas/work-agenda.ts'
import { findToSteer, follow } from '../access.ts'
import { type Carousel, carouselLimits, mostPosters, type Poster } from '../carousel.ts'
import type { CarouselParts } from '../parts.ts'
import { findSame, hangPoster, type PosterText, requireChanging, shownOf } from '../rules/posters.ts'
import { showDone } from '../seeing/show.ts'
import type { CarouselStores } from '../stores.ts'
import { posterText } from './project-poster.ts'

/** As many as a list of choices holds. docs.slack.dev, multi-select menu */
const mostOffered = 100

export const taking = (stores: CarouselStores, parts: CarouselParts): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [onPress(takeProjectsPress, ({ carousel }, context) => askForAgenda(stores, parts, carousel, context))],
  forms: [
    onForm(chooseAgendaForm, ({ state, values }, context) => askFor(stores, parts, { ...state, ...values }, context)),
    onForm(takeProjectsForm, ({ state, values }, context) => take(stores, parts, { ...state, ...values }, context)),
  ],
})

const askForAgenda = async (
  stores: CarouselStores,
  parts: CarouselParts,
  id: string,
  context: Context,
): Promise<Reply> => {
  requireChanging((await findToSteer(stores, id, context)).carousel)
  const agendas = await agendasSeen(stores, context)
  const [only, ...others] = agendas
  if (!only) throw refusal('carousel.no-projects')
  if (others.length === 0) return askFor(stores, parts, { carousel: id, agenda: only.id }, context)
  const options = agendas.map((one) => ({ value: one.id, label: one.name }))
  return openForm(agendaForm(id, options.slice(0, mostOffered), context.words))
}

/** Those of no body are everybody's. */
const agendasSeen = async (
  { workAgendas, network }: Pick<CarouselStores, 'workAgendas' | 'network'>,
  context: Context,
): Promise<readonly WorkAgenda[]> => {
  const bodies = new Set((await bodiesSeenBy(network, context)).map(({ id }) => id))
  const all = await workAgendas.agendas(context.network.id)
  return all.filter(({ body, endedOn }) => endedOn === null && (body === null || bodies.has(body)))
}

interface Asked {
  readonly carousel: string
  readonly agenda: string
}

/** @throws {Refusal} field.missing, carousel.no-projects */
const askFor = async (stores: CarouselStores, parts: CarouselParts, asked: Asked, context: Context): Promise<Reply> => {
  const { carousel } = await findToSteer(stores, asked.carousel, context)
  const posters = await stores.carousels.posters(carousel.network, carousel.id)
  const items = await findProjects(stores, posters, asked.agenda, context)
  const views = await parts.viewProjects(items, readerOf(context))
  const projects = views.map(({ id, title }) => ({ value: id, label: clip(title, carouselLimits.title) }))
  const room = Math.max(0, mostPosters - shownOf(posters).length)
  if (room === 0) throw refusal('carousel.posters-full', { most: mostPosters })
  const { carousel: id, agenda } = asked
  return openForm(projectsForm({ state: { carousel: id, agenda }, projects, room }, context.words))
}

/** What hangs there already is not offered again. @throws {Refusal} field.missing, carousel.no-projects */
const findProjects = async (
  stores: CarouselStores,
  posters: readonly Poster[],
  agenda: string,
  context: Context,
): Promise<readonly Agreement[]> => {
  const found = (await agendasSeen(stores, context)).find(({ id }) => id === agenda)
  if (!found) throw refusal('field.missing', undefined, 'agenda')
  const query = { ...projectQuery, agenda: found.id }
  const { items } = await stores.agreements.list(context.network.id, query, mostOffered)
  const isHung = ({ id }: Agreement): boolean => shownOf(posters).some(({ project }) => project?.id === id)
  const left = items.filter((item) => !isHung(item))
  if (left.length === 0) throw refusal('carousel.no-projects')
  return left
}

/** Two of one name are one poster. @throws {Refusal} field.missing, carousel.posters-full */
const take = async (
  stores: CarouselStores,
  parts: CarouselParts,
  { projects, ...asked }: Asked & { readonly projects: readonly string[] },
  context: Context,
): Promise<Reply> => {
  await findToSteer(stores, asked.carousel, context)
  if (projects.length === 0) throw refusal('field.missing', undefined, 'projects')
  const carousel = await stores.carousels.hold(context.network.id, asked.carousel)
  if (!carousel) throw refusal('carousel.unknown')
  const before = await stores.carousels.posters(carousel.network, carousel.id)
  const items = (await findProjects(stores, before, asked.agenda, context)).filter(({ id }) => projects.includes(id))
  const views = await parts.viewProjects(items, readerOf(context))
  const texts = items.map((item) =>
    posterText(
      item,
      views.find(({ id }) => id === item.id),
      context,
    ),
  )
  const fresh = await hangAll(stores, { carousel, posters: before, texts }, context)
  if (fresh > 0) await follow(stores, carousel, context, 'carousel.projects-taken', { count: fresh })
  return showDone(stores, carousel.id, context.words.carousels.said.taken(fresh), context)
}

interface HangingAll {
  readonly carousel: Carousel
  readonly posters: readonly Poster[]
  readonly texts: readonly PosterText[]
}

const hangAll = async (
  { carousels }: CarouselStores,
  { carousel, posters, texts }: HangingAll,
  { member }: Context,
): Promise<number> => {
  const { topics } = await carousels.countWaiting(carousel.network, carousel.id)
  const hung = [...posters]
  for (const text of texts.filter(({ title }) => !findSame(hung, title))) {
    const poster = hangPoster(carousel, hung, { id: newId(), by: member.id, isMissed: false, text, waiting: topics })
    await carousels.hang(poster)
    hung.push(poster)
  }
  return hung.length - posters.length
}
