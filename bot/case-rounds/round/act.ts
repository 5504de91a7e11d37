/** Somebody did something in a round. The form comes back as it is now: no message tells that they did. */
import type { RoundState, RoundValues } from '../../../cards/case-round-form.ts'
import type { Context } from '../../chat/feature.ts'
import { type Later, later, type Reply } from '../../chat/reply.ts'
import { readDirectory } from '../../network/anonymiser-directory.ts'
import { Refusal, refusal } from '../../refusal.ts'
import type { CaseHalves } from '../case-halves.ts'
import type { CaseRound } from '../case-round.ts'
import { isRunning } from '../case-round.ts'
import type { CaseRoundStores } from '../stores.ts'
import { type Found, findRound } from './access.ts'
import { tellAll } from './announce.ts'
import { takeStep } from './change.ts'
import { chosenIn, formulationNames, present, proposed, rest, standing } from './filled.ts'
import { requirePart } from './offer-tasks.ts'
import { drawRound, openRound } from './open.ts'
import type { RoundParts } from './parts.ts'
import { putBackChosen } from './put-back.ts'
import { sayDone } from './say-done.ts'
import { type Doing, type Step, type Steps, stepsOf } from './steps.ts'
import { readTyped, typedIn } from './typed.ts'

interface Sent {
  readonly state: RoundState
  readonly values: RoundValues
}

export const act =
  (stores: CaseRoundStores, parts: RoundParts) =>
  async (sent: Sent, context: Context): Promise<Reply | Later> => {
    if (!sent.state.code) return actAs(stores, parts, sent, false, context)
    // A code takes its time to be looked at: that is not for a unit of work.
    return later(async () => {
      const holdsCode = await parts.holdsCode(sent.state, context)
      return stores.unitOfWork.run(() => actAs(stores, parts, sent, holdsCode, context))
    })
  }

const actAs = async (
  stores: CaseRoundStores,
  parts: RoundParts,
  { state, values: sent }: Sent,
  holdsCode: boolean,
  context: Context,
): Promise<Reply> => {
  const found = await findRound(stores, state.round, context, holdsCode)
  const { values, kept } = putBackChosen(sent, state.kept)
  const typed = typedIn(values, standing(found.view.pieces))
  const hasTyped = Object.keys(typed).length > 0
  const directory = hasTyped ? await readDirectory(stores.network, context.network.id) : {}
  const read = readTyped(typed, { ...state, kept }, directory, context.words)
  const { code } = state
  if (read.texts === null) {
    const { shown, said, warned, back } = read
    const again = { round: state.round, page: state.page, said, back, code, chosen: chosenIn(values) }
    const asTyped = { ...present(values), ...rest(values, typed), ...shown }
    return drawRound(stores, found, { ...again, typed: asTyped, state: { id: state.id, warned, kept } }, context)
  }
  const supported = found.view.pieces.filter((one) => one.isSupported).map(({ id }) => id)
  const filled = {
    texts: proposed(read.texts, found, values, typed),
    values,
    id: state.id,
    offered: state.offered,
    supported,
  }
  const isProposing = formulationNames.some((name) => filled.texts[name] !== undefined)
  const seen = values.steer || isProposing ? state.version : undefined
  const said = await takeSteps(stores, found, { seen, steps: stepsOf(filled, found.viewer) }, context).catch(
    unlessOutdated,
  )
  if (said === null)
    return showNewer(stores, { state: { ...state, warned: read.warned, kept }, values }, holdsCode, context)
  if (values.outcome) requirePart(found)
  const next = await parts.goOn({ round: found.halves.round, values }, context)
  if (next?.kind === 'form') return next.reply
  const page = Number(values.page ?? state.page)
  const done = [...said, ...(next?.said ?? [])]
  const isIdle = done.length === 0 && page === state.page
  const opening = { round: state.round, page: Number.isInteger(page) ? page : state.page, code }
  const answer = { ...opening, said: isIdle ? [context.words.caseRoundForm.nothing] : done }
  return openRound(stores, answer, context, holdsCode)
}

const takeSteps = async (
  stores: CaseRoundStores,
  found: Found,
  { seen, steps }: { readonly seen: number | undefined; readonly steps: Steps },
  context: Context,
): Promise<readonly string[]> => {
  const all = [...steps.asMember, ...steps.asOther]
  if (all.length === 0) return []
  if (steps.asMember.length > 0) requirePart(found)
  const { before, after } = await takeStep(stores, found.halves.round.id, takeAll(all, seen), context)
  await tellOfSteering(stores, before, after, context.now)
  return sayDone(
    all.map(({ deed }) => deed),
    after,
    context,
  )
}

/** What was seen has changed: it is shown as it is now, with what was typed, and nothing that was said of it before. */
const showNewer = (
  stores: CaseRoundStores,
  { state: { round, page, code, id, warned, kept }, values }: Sent,
  holdsCode: boolean,
  context: Context,
): Promise<Reply> => {
  const { steer: _, ...chosen } = chosenIn(values)
  const typed = { ...rest(values, {}), ...present(values) }
  const opening = { round, page, code, chosen, typed, said: [context.words.caseRoundForm.newer] }
  return openRound(stores, { ...opening, state: { id, warned, kept } }, context, holdsCode)
}

const unlessOutdated = (error: unknown): null => {
  if (error instanceof Refusal && error.reason === 'form.outdated') return null
  throw error
}

/** @param seen what a facilitator saw. @throws {Refusal} form.outdated */
const takeAll =
  (steps: readonly Doing[], seen: number | undefined): Step =>
  (halves, given) => {
    if (seen !== undefined && seen !== halves.round.version) throw refusal('form.outdated')
    return steps.reduce<CaseHalves>((after, { step }) => step(after, given), halves)
  }

/** What a facilitator does at once is told at once; each step of a meeting is seen there. */
const tellOfSteering = async (
  stores: CaseRoundStores,
  before: CaseRound,
  after: CaseRound,
  now: number,
): Promise<void> => {
  const isOther =
    (isRunning(before) && !isRunning(after)) ||
    before.isLive !== after.isLive ||
    before.audience.isWide !== after.audience.isWide
  if (isOther) await tellAll(stores, after, 'phase', now)
}
