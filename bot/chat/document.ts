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

/** Gives the address of a document, or null where our page has none. */
export interface DocumentLinks {
  /** For a while, and for this member; whoever else opens it sees what they would see. */
  readonly once: (member: Member, kind: string, asked: unknown, now: number) => Promise<string | null>
}
