/** Gathers what a report of progress tells, from the history of what its reader may see. */
import {
  type ProgressLine,
  type ProgressPart,
  type ProgressView,
  progressParts,
} from '../../../cards/progress-report.ts'
import type { Context } from '../../chat/feature.ts'
import { daysAfter, instantOn } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import { type Agreement, type AgreementState, isOwed } from '../agreement.ts'
import { type Names, nameAll } from '../names.ts'
import type { Party } from '../party.ts'
import type { AgreementQuery } from '../store.ts'
import type { AgreementStores } from '../stores.ts'
import { isTold, type Outcome, outcomeOf } from './course.ts'
import { findCourses } from './find-courses.ts'
import type { Period } from './period.ts'

/** @property name of what is reported on, in words; query which agreements belong to it, open and closed. */
export interface Subject {
  readonly name: string
  readonly query: AgreementQuery
}

export const viewProgress = async (
  stores: AgreementStores,
  { name, query }: Subject,
  period: Period,
  context: Context,
): Promise<ProgressView> => {
  const { network, words, language } = context
  const stretch = {
    ...{ from: instantOn(period.from, 0), until: instantOn(daysAfter(period.until, 1), 0) },
    ...{ firstDay: period.from, lastDay: period.until },
  }
  const items = (await findAll(stores, query, context)).filter((item) => isTold(item, stretch))
  const courses = await findCourses(stores, items, stretch.from, context)
  const outcomes = courses.map((course) => outcomeOf(course, stretch))
  const told = outcomes.filter((outcome) => progressParts.some((part) => belongs[part](outcome)))
  const names = await nameAll(stores.network, network.id, { items: told.map(({ item }) => item), members: [] }, words)
  const organisationOf = await organisationsOf(stores, told, context)
  const lineOf = (part: ProgressPart, outcome: Outcome): ProgressLine => ({
    number: outcome.item.number,
    title: outcome.item.title,
    owners: sayOwners(outcome.item, names, organisationOf),
    said: saidOf(part, outcome, context),
  })
  const partOf = (part: ProgressPart) => told.filter(belongs[part]).map((outcome) => lineOf(part, outcome))
  return {
    name,
    from: sayDate(period.from, language),
    until: sayDate(period.until, language),
    counts: countAtEnd(outcomes),
    parts: {
      late: partOf('late'),
      moved: partOf('moved'),
      done: partOf('done'),
      fresh: partOf('fresh'),
      withdrawn: partOf('withdrawn'),
    },
  }
}

const belongs: Readonly<Record<ProgressPart, (outcome: Outcome) => boolean>> = {
  late: ({ lateBy }) => lateBy > 0,
  moved: ({ moved }) => moved !== null,
  done: ({ isDone }) => isDone,
  fresh: ({ isNew, isDone, isWithdrawn }) => isNew && !isDone && !isWithdrawn,
  withdrawn: ({ isWithdrawn }) => isWithdrawn,
}

const saidOf = (part: ProgressPart, { item, moved, lateBy }: Outcome, { words, language }: Context): string => {
  const say = words.progress
  if (part === 'late') return say.lateBy(lateBy)
  if (part === 'moved' && moved)
    return say.movedFrom(sayDay(moved[0].until, language), sayDay(moved[1].until, language))
  return item.kind === 'action-item' ? '' : words.agreements.kinds[item.kind]
}

const sayDay = (day: string | null, language: Context['language']): string => (day ? sayDate(day, language) : '–')

/** Rows read at once. */
const batch = 500

const findAll = async (stores: AgreementStores, query: AgreementQuery, { network }: Context) => {
  const items: Agreement[] = []
  for (;;) {
    const found = await stores.agreements.list(network.id, query, batch, items.length)
    items.push(...found.items)
    if (found.items.length < batch) return items
  }
}

/** Without blame: of a person only the organisation is named. */
const organisationsOf = async (stores: AgreementStores, told: readonly Outcome[], { network }: Context) => {
  const ids = new Set(told.flatMap(({ item }) => item.owners.flatMap((one) => (one.kind === 'member' ? [one.id] : []))))
  const found = await Promise.all(
    [...ids].map(async (id) => [id, (await stores.network.member(network.id, id))?.organisation] as const),
  )
  return new Map(found)
}

const sayOwners = (
  { owners }: Agreement,
  names: Names,
  organisationOf: ReadonlyMap<string, string | undefined>,
): string => [...new Set(owners.map((owner) => names.owner(withoutPerson(owner, organisationOf))))].join(', ')

const withoutPerson = (owner: Party, organisationOf: ReadonlyMap<string, string | undefined>): Party => {
  const organisation = owner.kind === 'member' ? organisationOf.get(owner.id) : undefined
  return organisation ? { kind: 'organisation', id: organisation } : owner
}

/** Of what was owed at the end of the period: the same moment as all that is said beside it. */
const countAtEnd = (outcomes: readonly Outcome[]): ProgressView['counts'] => {
  const owed = outcomes.filter(({ stand }) => isOwed(stand))
  const inTime = owed.filter(({ lateBy }) => lateBy === 0)
  const count = (states: readonly AgreementState[]) => inTime.filter(({ stand }) => states.includes(stand.state)).length
  return {
    done: count(['done', 'reported_done']),
    running: count(['running']),
    open: count(['open']),
    late: owed.length - inTime.length,
  }
}
