/** A decision in two presses: what was decided, and who agreed. What both sides do not agree on is none. */
import { askDecisionForm, type DecisionState } from '../../../cards/decision-form.ts'
import { wordsIn } from '../../../cards/words/speak.ts'
import { idOf } from '../../agenda-items/agenda-item.ts'
import { type Agreement, agreementRef, blankDraft, type Draft } from '../../agreements/agreement.ts'
import { type Consent, noDetails } from '../../agreements/details.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { refusal } from '../../refusal.ts'
import { followAll } from '../follower.ts'
import { meetingRef } from '../meeting.ts'
import { judge } from './consent.ts'
import { isOnlyAway, readDispute, sayVerdict } from './dispute.ts'
import { findItems, findRecorded, findToLead, requireItem } from './find.ts'
import { agreedDay, nameOf } from './name.ts'
import type { SessionParts, SessionStores } from './parts.ts'
import { showSession } from './show.ts'
import { answeredTable, findTable, readAnswers, type Table } from './sides.ts'
import { requireRecording } from './steps.ts'

export interface Place {
  readonly meeting: string
  readonly item: string | null
}

/** @throws {Refusal} as `findToLead`; session.not-open, session.already-confirmed, agenda-item.unknown */
export const findPlace = async (stores: SessionStores, place: Place, context: Context) => {
  const { meeting, body, by } = await findToLead(stores, place.meeting, context)
  requireRecording(meeting)
  const item = place.item === null ? null : requireItem(await findItems(stores, meeting), place.item).item
  const under = (await findRecorded(stores, meeting)).filter(({ origin }) => origin?.item === place.item)
  const decisions = under.filter(({ kind }) => kind === 'decision')
  return { meeting, body, by, item, decisions, table: await findTable(stores, meeting, body) }
}

type Found = Awaited<ReturnType<typeof findPlace>>

export const askDecision = async (stores: SessionStores, place: Place, context: Context): Promise<Reply> => {
  const found = await findPlace(stores, place, context)
  const { table, decisions } = found
  const organisations = table.asked.map(({ id }) => id)
  const state = { id: newId(), ...place, seen: decisions.length, organisations, isDisputed: false }
  return draw(found, { state, title: found.item?.title ?? '', table, why: '', isAway: false, dispute: '' }, context)
}

interface Drawn {
  readonly state: DecisionState
  readonly title: string
  readonly table: Table
  readonly why: string
  readonly isAway: boolean
  readonly dispute: string
}

const draw = ({ decisions }: Found, { table, ...drawn }: Drawn, context: Context): Reply => {
  const last = decisions.at(-1)
  const already = last?.serial ? { serial: last.serial, title: last.title } : null
  return openForm(askDecisionForm({ ...drawn, ...table, already }, context.words))
}

interface Sent {
  readonly state: DecisionState
  readonly values: Readonly<Record<string, string>>
}

/** Where both sides have to agree and do not, the form comes back and says so. */
export const decide = async (
  stores: SessionStores,
  parts: SessionParts,
  { state, values }: Sent,
  context: Context,
): Promise<Reply> => {
  await lockPlace(stores, state, context)
  const found = await findPlace(stores, state, context)
  requireNew(found, state)
  const title = values.title ?? ''
  if (found.table.asked.length === 0 && !found.body.customs.needsBothSides)
    return record(stores, parts, { found, state, title, consent: null }, context)
  const answers = readAnswers(state, values, found.table)
  const verdict = judge(answers)
  if (verdict.isAgreed)
    return record(stores, parts, { found, state, title, consent: { answers, dispute: '' } }, context)
  const why = sayVerdict(verdict, found.table, context.words)
  if (state.isDisputed && values.keepAs === 'intention') {
    const dispute = readDispute(values.dispute ?? '', verdict, why)
    return recordDispute(stores, parts, { found, state, title, consent: { answers, dispute } }, context)
  }
  const table = answeredTable(found.table, answers)
  const isAway = isOnlyAway(verdict)
  const drawn = { title, table, why, isAway, dispute: values.dispute || (isAway ? '' : why) }
  return draw(found, { state: { ...state, isDisputed: true }, ...drawn }, context)
}

const lockPlace = async (stores: SessionStores, place: Place, context: Context): Promise<void> => {
  const { meeting } = await findToLead(stores, place.meeting, context)
  await stores.agendaItems.lockAgenda(meeting.network, meeting.body)
}

/** What another steward recorded under the same item meanwhile is seen first. @throws {Refusal} session.recorded-meanwhile */
const requireNew = ({ decisions }: Found, { id, seen }: DecisionState): void => {
  const last = decisions.at(-1)
  if (!last || decisions.length <= seen || decisions.some((one) => one.id === id)) return
  throw refusal('session.recorded-meanwhile', { serial: last.serial ?? last.number, title: last.title })
}

interface Recording {
  readonly found: Found
  readonly state: DecisionState
  readonly title: string
  readonly consent: Consent | null
}

const record = async (stores: SessionStores, parts: SessionParts, recording: Recording, context: Context) => {
  const { item, isNew } = await keep(stores, parts, 'decision', recording, context)
  const { meeting } = recording.found
  if (isNew) await followAll(parts.followers).onDecided(item, context)
  const said = context.words.sessions.decision.saved(item.serial ?? item.number)
  return showSession(stores, meeting.id, context, { at: recording.state.item, said })
}

/** It binds nobody, and returns on the next agenda. */
const recordDispute = async (stores: SessionStores, parts: SessionParts, recording: Recording, context: Context) => {
  const { item, isNew } = await keep(stores, parts, 'intention', recording, context)
  const { meeting, body } = recording.found
  if (isNew) {
    const of = { id: idOf('dispute', item.id), network: meeting.network, body: body.id, source: agreementRef(item.id) }
    const dispute = item.consent?.dispute ?? ''
    const about = dispute === '' ? '' : wordsIn(body.language).sessions.list.disputed(dispute)
    await parts.putOnAgenda({ ...of, title: item.title, type: 'discussion', reason: 'agreement', about }, context)
  }
  const say = context.words.sessions.decision
  const said = item.consent?.dispute === '' ? say.savedWithoutSide(item.number) : say.savedIntention(item.number)
  return showSession(stores, meeting.id, context, { at: recording.state.item, said })
}

/** In the name of whoever keeps order, with the day and the name of the meeting. */
const keep = async (
  stores: SessionStores,
  { writeDown }: SessionParts,
  kind: 'decision' | 'intention',
  { found: { meeting, body, by, item }, state, title, consent }: Recording,
  context: Context,
): Promise<{ readonly item: Agreement; readonly isNew: boolean }> => {
  const source = nameOf(meeting, body, { language: body.language, words: wordsIn(body.language) })
  const details = { ...noDetails, point: item?.title ?? '', source }
  const draft: Draft = { ...blankDraft, kind, title, agreedOn: agreedDay(meeting, context.today), details }
  const given = { id: state.id, network: meeting.network, body: body.id, by: by.member, now: context.now }
  const origin = { meeting: meeting.id, item: state.item }
  const deed = { ...context, onBehalfOf: by.onBehalfOf }
  const kept = await writeDown(draft, { ...given, origin, ...(consent ? { consent } : {}) }, deed)
  await stores.outbox.refresh(meeting.network, meetingRef(meeting.id))
  return kept
}
