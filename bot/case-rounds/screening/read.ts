/** What waits to be screened, for a facilitator who was told of it. */
import { sayBarrier } from '../../../cards/case-round-barriers.ts'
import { readFormOf } from '../../../cards/case-round-menu.ts'
import { chooseScreeningFormOf, screenCaseFormOf } from '../../../cards/case-round-screening.ts'
import type { Words } from '../../../cards/words/words.ts'
import { anonymiseTogether } from '../../anonymise/anonymise-together.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { byName, type TextName } from '../bringing-in/review.ts'
import { requirePrivate } from '../bringing-in/start.ts'
import type { BringingInStores } from '../bringing-in/stores.ts'
import type { CaseHalves } from '../case-halves.ts'
import { readRound, seatOf, viewerOf } from '../round/access.ts'
import { firstReadersOf } from '../round/first-readers.ts'
import { viewRound } from '../seeing/view-round.ts'

/** @throws {Refusal} case-round.in-private */
export const listWaiting = async (stores: BringingInStores, context: Context): Promise<Reply> => {
  requirePrivate(context)
  const { words, network } = context
  const waiting = await findWaiting(stores, context)
  const [only, ...others] = waiting
  if (!only) return openForm(readFormOf(words.caseScreening.title, [words.caseScreening.none], words))
  if (others.length === 0) return showWaiting(stores, { round: only.round.id }, context)
  const bodies = new Map((await stores.network.bodies(network.id)).map(({ id, name }) => [id, name]))
  const options = waiting.map(({ round }) => {
    return { value: round.id, label: words.caseScreening.option(round.title, bodies.get(round.body) ?? '') }
  })
  return openForm(chooseScreeningFormOf(options, words))
}

const findWaiting = async (stores: BringingInStores, context: Context): Promise<readonly CaseHalves[]> => {
  const { network, member } = context
  const lying = await stores.caseRounds.list(network.id, { phases: ['screening'] })
  const found: CaseHalves[] = []
  for (const round of lying) {
    if (seatOf(round, member) === 'member' || round.publishAt !== null) continue
    const halves = await readRound(stores, round.id, context)
    if (halves && (await isToScreen(stores, halves, context))) found.push(halves)
  }
  return found
}

/** By the one table of who sees what: not before its moment, and not by its submitter. */
const isToScreen = async (stores: BringingInStores, halves: CaseHalves, context: Context): Promise<boolean> => {
  if (halves.round.phase !== 'screening' || halves.round.publishAt !== null) return false
  const viewer = await viewerOf(stores, halves, context, false)
  const asScreener = { ...viewer, standing: [] }
  if (viewer.seat === 'member' || halves.sealed?.screeners.includes(viewer.seat) !== true) return false
  return viewRound(halves, asScreener, context.now)?.card != null && (halves.round.startedAt ?? 0) <= context.now
}

interface Showing {
  readonly round: string
  readonly verdict?: string
  readonly question?: string
  readonly notice?: string
}

/** @throws {Refusal} case-round.in-private, case-round.unknown */
export const showWaiting = async (stores: BringingInStores, showing: Showing, context: Context): Promise<Reply> => {
  requirePrivate(context)
  const { network, words } = context
  const halves = await readRound(stores, showing.round, context)
  if (!halves || !(await isToScreen(stores, halves, context))) throw refusal('case-round.unknown')
  const { steps } = await stores.caseSettings.ladderOf(network.id)
  const texts = textsOf(halves)
  const read = anonymiseTogether(texts, {}, halves.sealed?.putBack ?? [])
  const view = {
    ...{ round: halves.round.id, version: halves.round.version, notice: showing.notice ?? null },
    facts: sayFacts(halves, new Map(steps.map(({ id, title }) => [id, title])), words),
    first: await firstReadersOf(stores, halves.round),
    ...{ texts, verdict: read.verdict, traits: Object.values(read.parts).flatMap(({ traits }) => traits) },
    putBack: halves.sealed?.putBack ?? [],
    ...{ chosen: showing.verdict ?? '', question: showing.question ?? '' },
  }
  return openForm(screenCaseFormOf(view, words))
}

export const textsOf = ({ round, sealed }: CaseHalves): Readonly<Record<TextName, string>> =>
  byName((name) => (name === 'title' ? round.title : (sealed?.pieces.find(({ kind }) => kind === name)?.text ?? '')))

const sayFacts = (
  { round, sealed }: CaseHalves,
  steps: ReadonlyMap<string, string>,
  words: Words,
): readonly string[] => {
  const { caseScreening: say, caseBringingIn: names } = words
  const { checklist } = sealed ?? {}
  const tried = (checklist?.stepsTried ?? []).flatMap((id) => steps.get(id) ?? [])
  const barriers = round.barriers.map((one) => sayBarrier(one, words))
  const age = names.ages[round.ageBand]
  return [
    say.facts(names.sectors[round.sector], age, names.durations[round.duration.band], names.ways[round.way]),
    ...(checklist ? [say.checklist(names.answers[checklist.onePlan], names.answers[checklist.exemption])] : []),
    tried.length === 0 ? say.noSteps : say.steps(tried.join(', ')),
    ...(barriers.length === 0 ? [] : [say.barriers(barriers.join(', '))]),
  ]
}
