import type { SettingStore } from '../bot/setting-store.ts'
import { settings } from './tables/settings.ts'
import type { Database } from './unit-of-work.ts'

export const storedSettings = (db: Database): SettingStore => ({
  get: (key) => db.read(async (manager) => (await manager.findOneBy(settings, { key }))?.value ?? null),
  keepFirst: (key, value) =>
    db.write(async ({ manager }) => {
      await manager.createQueryBuilder().insert().into(settings).values({ key, value }).orIgnore().execute()
      return (await manager.findOneByOrFail(settings, { key })).value
    }),
  set: (key, value) =>
    db.write(async ({ manager }) => {
      await manager.upsert(settings, { key, value }, ['key'])
    }),
})
