/** The menu of case rounds, and the first step of the form: where, how secret, how. Nothing is kept of it. */

import {
  cannotWaitFormOf,
  caseDirectionsCard,
  caseMenuCard,
  type DaysKept,
  whoSeesFormOf,
} from '../../../cards/case-round-menu.ts'
import { type CarriedView, startCaseFormOf } from '../../../cards/case-round-start.ts'
import type { Context } from '../../chat/feature.ts'
import { answerAloud, openForm, type Reply, whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { settingLimits } from '../settings.ts'
import type { BringingInStores, Page } from './stores.ts'
import {
  bodiesForCases,
  bringsNone,
  type CaseBody,
  findCaseBody,
  levelOf,
  organisationsIn,
  requireBodiesForCases,
  wayOf,
} from './where.ts'
import { drawWriting } from './write.ts'

/** Where others read along nothing is said of cases. What stood behind the command is not read. */
export const showCaseMenu = async (stores: BringingInStores, context: Context): Promise<Reply> => {
  const { network, member, words, isPrivate } = context
  if (!isPrivate) return answerAloud(caseDirectionsCard(words))
  const set = await stores.caseSettings.ofBodies(network.id)
  const mayScreen = set.some(
    ({ settings }) => settings.facilitator === member.id || settings.secondFacilitator === member.id,
  )
  const mayBringIn = !bringsNone(member) || (await bodiesForCases(stores, context)).length > 0
  return whisper(caseMenuCard({ mayBringIn, mayScreen, isSecretariat: member.role === 'secretariat' }, words))
}

/** @throws {Refusal} case-round.in-private, case-round.not-set-up */
export const askCase = async (stores: BringingInStores, page: Page, context: Context): Promise<Reply> => {
  requirePrivate(context)
  const bodies = await requireBodiesForCases(stores, context)
  const view = {
    bodies: bodies.map(({ body }) => ({ value: body.id, label: body.name })),
    guessable: await guessableAmong(stores, bodies),
    leads: bodies.some(({ settings }) => isLedBy(settings, context)),
    kept: daysKeptIn(bodies),
    ...carriedBy(context, page),
  }
  return openForm(startCaseFormOf(view, context.words))
}

const isLedBy = ({ facilitator, secondFacilitator }: CaseBody['settings'], { member }: Pick<Context, 'member'>) =>
  facilitator === member.id || secondFacilitator === member.id

/** Said where the body is chosen: after the whole form it is too late to choose another. */
const guessableAmong = async (stores: BringingInStores, bodies: readonly CaseBody[]) => {
  const counted = bodies.map(async ({ body, settings }) => {
    const { length: organisations } = await organisationsIn(stores, body)
    return { name: body.name, organisations, isFew: organisations < settings.rounds.guessableBelow }
  })
  return (await Promise.all(counted)).filter(({ isFew }) => isFew)
}

/** Whoever brings in nothing reads what may be set. */
const daysKeptIn = (bodies: readonly CaseBody[]): DaysKept => {
  const days = bodies.map(({ settings }) => settings.rounds.retentionDays)
  return days.length === 0 ? settingLimits.retentionDays : { least: Math.min(...days), most: Math.max(...days) }
}

export const showWhoSees = async (stores: BringingInStores, context: Context): Promise<Reply> =>
  openForm(whoSeesFormOf(daysKeptIn(await bodiesForCases(stores, context)), context.words))

/** @throws {Refusal} case-round.in-private */
export const requirePrivate = ({ isPrivate }: Pick<Context, 'isPrivate'>): void => {
  if (!isPrivate) throw refusal('case-round.in-private')
}

/** Who carries what is typed; our own page carries it to nobody. */
export const carriedBy = ({ surface }: Pick<Context, 'surface'>, page: Page): CarriedView => {
  if (surface === 'slack') return { platform: 'Slack', page: page() }
  return surface === 'teams' ? { platform: 'Microsoft', page: page() } : { platform: null, page: null }
}

export const showContacts = async (stores: BringingInStores, { network, words }: Context): Promise<Reply> =>
  openForm(cannotWaitFormOf((await stores.caseSettings.ladderOf(network.id)).contacts, words))

interface Started {
  readonly body: string
  readonly level: string
  readonly way: string
  readonly urgent: string
}

/** @throws {Refusal} case-round.in-private; case-round.not-set-up at the body */
export const goOn = async (stores: BringingInStores, page: Page, chosen: Started, context: Context): Promise<Reply> => {
  if (chosen.urgent === 'yes') return showContacts(stores, context)
  requirePrivate(context)
  const found = await findCaseBody(stores, chosen.body, context)
  requireScreenerBeside(found, context)
  const state = {
    ...{ body: found.body.id, level: levelOf(chosen.level, found), way: wayOf(chosen.way, found) },
    ...{ round: '', code: '', seen: 0 },
  }
  return openForm(await drawWriting(stores, { state, carried: carriedBy(context, page) }, context))
}

/** Said before anything is typed. @throws {Refusal} case-round.no-second */
const requireScreenerBeside = ({ settings }: CaseBody, { member }: Pick<Context, 'member'>): void => {
  if (settings.facilitator === member.id && settings.secondFacilitator === null)
    throw refusal('case-round.no-second', undefined, 'body')
}
