/** A press (of a button) is defined once, name and shape, for the card that offers it and the handler that hears it. */
import type { z } from 'zod'

/**
 * @property opensForm the answer is a form: Teams must know that before the press, not after it.
 * @property isSecret nothing that we keep may tell who pressed it, or when within a day: of a case round, of a ballot.
 */
export interface PressKind<Data = unknown> {
  readonly name: string
  readonly shape: z.ZodType<Data>
  readonly opensForm: boolean
  readonly isSecret: boolean
}

/** A press as a card carries it: small plain data (Slack keeps 2,000 characters of it). */
export interface Press {
  readonly name: string
  readonly data: unknown
  readonly opensForm: boolean
}

/** @param name `feature.verb`, never renamed: last month's cards still carry it. */
export const definePress = <Data>(
  name: string,
  shape: z.ZodType<Data>,
  { opensForm = false, isSecret = false }: { readonly opensForm?: boolean; readonly isSecret?: boolean } = {},
): PressKind<Data> => ({ name, shape, opensForm, isSecret })

export const press = <Data>(kind: PressKind<Data>, data: NoInfer<Data>): Press => ({
  name: kind.name,
  data,
  opensForm: kind.opensForm,
})
