import type { App } from '../app.ts'
import type { AuditStore } from '../audit/store.ts'
import type { DocumentStore } from '../chat/document.ts'
import type { UnitOfWork } from '../chat/unit-of-work.ts'
import { type Clock, dayAt } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Member } from '../network/network.ts'
import type { NetworkStore } from '../network/store.ts'
import type { Looks } from './looks.ts'
import type { Carrier, Sessions } from './sessions.ts'
import type { PageStore } from './store.ts'
import type { Streams } from './streams.ts'
import type { TryOut } from './try-out.ts'
import type { Turns } from './turns.ts'
import type { WakeUp } from './wake-up.ts'

/** What the page is built from. */
export interface OpenPageParts {
  readonly app: App
  readonly page: PageStore
  readonly documents: DocumentStore
  readonly network: NetworkStore
  readonly audit: Pick<AuditStore, 'record'>
  readonly unitOfWork: UnitOfWork
  /** The domain's clock. */
  readonly clock: Clock
  readonly log: Log
  /** All that is kept of a member, as plain data for themselves. */
  readonly keptOf: (member: Member, now: number) => Promise<object>
  readonly tryOut?: TryOut
}

/** The domain's day in the Netherlands. */
export const todayOf = ({ clock }: Pick<OpenPageParts, 'clock'>): string => dayAt(clock.now())

/** What its routes share. */
export interface PageParts extends OpenPageParts {
  readonly sessions: Sessions
  readonly carrier: Carrier
  readonly wakeUp: WakeUp
  readonly streams: Streams
  readonly looks: Looks
  /** In which streams look for news. */
  readonly turns: Turns
}
