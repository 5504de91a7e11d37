/** Carrousels: posters, remarks and questions, stickers, groups, and the thread with what was agreed. */
import { listCarouselsPress, showCarouselPress } from '../../cards/carousel-presses.ts'
import { type Feature, onPress } from '../chat/feature.ts'
import { reportingOut } from './closing/report.ts'
import { presentDue, wakeCarousels } from './closing/wake.ts'
import { grouping } from './groups/groups.ts'
import { reporting } from './groups/report.ts'
import { beginCarousel, making } from './making/begin.ts'
import { moving } from './moving/move.ts'
import { presentBegun } from './moving/tell.ts'
import { missing } from './notes/miss.ts'
import { treating } from './notes/treat.ts'
import { walking } from './notes/walk.ts'
import type { CarouselParts } from './parts.ts'
import { hanging } from './posters/hang.ts'
import { taking } from './posters/projects.ts'
import { listCarousels, showRunning } from './seeing/list.ts'
import { presentCarousel, showCarousel } from './seeing/show.ts'
import type { CarouselStores } from './stores.ts'

export const carouselsFeature = (stores: CarouselStores, parts: CarouselParts): Feature => {
  const rooms = [
    making(stores),
    hanging(stores),
    taking(stores, parts),
    walking(stores),
    missing(stores),
    treating(stores, parts),
    moving(stores, parts),
    grouping(stores, parts),
    reporting(stores, parts),
  ]
  const { presses, documents } = reportingOut(stores, parts)
  return {
    name: 'carousels',
    commands: {
      carrousel: (_, context) => showRunning(stores, context),
      'carrousel lijst': (_, context) => listCarousels(stores, 0, context),
      'carrousel nieuw': ({ text }, context) => beginCarousel(stores, text.trim(), context),
    },
    presses: [
      onPress(showCarouselPress, ({ carousel }, context) => showCarousel(stores, carousel, context)),
      onPress(listCarouselsPress, ({ skip }, context) => listCarousels(stores, skip, context)),
      ...presses,
      ...rooms.flatMap((room) => room.presses),
    ],
    forms: rooms.flatMap((room) => room.forms),
    documents,
    views: {
      'carousel:card': presentCarousel(stores),
      'carousel:due': presentDue(stores),
      'carousel-stage:begun': presentBegun(stores),
    },
    wake: wakeCarousels(stores),
  }
}
