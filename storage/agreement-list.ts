import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm'
import type { Agreement } from '../bot/agreements/agreement.ts'
import type { AgreementQuery } from '../bot/agreements/store.ts'
import { toAgreement } from './agreement-rows.ts'
import { type AgreementRow, agreementOwners, agreements } from './tables/agreements.ts'

type Selection = SelectQueryBuilder<AgreementRow>

/** By day, so that what is late comes first and what has no day last; within a day by number. */
export const listAgreements = async (
  manager: EntityManager,
  network: string,
  query: AgreementQuery,
  limit: number,
  skip: number,
): Promise<{ items: readonly Agreement[]; total: number }> => {
  const selection = manager
    .createQueryBuilder(agreements, 'item')
    .where('item.network = :network AND item.isOpen = :isOpen', { network, isOpen: query.isOpen })
  narrow(selection, query)
  const total = await countItems(selection)
  const rows = await selection.orderBy('item.sortDay').addOrderBy('item.number').limit(limit).offset(skip).getMany()
  const owners = await manager.findBy(agreementOwners, { network, item: In(rows.map((row) => row.id)) })
  const byItem = Map.groupBy(owners, (owner) => owner.item)
  return { items: rows.map((row) => toAgreement(row, byItem.get(row.id) ?? [])), total }
}

const narrow = (selection: Selection, { bodies, owner, createdBy, lateOn, without }: AgreementQuery): void => {
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
    .from(agreementOwners, 'owned')
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
    .from(agreementOwners, 'owner')
    .where('owner.network = item.network AND owner.item = item.id')
    .getQuery()
