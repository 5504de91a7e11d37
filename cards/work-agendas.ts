/** What werkagenda's look like: theme by theme how far it is, and its projects. */
import { type AgreementRowView, rowOf } from './agreement-list.ts'
import { handOutPress } from './agreement-presses.ts'
import {
  type Block,
  bars,
  bold,
  button,
  buttons,
  type Card,
  card,
  fine,
  heading,
  notice,
  paragraph,
  type Row,
  rows,
} from './card.ts'
import { press } from './press.ts'
import { type ProgressView, progressBar } from './progress-bar.ts'
import { remindButton, signUpButton } from './reminded-things.ts'
import type { Words } from './words/words.ts'
import {
  addProjectPress,
  listAgendasPress,
  type Only,
  removeAgendaPress,
  showAgendaPress,
  showProjectPress,
  writeAgendaPress,
} from './work-agenda-presses.ts'

/** A project in a line. */
export interface ProjectRowView extends AgreementRowView {
  readonly goals: readonly string[]
}

/**
 * @property theme null for what is of none.
 * @property progress also of projects that the reader does not see.
 * @property projects and behind them what else was agreed under it, of the other kinds.
 */
export interface SectionView {
  readonly theme: { readonly id: string; readonly name: string } | null
  readonly progress: ProgressView
  readonly projects: readonly ProjectRowView[]
}

/**
 * @property ended the day in words, or null.
 * @property progress of the whole.
 * @property emptyThemes names of those under which there is nothing yet.
 * @property without how many projects have nobody who owns them, or no day.
 * @property next how many were shown by the end of this card; `total` how many there are to show, of all kinds.
 * @property hidden how many projects are of bodies that the reader does not see.
 */
export interface AgendaView {
  readonly id: string
  readonly name: string
  readonly about: string
  readonly body: string
  readonly ended: string | null
  readonly only: Only
  readonly progress: ProgressView
  readonly sections: readonly SectionView[]
  readonly emptyThemes: readonly string[]
  readonly without: { readonly owner: number; readonly term: number }
  readonly total: number
  readonly next: number
  readonly hidden: number
  readonly mayAdd: boolean
  readonly mayChange: boolean
  readonly mayRemove: boolean
}

export const agendaCard = (view: AgendaView, words: Words): Card => {
  const say = words.workAgendas
  const title = view.only === 'all' ? view.name : say.titleWithout[view.only](view.name)
  return card(title, heading(title), ...aboutOf(view, words), ...sectionsOf(view, words), ...doorsOf(view, words))
}

const aboutOf = (view: AgendaView, words: Words): readonly Block[] => {
  const say = words.workAgendas
  return [
    ...(view.about === '' ? [] : [paragraph(view.about)]),
    ...(view.body === '' ? [] : [fine(`${say.body}: ${view.body}`)]),
    ...(view.ended === null ? [] : [notice(say.ended(view.ended))]),
    ...barOf(view, say.total, view.progress, words),
  ]
}

/** None where there is no project. */
const barOf = ({ only }: AgendaView, name: string, progress: ProgressView, words: Words): readonly Block[] =>
  only === 'all' && Object.values(progress).some((count) => count > 0)
    ? [bars([progressBar(name, progress, words)])]
    : []

const sectionsOf = (view: AgendaView, words: Words): readonly Block[] => {
  const say = words.workAgendas
  const none = view.only === 'all' ? say.noProjects : say.noneWithout[view.only]
  return [
    ...(view.total === 0 && view.hidden === 0 ? [paragraph(none)] : []),
    ...view.sections.flatMap((section) => sectionOf(view, section, words)),
    ...(view.emptyThemes.length > 0 ? [fine(say.emptyThemes(view.emptyThemes.join(', ')))] : []),
    ...(view.hidden > 0 ? [fine(say.hidden(view.hidden))] : []),
  ]
}

/** The bar says the name of its theme; what stands under it can be added to there and then. */
const sectionOf = (view: AgendaView, { theme, progress, projects }: SectionView, words: Words): readonly Block[] => {
  const say = words.workAgendas
  const name = theme?.name ?? say.withoutTheme
  const add = press(addProjectPress, { agenda: view.id, theme: theme?.id ?? null })
  const header: Row =
    view.mayAdd && theme && view.only === 'all'
      ? { text: bold(name), button: button(say.addProject, add) }
      : { text: bold(name) }
  return [
    rows([header]),
    ...barOf(view, '', progress, words),
    rows(projects.map((one) => (one.kind === 'action-item' ? projectRow(one, words) : rowOf(one, words)))),
  ]
}

const projectRow = (view: ProjectRowView, words: Words): Row => {
  const [say, { states, lateShort, start, due }] = [words.workAgendas, words.agreements]
  const owners = view.owners.map((owner) => owner.name).join(', ')
  const term = view.term && `${(view.term.label === 'start' ? start : due).toLowerCase()} ${view.term.said}`
  const parts = [
    owners || say.noOwner,
    view.isLate && view.term ? lateShort(view.term.said) : (term ?? say.noTerm),
    states[view.state],
    say.goals(view.goals.length),
  ]
  return {
    text: [bold(`${view.number}. `), view.title],
    fine: parts.filter((_, at) => at < 3 || view.goals.length > 0).join(' · '),
    button: button(say.show, press(showProjectPress, { item: view.id })),
  }
}

const doorsOf = (view: AgendaView, words: Words): readonly Block[] => {
  const say = words.workAgendas
  const { id: agenda } = view
  const door = (only: Only, skip: number) => press(showAgendaPress, { agenda, only, skip })
  const lacking = (['owner', 'term'] as const).filter((only) => only !== view.only && view.without[only] > 0)
  return [
    buttons(
      ...(view.next < view.total ? [button(say.more(view.total - view.next), door(view.only, view.next))] : []),
      ...(view.only === 'all' ? [] : [button(say.whole, door('all', 0))]),
      ...lacking.map((only) => button(say.without[only](view.without[only]), door(only, 0))),
      ...(view.mayAdd ? [button(say.addProject, press(addProjectPress, { agenda, theme: null }), 'primary')] : []),
      ...(view.mayChange ? [button(say.change, press(writeAgendaPress, { agenda }))] : []),
      ...(view.mayRemove ? [button(say.remove, press(removeAgendaPress, { agenda }), 'danger')] : []),
      button(words.handOuts.offer, press(handOutPress, { filter: filterOf(view) })),
      remindButton({ kind: 'work-agenda', id: agenda }, words),
      ...(view.mayAdd ? [signUpButton({ kind: 'work-agenda', id: agenda }, words)] : []),
      button(say.back, press(listAgendasPress, { skip: 0 })),
    ),
  ]
}

/** As typed after `/afspraken`. */
const filterOf = ({ name, only }: AgendaView): string =>
  ({ all: name, owner: `${name} zonder eigenaar`, term: `${name} zonder datum` })[only]
