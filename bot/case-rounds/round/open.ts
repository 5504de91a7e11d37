/** The round as the one who asks may see it, with what they can do now: a form, of which nothing stays anywhere. */
import { caseRoundFormOf, type RoundState, type RoundTasks, type RoundText } from '../../../cards/case-round-form.ts'
import {
  notesOf,
  pagesOf,
  passagesOf,
  type ReadingPage,
  type Section,
  sayPage,
} from '../../../cards/case-round-reading.ts'
import type { Option } from '../../../cards/form.ts'
import type { Context } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import type { Phase } from '../case-round.ts'
import { agendaBodies } from '../outcome/agenda-bodies.ts'
import type { CaseRoundStores } from '../stores.ts'
import { type Found, findRound } from './access.ts'
import { firstReadersOf } from './first-readers.ts'
import { offerTasks } from './offer-tasks.ts'
import { readingOf, sayHead } from './reading.ts'

/** @property typed what stood in the form that comes back. @property page 'phase' is where one takes part now. */
export interface Opening {
  readonly round: string
  readonly page: number | 'phase'
  readonly said?: readonly string[]
  readonly typed?: Readonly<Partial<Record<RoundText | 'present', string>>>
  readonly chosen?: Readonly<Record<string, readonly string[]>>
  readonly state?: Pick<RoundState, 'id' | 'warned' | 'kept'>
  /** Words that may be put back. */
  readonly back?: readonly Option[]
  readonly code?: string | undefined
}

type Stores = Pick<CaseRoundStores, 'caseRounds' | 'caseSettings' | 'network'>

/** @throws {Refusal} case-round.unknown, for whoever may not see it too */
export const openRound = async (
  stores: Stores,
  opening: Opening,
  context: Context,
  holdsCode = false,
): Promise<Reply> => drawRound(stores, await findRound(stores, opening.round, context, holdsCode), opening, context)

export const drawRound = async (
  stores: Stores,
  found: Found,
  { page: wanted, said = [], typed = {}, chosen = {}, state, code, back = [] }: Opening,
  context: Context,
): Promise<Reply> => {
  const { halves, view } = found
  const { round } = halves
  const reader = readerOf(context)
  const pages = pagesOf(passagesOf(readingOf(found, await stepsTried(stores, found, context), reader), context.words))
  const page = pageOf(pages, wanted, round.phase)
  const read = pages[page] ?? []
  const pieces = view.pieces.filter(({ id }) => read.some((one) => one.piece === id))
  const agendas = await agendaBodies(stores, round, context)
  const region = { holidays: { region: context.network.holidayRegion } }
  const offered = offerTasks({ ...found, pieces, agendas }, { ...reader, ...region })
  const tasks = refill(withBack(offered, back), typed, chosen)
  const form = caseRoundFormOf(
    {
      number: round.number ?? 0,
      isSettled: state === undefined,
      head: sayHead(found, await firstReadersOf(stores, round), reader),
      said,
      notes: read.length === 0 ? [context.words.caseRoundForm.empty] : notesOf(read, context.words),
      pages: pages.length < 2 ? [] : pages.map((one, at) => sayPage(one, at, pages.length, context.words)),
      tasks,
      state: {
        ...{ round: round.id, version: round.version, page, id: state?.id ?? newId() },
        ...{ warned: state?.warned ?? [], kept: state?.kept ?? [] },
        offered: (tasks.choices.support?.options ?? []).map(({ value }) => value),
        ...(code === undefined ? {} : { code }),
      },
    },
    context.words,
  )
  return openForm(form)
}

/** By name; what the region no longer knows is not told. */
const stepsTried = async (stores: Stores, { view }: Found, { network }: Context): Promise<readonly string[]> => {
  const tried = view.checklist?.stepsTried ?? []
  if (tried.length === 0) return []
  const { steps } = await stores.caseSettings.ladderOf(network.id)
  return steps.filter(({ id }) => tried.includes(id)).map(({ title }) => title)
}

const withBack = ({ texts, choices }: RoundTasks, back: readonly Option[]): RoundTasks =>
  back.length === 0 ? { texts, choices } : { texts, choices: { ...choices, back: { options: back } } }

/** Of a form that comes back nothing that was typed or chosen is lost. */
const refill = ({ texts, choices }: RoundTasks, typed: Opening['typed'], chosen: Opening['chosen']): RoundTasks => ({
  texts: { ...texts, ...typed },
  choices: Object.fromEntries(
    Object.entries(choices).map(([name, one]) => [name, { ...one, chosen: chosen?.[name] ?? one.chosen ?? [] }]),
  ),
})

const sectionOf: Readonly<Partial<Record<Phase, Section>>> = {
  clarifying: 'questions',
  focusing: 'formulations',
  analysing: 'interpretations',
  advising: 'advice',
  feedback: 'feedback',
  agreeing: 'outcome',
  closed: 'outcome',
}

/** Where nothing was said yet in this phase, what was said last. */
const pageOf = (pages: readonly ReadingPage[], wanted: Opening['page'], phase: Phase): number => {
  const last = pages.length - 1
  if (wanted !== 'phase') return Math.min(Math.max(wanted, 0), last)
  const section = sectionOf[phase]
  if (!section) return 0
  const at = pages.findIndex((page) => page.some((one) => one.section === section))
  return at < 0 ? last : at
}
