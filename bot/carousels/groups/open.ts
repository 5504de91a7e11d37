/** The topics become groups, each with a sheet on which one signs up. */
import type { MoveSent } from '../../../cards/carousel-move-form.ts'
import type { Context } from '../../chat/feature.ts'
import { dayAt } from '../../clock.ts'
import { refusal } from '../../refusal.ts'
import { mostPlaces } from '../../sign-ups/sign-up.ts'
import type { Carousel, TopicGroup } from '../carousel.ts'
import { readUntil } from '../making/read-until.ts'
import { groupIn } from '../name.ts'
import type { CarouselParts } from '../parts.ts'
import { makeGroups } from '../rules/groups.ts'
import { beginGroups } from '../rules/move.ts'
import { readStickers, stateOf } from '../stickers/read.ts'
import type { CarouselStores } from '../stores.ts'

export const openGroups = async (
  stores: CarouselStores,
  parts: CarouselParts,
  { carousel, sent: { state, values } }: { readonly carousel: Carousel; readonly sent: MoveSent },
  context: Context,
): Promise<void> => {
  const { network, id, isLive } = carousel
  const most = readMost(values.most)
  const posters = await stores.carousels.posters(network, id)
  const groups = makeGroups(posters, values, groupIn(carousel))
  const until = readUntil(values.until, { isLive, ...context, region: context.network.holidayRegion })
  const stickers = stateOf(await readStickers(stores, carousel))
  const moved = await stores.carousels.change(network, id, (kept) =>
    beginGroups(kept, { groups, stickers }, { seen: state.version, until }),
  )
  for (const group of groups) await openSheet(parts, moved, { group, most }, context)
}

/** In a meeting one signs up until it goes on; over days until the last moment of the stage. */
export const openSheet = (
  parts: Pick<CarouselParts, 'openSheet'>,
  { body, id: about, title, isLive, until }: Carousel,
  { group, most }: { readonly group: TopicGroup; readonly most: number },
  context: Context,
): Promise<void> => {
  const explanation = context.words.carouselForms.sheetExplanation(title)
  const lastOn = isLive || until === null ? null : dayAt(until)
  return parts.openSheet({ id: group.sheet, body, about, title: group.title, explanation, most, lastOn }, context)
}

/** @returns 0 for no maximum @throws {Refusal} carousel.number-unfit at `most` */
export const readMost = (text: string): number => {
  if (text.trim() === '') return 0
  const most = /^\s*\d{1,4}\s*$/u.test(text) ? Number(text) : 0
  if (most < 1 || most > mostPlaces) throw refusal('carousel.number-unfit', { least: 1, most: mostPlaces }, 'most')
  return most
}
