/** What somebody does at one of the three clients; each of these is one delivery. */
import type { Card } from '../../../cards/card.ts'

export interface Hand {
  /** A card stands before them, drawn as their client draws it. */
  readonly look: (card: Card) => void
  /** A command without its mark, in the channel of the OOGO; what answers it stands before them. */
  readonly ask: (line: string) => Promise<void>
  /** Presses the button with this label; what answers it stands before them. @throws {Error} when there is none */
  readonly press: (label: string) => Promise<void>
  /** Sends the form that stands open, with these fields filled in by their names. */
  readonly send: (values: Readonly<Record<string, string>>) => Promise<void>
  /** Whether the form was not enough, and asks once more. */
  readonly hasForm: () => boolean
}
