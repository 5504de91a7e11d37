/** What a carousel asks of other features: handed over by whoever ties them together. */
import type { Agreement } from '../agreements/agreement.ts'
import type { DocumentLinks } from '../chat/document.ts'
import type { Context, Reader } from '../chat/feature.ts'
import type { Reply } from '../chat/reply.ts'
import type { Carousel, Outgrowth } from './carousel.ts'

/** The poll in which stickers are given, before it opens. @property id of the poll to be: asked twice it is one. */
export interface StickersAsked extends Pick<Carousel, 'body' | 'alsoIn' | 'isOpen'> {
  readonly id: string
  readonly question: string
  readonly explanation: string
  readonly options: readonly { readonly text: string; readonly meaning: string }[]
  readonly most: number
  readonly secrecy: 'named' | 'anonymous'
  readonly closesAt: number
}

/** A sheet on which one signs up for a group. @property lastOn `YYYY-MM-DD`, or null. */
export interface SheetAsked {
  readonly id: string
  readonly body: string
  readonly about: string
  readonly title: string
  readonly explanation: string
  readonly most: number
  readonly lastOn: string | null
}

/** Rows of a report, as the feature that makes files writes them. */
export interface ReportSheet {
  readonly title: string
  readonly subtitle: string
  readonly columns: readonly { readonly label: string; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
  readonly note: string
}

/** How a project is called where its agenda is read. */
export interface ProjectView {
  readonly id: string
  readonly title: string
  readonly goals: readonly string[]
  readonly owners: readonly { readonly name: string }[]
  readonly state: string
}

export interface CarouselParts {
  /** Refuses what could not be opened. @throws {Refusal} as a poll that is made */
  readonly judgeStickers: (asked: StickersAsked, context: Context) => Promise<void>
  /** Outside every unit of work: the key of an anonymous poll survives a power cut before it opens. */
  readonly openStickers: (asked: StickersAsked, context: Context) => Promise<void>
  /** Joins the open unit of work, as all below. Its card stands nowhere by itself: the carousel shows it. */
  readonly openSheet: (asked: SheetAsked, context: Context) => Promise<void>
  readonly closeSheet: (sheet: string, context: Context) => Promise<void>
  /** @throws {Refusal} sign-up.closed */
  readonly join: (sheet: string, context: Context) => Promise<void>
  /** @param member whose place it is: theirs who asks, or of somebody who got another in its stead */
  readonly leave: (sheet: string, member: string, context: Context) => Promise<void>
  /** The form of an agreement, that says where it comes from. @throws {Refusal} for who may not write with its body */
  readonly offer: (asked: AgreementAsked, context: Context) => Promise<Reply>
  readonly viewProjects: (items: readonly Agreement[], reader: Reader) => Promise<readonly ProjectView[]>
  readonly writeCsv: (sheet: ReportSheet) => Uint8Array
  readonly writePage: (sheet: ReportSheet, language: Reader['language']) => Uint8Array
  readonly links: DocumentLinks
}

/** @property text it begins with; '' for none. @property part of the carousel from which it comes. */
export interface AgreementAsked {
  readonly body: string
  readonly text: string
  readonly source: string
  readonly carousel: string
  readonly part: Outgrowth['part']
}
