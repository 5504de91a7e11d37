import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm'
import type { Party } from '../bot/agreements/party.ts'
import type { AgreementQuery, Listed } from '../bot/agreements/store.ts'
import { toAgreement } from './agreement-rows.ts'
import { type AgreementRow, agreementParties, agreements } from './tables/agreements.ts'

type Selection = SelectQueryBuilder<AgreementRow>

/** By day, so that what is late comes first and what has no day last; within a day by number. */
export const listAgreements = async (
  manager: EntityManager,
  network: string,
  query: AgreementQuery,
  limit: number,
  skip: number,
): Promise<Listed> => {
  const selection = manager.createQueryBuilder(agreements, 'item').where('item.network = :network', { network })
  narrow(selection, query)
  const total = await countItems(selection)
  const rows = await selection.orderBy('item.sortDay').addOrderBy('item.number').limit(limit).offset(skip).getMany()
  const parties = await manager.findBy(agreementParties, { network, agreement: In(rows.map((row) => row.id)) })
  const byItem = Map.groupBy(parties, (party) => party.agreement)
  return { items: rows.map((row) => toAgreement(row, byItem.get(row.id) ?? [])), total }
}

export const narrow = (selection: Selection, query: AgreementQuery): void => {
  const { isOpen, bodies, kinds, states, theme, agenda, parent, createdBy, lateOn, without, hasProposal, isShare } =
    query
  if (isOpen !== undefined) selection.andWhere('item.isOpen = :isOpen', { isOpen })
  if (bodies) selection.andWhere(bodies.length > 0 ? 'item.body IN (:...bodies)' : '1 = 0', { bodies })
  if (kinds) selection.andWhere('item.kind IN (:...kinds)', { kinds })
  if (states) selection.andWhere('item.state IN (:...states)', { states })
  if (theme === null) selection.andWhere('item.theme IS NULL')
  if (theme) selection.andWhere('item.theme = :theme', { theme })
  if (agenda) selection.andWhere('item.agenda = :agenda', { agenda })
  if (parent) selection.andWhere('item.parent = :parent', { parent })
  if (isShare !== undefined) selection.andWhere(isShare ? isOfMany : `NOT (${isOfMany})`)
  if (createdBy) selection.andWhere('item.createdBy = :createdBy', { createdBy })
  if (hasProposal) selection.andWhere('item.proposal IS NOT NULL')
  if (without) selection.andWhere('item.lacks IN (:...lacking)', { lacking: [without, 'both'] })
  if (lateOn) {
    // The sort day of what is no start is its last day, or its first: the index narrows, the last day decides.
    selection.andWhere('item.sortDay < :lateOn AND item.termUntil < :lateOn AND item.termIsStart = :isStart', {
      lateOn,
      isStart: false,
    })
    selection.andWhere("item.kind = 'action-item' AND item.isShared = :isShared", { isShared: false })
  }
  narrowToParties(selection, query)
}

const isOfMany = "COALESCE(item.relation, '') = 'share'"

const narrowToParties = (selection: Selection, { parties, roles = ['owner'] }: AgreementQuery): void => {
  if (!parties) return
  if (parties.length === 0) return void selection.andWhere('1 = 0')
  selection.andWhere(`item.id IN ${itemsOf(selection, parties)}`, { roles, ...namesOf(parties) })
}

const itemsOf = (selection: Selection, parties: readonly Party[]): string =>
  selection
    .subQuery()
    .select('part.agreement')
    .from(agreementParties, 'part')
    .where('part.network = :network AND part.role IN (:...roles)')
    .andWhere(`(${parties.map((_, at) => `(part.kind = :kind${at} AND part.party = :party${at})`).join(' OR ')})`)
    .getQuery()

const namesOf = (parties: readonly Party[]): Record<string, string> =>
  Object.fromEntries(
    parties.flatMap(({ kind, id }, at) => [
      [`kind${at}`, kind],
      [`party${at}`, id],
    ]),
  )

/** TypeORM's own count asks for distinct keys, which cannot be answered from an index. */
const countItems = async (selection: Selection): Promise<number> => {
  const counted = await selection.clone().select('COUNT(*)', 'total').getRawOne<{ total: string | number }>()
  return Number(counted?.total ?? 0)
}
