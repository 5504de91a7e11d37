import { In } from 'typeorm'
import type { AgendaItem } from '../bot/agenda-items/agenda-item.ts'
import type { AgendaItemStore } from '../bot/agenda-items/store.ts'
import { refusal } from '../bot/refusal.ts'
import { type AgendaItemRow, agendaItems } from './tables/agenda-items.ts'
import type { Database } from './unit-of-work.ts'
import { versioned } from './versioned.ts'

const inOrder = { createdAt: 'ASC', id: 'ASC' } as const

export const storedAgendaItems = (db: Database): AgendaItemStore => {
  const things = versioned(db, agendaItems, { toRow, toThing: toItem, unknown: () => refusal('agenda-item.unknown') })
  return {
    add: async (given) => {
      const { thing: item, isNew } = await things.add(given)
      return { item, isNew }
    },
    addAll: things.addAll,
    find: things.find,
    change: things.change,
    ofMeeting: (network, meeting) =>
      db.read(async (manager) => {
        const order = { position: 'ASC', ...inOrder } as const
        return (await manager.find(agendaItems, { where: { network, meeting }, order })).map(toItem)
      }),
    ofMeetings: (network, meetings) =>
      db.read(async (manager) => {
        const where = { network, meeting: In([...meetings]) }
        return (await manager.find(agendaItems, { where, order: { position: 'ASC', ...inOrder } })).map(toItem)
      }),
    ofBody: (network, body, states) =>
      db.read(async (manager) => {
        const where = { network, body, ...(states && { state: In([...states]) }) }
        return (await manager.find(agendaItems, { where, order: inOrder })).map(toItem)
      }),
    passedIn: (network, body, meeting) =>
      db.read(async (manager) => {
        const passed = await manager
          .createQueryBuilder(agendaItems, 'item')
          .where({ network, body })
          // As the passages are kept: JSON, in which a meeting is named by its id.
          .andWhere('item.passages LIKE :named', { named: `%"meeting":${JSON.stringify(meeting)}%` })
          .orderBy({ 'item.createdAt': 'ASC', 'item.id': 'ASC' })
          .getMany()
        return passed.map(toItem).filter(({ passages }) => passages.some((one) => one.meeting === meeting))
      }),
    titles: (network) =>
      db.read((manager) => manager.find(agendaItems, { where: { network }, select: { id: true, title: true } })),
    about: (network, { kind, id }) =>
      db.read(async (manager) => {
        const where = { network, sourceKind: kind, sourceId: id }
        return (await manager.find(agendaItems, { where, order: inOrder })).map(toItem)
      }),
    ofMember: (network, member) =>
      db.read(async (manager) => {
        const where = [
          { network, owner: member },
          { network, createdBy: member },
        ]
        return (await manager.find(agendaItems, { where, order: inOrder })).map(toItem)
      }),
    continuing: (network, cameFrom) =>
      db.read(async (manager) =>
        (await manager.find(agendaItems, { where: { network, cameFrom }, order: inOrder })).map(toItem),
      ),
    lockAgenda: (network, body) => db.write(({ lockName }) => lockName(`agenda ${network} ${body}`)),
    forgetMember: (network, member) =>
      db.write(async ({ manager }) => {
        await manager.update(agendaItems, { network, owner: member }, { owner: null })
        await manager.update(agendaItems, { network, createdBy: member }, { createdBy: '' })
      }),
  }
}

const toRow = ({ source, ...own }: AgendaItem): AgendaItemRow => ({
  ...own,
  sourceKind: source?.kind ?? null,
  sourceId: source?.id ?? null,
})

const toItem = ({ sourceKind, sourceId, ...own }: AgendaItemRow): AgendaItem => ({
  ...own,
  source: sourceKind === null || sourceId === null ? null : { kind: sourceKind, id: sourceId },
})
