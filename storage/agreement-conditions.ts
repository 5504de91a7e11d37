/** What a list asks for, as conditions on rows of `agreements`, which go by the name of `item`. */
import { isClosed } from '../bot/agreements/agreement.ts'
import type { AgreementQuery } from '../bot/agreements/store.ts'
import { isOneOf, join, plain, type Sql, sql, type Value } from './sql.ts'

/**
 * @property oneOf what a column may hold; of a column that is not there anything will do.
 * @property before the first day that is too late to be asked for.
 * @property others what no index helps with.
 */
export interface Conditions {
  readonly oneOf: Readonly<Record<string, readonly Value[]>>
  readonly before: string | null
  readonly others: readonly Sql[]
}

export const conditionsOf = (query: AgreementQuery): Conditions => {
  const {
    bodies,
    kinds,
    states,
    theme,
    agenda,
    parent,
    meeting,
    createdBy,
    lateOn,
    without,
    hasProposal,
    isShare,
    serial,
  } = query
  const asked: Readonly<Record<string, readonly Value[] | false | undefined>> = {
    body: bodies,
    kind: kinds,
    state: states,
    theme: !!theme && [theme],
    agenda: !!agenda && [agenda],
    parent: parent === undefined ? false : [parent].flat(),
    meeting: !!meeting && [meeting],
    created_by: !!createdBy && [createdBy],
    is_due: !!lateOn && [true],
    lacks_owner: without === 'owner' && [true],
    lacks_term: without === 'term' && [true],
    has_proposal: !!hasProposal && [true],
    is_open: opensIn(query),
  }
  return {
    oneOf: Object.fromEntries(Object.entries(asked).flatMap(([column, values]) => (values ? [[column, values]] : []))),
    before: lateOn ?? null,
    others: [
      ...(serial === undefined ? [] : [sql`item.serial = ${serial}`]),
      ...(query.days ? [sql`item.sort_day >= ${query.days.from}`, sql`item.sort_day <= ${query.days.until}`] : []),
      ...(query.createdAfter === undefined ? [] : [sql`item.created_at > ${query.createdAfter}`]),
      ...(theme === null ? [plain('item.theme IS NULL')] : []),
      ...(query.asksHelp ? [plain('item.help IS NOT NULL')] : []),
      ...(isShare === undefined ? [] : [isShare ? isOfMany : sql`NOT ${isOfMany}`]),
    ],
  }
}

const isOfMany = plain("(COALESCE(item.relation, '') = 'share')")

/** Whether what is asked for can be open, and whether it can be closed: what lacks something or is late is open. */
const opensIn = ({ isOpen, states, lateOn, without }: AgreementQuery): readonly boolean[] =>
  [true, false].filter(
    (open) =>
      open === (isOpen ?? open) &&
      (open || !(lateOn || without)) &&
      (!states || states.some((state) => isClosed({ state }) !== open)),
  )

/** All of them in one, for a row of `agreements` wherever it is found. */
export const whereOf = (network: string, query: AgreementQuery): Sql => {
  const { oneOf, before, others } = conditionsOf(query)
  return join(
    [
      sql`item.network = ${network}`,
      ...Object.entries(oneOf).map(([column, values]) => isOneOf(`item.${column}`, values)),
      ...(before === null ? [] : [sql`item.sort_day < ${before}`]),
      ...(query.parties ? [isAmong(network, query)] : []),
      ...others,
    ],
    ' AND ',
  )
}

const isAmong = (network: string, { parties = [], roles = ['owner'] }: AgreementQuery): Sql => {
  const anyOf = parties.map(({ kind, id }) => sql`(part.kind = ${kind} AND part.party = ${id})`)
  return sql`item.id IN (SELECT part.agreement FROM agreement_parties part
    WHERE part.network = ${network} AND ${isOneOf('part.role', roles)} AND (${join([plain('FALSE'), ...anyOf], ' OR ')}))`
}
