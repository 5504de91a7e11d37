/** A full name is struck from all that people wrote. */
import { type EntityManager, type EntitySchema, ILike, IsNull, Not, type ObjectLiteral } from 'typeorm'
import { strikeInJson } from './struck-name.ts'
import { agendaItems } from './tables/agenda-items.ts'
import { agreements } from './tables/agreements.ts'
import { carousels, notes, posters, waitingNotes } from './tables/carousels.ts'
import { documentLinks } from './tables/document-links.ts'
import { history } from './tables/history.ts'
import { attendances, meetings } from './tables/meetings.ts'
import { members } from './tables/members.ts'
import { functions, intendedSeats, links } from './tables/network.ts'
import { pageMessages } from './tables/page.ts'
import { plans } from './tables/plans.ts'
import { namedVotes, polls } from './tables/polls.ts'
import { handReminders } from './tables/reminders.ts'
import { reportBacks } from './tables/report-backs.ts'
import { numberAnswers, numberIntakes, signUpSheets } from './tables/sign-ups.ts'
import { themes, workAgendas } from './tables/work-agendas.ts'
import type { Unit } from './unit.ts'

export const strikeEverywhere = async (
  { manager }: Unit,
  found: { readonly network: string; readonly pattern: string },
  strike: (text: string) => string,
): Promise<void> => {
  await strikeColumn(manager, agreements, 'title', found, strike)
  for (const column of ['termText', 'point', 'source', 'quote'] as const) {
    await strikeColumn(manager, agreements, column, found, strike)
  }
  for (const column of ['goals', 'reactions', 'proposal', 'help', 'consent'] as const) {
    await strikeColumn(manager, agreements, column, found, strikeInJson(strike))
  }
  for (const column of ['name', 'about'] as const) await strikeColumn(manager, workAgendas, column, found, strike)
  await strikeColumn(manager, themes, 'name', found, strike)
  await strikeMeetings(manager, found, strike)
  for (const column of ['title', 'explanation'] as const)
    await strikeColumn(manager, signUpSheets, column, found, strike)
  for (const column of ['question', 'explanation', 'unit'] as const)
    await strikeColumn(manager, numberIntakes, column, found, strike)
  await strikeColumn(manager, numberAnswers, 'remark', found, strike)
  await strikeCarousels(manager, found, strike)
  // They live for an hour, and say what was asked for in words: whoever needs one asks anew.
  await manager.delete(documentLinks, { network: found.network, expiresAt: Not(IsNull()) })
  await strikeColumn(manager, members, 'function', found, strike)
  await strikeColumn(manager, links, 'name', found, strike)
  await strikeColumn(manager, links, 'about', found, strike)
  await strikeColumn(manager, functions, 'name', found, strike)
  await strikeColumn(manager, history, 'data', found, strikeInJson(strike))
  await strikeColumn(manager, pageMessages, 'card', found, strikeInJson(strike))
}

/** What hangs on the walls of carousels, what is written there, and what came of it. */
const strikeCarousels = async (
  manager: EntityManager,
  found: { readonly network: string; readonly pattern: string },
  strike: (text: string) => string,
): Promise<void> => {
  for (const column of ['title', 'explanation', 'thread'] as const)
    await strikeColumn(manager, carousels, column, found, strike)
  await strikeParsed(manager, carousels, 'groups', found, strike)
  for (const column of ['title', 'owner', 'goal', 'progress'] as const)
    await strikeColumn(manager, posters, column, found, strike)
  for (const column of ['text', 'answer'] as const) await strikeColumn(manager, notes, column, found, strike)
  for (const column of ['text', 'more'] as const) await strikeColumn(manager, waitingNotes, column, found, strike)
}

/** What is said of meetings, on their agendas, after them and around them. */
const strikeMeetings = async (
  manager: EntityManager,
  found: { readonly network: string; readonly pattern: string },
  strike: (text: string) => string,
): Promise<void> => {
  for (const column of ['title', 'purpose', 'place', 'summary'] as const)
    await strikeColumn(manager, meetings, column, found, strike)
  for (const column of ['title', 'about'] as const) await strikeColumn(manager, agendaItems, column, found, strike)
  await strikeColumn(manager, reportBacks, 'text', found, strike)
  await strikeColumn(manager, plans, 'name', found, strike)
  await strikeColumn(manager, handReminders, 'text', found, strike)
  await strikeColumn(manager, intendedSeats, 'note', found, strike)
  await strikePolls(manager, found, strike)
  await strikeParsed(manager, attendances, 'replacedBy', found, strike)
  await strikeParsed(manager, agendaItems, 'papers', found, strike)
  await strikeParsed(manager, plans, 'steps', found, strike)
}

/** What is asked, and what somebody said of it by name; whatever is sealed names nobody once it is counted. */
const strikePolls = async (
  manager: EntityManager,
  found: { readonly network: string; readonly pattern: string },
  strike: (text: string) => string,
): Promise<void> => {
  await strikeParsed(manager, polls, 'rest', found, strike)
  await strikeParsed(manager, namedVotes, 'ballot', found, strike)
}

/** A form that was opened before would put the name back: whatever has a version gets a new one. */
const strikeColumn = async <Row extends ObjectLiteral>(
  manager: EntityManager,
  table: EntitySchema<Row>,
  column: keyof Row & string,
  { network, pattern }: { readonly network: string; readonly pattern: string },
  strike: (text: string) => string,
): Promise<void> => {
  for (const row of await manager.findBy(table, { network, [column]: ILike(pattern) } as never)) {
    const struck = strike(row[column])
    if (struck !== row[column]) await keepStruck(manager, table, row, { [column]: struck })
  }
}

/** Of a column that is parsed where it is read, the texts cannot be looked for: all of the network is read. */
const strikeParsed = async <Row extends ObjectLiteral>(
  manager: EntityManager,
  table: EntitySchema<Row>,
  column: keyof Row & string,
  { network }: { readonly network: string },
  strike: (text: string) => string,
): Promise<void> => {
  for (const row of await manager.findBy(table, { network, [column]: Not(IsNull()) } as never)) {
    const written = JSON.stringify(row[column])
    const struck = strikeInJson(strike)(written)
    if (struck !== written) await keepStruck(manager, table, row, { [column]: JSON.parse(struck) })
  }
}

const keepStruck = async <Row extends ObjectLiteral>(
  manager: EntityManager,
  table: EntitySchema<Row>,
  row: Row,
  struck: object,
): Promise<void> => {
  const { primaryColumns } = manager.dataSource.getMetadata(table)
  const key = Object.fromEntries(primaryColumns.map(({ propertyName }) => [propertyName, row[propertyName]]))
  const version = 'version' in row ? { version: row.version + 1 } : {}
  await manager.update(table, key as never, { ...struck, ...version } as never)
}
