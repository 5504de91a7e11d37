import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm'
import type { ActionItem } from '../bot/action-items/action-item.ts'
import type { ActionItemQuery } from '../bot/action-items/store.ts'
import { toActionItem } from './action-item-rows.ts'
import { type ActionItemRow, actionItemOwners, actionItems } from './tables/action-items.ts'

type Selection = SelectQueryBuilder<ActionItemRow>

/** By day, so that what is late comes first and what has no day last; within a day by number. */
export const listActionItems = async (
  manager: EntityManager,
  network: string,
  query: ActionItemQuery,
  limit: number,
): Promise<{ items: readonly ActionItem[]; total: number }> => {
  const selection = manager
    .createQueryBuilder(actionItems, 'item')
    .where('item.network = :network AND item.isOpen = :isOpen', { network, isOpen: query.isOpen })
  narrow(selection, query)
  const total = await selection.getCount()
  const rows = await selection.orderBy('item.sortDay').addOrderBy('item.number').limit(limit).getMany()
  const owners = await manager.findBy(actionItemOwners, { network, item: In(rows.map((row) => row.id)) })
  const byItem = Map.groupBy(owners, (owner) => owner.item)
  return { items: rows.map((row) => toActionItem(row, byItem.get(row.id) ?? [])), total }
}

const narrow = (selection: Selection, query: ActionItemQuery): void => {
  if (query.bodies) {
    if (query.bodies.length === 0) selection.andWhere('1 = 0')
    else selection.andWhere('item.body IN (:...bodies)', { bodies: query.bodies })
  }
  if (query.owner) selection.andWhere(`item.id IN ${ownedBy(selection)}`, { ...query.owner })
  if (query.lateOn)
    selection.andWhere('item.termIsStart = :no AND item.sortDay < :lateOn AND item.termUntil < :lateOn', {
      no: false,
      lateOn: query.lateOn,
    })
  if (query.without === 'term') selection.andWhere('item.termText IS NULL')
  if (query.without === 'owner') selection.andWhere(`NOT EXISTS ${ofItem(selection)}`)
}

const ownedBy = (selection: Selection): string =>
  selection
    .subQuery()
    .select('owned.item')
    .from(actionItemOwners, 'owned')
    .where('owned.network = :network AND owned.isOpen = :isOpen')
    .andWhere(
      "((owned.kind = 'member' AND owned.owner = :member) OR (owned.kind = 'organisation' AND owned.owner = :organisation))",
    )
    .getQuery()

const ofItem = (selection: Selection): string =>
  selection
    .subQuery()
    .select('owner.item')
    .from(actionItemOwners, 'owner')
    .where('owner.network = item.network AND owner.item = item.id')
    .getQuery()
