import { In, MoreThanOrEqual } from 'typeorm'
import type { ReportBackStore } from '../bot/report-backs/store.ts'
import { reportBacks } from './tables/report-backs.ts'
import type { Database } from './unit-of-work.ts'

export const storedReportBacks = (db: Database): ReportBackStore => ({
  add: (report) =>
    db.write(async ({ manager, lockName }) => {
      const { network, id } = report
      await lockName(`report back ${id}`)
      if (await manager.existsBy(reportBacks, { network, id })) return false
      await manager.insert(reportBacks, { ...report } as never)
      return true
    }),
  find: (network, id) => db.read((manager) => manager.findOneBy(reportBacks, { network, id })),
  since: (network, from, at) =>
    db.read((manager) => {
      const where = { network, from: In([...from]), createdAt: MoreThanOrEqual(at) }
      return manager.find(reportBacks, { where, order: { createdAt: 'ASC', id: 'ASC' } })
    }),
  of: (network, from, limit) =>
    db.read((manager) =>
      manager.find(reportBacks, { where: { network, from }, order: { createdAt: 'DESC', id: 'ASC' }, take: limit }),
    ),
  ofMember: (network, member) =>
    db.read((manager) =>
      manager.find(reportBacks, { where: { network, createdBy: member }, order: { createdAt: 'DESC', id: 'ASC' } }),
    ),
  forgetMember: (network, member) =>
    db.write(async ({ manager }) => {
      await manager.update(reportBacks, { network, createdBy: member }, { createdBy: '' })
    }),
})
