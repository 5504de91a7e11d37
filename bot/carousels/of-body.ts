import type { BodyAffairs } from '../chat/body-affairs.ts'
import type { CarouselStore } from './store.ts'

export const carouselsOfBody = ({
  carousels,
}: {
  readonly carousels: Pick<CarouselStore, 'countOf'>
}): BodyAffairs => ({
  countOf: async ({ network, id }, { words }) => {
    const count = await carousels.countOf(network, id)
    return count === 0 ? [] : [words.carousels.ofBody(count)]
  },
})
