/** The werkagenda's that somebody sees, each with how far it is. */
import { bold, button, buttons, type Card, card, heading, notice, paragraph, type Row, rows } from './card.ts'
import { press } from './press.ts'
import { type ProgressView, sayProgress } from './progress-bar.ts'
import type { Words } from './words/words.ts'
import { listAgendasPress, listThemesPress, showAgendaPress, writeAgendaPress } from './work-agenda-presses.ts'

export interface AgendaRowView {
  readonly id: string
  readonly name: string
  /** The name of its body, or ''. */
  readonly body: string
  readonly isEnded: boolean
  readonly progress: ProgressView
  /** What was agreed under it that is no project. */
  readonly others: number
}

export interface AgendaListView {
  readonly agendas: readonly AgendaRowView[]
  readonly total: number
  readonly skip: number
  /** What was looked for and not found, or ''. */
  readonly sought: string
  readonly mayAdd: boolean
}

export const agendaListCard = (view: AgendaListView, words: Words): Card => {
  const say = words.workAgendas
  const next = view.skip + view.agendas.length
  return card(
    say.title,
    heading(say.title),
    ...(view.sought === '' ? [] : [notice(say.noneLike(view.sought))]),
    ...(view.total === 0 ? [paragraph(say.none)] : []),
    rows(view.agendas.map((one) => agendaRow(one, words))),
    buttons(
      ...(next < view.total ? [button(say.more(view.total - next), press(listAgendasPress, { skip: next }))] : []),
      button(say.themes, press(listThemesPress, { skip: 0 })),
      ...(view.mayAdd ? [button(say.add, press(writeAgendaPress, { agenda: '' }), 'primary')] : []),
    ),
  )
}

const agendaRow = ({ id, name, body, isEnded, progress, others }: AgendaRowView, words: Words): Row => {
  const say = words.workAgendas
  const { done, running, open, late } = progress
  const total = done + running + open + late
  const parts = [
    body,
    isEnded ? say.endedShort : '',
    say.projects(total),
    total > 0 ? sayProgress(progress, words) : '',
    others > 0 ? say.others(others) : '',
  ]
  return {
    text: bold(name),
    fine: parts.filter((part) => part !== '').join(' · '),
    button: button(say.show, press(showAgendaPress, { agenda: id, only: 'all', skip: 0 })),
  }
}
