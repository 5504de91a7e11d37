/**
 * A file that somebody takes along: a list for Excel, a report for Word, a calendar. It is made when the link is opened,
 * from what is kept then, for the member to whom the link was given and with their rights.
 */
import type { z } from 'zod'
import type { Member } from '../network/network.ts'
import type { Context } from './feature.ts'

/** @property isPage shown in the browser instead of kept as a file. */
export interface Document {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly isPage: boolean
}

/** What can be asked for: its name, and what has to be said with it. */
export interface DocumentKind<Asked = unknown> {
  readonly name: string
  readonly shape: z.ZodType<Asked>
}

export interface DocumentHandler {
  readonly kind: DocumentKind
  /** @throws {Refusal} for whoever may not see (any more) what it holds */
  readonly make: (asked: unknown, context: Context) => Promise<Document>
}

export const onDocument = <Asked>(
  kind: DocumentKind<Asked>,
  make: (asked: Asked, context: Context) => Promise<Document>,
): DocumentHandler => ({ kind: kind as DocumentKind, make: make as DocumentHandler['make'] })

/**
 * Who may open what without signing in: whoever has the link.
 *
 * @property hash of what stands in the address.
 * @property expiresAt null for one that stands until the member takes it back, such as a calendar's.
 */
export interface DocumentLink {
  readonly hash: string
  readonly network: string
  readonly member: string
  readonly kind: string
  readonly asked: unknown
  readonly madeAt: number
  readonly expiresAt: number | null
}

export interface DocumentStore {
  /** Forgets those that have expired by now. */
  readonly addLink: (link: DocumentLink) => Promise<void>
  readonly findLink: (hash: string, now: number) => Promise<DocumentLink | null>
  /** Whether the member has one of this kind that does not expire. */
  readonly hasStanding: (network: string, member: string, kind: string) => Promise<boolean>
  /** The member's links of this kind that do not expire are over. */
  readonly endLinks: (network: string, member: string, kind: string) => Promise<void>
}

/** The address of a document, null where nothing is known that opens our page. It ends in `/`: a file name follows. */
export interface DocumentLinks {
  /** For an hour. */
  readonly once: <Asked>(member: Member, kind: DocumentKind<Asked>, asked: Asked, now: number) => Promise<string | null>
  readonly hasStanding: (member: Member, kind: DocumentKind) => Promise<boolean>
  /** Until it is taken back: those of this kind from before are over. */
  readonly standing: <Asked>(
    member: Member,
    kind: DocumentKind<Asked>,
    asked: Asked,
    now: number,
  ) => Promise<string | null>
}
