/** What the delivery is given. */
import type { App } from '../app.ts'
import type { Log } from '../log.ts'
import type { NetworkStore } from '../network/store.ts'
import type { OutboxStore } from './outbox.ts'
import type { Port } from './port.ts'
import { usualRequest, type Waits, waitsFor } from './waits.ts'

export interface DeliveryParts {
  readonly outbox: OutboxStore
  readonly network: Pick<NetworkStore, 'channel' | 'channelState' | 'body' | 'member'>
  readonly app: Pick<App, 'present' | 'notice'>
  readonly port: Port
  /** Real time: leases and pacing do not follow the try-out's clock. */
  readonly now: () => number
  readonly log: Log
  readonly waits?: Waits
}

export const waitsOf = ({ waits = waitsFor(usualRequest) }: DeliveryParts): Waits => waits

export const leaseUntil = (parts: DeliveryParts): number => parts.now() + waitsOf(parts).lease
