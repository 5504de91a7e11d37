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
  skip: number,
): Promise<{ items: readonly ActionItem[]; total: number }> => {
  const selection = manager
    .createQueryBuilder(actionItems, 'item')
    .where('item.network = :network AND item.isOpen = :isOpen', { network, isOpen: query.isOpen })
  narrow(selection, query)
  const total = await countItems(selection)
  const rows = await selection.orderBy('item.sortDay').addOrderBy('item.number').limit(limit).offset(skip).getMany()
  const owners = await manager.findBy(actionItemOwners, { network, item: In(rows.map((row) => row.id)) })
  const byItem = Map.groupBy(owners, (owner) => owner.item)
  return { items: rows.map((row) => toActionItem(row, byItem.get(row.id) ?? [])), total }
}

const narrow = (selection: Selection, { bodies, owner, createdBy, lateOn, without }: ActionItemQuery): void => {
  if (bodies) selection.andWhere(bodies.length > 0 ? 'item.body IN (:...bodies)' : '1 = 0', { bodies })
  if (owner) selection.andWhere(`item.id IN ${itemsOfOwner(selection)}`, owner)
  if (createdBy) selection.andWhere('item.createdBy = :createdBy', { createdBy })
  if (lateOn) {
    // The sort day of what is no start is its last day, or its first: the index narrows, the last day decides.
    selection.andWhere('item.sortDay < :lateOn AND item.termUntil < :lateOn AND item.termIsStart = :isStart', {
      lateOn,
      isStart: false,
    })
  }
  if (without === 'term') selection.andWhere('item.termText IS NULL')
  if (without === 'owner') selection.andWhere(`NOT EXISTS ${ownersOfItem(selection)}`)
}

const itemsOfOwner = (selection: Selection): string =>
  selection
    .subQuery()
    .select('owned.item')
    .from(actionItemOwners, 'owned')
    .where('owned.network = :network AND owned.isOpen = :isOpen')
    .andWhere(
      "((owned.kind = 'member' AND owned.owner = :member) OR (owned.kind = 'organisation' AND owned.owner = :organisation))",
    )
    .getQuery()

/** TypeORM's own count asks for distinct keys, which cannot be answered from an index. */
const countItems = async (selection: Selection): Promise<number> => {
  const counted = await selection.clone().select('COUNT(*)', 'total').getRawOne<{ total: string | number }>()
  return Number(counted?.total ?? 0)
}

const ownersOfItem = (selection: Selection): string =>
  selection
    .subQuery()
    .select('owner.item')
    .from(actionItemOwners, 'owner')
    .where('owner.network = item.network AND owner.item = item.id')
    .getQuery()
