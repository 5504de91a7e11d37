import { MoreThanOrEqual } from 'typeorm'
import type { TellingStore } from '../bot/reminders/store.ts'
import { bodyTellings } from './tables/reminders.ts'
import type { Database } from './unit-of-work.ts'

export const storedTellings = (db: Database): TellingStore => ({
  add: (telling) =>
    db.write(async (unit) => {
      const { network, body, on } = telling
      await unit.lockName(`telling of ${network} ${body}`)
      if (await unit.manager.existsBy(bodyTellings, { network, body, on })) return false
      await unit.manager.insert(bodyTellings, { ...telling } as never)
      return true
    }),
  find: (network, body, on) => db.read((manager) => manager.findOneBy(bodyTellings, { network, body, on })),
  untilAtLeast: (network, body, day) =>
    db.read((manager) => manager.findBy(bodyTellings, { network, body, until: MoreThanOrEqual(day) })),
  last: (network, body, round) =>
    db.read((manager) => manager.findOne(bodyTellings, { where: { network, body, round }, order: { on: 'DESC' } })),
})
