/** Somebody did something in a round. The form comes back as it is now: no message tells that they did. */
import { type RoundState, type RoundText, type RoundValues, roundTexts } from '../../../cards/case-round-form.ts'
import type { Context } from '../../chat/feature.ts'
import type { Reply } from '../../chat/reply.ts'
import { readDirectory } from '../../network/anonymiser-directory.ts'
import { refusal } from '../../refusal.ts'
import type { CaseHalves } from '../case-halves.ts'
import type { CaseRound } from '../case-round.ts'
import { isRunning } from '../case-round.ts'
import type { ShownPiece } from '../seeing/show-pieces.ts'
import type { CaseRoundStores } from '../stores.ts'
import { nextPublication } from '../timing/publication.ts'
import { type Found, findRound } from './access.ts'
import { tellAll } from './announce.ts'
import { changeRound } from './change.ts'
import { requirePart } from './offer-tasks.ts'
import { drawRound, openRound } from './open.ts'
import type { RoundParts } from './parts.ts'
import { sayMoment } from './say-moment.ts'
import { type Step, type Steps, stepsOf } from './steps.ts'
import { readTyped, type Typed, typedIn } from './typed.ts'

interface Sent {
  readonly state: RoundState
  readonly values: RoundValues
}

export const act =
  (stores: CaseRoundStores, parts: RoundParts) =>
  async ({ state, values }: Sent, context: Context): Promise<Reply> => {
    const found = await findRound(stores, state.round, context, await parts.holdsCode(state, context))
    const typed = typedIn(values, standing(found.view.pieces))
    const hasTyped = Object.keys(typed).length > 0
    const directory = hasTyped ? await readDirectory(stores.network, context.network.id) : {}
    const kept = [...new Set([...state.kept, ...(values.back ?? [])])]
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
    const steps = stepsOf(filled, found.viewer)
    const said = await takeSteps(stores, found, { state, values, steps }, context)
    if (values.outcome) requirePart(found)
    const next = await parts.goOn({ round: found.halves.round, values }, context)
    if (next?.kind === 'form') return next.reply
    const page = Number(values.page ?? state.page)
    return openRound(
      stores,
      {
        round: state.round,
        page: Number.isInteger(page) ? page : state.page,
        said: [...said, ...(next?.said ?? [])],
        code,
      },
      context,
    )
  }

/** What stands in the fields already, as their own. */
const standing = (pieces: readonly ShownPiece[]): Typed => {
  const own = (kind: ShownPiece['kind']): string => pieces.find((one) => one.kind === kind && one.isOwn)?.text ?? ''
  const [formulation1 = '', formulation2 = '', formulation3 = ''] = pieces
    .filter(({ kind }) => kind === 'formulation')
    .map(({ text }) => text ?? '')
  return {
    ...{ interpretation: own('interpretation'), advice: own('advice'), feedback: own('feedback') },
    ...{ second: own('second-feedback'), formulation1, formulation2, formulation3 },
  }
}

const formulationNames = ['formulation1', 'formulation2', 'formulation3'] as const

/** Proposals take the place of those before together: what was left as it stood was anonymised before. */
const proposed = (
  texts: NonNullable<ReturnType<typeof readTyped>['texts']>,
  { view }: Pick<Found, 'view'>,
  values: RoundValues,
  typed: Typed,
): typeof texts => {
  if (!formulationNames.some((name) => typed[name] !== undefined)) return texts
  const before = view.pieces.filter(({ kind }) => kind === 'formulation').map(({ text }) => text)
  const isLeft = (name: RoundText): boolean => typed[name] === undefined && (values[name] ?? '').trim() !== ''
  const kept = formulationNames.flatMap((name, at) => (isLeft(name) ? [[name, before[at]] as const] : []))
  return { ...texts, ...Object.fromEntries(kept.filter(([, text]) => text !== undefined)) }
}

const takeSteps = async (
  stores: CaseRoundStores,
  found: Found,
  { state, values, steps }: Sent & { readonly steps: Steps },
  context: Context,
): Promise<readonly string[]> => {
  const all = [...steps.asMember, ...steps.asOther]
  if (all.length === 0) return []
  if (steps.asMember.length > 0) requirePart(found)
  const isSeen = values.steer || formulationNames.some((name) => values[name]) ? state.version : undefined
  const { before, after } = await changeRound(stores, state.round, takeAll(all, isSeen), context)
  await tellOfSteering(stores, before, after, context.now)
  const { words } = context
  if (after.isLive || before.version !== after.version) return [words.caseRoundForm.keptNow]
  const timetable = { holidays: { region: context.network.holidayRegion }, hours: after.settings.hours }
  return [words.caseRoundForm.kept(sayMoment(nextPublication(context.now, timetable), context))]
}

/** @param seen what a facilitator saw. @throws {Refusal} form.outdated */
const takeAll =
  (steps: readonly Step[], seen: number | undefined): Step =>
  (halves, given) => {
    if (seen !== undefined && seen !== halves.round.version) throw refusal('form.outdated')
    return steps.reduce<CaseHalves>((after, step) => step(after, given), halves)
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

const present = ({ present: count }: RoundValues) => (count === undefined ? {} : { present: count })

const rest = (values: RoundValues, typed: Typed): Typed =>
  Object.fromEntries(
    roundTexts
      .filter((name) => typed[name] === undefined && values[name] !== undefined)
      .map((name): [RoundText, string] => [name, values[name] ?? '']),
  )

const chosenIn = (values: RoundValues): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !roundTexts.some((text) => text === name) && name !== 'page' && name !== 'back')
      .map(([name, value]) => [name, typeof value === 'string' ? [value] : (value ?? [])]),
  )
