import type { Hono } from 'hono'
import type { Port } from './port.ts'

/** A surface that `scripts/start.ts` has built: its way out (`port`) and its ways in. */
export interface RunningSurface {
  readonly port: Port
  /** Adds its routes to the one server. */
  readonly mount?: (server: Hono) => void
  /** Opens what is not HTTP (Slack's Socket Mode). */
  readonly start?: () => Promise<void>
  /** Whether what people do reaches us now; left out where only our own server stands between (HTTP). */
  readonly isHearing?: () => boolean
  /** Stops taking in, and resolves when everything that was taken in is answered. */
  readonly stop?: () => Promise<void>
}
