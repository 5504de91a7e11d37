/** In whose name somebody acts on an agreement: their own, or that of somebody for whom they stand in. */
import { Refusal } from '../../refusal.ts'
import type { Agreement } from '../agreement.ts'
import { type Actor, isActor } from '../party.ts'

/** @property onBehalfOf the absent `member` as whom a deputy acts, or null for oneself. */
export interface Acting extends Actor {
  readonly onBehalfOf: string | null
}

export type Actings = readonly [Acting, ...Acting[]]

/**
 * Does the step in the name of an owner where one of these is, else in the first name that may.
 *
 * @throws {Refusal} of the first, when none may
 */
export const actAs = <Done>(
  actors: Actings,
  item: Agreement,
  step: (item: Agreement, actor: Actor) => Done,
): { readonly done: Done; readonly actor: Acting } => {
  const owns = (actor: Actor): boolean => item.owners.some((owner) => isActor(owner, actor))
  let refused: Refusal | undefined
  for (const actor of actors.toSorted((a, b) => Number(owns(b)) - Number(owns(a)))) {
    try {
      return { done: step(item, actor), actor }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused ??= error
    }
  }
  throw refused
}
