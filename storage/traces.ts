import { type EntityManager, type EntitySchema, Like, type ObjectLiteral } from 'typeorm'
import type { Span, TraceStore } from '../bot/traces.ts'
import { forMember } from './codes.ts'
import { strikeFromSearch } from './search-struck.ts'
import { strikeEverywhere } from './strike-everywhere.ts'
import { patternOf, strikeIn } from './struck-name.ts'
import { agreementParties } from './tables/agreements.ts'
import { audit } from './tables/audit.ts'
import { documentLinks } from './tables/document-links.ts'
import { history } from './tables/history.ts'
import { codes } from './tables/members.ts'
import { outbox } from './tables/outbox.ts'
import { pageMessages, sessions } from './tables/page.ts'
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

  signedIn: (network, member) =>
    db.read(async (manager) => {
      const where = member === undefined ? { network } : { network, member }
      const rows = await manager.find(sessions, { where, select: { member: true } })
      return new Set(rows.map(({ member }) => member))
    }),

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
