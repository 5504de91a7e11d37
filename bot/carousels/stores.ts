import type { AgreementStore } from '../agreements/store.ts'
import type { Outbox } from '../chat/outbox.ts'
import type { UnitOfWork } from '../chat/unit-of-work.ts'
import type { HistoryStore } from '../history.ts'
import type { NetworkStore } from '../network/store.ts'
import type { PollStore } from '../polls/store.ts'
import type { SignUpStore } from '../sign-ups/store.ts'
import type { WorkAgendaStore } from '../work-agendas/store.ts'
import type { CarouselStore } from './store.ts'

/** What this feature keeps and reaches. */
export interface CarouselStores {
  readonly carousels: CarouselStore
  readonly polls: Pick<PollStore, 'find' | 'countVotes'>
  readonly signUps: Pick<SignUpStore, 'find' | 'signUps'>
  readonly agreements: AgreementStore
  readonly workAgendas: WorkAgendaStore
  readonly network: NetworkStore
  readonly history: HistoryStore
  readonly outbox: Outbox
  readonly unitOfWork: UnitOfWork
}
