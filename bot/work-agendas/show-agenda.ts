/** A werkagenda, theme by theme: how far each is, its projects, and what else was agreed under it. */
import type { Only } from '../../cards/work-agenda-presses.ts'
import { agendaCard, type SectionView } from '../../cards/work-agendas.ts'
import { type AgreementQuery, otherQuery, projectQuery, type Tally } from '../agreements/store.ts'
import type { Context } from '../chat/feature.ts'
import { readerOf } from '../chat/reader.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import { sayDate } from '../dates/say-due.ts'
import { hasVoice } from '../network/network.ts'
import { findAgenda, mayChange } from './access.ts'
import { type Counted, listInTurn } from './in-turn.ts'
import { addUp, countIn, noProgress, type Projects, type ShownProject } from './projects.ts'
import type { WorkAgendaStores } from './stores.ts'
import type { Theme, WorkAgenda } from './work-agenda.ts'

/**
 * What goes on a card: lines, of which each theme takes one, and characters of titles and names. A message of Slack
 * holds fifty blocks, two for a line, and 12,000 characters of JSON, some 500 for a line before it says anything.
 */
const roomOfCard = { lines: 16, text: 2_400 }

export interface AgendaAsked {
  readonly agenda: string
  readonly only: Only
  readonly skip: number
}

/** @throws {Refusal} work-agenda.gone, channel.not-seated */
export const showAgenda = async (
  stores: WorkAgendaStores,
  projects: Projects,
  { agenda: id, only, skip }: AgendaAsked,
  context: Context,
): Promise<Reply> => {
  const { agenda, bodies } = await findAgenda(stores, id, context)
  const whole = { ...projectQuery, agenda: id }
  const asked = only === 'all' ? whole : { ...whole, without: only, isOpen: true }
  const seen = { bodies: bodies.map((body) => body.id) }
  const tally = (query: AgreementQuery) => stores.agreements.tally(context.network.id, query, 'theme', context.today)
  const seenProjects = { ...asked, ...seen }
  const seenOthers = { ...otherQuery, agenda: id, ...seen }
  const [all, visible, others] = await Promise.all([
    tally(asked),
    tally(seenProjects),
    only === 'all' ? tally(seenOthers) : [],
  ])
  const themes = inOrder(agenda, await stores.workAgendas.themes(context.network.id), [...all, ...others])
  const lists = [
    { query: seenProjects, tally: visible },
    { query: seenOthers, tally: others },
  ]
  const page = await readPage(stores, projects, { lists, themes, all, skip }, context)
  const total = countIn(addUp([...visible, ...others]))
  const card = agendaCard(
    {
      id,
      name: agenda.name,
      about: agenda.about,
      body: bodies.find((body) => body.id === agenda.body)?.name ?? '',
      ended: agenda.endedOn && sayDate(agenda.endedOn, context.language),
      only,
      progress: addUp(all),
      ...page,
      emptyThemes: only === 'all' && page.next >= total ? namesOfEmpty(themes, [...all, ...others]) : [],
      without: await countLacking(stores, { ...whole, ...seen }, context),
      total,
      hidden: countIn(addUp(all)) - countIn(addUp(visible)),
      mayAdd: agenda.endedOn === null && hasVoice(context.member.role),
      ...(await rightsIn(stores, agenda, context)),
    },
    context.words,
  )
  return whisper(card)
}

interface Under {
  readonly key: string | null
  readonly theme: Theme | null
}

/** Those of the agenda in its order, then what else its projects are of, then those of no theme. */
const inOrder = (agenda: WorkAgenda, themes: readonly Theme[], tally: readonly Tally[]): readonly Under[] => {
  const byId = new Map(themes.map((theme) => [theme.id, theme]))
  const own = agenda.themes.filter((id) => byId.has(id))
  const used = new Set(tally.map(({ key }) => key))
  const others = themes.map(({ id }) => id).filter((id) => used.has(id) && !own.includes(id))
  const unnamed = [...used].filter((key) => key === null || !byId.has(key))
  return [...own, ...others, ...unnamed].map((key) => ({ key, theme: byId.get(key ?? '') ?? null }))
}

/** @property lists shown under each theme one after the other, with what the reader sees of each. */
interface Sought {
  readonly lists: readonly { readonly query: AgreementQuery; readonly tally: readonly Tally[] }[]
  readonly themes: readonly Under[]
  readonly all: readonly Tally[]
  readonly skip: number
}

const readPage = async (
  { agreements }: WorkAgendaStores,
  projects: Projects,
  { lists, themes, all, skip }: Sought,
  context: Context,
): Promise<{ readonly sections: readonly SectionView[]; readonly next: number }> => {
  const sections: SectionView[] = []
  let [passed, { lines, text }] = [0, roomOfCard]
  for (const { key, theme } of themes) {
    const parts: readonly Counted[] = lists.map(({ query, tally }) => ({
      query: { ...query, theme: key },
      count: countIn(partOf(tally, key)),
    }))
    const count = parts.reduce((sum, part) => sum + part.count, 0)
    const from = Math.max(0, skip - passed)
    passed += Math.min(count, from)
    const take = Math.min(count - from, lines - 1)
    if (take <= 0) continue
    const items = await listInTurn(agreements, context.network.id, parts, take, from)
    const fitting = whatFits(await projects.view(items, readerOf(context)), text, sections.length === 0)
    if (fitting.length > 0) sections.push({ theme, progress: partOf(all, key), projects: fitting })
    passed += fitting.length
    lines -= fitting.length + 1
    text -= fitting.reduce((sum, project) => sum + textOf(project), 0)
    if (fitting.length < count - from) break
  }
  return { sections, next: passed }
}

/** The first always: a page that showed nothing would end the list. */
const whatFits = (projects: readonly ShownProject[], room: number, isFirst: boolean): readonly ShownProject[] => {
  let left = room
  const end = projects.findIndex((project, at) => {
    left -= textOf(project)
    return left < 0 && !(isFirst && at === 0)
  })
  return end === -1 ? projects : projects.slice(0, end)
}

const textOf = ({ title, owners }: ShownProject): number =>
  owners.reduce((sum, { name }) => sum + name.length, title.length)

const partOf = (tally: readonly Tally[], wanted: string | null) => tally.find(({ key }) => key === wanted) ?? noProgress

const namesOfEmpty = (themes: readonly Under[], used: readonly Tally[]): readonly string[] =>
  themes.flatMap(({ key, theme }) => (theme && !used.some((one) => one.key === key) ? [theme.name] : []))

/** Counted to the last: a list counts no further than a thousand. */
const countLacking = async ({ agreements }: WorkAgendaStores, query: AgreementQuery, { network, today }: Context) => {
  const count = async (without: 'owner' | 'term') =>
    countIn(addUp(await agreements.tally(network.id, { ...query, without, isOpen: true }, 'agenda', today)))
  const [owner, term] = await Promise.all([count('owner'), count('term')])
  return { owner, term }
}

/** An agenda under which nothing ever was can go; else it ends. */
const rightsIn = async (stores: WorkAgendaStores, agenda: WorkAgenda, context: Context) => {
  const may = await mayChange(stores, agenda, context)
  const isEmpty = may && (await stores.agreements.list(agenda.network, { agenda: agenda.id }, 0)).total === 0
  return { mayChange: may, mayRemove: isEmpty }
}
