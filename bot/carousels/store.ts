import type { Carousel, Note, NoteKind, Poster, Stage, WaitingNote } from './carousel.ts'

/** All conditions hold together. @property bodies of which it is, or that walk along; with `isOpen` also those for all. */
export interface CarouselQuery {
  readonly bodies?: readonly string[]
  readonly isOpen?: boolean
  readonly stages?: readonly Stage[]
}

/** @property open questions that nobody dealt with yet. */
export interface NoteCount {
  readonly poster: string
  readonly remarks: number
  readonly questions: number
  readonly open: number
}

/** @property posters at any of which they were written. */
export interface NotesAsked {
  readonly posters?: readonly string[]
  readonly kind?: NoteKind
  readonly limit: number
  readonly skip?: number
}

type In = Pick<Note, 'network' | 'carousel'>

/** Each call joins the open unit of work. What waits, and what was written without a name, has neither author nor order. */
export interface CarouselStore {
  /** An id that is kept already changes nothing and gives back what was kept: a form sent twice makes one. */
  readonly add: (carousel: Carousel) => Promise<{ readonly carousel: Carousel; readonly isNew: boolean }>
  readonly find: (network: string, id: string) => Promise<Carousel | null>
  /** As `find`; until the open unit of work ends nobody else changes it, nor hangs or takes away a poster. */
  readonly hold: (network: string, id: string) => Promise<Carousel | null>
  /** Finds, locks, applies a pure step and saves; the version grows by one. @throws {Refusal} carousel.unknown */
  readonly change: (network: string, id: string, step: (carousel: Carousel) => Carousel) => Promise<Carousel>
  /** Newest first. */
  readonly list: (network: string, query: CarouselQuery) => Promise<readonly Carousel[]>
  readonly countOf: (network: string, body: string) => Promise<number>
  /** Those of which a last moment or the day of wiping has come, of all networks. */
  readonly due: (now: number) => Promise<readonly Carousel[]>
  /** Those in which something waits whose moment has come, of all networks. */
  readonly toPublish: (now: number) => Promise<readonly In[]>

  /** All that ever hung there, in order. */
  readonly posters: (network: string, carousel: string) => Promise<readonly Poster[]>
  /** One that is kept already changes nothing. @returns whether it is new */
  readonly hang: (poster: Poster) => Promise<boolean>
  /** Its version grows by one. */
  readonly savePoster: (poster: Poster) => Promise<void>

  /** One that is kept already, or was taken away, changes nothing. @returns whether it is new */
  readonly write: (note: Note) => Promise<boolean>
  readonly note: (network: string, carousel: string, id: string) => Promise<Note | null>
  /** @throws {Refusal} carousel.note-gone */
  readonly changeNote: (network: string, carousel: string, id: string, step: (note: Note) => Note) => Promise<Note>
  /** Its words and its author are gone, and it comes back no more. @returns false where it was gone already */
  readonly removeNote: (network: string, carousel: string, id: string) => Promise<boolean>
  /** Questions first, those that nobody dealt with before the others, in an order of chance that stays as it is. */
  readonly notes: (network: string, carousel: string, asked: NotesAsked) => Promise<readonly Note[]>
  readonly counts: (network: string, carousel: string) => Promise<readonly NoteCount[]>
  /** All of them, with what still waits. */
  readonly purgeNotes: (network: string, carousel: string) => Promise<void>

  /** One that waits already changes nothing. */
  readonly wait: (one: WaitingNote) => Promise<void>
  readonly countWaiting: (
    network: string,
    carousel: string,
  ) => Promise<{ readonly notes: number; readonly topics: number }>
  /** What waits until then or earlier, which waits no longer; in the order of its random ids. */
  readonly takeWaiting: (network: string, carousel: string, until: number) => Promise<readonly WaitingNote[]>

  readonly ofMember: (network: string, member: string) => Promise<OfMember>
  /** What they wrote by name stays, without it; what they made is of the stewards of its body. */
  readonly forgetMember: (network: string, member: string) => Promise<void>
}

/** What bears a member's name. */
export interface OfMember {
  readonly carousels: readonly Carousel[]
  readonly posters: readonly Poster[]
  readonly notes: readonly Note[]
}
