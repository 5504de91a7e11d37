/** The secretariat hears a year ahead that the school holidays run out, and again in the last month. */
import { missingYearCard } from '../../cards/network-school-calendar.ts'
import type { Feature, Presenter } from '../chat/feature.ts'
import { dayAt } from '../clock.ts'
import { firstUnknownSchoolYear, knowsSchoolYear, schoolHolidaysOf } from '../dates/school-calendar.ts'
import { planAnewLater } from '../reminders/replanning.ts'
import type { SettingStore } from '../setting-store.ts'
import { versionOf } from '../version.ts'
import type { Network } from './network.ts'
import type { NetworkStores } from './stores.ts'
import { tellSecretariat } from './tell-secretariat.ts'

export interface SchoolCalendarStores extends Pick<NetworkStores, 'network' | 'outbox' | 'reminders'> {
  readonly settings: SettingStore
}

export const schoolCalendarFeature = (stores: SchoolCalendarStores): Feature => ({
  name: 'school-calendar',
  views: { 'school-calendar:missing': presentMissing(stores) },
  wake: async (now) => {
    for (const network of await stores.network.networks()) {
      await warn(stores, network, dayAt(now))
      await follow(stores, network, now)
    }
  },
})

/** Nobody is reminded in holidays: where these have changed since the last start, it is planned anew. */
const follow = async (stores: SchoolCalendarStores, { id, holidayRegion }: Network, now: number): Promise<void> => {
  const key = `school-calendar-version ${id}`
  const [known, version] = [await stores.settings.get(key), versionOf(schoolHolidaysOf(holidayRegion))]
  if (known === version) return
  if (known) await planAnewLater(stores)(id, 'network', now)
  await stores.settings.set(key, version)
}

/** Looked at once a day, so that whoever becomes secretary later hears of it too; each message is owed once. */
const warn = async (stores: SchoolCalendarStores, { id, holidayRegion }: Network, today: string): Promise<void> => {
  const [key, ref] = [`school-calendar ${id}`, { kind: 'school-calendar', id }]
  const occasion = occasionOn(today, firstUnknownSchoolYear(today, holidayRegion))
  const [told, tells] = [(await stores.settings.get(key)) ?? '', occasion && `${occasion} ${today}`]
  if (told === tells) return
  // They were taken in since, or the network follows another region.
  if (yearOf(told) !== yearOf(occasion)) await stores.outbox.refresh(id, ref)
  if (occasion) await tellSecretariat(stores, id, { ref, view: `missing@${occasion}` })
  await stores.settings.set(key, tells)
}

/** `2029` from the first day of the school year before it, `2029.last` in the month before it; '' before that. */
const occasionOn = (today: string, missing: number): string => {
  if (today < `${missing - 1}-08-01`) return ''
  return today < `${missing}-07-01` ? `${missing}` : `${missing}.last`
}

const yearOf = (occasion: string): number => Number(occasion.slice(0, 4))

const presentMissing =
  ({ network: store }: SchoolCalendarStores): Presenter =>
  async (ref, { words }, occasion) => {
    const network = await store.network(ref.id)
    if (!network) return null
    const [year, region] = [yearOf(occasion), network.holidayRegion]
    return missingYearCard({ year, region, isKnown: knowsSchoolYear(year, region) }, words)
  }
