/** What time does to carousels: what was anonymous appears, whoever leads one hears that its time is up, notes are wiped. */
import { carouselDueCard } from '../../../cards/carousel-tidings.ts'
import type { Reader } from '../../chat/feature.ts'
import { whyOf } from '../../log.ts'
import { stewardsOf } from '../../network/seating.ts'
import { tellMembers } from '../../network/tell-members.ts'
import type { Ref } from '../../ref.ts'
import { type Carousel, carouselRef } from '../carousel.ts'
import { publishWaiting } from '../notes/publish.ts'
import { markPurged, markReminded } from '../rules/move.ts'
import type { CarouselStores } from '../stores.ts'

/** One that fails keeps no other from its turn. @throws {AggregateError} of those that are left for the next wake */
export const wakeCarousels =
  (stores: CarouselStores) =>
  async (now: number): Promise<void> => {
    const faults: unknown[] = []
    await publishWaiting(stores, now, faults)
    for (const carousel of await stores.carousels.due(now))
      await stores.unitOfWork.run(() => passTime(stores, carousel, now)).catch((error: unknown) => faults.push(error))
    if (faults.length > 0) throw new AggregateError(faults, faults.map(whyOf).join('; '))
  }

/** Another process may have been first. */
const passTime = async (stores: CarouselStores, { network, id }: Carousel, now: number): Promise<void> => {
  const carousel = await stores.carousels.hold(network, id)
  if (!carousel) return
  if (carousel.purgeAt !== null && carousel.purgeAt <= now) await purge(stores, carousel)
  if (carousel.remindAt !== null && carousel.remindAt <= now) await remind(stores, carousel)
  await stores.outbox.refresh(network, carouselRef(id))
}

const purge = async ({ carousels }: CarouselStores, { network, id }: Carousel): Promise<void> => {
  await carousels.purgeNotes(network, id)
  await carousels.change(network, id, markPurged)
}

/** Its maker, or where they have left the stewards of its body. It goes on when they say so, and never by itself. */
const remind = async (stores: CarouselStores, carousel: Carousel): Promise<void> => {
  const { network, id, body, createdBy, stage, until } = carousel
  await stores.carousels.change(network, id, markReminded)
  const maker = createdBy === '' ? null : await stores.network.member(network, createdBy)
  const isThere = maker !== null && maker.leftOn === null
  const told = isThere ? [maker.id] : await stewardsOf(stores.network, network, body)
  await tellMembers(stores)(network, told, { ref: carouselRef(id), view: `due@${stage}_${until ?? 0}` })
}

/** In private, as it is when it is read. */
export const presentDue =
  ({ carousels }: Pick<CarouselStores, 'carousels'>) =>
  async (ref: Ref, { network, words }: Reader, occasion: string) => {
    const carousel = await carousels.find(network, ref.id)
    if (!carousel) return null
    const isSame = occasion.startsWith(`${carousel.stage}_`)
    const stage = isSame ? words.carousels.stages[carousel.stage] : null
    return carouselDueCard({ id: carousel.id, title: carousel.title, stage }, words)
  }
