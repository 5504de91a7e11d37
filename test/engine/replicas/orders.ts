/** What a process of the bot is told, and what it tells. */
import type { Request } from '../../../bot/chat/request.ts'

/** Milliseconds that a unit of work may take: nobody is to be given up on because the machine is slow. */
export const unitPatience = 120_000

/** @property now the domain's time, in epoch milliseconds */
export type Order =
  | { readonly kind: 'open'; readonly settings: Readonly<Record<string, string>>; readonly now: number }
  | { readonly kind: 'wake'; readonly now: number }
  | { readonly kind: 'answer'; readonly asked: Request }
  | { readonly kind: 'close' }

export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly why: string }
  /** A warning, an error or a fault in its log. */
  | { readonly kind: 'said'; readonly event: string; readonly fields: object }
