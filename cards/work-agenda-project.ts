/** One project of a werkagenda: what it is to bring, who does it, and what hangs under it. */
import { type AgreementRowView, rowOf } from './agreement-list.ts'
import { resultPress, showPress } from './agreement-presses.ts'
import {
  type Block,
  bars,
  bold,
  button,
  buttons,
  type Card,
  card,
  type Fact,
  fact,
  facts,
  fine,
  heading,
  paragraph,
  rows,
} from './card.ts'
import { press } from './press.ts'
import { type ProgressView, progressBar } from './progress-bar.ts'
import { signUpButton } from './reminded-things.ts'
import type { Words } from './words/words.ts'
import { addProjectPress, showAgendaPress } from './work-agenda-presses.ts'
import type { ProjectRowView } from './work-agendas.ts'

/** @property actions what hangs under it: the first of them, and the progress of all. */
export interface ProjectView extends ProjectRowView {
  readonly agenda: { readonly id: string; readonly name: string }
  readonly theme: { readonly id: string; readonly name: string } | null
  readonly lead: string
  readonly partners: readonly string[]
  readonly progress: ProgressView | null
  readonly actions: readonly AgreementRowView[]
  readonly mayAdd: boolean
  /** Actions come under it. */
  readonly mayGrow: boolean
}

export const projectCard = (view: ProjectView, words: Words): Card => {
  const title = `${view.number}. ${view.title}`
  return card(
    title,
    heading(title),
    facts(...factsOf(view, words)),
    ...goalsOf(view, words),
    ...actionsOf(view, words),
    doorsOf(view, words),
  )
}

const doorsOf = (view: ProjectView, words: Words): Block => {
  const { id: item, theme, mayAdd, mayGrow } = view
  const { id: agenda } = view.agenda
  const { project: say, addProject } = words.workAgendas
  const add = press(addProjectPress, { agenda, theme: theme?.id ?? null })
  return buttons(
    button(say.open, press(showPress, { item }), 'primary'),
    ...(mayGrow ? [button(say.addAction, press(resultPress, { item, kind: 'action-item' }))] : []),
    ...(mayAdd ? [button(addProject, add)] : []),
    ...(mayGrow ? [signUpButton({ kind: 'agreement', id: item }, words)] : []),
    button(say.back, press(showAgendaPress, { agenda, only: 'all', skip: 0 })),
  )
}

const factsOf = (view: ProjectView, words: Words): readonly Fact[] => {
  const [say, { noOwner, noTerm }] = [words.workAgendas.project, words.workAgendas]
  const owners = view.owners.map((owner) => owner.name).join(' · ')
  const { states, late } = words.agreements
  return [
    fact(say.agenda, view.agenda.name),
    ...(view.theme ? [fact(say.theme, view.theme.name)] : []),
    fact(say.owners(view.owners.length), owners || noOwner),
    ...(view.lead === '' ? [] : [fact(say.lead, view.lead)]),
    ...(view.partners.length > 0 ? [fact(say.partners, view.partners.join(' · '))] : []),
    view.term
      ? fact(say[view.term.label], view.isLate ? late(view.term.said) : view.term.said)
      : fact(say.term, noTerm),
    fact(say.state, states[view.state]),
  ]
}

const goalsOf = ({ goals }: ProjectView, words: Words): readonly Block[] => {
  const say = words.workAgendas.project
  if (goals.length === 0) return [fine(say.noGoal)]
  return [paragraph(bold(say.goals(goals.length))), rows(goals.map((text) => ({ text })))]
}

const actionsOf = ({ progress, actions }: ProjectView, words: Words): readonly Block[] =>
  progress === null
    ? []
    : [
        bars([progressBar(words.workAgendas.project.actions, progress, words)]),
        rows(actions.map((action) => rowOf(action, words))),
      ]
