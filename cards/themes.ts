/** What themes look like: how much there is of each, and one of them with all that is open. */
import { type AgreementRowView, rowOf } from './agreement-list.ts'
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

export interface ThemeListView {
  readonly themes: readonly { readonly id: string; readonly name: string; readonly progress: ProgressView | null }[]
  readonly total: number
  readonly skip: number
  /** What was looked for and not found, or ''. */
  readonly sought: string
  readonly mayAdd: boolean
}

/** @property parts how far it is, of each werkagenda and of the rest. @property total of what is open and can be seen */
export interface ThemeView {
  readonly id: string
  readonly name: string
  readonly parts: readonly { readonly name: string; readonly progress: ProgressView }[]
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
      view.themes.map(({ id, name, progress }) => ({
        text: bold(name),
        fine: progress ? sayProgress(progress, words) : say.unused,
        button: button(show, press(showThemePress, { theme: id, skip: 0 })),
      })),
    ),
    buttons(
      ...(next < view.total ? [button(more(view.total - next), press(listThemesPress, { skip: next }))] : []),
      button(agendas, press(listAgendasPress, { skip: 0 })),
      ...(view.mayAdd ? [button(say.create, press(writeThemePress, { theme: '' }), 'primary')] : []),
    ),
  )
}

export const themeCard = (view: ThemeView, words: Words): Card => {
  const say = words.workAgendas.theme
  const title = say.titleOf(view.name)
  return card(
    title,
    heading(title),
    ...(view.parts.length === 0 ? [fine(say.unused)] : [bars(view.parts.map((part) => barOf(part, words)))]),
    ...(view.items.length === 0
      ? [paragraph(say.nothingOpen)]
      : [paragraph(bold(say.open)), rows(view.items.map((item) => rowOf(item, words)))]),
    ...doorsOf(view, words),
  )
}

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
      button(say.back, press(listThemesPress, { skip: 0 })),
    ),
  ]
}
