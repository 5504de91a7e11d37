/**
 * A carrousel: posters that people walk past with remarks and questions, stickers on what matters most, groups that
 * talk about that, and a thread with agreements at its end. Pure: time and people are arguments.
 */
import type { Ref } from '../ref.ts'

/** Voorbereiden, langslopen, stickers plakken, in groepen, afgesloten. */
export const stages = ['preparing', 'walking', 'stickers', 'groups', 'closed'] as const
export type Stage = (typeof stages)[number]

/**
 * A subject of which a group talks.
 *
 * @property poster that it came from, or null. @property sheet on which one signs up for it.
 * @property rapporteur a member; '' as long as nobody is. @property report in their words; '' until there is one.
 */
export interface TopicGroup {
  readonly id: string
  readonly title: string
  readonly poster: string | null
  readonly sheet: string
  readonly rapporteur: string
  readonly report: string
}

/** An agreement that was made of it. @property part the note or the group that it came from; '' for the whole. */
export interface Outgrowth {
  readonly agreement: string
  readonly part: string
}

/**
 * @property body whose stewards lead it; @property alsoIn other bodies that walk along.
 * @property isOpen every member of the network may walk along, not these bodies alone.
 * @property isLive in one meeting, in which what is written stands there at once; otherwise over days.
 * @property until the last moment of its stage, epoch milliseconds, or null. It moves nothing: it is told, once.
 * @property remindAt when that is told to its maker; null for never, and once it was.
 * @property poll of the stickers, and null without; @property polls how many of those there were.
 * @property thread the “rode draad”; '' until it is closed.
 * @property purgeAt when its remarks and questions are wiped; null before its closing, and once they were.
 */
export interface Carousel {
  readonly id: string
  readonly network: string
  readonly body: string
  readonly alsoIn: readonly string[]
  readonly title: string
  readonly explanation: string
  readonly isLive: boolean
  readonly isOpen: boolean
  readonly stage: Stage
  readonly until: number | null
  readonly remindAt: number | null
  readonly poll: string | null
  readonly polls: number
  readonly groups: readonly TopicGroup[]
  readonly thread: string
  readonly outgrowths: readonly Outgrowth[]
  readonly createdAt: number
  readonly createdBy: string
  readonly closedAt: number | null
  readonly purgeAt: number | null
  /** Grows with every change; a form that was opened on an older version is refused. */
  readonly version: number
}

/** Who answers for what a poster shows: somebody known, or a name as it was typed. */
export const ownerKinds = ['member', 'organisation', 'text'] as const
export type OwnerKind = (typeof ownerKinds)[number]

/** Of a poster that became part of another, its notes stand there. */
export type PosterState = 'shown' | 'merged' | 'withdrawn'

/**
 * @property project of a work agenda from which it was made, or null.
 * @property ownerKind with `owner`: the id of a member or an organisation, or a name; '' for nobody.
 * @property isMissed it was brought in by somebody who missed it. @property by whom; '' where nobody knows.
 * @property place the lower, the earlier: the order never changes by itself.
 */
export interface Poster {
  readonly id: string
  readonly network: string
  readonly carousel: string
  readonly title: string
  readonly project: Ref | null
  readonly ownerKind: OwnerKind
  readonly owner: string
  readonly goal: string
  readonly progress: string
  readonly isMissed: boolean
  readonly by: string
  readonly place: number
  readonly state: PosterState
  readonly mergedInto: string | null
  readonly version: number
}

export const noteKinds = ['remark', 'question'] as const
export type NoteKind = (typeof noteKinds)[number]

/** Of a question: nobody dealt with it yet, it was answered, or an agreement was made of it. */
export type NoteState = 'open' | 'answered' | 'agreed'

/**
 * What somebody wrote at a poster. An anonymous one has no author, and none of them tells the hour.
 *
 * @property id random: sorted by it they stand in an order of chance.
 * @property by '' of an anonymous one, and of somebody who was erased. @property writtenOn `YYYY-MM-DD`
 */
export interface Note {
  readonly id: string
  readonly network: string
  readonly carousel: string
  readonly poster: string
  readonly kind: NoteKind
  readonly text: string
  readonly isAnonymous: boolean
  readonly by: string
  readonly writtenOn: string
  readonly answer: string
  readonly state: NoteState
  readonly version: number
}

/**
 * What was written without a name over days, until the moment on which all of that appears together.
 *
 * @property poster on which it comes; '' for a missed topic, which becomes a poster: then `text` is its title.
 * @property more what a missed topic is about; '' for none.
 */
export interface WaitingNote {
  readonly id: string
  readonly network: string
  readonly carousel: string
  readonly poster: string
  readonly kind: NoteKind
  readonly text: string
  readonly more: string
  readonly showAt: number
}

export const carouselRef = (id: string): Ref => ({ kind: 'carousel', id })

/** In characters. A title is an option of the stickers' poll as well (75, docs.slack.dev, option object). */
export const carouselLimits = {
  ...{ title: 75, explanation: 600, owner: 100, goal: 300, progress: 300 },
  // Longer ones are known by their style, and nobody reads them on a phone.
  ...{ note: 500, answer: 500 },
  ...{ thread: 2_000, report: 1_500 },
}

/** As many options as a poll has. */
export const mostPosters = 20
/** More than a hall has corners, and a chair overlooks. */
export const mostGroups = 8
/** A sticker is for what matters most. */
export const mostStickers = 10
