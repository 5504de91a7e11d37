/**
 * Where a list is read: stretches of one index, in each of which what is asked for stands in the order in which it is
 * shown. Merged they give the first of a million as soon as the first of a hundred.
 */
import type { EntityManager } from 'typeorm'
import type { AgreementQuery } from '../bot/agreements/store.ts'
import { type Conditions, conditionsOf } from './agreement-conditions.ts'
import { ask, isOneOf, join, plain, type Sql, sql, type Value } from './sql.ts'
import { noDay } from './tables/agreements.ts'

/** @property mayRepeat one agreement may stand in several of them. */
export interface Stretches {
  readonly all: readonly Sql[]
  readonly mayRepeat: boolean
}

/** Each costs PostgreSQL 0.1 ms to plan, and SQLite takes 500: https://sqlite.org/limits.html#max_compound_select */
const mostStretches = 128

/** Whoever sees more than these sees so much that they find enough of an owner's without an index of bodies. */
const fewBodies = 10

/** For each an index stands in `tables/agreements.ts`: body, this column, is_open. The rarest come first. */
const special = [
  'agenda',
  'has_proposal',
  'lacks_owner',
  'lacks_term',
  'is_due',
  'created_by',
  'theme',
  'state',
  'kind',
] as const

export const findStretches = async (
  manager: EntityManager,
  network: string,
  query: AgreementQuery,
): Promise<Stretches> => {
  const asked = conditionsOf(query)
  if (query.parties) return ofParties(network, query, asked)
  const column = special.find((name) => name in asked.oneOf)
  const body =
    asked.oneOf.body ?? (column && !query.parent && !query.meeting ? await bodiesIn(manager, network) : undefined)
  const oneOf = { ...asked.oneOf, ...(body && { body }) }
  return { all: ofAgreements(network, { ...asked, oneOf }, column), mayRepeat: false }
}

const ofAgreements = (network: string, asked: Conditions, column: string | undefined): readonly Sql[] => {
  const { oneOf, before, others } = asked
  const ways = [
    ['parent'],
    ['meeting'],
    ...(column ? [['body', column, 'is_open']] : []),
    ['body', 'is_open'],
    ['is_open'],
  ]
  const way = ways.find((names) => countOf(oneOf, names) <= mostStretches) ?? ['is_open']
  const rest = Object.entries(oneOf).filter(([name]) => !way.includes(name))
  const everywhere = [...rest.map(([name, values]) => isOneOf(`item.${name}`, values)), ...others]
  return combine(way.map((name) => choices(`item.${name}`, oneOf[name] ?? []))).map(
    (chosen) =>
      sql`SELECT item.sort_day, item.number FROM agreements item WHERE ${join(
        [sql`item.network = ${network}`, ...chosen, ...beforeDay('item', before), ...everywhere],
        ' AND ',
      )}`,
  )
}

const countOf = (oneOf: Conditions['oneOf'], names: readonly string[]): number =>
  names.reduce((product, name) => product * (oneOf[name]?.length ?? Number.POSITIVE_INFINITY), 1)

const ofParties = (network: string, query: AgreementQuery, asked: Conditions): Stretches => {
  const { body: _, ...everywhere } = asked.oneOf
  const owned = { parties: query.alsoOwnedBy ?? [], roles: ['owner'] } as const
  const all = [...partsOf(network, query, asked), ...partsOf(network, owned, { ...asked, oneOf: everywhere })]
  return { all, mayRepeat: true }
}

const partsOf = (
  network: string,
  { parties = [], roles = ['owner'] }: AgreementQuery,
  { oneOf, before, others }: Conditions,
): readonly Sql[] => {
  const { is_open: opens = [], is_due: due, body, ...ofItem } = oneOf
  const rest = [...Object.entries(ofItem).map(([name, values]) => isOneOf(`item.${name}`, values)), ...others]
  const isInBodies = !!body && body.length <= fewBodies
  return combine([
    ...(isInBodies ? [choices('part.body', body)] : []),
    parties.map(({ kind, id }) => sql`part.kind = ${kind} AND part.party = ${id}`),
    choices('part.role', roles),
    ...(due ? [choices('part.is_due', due)] : []),
    choices('part.is_open', opens),
  ]).map(
    (chosen) =>
      sql`SELECT part.sort_day, part.number FROM agreement_parties part${rest.length > 0 ? withItem : plain('')} WHERE ${join(
        [
          sql`part.network = ${network}`,
          ...chosen,
          ...(body && !isInBodies ? [isOneOf('part.body', body)] : []),
          ...beforeDay('part', before),
          // They stand at the very end of what the party has.
          ...('lacks_term' in oneOf ? [sql`part.sort_day = ${noDay}`] : []),
          ...rest,
        ],
        ' AND ',
      )}`,
  )
}

const withItem = plain(' JOIN agreements item ON item.network = part.network AND item.id = part.agreement')

const beforeDay = (table: string, before: string | null): readonly Sql[] =>
  before === null ? [] : [sql`${plain(table)}.sort_day < ${before}`]

const choices = (column: string, values: readonly Value[]): readonly Sql[] =>
  [...new Set(values)].map((value) => isOneOf(column, [value]))

/** One of each, in every way. */
const combine = (all: readonly (readonly Sql[])[]): readonly (readonly Sql[])[] =>
  all.reduce<readonly (readonly Sql[])[]>(
    (before, ones) => before.flatMap((chosen) => ones.map((one) => [...chosen, one])),
    [[]],
  )

/** The bodies in which anything was agreed: each found by the one before, however much stands between them. */
const bodiesIn = async (manager: EntityManager, network: string): Promise<readonly string[]> => {
  const found = await ask<{ body: string }>(
    manager,
    sql`WITH RECURSIVE bodies (body) AS (
      SELECT MIN(body) FROM agreements WHERE network = ${network}
      UNION ALL
      SELECT (SELECT MIN(body) FROM agreements WHERE network = ${network} AND body > bodies.body)
      FROM bodies WHERE body IS NOT NULL
    ) SELECT body FROM bodies WHERE body IS NOT NULL`,
  )
  return found.map(({ body }) => body)
}
