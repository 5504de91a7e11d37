/** What a person asked, in words that no platform knows. A surface makes these; `app.ts` answers them. */
import type { Address, Identity, Language } from './address.ts'

/**
 * @property language what the surface says of the person; a member's own choice stands over it.
 * @property deed tells what somebody did from whatever else they did, and stays the same however often and under
 * whatever ids a platform brings it (`bot/chat/deed.ts`); left out where nothing does.
 */
interface Asked {
  readonly deed?: string | undefined
  readonly from: Identity
  readonly at: Address
  readonly isPrivate: boolean
  readonly language: Language
}

/** A stretch of the command's text that names somebody: UTF-16 offsets, end exclusive. */
export interface Mentioned {
  readonly span: readonly [number, number]
  readonly identity: Identity
}

/** `/afspraak Werkagenda @Anna`: name "afspraak", and the text after it with mentions as `@Anna`. */
export interface Command extends Asked {
  readonly kind: 'command'
  readonly name: string
  readonly text: string
  readonly mentions: readonly Mentioned[]
}

/** Something done with an existing message, such as "Maak er een afspraak van". */
export interface Shortcut extends Asked {
  readonly kind: 'shortcut'
  readonly name: string
  readonly text: string
  readonly mentions: readonly Mentioned[]
}

export interface Pressed extends Asked {
  readonly kind: 'press'
  readonly name: string
  readonly data: unknown
}

/** @property isUnfolding the form is not sent yet: it is to be shown with all its fields. */
export interface Submitted extends Asked {
  readonly kind: 'submit'
  readonly isUnfolding?: boolean
  readonly name: string
  readonly state: unknown
  readonly values: unknown
}

export type Request = Command | Shortcut | Pressed | Submitted

/** A search field asks for more options while a person types; it never changes anything. */
export interface OptionsAsked extends Asked {
  readonly search: string
  readonly query: string
}
