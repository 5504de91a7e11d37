import type { Theme, WorkAgenda } from './work-agenda.ts'

/** What must be kept of agendas and themes. Lists come in order of name. */
export interface WorkAgendaStore {
  readonly saveAgenda: (agenda: WorkAgenda) => Promise<void>
  readonly agenda: (network: string, id: string) => Promise<WorkAgenda | null>
  readonly agendas: (network: string) => Promise<readonly WorkAgenda[]>
  readonly removeAgenda: (network: string, id: string) => Promise<void>
  readonly saveTheme: (theme: Theme) => Promise<void>
  readonly theme: (network: string, id: string) => Promise<Theme | null>
  readonly themes: (network: string) => Promise<readonly Theme[]>
  readonly removeTheme: (network: string, id: string) => Promise<void>
}
