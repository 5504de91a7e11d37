import type { AgendaItemStore } from '../../agenda-items/store.ts'
import type { Outbox } from '../../chat/outbox.ts'
import type { HistoryStore } from '../../history.ts'
import type { NetworkStore } from '../../network/store.ts'
import type { MeetingStore } from '../store.ts'

/** What invitations are made of, and how a channel hears of them. */
export interface InvitationStores {
  readonly meetings: MeetingStore
  readonly agendaItems: Pick<AgendaItemStore, 'ofMeetings'>
  readonly network: NetworkStore
  readonly history: HistoryStore
  readonly outbox: Pick<Outbox, 'owe'>
}
