/** Tells the channels of every body what is due, each on its mornings. */
import type { Feature } from '../../chat/feature.ts'
import { dayAt } from '../../clock.ts'
import type { DueSources } from './due.ts'
import { planMornings } from './plan-mornings.ts'
import type { BodyStores } from './stores.ts'
import { presentMorning } from './view-morning.ts'

export const morningsFeature = (stores: BodyStores, sources: DueSources): Feature => {
  let plannedOn = ''
  return {
    name: 'mornings',
    views: { 'body-morning:card': presentMorning(stores, sources) },
    wake: async (now) => {
      const today = dayAt(now)
      if (plannedOn === today) return
      await planMornings(stores, now)
      plannedOn = today
    },
  }
}
