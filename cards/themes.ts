/** What themes look like: how much there is of each, and one of them with all that is open or holds. */
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
  rows,
} from './card.ts'
import { press } from './press.ts'
import { type ProgressView, progressBar, sayProgress } from './progress-bar.ts'
import type { Words } from './words/words.ts'
import {
  listAgendasPress,
  listThemesPress,
  mergeThemePress,
  removeThemePress,
  showThemePress,
  writeThemePress,
} from './work-agenda-presses.ts'

/** @property others how much was agreed under it that is no action. */
interface ThemeRowView {
  readonly id: string
  readonly name: string
  readonly progress: ProgressView | null
  readonly others: number
}

export interface ThemeListView {
  readonly themes: readonly ThemeRowView[]
  readonly total: number
  readonly skip: number
  /** What was looked for and not found, or ''. */
  readonly sought: string
  readonly mayAdd: boolean
}

/**
 * @property parts how far it is, of each werkagenda and of the rest.
 * @property others how much was agreed under it that is no action, seen or not.
 * @property items the actions that are open, and behind them the rest; `total` of those that can be seen.
 */
export interface ThemeView {
  readonly id: string
  readonly name: string
  readonly parts: readonly { readonly name: string; readonly progress: ProgressView }[]
  readonly others: number
  readonly items: readonly AgreementRowView[]
  readonly total: number
  readonly skip: number
  readonly mayChange: boolean
  readonly mayRemove: boolean
}

export const themeListCard = (view: ThemeListView, words: Words): Card => {
  const [say, { show, more, title: agendas }] = [words.workAgendas.theme, words.workAgendas]
  const next = view.skip + view.themes.length
  return card(
    say.title,
    heading(say.title),
    ...(view.sought === '' ? [] : [notice(say.noneLike(view.sought))]),
    ...(view.total === 0 ? [paragraph(say.none)] : []),
    rows(
      view.themes.map((theme) => ({
        text: bold(theme.name),
        fine: sayUse(theme, words),
        button: button(show, press(showThemePress, { theme: theme.id, skip: 0 })),
      })),
    ),
    buttons(
      ...(next < view.total ? [button(more(view.total - next), press(listThemesPress, { skip: next }))] : []),
      button(agendas, press(listAgendasPress, { skip: 0 })),
      ...(view.mayAdd ? [button(say.create, press(writeThemePress, { theme: '' }), 'primary')] : []),
    ),
  )
}

const sayUse = ({ progress, others }: ThemeRowView, words: Words): string => {
  const said = [progress ? sayProgress(progress, words) : '', others > 0 ? words.workAgendas.others(others) : '']
  return said.filter((part) => part !== '').join(' · ') || words.workAgendas.theme.unused
}

export const themeCard = (view: ThemeView, words: Words): Card => {
  const say = words.workAgendas.theme
  const title = say.titleOf(view.name)
  return card(
    title,
    heading(title),
    ...(view.parts.length === 0 ? [] : [bars(view.parts.map((part) => barOf(part, words)))]),
    ...(view.parts.length === 0 && view.others === 0 ? [fine(say.unused)] : []),
    ...(view.items.length === 0 ? [paragraph(say.nothingOpen)] : []),
    ...listOf(say.open, view.items.filter(isAction), words),
    ...listOf(
      say.others,
      view.items.filter((item) => !isAction(item)),
      words,
    ),
    ...doorsOf(view, words),
  )
}

const isAction = ({ kind }: AgreementRowView): boolean => kind === 'action-item'

const listOf = (title: string, items: readonly AgreementRowView[], words: Words): readonly Block[] =>
  items.length === 0 ? [] : [paragraph(bold(title)), rows(items.map((item) => rowOf(item, words)))]

const barOf = ({ name, progress }: ThemeView['parts'][number], words: Words) => progressBar(name, progress, words)

const doorsOf = (view: ThemeView, words: Words): readonly Block[] => {
  const [say, { more, remove }] = [words.workAgendas.theme, words.workAgendas]
  const { id: theme } = view
  const next = view.skip + view.items.length
  return [
    buttons(
      ...(next < view.total ? [button(more(view.total - next), press(showThemePress, { theme, skip: next }))] : []),
      ...(view.mayChange
        ? [button(say.rename, press(writeThemePress, { theme })), button(say.merge, press(mergeThemePress, { theme }))]
        : []),
      ...(view.mayRemove ? [button(remove, press(removeThemePress, { theme }), 'danger')] : []),
      button(words.handOuts.offer, press(handOutPress, { filter: view.name })),
      button(say.back, press(listThemesPress, { skip: 0 })),
    ),
  ]
}
