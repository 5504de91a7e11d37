import type { AgreementRowView } from '../../cards/agreement-list.ts'
import type { LessonView } from '../../cards/search.ts'
import type { Context } from '../chat/feature.ts'
import type { Reply } from '../chat/reply.ts'
import type { NetworkStore } from '../network/store.ts'
import type { WorkAgendaStore } from '../work-agendas/store.ts'
import type { SearchStore } from './store.ts'

export interface SearchStores {
  readonly search: SearchStore
  readonly network: NetworkStore
  readonly workAgendas: WorkAgendaStore
}

/** What agreements do for a search, handed over by whoever ties the features together. */
export interface SearchedAgreements {
  /** The one with that number; null when there is none that this member sees. */
  readonly show: (number: number, context: Context) => Promise<Reply | null>
  readonly view: (numbers: readonly number[], context: Context) => Promise<readonly SearchedAgreement[]>
}

/** Lessons of case rounds that hold all the words, of the bodies that this member sees; the newest first. */
export type SearchedLessons = (words: readonly string[], context: Context) => Promise<readonly LessonView[]>

/** @property texts beside its title; `said` of how it stands, the latest first. */
export interface SearchedAgreement {
  readonly row: AgreementRowView
  readonly texts: readonly string[]
  readonly said: () => Promise<readonly string[]>
}
