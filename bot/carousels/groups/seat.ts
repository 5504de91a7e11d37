/** A place in a group. Nobody sits at two tables of one meeting: whoever has a place at another has left the first. */
import type { Context } from '../../chat/feature.ts'
import { type Attending, attendingOf, findMovedUp } from '../../sign-ups/sign-up.ts'
import type { Carousel, TopicGroup } from '../carousel.ts'
import type { CarouselParts } from '../parts.ts'
import type { CarouselStores } from '../stores.ts'

type Stores = Pick<CarouselStores, 'signUps'>
type Parts = Pick<CarouselParts, 'join' | 'leave'>

/** @property waits on the waiting list, from 1; null with a place. @property keeps the group where they sit until then. */
export interface Seated {
  readonly waits: number | null
  readonly keeps: TopicGroup | null
}

/** Nobody loses a place for one on a waiting list; who waits, waits in one line. @throws {Refusal} sign-up.closed */
export const takeSeat = async (
  stores: Stores,
  parts: Parts,
  { carousel, group }: { readonly carousel: Carousel; readonly group: TopicGroup },
  context: Context,
): Promise<Seated> => {
  const { id: member } = context.member
  await parts.join(group.sheet, context)
  const at = placeAmong((await readAttending(stores, carousel, group)).waiting, member)
  const waits = at < 0 ? null : at + 1
  if (!carousel.isLive) return { waits, keeps: null }
  let keeps: TopicGroup | null = null
  for (const other of othersOf(carousel, group)) {
    const isPlaced = placeAmong((await readAttending(stores, carousel, other)).placed, member) >= 0
    if (waits !== null && isPlaced) keeps = other
    else await leaveSeat(stores, parts, { carousel, group: other, member }, context)
  }
  return { waits, keeps }
}

const placeAmong = (some: Attending['placed'], member: string): number => some.findIndex((one) => one.member === member)

/** Whoever gets the place that comes free leaves the one that they kept; and so on. */
export const leaveSeat = async (
  stores: Stores,
  parts: Parts,
  { carousel, group, member }: { readonly carousel: Carousel; readonly group: TopicGroup; readonly member: string },
  context: Context,
): Promise<void> => {
  const before = await readAttending(stores, carousel, group)
  if (placeAmong([...before.placed, ...before.waiting], member) < 0) return
  await parts.leave(group.sheet, member, context)
  if (!carousel.isLive) return
  for (const moved of findMovedUp(before, await readAttending(stores, carousel, group)))
    for (const other of othersOf(carousel, group))
      await leaveSeat(stores, parts, { carousel, group: other, member: moved.member }, context)
}

const othersOf = ({ groups }: Carousel, group: TopicGroup): readonly TopicGroup[] =>
  groups.filter(({ id }) => id !== group.id)

const readAttending = async (
  { signUps }: Stores,
  { network }: Carousel,
  { sheet: id }: TopicGroup,
): Promise<Attending> => {
  const sheet = await signUps.find(network, id)
  return sheet ? attendingOf(sheet, await signUps.signUps(network, id)) : { placed: [], waiting: [] }
}
