import type { Label, Reason } from './finding.ts'

export interface Mark {
  readonly reason: Reason
  /** What the rule that marked it knows it to be; null where the words around must tell. */
  readonly label: Label | null
}

/** Which tokens are (part of) a name, as the rules find out one after the other. The first rule to mark a token keeps it,
 * but a later one may say what it is. */
export class Marks {
  readonly #marks: (Mark | null)[]
  readonly #isTaken: readonly boolean[]

  constructor(isTaken: readonly boolean[]) {
    this.#isTaken = isTaken
    this.#marks = isTaken.map(() => null)
  }

  at(at: number): Mark | null {
    return this.#marks[at] ?? null
  }

  /** Belongs to a number, an address on the net, a date: no name can stand there. */
  isTaken(at: number): boolean {
    return this.#isTaken[at] ?? true
  }

  add(at: number, reason: Reason, label: Label | null = null): void {
    if (this.isTaken(at)) return
    const old = this.#marks[at]
    this.#marks[at] = old ? { reason: old.reason, label: label ?? old.label } : { reason, label }
  }
}
