/** `/thema`: all themes, or how far one is, what of it is open and what else was agreed under it. */
import { themeCard, themeListCard } from '../../cards/themes.ts'
import type { Words } from '../../cards/words/words.ts'
import { type AgreementQuery, otherQuery, projectQuery, type Tally } from '../agreements/store.ts'
import type { Context } from '../chat/feature.ts'
import { readerOf } from '../chat/reader.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import { findTolerantly } from '../name-search.ts'
import { agendasSeen } from './access.ts'
import { listInTurn } from './in-turn.ts'
import { pageOfRows } from './list-agendas.ts'
import { addUp, countIn, type Projects } from './projects.ts'
import type { WorkAgendaStores } from './stores.ts'
import type { Theme, WorkAgenda } from './work-agenda.ts'
import { findTheme, isUsed } from './write-theme.ts'

/** Of what is shown: their titles may be long, and a message of Slack is small. */
const mostShown = 10

export const listThemes = async (
  stores: WorkAgendaStores,
  { skip }: { readonly skip: number },
  context: Context,
): Promise<Reply> => {
  const themes = await stores.workAgendas.themes(context.network.id)
  return whisper(await drawList(stores, { themes, skip, sought: '' }, context))
}

/** In spite of a slip. */
export const showThemeNamed = async (
  stores: WorkAgendaStores,
  projects: Projects,
  name: string,
  context: Context,
): Promise<Reply> => {
  const themes = await stores.workAgendas.themes(context.network.id)
  const found = findTolerantly(
    themes.map((theme) => ({ ...theme, about: '' })),
    name,
  )
  const [first] = found
  if (first && found.length === 1) return showTheme(stores, projects, { theme: first.id, skip: 0 }, context)
  const shown = first ? found : themes
  return whisper(await drawList(stores, { themes: shown, skip: 0, sought: first ? '' : name }, context))
}

const drawList = async (
  { agreements }: WorkAgendaStores,
  { themes, skip, sought }: { readonly themes: readonly Theme[]; readonly skip: number; readonly sought: string },
  context: Context,
) => {
  const rows = themes.slice(skip, skip + pageOfRows).map(async ({ id, name }) => {
    const tally = (query: AgreementQuery) =>
      agreements.tally(context.network.id, { ...query, theme: id }, 'theme', context.today)
    const [projects, others] = await Promise.all([tally(projectQuery), tally(otherQuery)])
    return { id, name, progress: projects[0] ?? null, others: countIn(addUp(others)) }
  })
  const mayAdd = context.member.role === 'secretariat'
  return themeListCard({ themes: await Promise.all(rows), total: themes.length, skip, sought, mayAdd }, context.words)
}

/** Counted over all bodies; shown are those that the reader sees. @throws {Refusal} theme.gone */
export const showTheme = async (
  stores: WorkAgendaStores,
  projects: Projects,
  { theme: id, skip }: { readonly theme: string; readonly skip: number },
  context: Context,
): Promise<Reply> => {
  const theme = await findTheme(stores, id, context)
  const { agendas, bodies } = await agendasSeen(stores, context)
  const seen = bodies.map((body) => body.id)
  const tally = (query: AgreementQuery) =>
    stores.agreements.tally(context.network.id, { ...query, theme: id }, 'agenda', context.today)
  const count = async (query: AgreementQuery) => ({ query, count: countIn(addUp(await tally(query))) })
  const [progress, others, ...lists] = await Promise.all([
    tally(projectQuery),
    tally(otherQuery),
    count({ ...projectQuery, theme: id, bodies: seen, isOpen: true }),
    count({ ...otherQuery, theme: id, bodies: seen }),
  ])
  const items = await listInTurn(stores.agreements, context.network.id, lists, mostShown, skip)
  const isSecretariat = context.member.role === 'secretariat'
  const card = themeCard(
    {
      id,
      name: theme.name,
      parts: partsOf(agendas, progress, context.words),
      others: countIn(addUp(others)),
      items: await projects.view(items, readerOf(context)),
      total: lists.reduce((sum, list) => sum + list.count, 0),
      skip,
      mayChange: isSecretariat,
      mayRemove: isSecretariat && !(await isUsed(stores, theme)),
    },
    context.words,
  )
  return whisper(card)
}

/** Of each werkagenda that the reader sees, of the others together, and of what stands on none. */
const partsOf = (agendas: readonly WorkAgenda[], tally: readonly Tally[], { workAgendas }: Words) => {
  const known = new Set<string | null>(agendas.map(({ id }) => id))
  const progressOf = (isOf: (key: string | null) => boolean) => addUp(tally.filter(({ key }) => isOf(key)))
  return [
    ...agendas.map(({ id, name }) => ({ name, progress: progressOf((key) => key === id) })),
    { name: workAgendas.theme.unseen, progress: progressOf((key) => key !== null && !known.has(key)) },
    { name: workAgendas.theme.other, progress: progressOf((key) => key === null) },
  ].filter(({ progress }) => countIn(progress) > 0)
}
