import { type EntityManager, type EntitySchema, ILike, IsNull, Like, Not, type ObjectLiteral } from 'typeorm'
import type { Span, TraceStore } from '../bot/traces.ts'
import { forMember } from './codes.ts'
import { strikeFromSearch } from './search-struck.ts'
import { patternOf, strikeIn, strikeInJson } from './struck-name.ts'
import { agreementParties, agreements } from './tables/agreements.ts'
import { audit } from './tables/audit.ts'
import { documentLinks } from './tables/document-links.ts'
import { history } from './tables/history.ts'
import { codes, members } from './tables/members.ts'
import { functions, links } from './tables/network.ts'
import { outbox } from './tables/outbox.ts'
import { pageMessages, sessions } from './tables/page.ts'
import { themes, workAgendas } from './tables/work-agendas.ts'
import type { Unit } from './unit.ts'
import type { Database } from './unit-of-work.ts'

export const storedTraces = (db: Database): TraceStore => ({
  of: (network, member) =>
    db.read(async (manager) => ({
      sessions: await spanOf(manager, sessions, 'expiresAt', [{ network, member }]),
      codes: await spanOf(manager, codes, 'expiresAt', [forMember(network, member)]),
      documents: await spanOf(manager, documentLinks, 'madeAt', [{ network, member }]),
      acts: await spanOf(manager, history, 'at', [
        { network, member },
        { network, onBehalfOf: member },
      ]),
      changes: await spanOf(manager, history, 'at', [aboutMember(network, member)]),
      logged: await spanOf(manager, audit, 'at', [
        { network, member },
        { network, onBehalfOf: member },
        { network, whom: member },
        aboutMember(network, member),
      ]),
      messages: await spanOf(manager, pageMessages, 'postedAt', [{ network, channel: `@${member}` }]),
    })),

  refsNaming: (network, member) =>
    db.read(async (manager) => {
      const select = { refKind: true, refId: true } as const
      const where = [
        { network, member },
        { network, onBehalfOf: member },
        { network, data: Like(`%${member}%`) },
      ]
      const lines = await manager.find(history, { where, select })
      const shown = await manager.find(outbox, { where: { network, refId: member }, select })
      const owned = await manager.findBy(agreementParties, { network, kind: 'member', party: member })
      const refs = [
        ...[...shown, ...lines].map(({ refKind: kind, refId: id }) => ({ kind, id })),
        ...owned.map(({ agreement: id }) => ({ kind: 'agreement', id })),
      ]
      return [...new Map(refs.map((ref) => [`${ref.kind}:${ref.id}`, ref])).values()]
    }),

  forget: (network, member) =>
    db.write(async ({ manager }) => {
      await manager.delete(pageMessages, { network, channel: `@${member}` })
      await manager.delete(sessions, { network, member })
      await manager.delete(documentLinks, { network, member })
      await manager.delete(codes, forMember(network, member))
      await manager.update(history, aboutMember(network, member), { data: '{}' })
    }),

  strikeName: (network, name, instead) =>
    db.write((unit) => {
      const strike = strikeIn(name, instead)
      const found = { network, pattern: patternOf(name) }
      return strikeFromSearch(unit, found, () => strikeEverywhere(unit, found, strike))
    }),
})

const strikeEverywhere = async (
  { manager }: Unit,
  found: { readonly network: string; readonly pattern: string },
  strike: (text: string) => string,
): Promise<void> => {
  await strikeColumn(manager, agreements, 'title', found, strike)
  for (const column of ['termText', 'point', 'source', 'quote'] as const) {
    await strikeColumn(manager, agreements, column, found, strike)
  }
  for (const column of ['goals', 'reactions', 'proposal', 'help'] as const) {
    await strikeColumn(manager, agreements, column, found, strikeInJson(strike))
  }
  for (const column of ['name', 'about'] as const) await strikeColumn(manager, workAgendas, column, found, strike)
  await strikeColumn(manager, themes, 'name', found, strike)
  // They live for an hour, and say what was asked for in words: whoever needs one asks anew.
  await manager.delete(documentLinks, { network: found.network, expiresAt: Not(IsNull()) })
  await strikeColumn(manager, members, 'function', found, strike)
  await strikeColumn(manager, links, 'name', found, strike)
  await strikeColumn(manager, links, 'about', found, strike)
  await strikeColumn(manager, functions, 'name', found, strike)
  await strikeColumn(manager, history, 'data', found, strikeInJson(strike))
  await strikeColumn(manager, pageMessages, 'card', found, strikeInJson(strike))
}

const aboutMember = (network: string, member: string) => ({ network, refKind: 'member', refId: member })

const spanOf = async <Row extends ObjectLiteral>(
  manager: EntityManager,
  table: EntitySchema<Row>,
  column: keyof Row & string,
  where: readonly object[],
): Promise<Span> => {
  const rows = await manager.find(table, { where: where as never, select: { [column]: true } as never })
  const times = rows.map((row) => Number(row[column]))
  return {
    count: times.length,
    from: times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b)),
    until: times.length === 0 ? null : times.reduce((a, b) => Math.max(a, b)),
  }
}

/** A form that was opened before would put the name back: whatever has a version gets a new one. */
const strikeColumn = async <Row extends ObjectLiteral>(
  manager: EntityManager,
  table: EntitySchema<Row>,
  column: keyof Row & string,
  { network, pattern }: { readonly network: string; readonly pattern: string },
  strike: (text: string) => string,
): Promise<void> => {
  const { primaryColumns } = manager.dataSource.getMetadata(table)
  for (const row of await manager.findBy(table, { network, [column]: ILike(pattern) } as never)) {
    const struck = strike(row[column])
    if (struck === row[column]) continue
    const key = Object.fromEntries(primaryColumns.map(({ propertyName }) => [propertyName, row[propertyName]]))
    const version = 'version' in row ? { version: row.version + 1 } : {}
    await manager.update(table, key as never, { [column]: struck, ...version } as never)
  }
}
