/** What the card of a carousel is drawn from. */
import type { Words } from './words/words.ts'

export type StageName = keyof Words['carousels']['stages']

/** @property owner '' for nobody. @property stickers null where they were not given, or may not be told. */
export interface PosterView {
  readonly id: string
  readonly title: string
  readonly owner: string
  readonly remarks: number
  readonly questions: number
  readonly isMissed: boolean
  readonly stickers: number | null
}

/**
 * @property places null where the sheet is gone. @property isIn the reader has signed up.
 * @property rapporteur by name for members; '' where somebody is, and null where nobody is yet.
 * @property mayClaim the reader can become the rapporteur; @property mayReport they are, or lead the carousel.
 */
export interface GroupView {
  readonly id: string
  readonly title: string
  readonly places: { readonly placed: number; readonly most: number; readonly waiting: number } | null
  readonly isIn: boolean
  readonly rapporteur: string | null
  readonly report: string
  readonly mayClaim: boolean
  readonly mayReport: boolean
}

/** @property state of the poll: its count is there, it may not be told, or there will be none. */
export interface StickersView {
  readonly poll: string
  readonly state: 'open' | 'counted' | 'hidden' | 'gone'
  readonly voters: number
}

/**
 * @property until the last moment of the stage in words, or null. @property isPast it has passed.
 * @property closedOn in words, or null. @property purgeOn as `closedOn`; '' once it was.
 * @property steering what whoever leads it can do; null for all others, and in channels.
 */
export interface CarouselView {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly explanation: string
  readonly isOpen: boolean
  readonly stage: StageName
  readonly until: string | null
  readonly isPast: boolean
  readonly posters: readonly PosterView[]
  readonly stickers: StickersView | null
  readonly groups: readonly GroupView[]
  readonly thread: string
  readonly agreements: readonly { readonly id: string; readonly number: number; readonly title: string }[]
  readonly openQuestions: number
  readonly closedOn: string | null
  readonly purgeOn: string | null
  readonly mayWrite: boolean
  readonly isInChannel: boolean
  readonly steering: SteeringView | null
}

/** @property to the stages that may follow, the usual one first. @property back where one may go back to, or null. */
export interface SteeringView {
  readonly to: readonly Exclude<StageName, 'preparing'>[]
  readonly back: 'preparing' | 'walking' | null
}
