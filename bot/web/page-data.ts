/** What the server and the page's scripts tell each other, as JSON. The scripts read these types in their JSDoc. */
import type { Words } from '../../cards/words/words.ts'

/** Adaptive Card JSON, exactly what Teams gets. */
export type CardJson = Readonly<Record<string, unknown>>

export interface PageStart {
  readonly language: 'nl' | 'en'
  readonly words: Words['page']
  readonly you: You | null
  readonly tryOut: TryOutStart | null
}

/** @property seq what the page has not seen yet comes after this. @property frame what the page shows of all this, in short. */
export interface You {
  readonly member: string
  readonly name: string
  readonly organisation: string
  readonly network: string
  readonly frame: string
  readonly channels: readonly ChannelSummary[]
  readonly seq: number
  readonly commands: readonly (readonly [string, string])[]
  readonly people: readonly Person[]
}

/** @property id the conversation; the private one is called by `private`. @property seq of its newest message, or 0. */
export interface ChannelSummary {
  readonly id: string
  readonly name: string
  readonly isPrivate: boolean
  readonly seq: number
}

/** Somebody whom `@` completes; an organisation has no member. */
export interface Person {
  readonly member: string | null
  readonly name: string
  readonly about: string
}

export interface Message {
  readonly channel: string
  readonly id: string
  readonly seq: number
  readonly postedAt: number
  readonly card: CardJson
}

/**
 * What a stream tells: what came or changed, and the seq up to which that is all of it. A stream that would have to
 * tell too much tells nothing (`isBehind`): the page then loads its channels anew. So it does with its frame, when that is
 * not as it stands any more.
 */
export interface NewsJson {
  readonly until: number
  readonly isBehind: boolean
  readonly frame: string
  readonly messages: readonly Message[]
}

/** A member's own page. */
export interface HomeJson {
  readonly card: CardJson
  readonly summary: string
}

export interface FormJson {
  readonly title: string
  readonly submit: string
  /** Nothing that was filled in before it is lost when it is closed. */
  readonly isSettled: boolean
  readonly card: CardJson
}

/** The answer to what a person asked; `not-command` means that nothing was asked of us yet. */
export type AnswerJson =
  | { readonly kind: 'whisper'; readonly card: CardJson; readonly summary: string }
  | { readonly kind: 'form'; readonly form: FormJson }
  | { readonly kind: 'invalid'; readonly problems: Readonly<Record<string, string>> }
  | { readonly kind: 'done'; readonly said: string; readonly card?: CardJson }
  | { readonly kind: 'not-command' }

/** The answer, and the frame as it is after it. */
export type AnsweredJson = AnswerJson & Pick<You, 'frame'>

/** Who signs in by a one-time link. */
export interface LinkOwner {
  readonly name: string
}

export interface TryOutStart {
  /** Proves that a request comes from a page of this very process. */
  readonly token: string
  readonly personas: readonly Persona[]
  readonly clock: ClockState
}

/** @property roles what they are besides a member, here or in a body; empty for most. */
export interface Persona {
  readonly member: string
  readonly name: string
  readonly function: string
  readonly roles: string
  readonly organisation: string
}

/** @property offset milliseconds by which the domain's time differs from real time; 0 when it was not moved. */
export interface ClockState {
  readonly offset: number
}
