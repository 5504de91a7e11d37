import type { AgendaDeed, PutOnAgenda } from '../agenda-items/agenda-item.ts'
import type { AgendaItemStore } from '../agenda-items/store.ts'
import type { Agreement, Draft } from '../agreements/agreement.ts'
import type { Origin, Parent } from '../agreements/details.ts'
import type { AgreementStore } from '../agreements/store.ts'
import type { Outbox } from '../chat/outbox.ts'
import type { HistoryStore } from '../history.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { MeetingStore } from '../meetings/store.ts'
import type { NetworkStore } from '../network/store.ts'
import type { ReportBackStore } from './store.ts'

/** What this feature keeps and reaches. */
export interface ReportBackStores {
  readonly reportBacks: ReportBackStore
  readonly agreements: AgreementStore
  readonly agendaItems: AgendaItemStore
  readonly meetings: MeetingStore
  readonly network: NetworkStore
  readonly history: HistoryStore
  readonly outbox: Outbox
}

/** Handed over by whoever ties the features together. */
export interface ChainParts {
  readonly writeDown: (
    draft: Draft,
    given: {
      readonly id: string
      readonly network: string
      readonly body: string
      readonly by: string
      readonly now: number
      readonly parent: Parent
      readonly origin?: Origin
    },
    deed: AgendaDeed & { readonly told: Readonly<Record<string, unknown>> },
  ) => Promise<{ readonly item: Agreement; readonly isNew: boolean }>
  readonly putOnAgenda: PutOnAgenda
  /** The next meeting of a body whose agenda is not sent round yet, or null. */
  readonly nextMeeting: (network: string, body: string, now: number) => Promise<Meeting | null>
}
