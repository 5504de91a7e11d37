import { EntitySchema } from 'typeorm'
import { z } from 'zod'
import { bands } from '../../bot/case-rounds/band.ts'
import { ageBands, type CaseRound, levels, sectors, ways } from '../../bot/case-rounds/case-round.ts'
import { durationBands } from '../../bot/case-rounds/duration.ts'
import { workPhases } from '../../bot/case-rounds/settings.ts'
import { count, instant, json, key, named, numberKey, optional, text } from './columns.ts'

const numbersOf = z.record(z.enum(workPhases), z.number())
const whole = z.number()
export const roundSettingsShape = z.object({
  ...{ days: numbersOf, minutes: numbersOf, screeningDays: whole, screeningMost: whole, extensionDays: whole },
  ...{ decisionDays: whole, least: whole, hours: z.array(whole), retentionDays: whole, secondFeedbackDays: whole },
  ...{ keepYears: whole, waitDays: whole, guessableBelow: whole },
})

const maybeText = z.string().nullable()
const maybeInstant = z.number().nullable()

/** What stands in columns of its own is not said twice. */
const rest = z.object({
  ...{ title: z.string(), sector: z.enum(sectors), ageBand: z.enum(ageBands) },
  duration: z.object({ band: z.enum(durationBands), saidOn: maybeText }),
  ...{ way: z.enum(ways), level: z.enum(levels), facilitator: z.string(), secondFacilitator: maybeText },
  audience: z.object({
    first: z.object({ kind: z.enum(['body', 'organisation']), id: z.string() }).nullable(),
    isWide: z.boolean(),
  }),
  ...{ publishAt: maybeInstant, startedAt: maybeInstant, endsAt: maybeInstant, openedOn: maybeText },
  ...{ closedOn: maybeText, purgeOn: maybeText, isExtended: z.boolean(), isReminded: z.boolean() },
  ...{ isLate: z.boolean(), isLive: z.boolean(), isAskedAgain: z.boolean(), tooFewAt: maybeInstant },
  ...{ batchedAt: maybeInstant, pausedUntil: maybeText, crossedOn: maybeText, barriers: z.array(z.string()) },
  participants: z.enum(bands).nullable(),
  lessons: z.array(z.object({ id: z.string(), text: z.string(), themes: z.array(z.string()) })),
  ...{ agreements: z.array(z.string()), settings: roundSettingsShape },
})

type Columns = 'network' | 'id' | 'body' | 'phase' | 'number' | 'version'

/** @property publicKey to which is sealed what must be forgotten; null once there is nothing left of it. */
export type CaseRoundRow = Pick<CaseRound, Columns> & {
  readonly rest: Omit<CaseRound, Columns>
  readonly publicKey: string | null
  readonly dueAt: number | null
}

export const caseRounds = new EntitySchema<CaseRoundRow>({
  name: 'case_round',
  tableName: 'case_rounds',
  columns: {
    network: key,
    id: key,
    body: text,
    phase: text,
    number: optional(count),
    version: count,
    rest: json(rest),
    publicKey: named('public_key', optional(text)),
    dueAt: named('due_at', optional(instant)),
  },
  indices: [
    { name: 'case_rounds_by_body', columns: ['network', 'body', 'phase'] },
    { name: 'case_rounds_by_due', columns: ['dueAt'] },
    { name: 'case_rounds_by_key', columns: ['publicKey'] },
  ],
})

/** One part of what is sealed, as base64url. All parts are of one length, and say nothing of what was added. */
export interface CaseSealRow {
  readonly network: string
  readonly round: string
  readonly part: number
  readonly sealed: string
}

export const caseSeals = new EntitySchema<CaseSealRow>({
  name: 'case_seal',
  tableName: 'case_seals',
  columns: { network: key, round: key, part: numberKey, sealed: text },
})
