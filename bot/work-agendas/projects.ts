/** What a werkagenda asks of agreements: its projects are theirs. */
import type { ProjectRowView } from '../../cards/work-agendas.ts'
import type { Agreement } from '../agreements/agreement.ts'
import type { Progress } from '../agreements/store.ts'
import type { Context, Reader } from '../chat/feature.ts'
import type { Reply } from '../chat/reply.ts'
import type { Theme, WorkAgenda } from './work-agenda.ts'

export interface ShownProject extends ProjectRowView {
  readonly lead: string
  readonly partners: readonly string[]
}

/** Handed over by whoever ties the features together. */
export interface Projects {
  /** Opens the form in which a project is written. @throws {Refusal} for whoever may not write with its body */
  readonly offer: (agenda: WorkAgenda, theme: Theme | null, context: Context) => Promise<Reply>
  readonly view: (items: readonly Agreement[], reader: Reader) => Promise<readonly ShownProject[]>
}

export const noProgress: Progress = { done: 0, running: 0, open: 0, late: 0 }

export const countIn = ({ done, running, open, late }: Progress): number => done + running + open + late

export const addUp = (parts: readonly Progress[]): Progress =>
  parts.reduce(
    (all, { done, running, open, late }) => ({
      done: all.done + done,
      running: all.running + running,
      open: all.open + open,
      late: all.late + late,
    }),
    noProgress,
  )
