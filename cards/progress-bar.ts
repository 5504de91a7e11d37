/** How far several things are together, as a bar with its words. */
import type { Bar } from './card.ts'
import type { Words } from './words/words.ts'

/** How many are done, under way, open, and late. */
export interface ProgressView {
  readonly done: number
  readonly running: number
  readonly open: number
  readonly late: number
}

export const progressBar = (label: string, view: ProgressView, words: Words): Bar => ({
  label,
  parts: (['done', 'running', 'open', 'late'] as const).map((look) => ({ look, count: view[look] })),
  said: sayProgress(view, words),
})

/** "2 van 6 gereed, 1 loopt, 1 te laat" */
export const sayProgress = ({ done, running, open, late }: ProgressView, words: Words): string =>
  words.workAgendas.bar(done, done + running + open + late, running, late)
