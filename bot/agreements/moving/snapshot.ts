/** What an agreement was before a change, kept with that change so that it can be undone. */
import { z } from 'zod'
import { sides } from '../../network/customs.ts'
import { levels, sectors } from '../../network/network.ts'
import { type Agreement, agreementKinds, agreementStates } from '../agreement.ts'
import { consentAnswers, reactionStates } from '../details.ts'
import { partyKinds } from '../party.ts'

const party = z.object({ kind: z.enum(partyKinds), id: z.string() })
const term = z.object({
  text: z.string(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  precision: z.string(),
  isStart: z.boolean(),
})
const signed = { by: z.string(), at: z.number() }

const consent = z.object({
  answers: z.array(z.object({ organisation: z.string(), side: z.enum(sides), answer: z.enum(consentAnswers) })),
  dispute: z.string(),
})

const snapshotShape = z.object({
  kind: z.enum(agreementKinds),
  serial: z.number().nullable(),
  title: z.string(),
  agreedOn: z.string(),
  owners: z.array(party.extend({ hasAccepted: z.boolean() })),
  term: term.nullable(),
  state: z.enum(agreementStates),
  details: z.object({
    lead: party.nullable(),
    partners: z.array(party),
    consulted: z.array(party),
    contact: party.nullable(),
    level: z.enum(levels).nullable(),
    sector: z.enum(sectors).nullable(),
    theme: z.string().nullable(),
    agenda: z.string().nullable(),
    goals: z.array(z.string()),
    point: z.string(),
    source: z.string(),
    quote: z.string(),
  }),
  reactions: z.array(
    z.object({ organisation: z.string(), state: z.enum(reactionStates), text: z.string(), ...signed }),
  ),
  proposal: z.object({ term, why: z.string(), ...signed }).nullable(),
  help: z.object({ text: z.string(), ...signed }).nullable(),
  parent: z.object({ agreement: z.string(), relation: z.enum(['share', 'part', 'result']) }).nullable(),
  // Changes from before meetings were kept know neither.
  origin: z.object({ meeting: z.string(), item: z.string().nullable() }).nullable().default(null),
  consent: consent.nullable().default(null),
  isShared: z.boolean(),
  mergedInto: z.string().nullable(),
})

/** All of an agreement that a change can touch. */
export type Snapshot = Omit<Agreement, 'id' | 'network' | 'number' | 'body' | 'createdAt' | 'createdBy' | 'version'>

export const snapshotOf = (item: Agreement): Snapshot => snapshotShape.parse(item)

/** Null for a change of which none was kept. */
export const readSnapshot = (kept: unknown): Snapshot | null => snapshotShape.safeParse(kept).data ?? null
