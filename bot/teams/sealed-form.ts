/**
 * What a form carries from its drawing to its sending. Nothing of an unsent form is kept with us, and whoever has a
 * client of their own can send anything, so it travels sealed: only what we drew ourselves is read back, from its
 * asker, in its conversation. One string, because clients reorder and rewrite the data of a card.
 */
import { createHmac, hkdfSync } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import type { Form } from '../../cards/form.ts'
import { newReference } from '../ids.ts'
import { isSameSecret } from '../same-secret.ts'

const bearingsShape = z.object({
  asker: z.string(),
  conversation: z.string(),
  language: z.enum(['nl', 'en']),
  home: z.string().min(1).optional(),
})

/**
 * @property asker the only one who may send the form.
 * @property home our message that it stands in or came from, to be replaced once the form is done.
 */
export type Bearings = z.infer<typeof bearingsShape>

/** @property mark tells this drawing of the form from every other one. */
const letterShape = bearingsShape.extend({
  form: z.string(),
  state: z.unknown(),
  shown: z.unknown(),
  mark: z.string().optional(),
})

/** `form`, `state` and `shown` as `readForm` wants them, with where they belong. */
export type Letter = z.infer<typeof letterShape>

export interface Seal {
  readonly close: (form: Form, bearings: Bearings) => string
  /** Null for what we did not seal. */
  readonly open: (sealed: unknown) => Letter | null
}

/** @param secret the app's password, so that every process of ours opens what another one closed. */
export const sealWith = (secret: string | Uint8Array): Seal => {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'schakel teams form', 32))
  const sign = (letter: string): Buffer => createHmac('sha256', key).update(letter).digest()
  return {
    close: (form, bearings) => {
      const letter = fold(letterOf(form, bearings))
      return `${letter}.${sign(letter).toString('base64url')}`
    },
    open: (sealed) => {
      const [letter = '', signature = ''] = typeof sealed === 'string' ? sealed.split('.') : []
      const isOurs = isSameSecret(signature, sign(letter).toString('base64url'))
      return isOurs ? letterShape.parse(unfold(letter)) : null
    },
  }
}

const letterOf = ({ kind: _, name, state, ...shown }: Form, bearings: Bearings): Letter => ({
  ...bearings,
  form: name,
  state,
  shown,
  mark: newReference(),
})

/** Folded small: a form of a hundred possible owners would else weigh more than a card may. */
const fold = (letter: Letter): string => deflateRawSync(JSON.stringify(letter)).toString('base64url')

const unfold = (letter: string): unknown => JSON.parse(inflateRawSync(Buffer.from(letter, 'base64url')).toString())
