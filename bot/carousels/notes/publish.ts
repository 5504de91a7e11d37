/** What was written without a name over days, and whose moment has come, appears together. */
import { dayAt } from '../../clock.ts'
import { carouselRef } from '../carousel.ts'
import { publish } from '../rules/notes.ts'
import type { CarouselStores } from '../stores.ts'

type Publishing = Pick<CarouselStores, 'carousels' | 'outbox' | 'unitOfWork'>

/** One that fails is left for the next wake. */
export const publishWaiting = async (stores: Publishing, now: number, faults: unknown[]): Promise<void> => {
  for (const { network, carousel } of await stores.carousels.toPublish(now))
    await stores.unitOfWork
      .run(() => publishIn(stores, network, carousel, now))
      .catch((error: unknown) => faults.push(error))
}

const publishIn = async (
  { carousels, outbox }: Publishing,
  network: string,
  id: string,
  now: number,
): Promise<void> => {
  const carousel = await carousels.hold(network, id)
  const waiting = await carousels.takeWaiting(network, id, now)
  if (!carousel || waiting.length === 0) return
  const fresh = publish(carousel, await carousels.posters(network, id), waiting, dayAt(now))
  for (const poster of fresh.posters) await carousels.hang(poster)
  for (const note of fresh.notes) await carousels.write(note)
  await outbox.refresh(network, carouselRef(id))
}
