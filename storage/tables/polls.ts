import { EntitySchema } from 'typeorm'
import { z } from 'zod'
import { organisationKinds, roles } from '../../bot/network/network.ts'
import { type Ballot, consentAnswers, type Vote, type VoterSide } from '../../bot/polls/ballot.ts'
import { type Poll, pollKinds, secrecies } from '../../bot/polls/poll.ts'
import type { Count, Result } from '../../bot/polls/result.ts'
import { count, instant, json, key, named, optional, text } from './columns.ts'

const whole = z.number()
const ids = z.array(z.string())

export const sideShape: z.ZodType<VoterSide> = z.enum(['education', 'municipality']).nullable()
export const optionsShape = z.array(z.object({ id: z.string(), text: z.string(), meaning: z.string() }))
export const ballotShape: z.ZodType<Ballot> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), options: ids }),
  z.object({ kind: z.literal('dots'), dots: z.record(z.string(), whole) }),
  z.object({ kind: z.literal('rank'), order: ids }),
  z.object({ kind: z.literal('score'), marks: z.record(z.string(), whole) }),
  z.object({ kind: z.literal('consent'), answer: z.enum(consentAnswers), reason: z.string() }),
])

const countShape: z.ZodType<Count> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['choice', 'dots', 'score']),
    none: whole,
    options: z.array(z.object({ option: z.string(), count: whole, voters: whole.nullable() })),
  }),
  z.object({
    kind: z.literal('rank'),
    none: whole,
    options: z.array(z.object({ option: z.string(), place: whole, beats: whole })),
  }),
  z.object({
    kind: z.literal('consent'),
    given: z.array(
      z.object({ voter: z.string(), side: sideShape, answer: z.enum(consentAnswers), reason: z.string() }),
    ),
    silent: ids,
  }),
])
const sideCount = z.object({ voters: whole, count: countShape })
const resultShape: z.ZodType<Result> = z.object({
  ...{ voters: whole, eligible: whole.nullable(), count: countShape.nullable() },
  sides: z.object({ education: sideCount, municipality: sideCount }).nullable(),
})

/** What stands in columns of its own is not said twice. */
const rest = z.object({
  ...{ alsoIn: ids, kind: z.enum(pollKinds), question: z.string(), explanation: z.string(), options: optionsShape },
  answering: z.object({ most: whole, hasNone: z.boolean(), takesOptions: z.boolean() }),
  secrecy: z.enum(secrecies),
  electorate: z.object({
    ...{ roles: z.array(z.enum(roles)), kinds: z.array(z.enum(organisationKinds)) },
    ...{ isOpenInChannels: z.boolean(), isPerOrganisation: z.boolean() },
  }),
  ...{
    needsBothSides: z.boolean(),
    isFixed: z.boolean(),
    isKeyAway: z.boolean(),
    quorum: whole,
    showsStanding: z.boolean(),
    closesAt: whole,
    closedAt: whole.nullable(),
  },
  ...{ result: resultShape.nullable(), outcome: z.string(), reviewOn: z.string().nullable() },
  ...{ before: z.string().nullable(), createdAt: whole, createdBy: z.string() },
})

type Columns = 'network' | 'id' | 'body' | 'state' | 'number' | 'version' | 'electors'

/**
 * @property keyName of an anonymous poll, until it is destroyed. @property publicKey to which its ballots are sealed.
 * @property dueAt when there is something to do: to close it, or at once to destroy its key.
 */
export type PollRow = Pick<Poll, Columns> & {
  readonly rest: Omit<Poll, Columns>
  readonly keyName: string | null
  readonly publicKey: string | null
  readonly dueAt: number | null
}

export const polls = new EntitySchema<PollRow>({
  name: 'poll',
  tableName: 'polls',
  columns: {
    network: key,
    id: key,
    body: text,
    state: text,
    number: count,
    version: count,
    rest: json(rest),
    electors: optional(json(ids)),
    keyName: named('key_name', optional(text)),
    publicKey: named('public_key', optional(text)),
    dueAt: named('due_at', optional(instant)),
  },
  indices: [
    { name: 'polls_by_number', columns: ['network', 'number'], unique: true },
    { name: 'polls_by_due', columns: ['dueAt'] },
  ],
})

/** In which bodies a poll is asked: its own, and those besides. */
export interface PollBodyRow {
  readonly network: string
  readonly body: string
  readonly poll: string
}

export const pollBodies = new EntitySchema<PollBodyRow>({
  name: 'poll_body',
  tableName: 'poll_bodies',
  columns: { network: key, body: key, poll: key },
})

export type NamedVoteRow = Vote & { readonly network: string; readonly poll: string }

export const namedVotes = new EntitySchema<NamedVoteRow>({
  name: 'named_vote',
  tableName: 'named_votes',
  columns: { network: key, poll: key, voter: key, side: optional(text), ballot: json(ballotShape) },
  indices: [{ name: 'named_votes_by_voter', columns: ['network', 'voter'] }],
})

/** @property tag of the voter under the poll's key. @property sealed as base64url, of one length for all. */
export interface SealedVoteRow {
  readonly network: string
  readonly poll: string
  readonly tag: string
  readonly sealed: string
}

export const sealedVotes = new EntitySchema<SealedVoteRow>({
  name: 'sealed_vote',
  tableName: 'sealed_votes',
  withoutRowid: true,
  columns: { network: key, poll: key, tag: key, sealed: text },
  indices: [{ name: 'sealed_votes_by_poll', columns: ['network', 'poll'] }],
})

/** One for each open anonymous poll that takes options, also where nobody offered any. */
export interface SealedOptionsRow {
  readonly network: string
  readonly poll: string
  readonly sealed: string
}

export const sealedOptions = new EntitySchema<SealedOptionsRow>({
  name: 'sealed_option',
  tableName: 'sealed_options',
  withoutRowid: true,
  columns: { network: key, poll: key, sealed: text },
})
