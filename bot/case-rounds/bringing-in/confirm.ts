/** The case is kept: first an empty draft, then its key, then what is sealed under it. */

import type { ReviewState } from '../../../cards/case-round-review.ts'
import type { Context } from '../../chat/feature.ts'
import { type Later, later, type Reply } from '../../chat/reply.ts'
import { KeyExists } from '../../keys.ts'
import { refusal } from '../../refusal.ts'
import type { CaseHalves } from '../case-halves.ts'
import { hashCodeword } from '../codeword.ts'
import { seatOf, viewerOf } from '../round/access.ts'
import { takeStep } from '../round/change.ts'
import { nextDueIn } from '../round/given.ts'
import { holdsCodeOf } from '../round/holds-code.ts'
import { tellFacilitators } from '../screening/tell-facilitators.ts'
import { type CaseForm, type RoundStart, startDraft } from './draft.ts'
import { readFacts } from './facts.ts'
import type { Reviewed } from './review.ts'
import type { BringingInStores } from './stores.ts'
import { resubmitCase, submitCase } from './submit-case.ts'
import { told } from './told.ts'
import { type CaseBody, findCaseBody, levelOf, organisationsIn, wayOf } from './where.ts'

interface Asked {
  readonly carried: Omit<ReviewState, 'kept' | 'offered' | 'warned'>
  readonly reviewed: Reviewed
  readonly hasUnderstood: boolean
  /** The form once more, to be sent with another id. */
  readonly failed: () => Promise<Reply>
}

type HandingIn = Asked & { readonly form: CaseForm }

/** Outside the unit of work that heard the form: a key is made before what it seals. */
export const handIn = async (stores: BringingInStores, asked: Asked, context: Context): Promise<Later> => {
  const { carried, reviewed } = asked
  const facts = readFacts(carried, await stores.caseSettings.ladderOf(context.network.id))
  const handing = { ...asked, form: formOf(facts, reviewed) }
  if (carried.seen > 0) return later(() => resubmit(stores, handing, context))
  const found = await findCaseBody(stores, carried.body, context)
  const organisations = await organisationsIn(stores, found.body)
  const first = organisations.find(({ id }) => id === carried.first)
  const start = startOf(found, carried, first ? { kind: 'organisation', id: first.id } : null)
  return later(async () => {
    if (!(await begin(stores, start, context))) return handing.failed()
    return submit(stores, handing, organisations.length, context)
  })
}

const startOf = (
  found: CaseBody,
  { round, level, way }: Pick<ReviewState, 'round' | 'level' | 'way'>,
  first: RoundStart['first'],
): RoundStart => {
  const { facilitator, secondFacilitator, rounds } = found.settings
  const { network, id: body } = found.body
  const people = { facilitator, secondFacilitator, first }
  return { id: round, network, body, level: levelOf(level, found), way: wayOf(way, found), ...people, settings: rounds }
}

/** @returns false where it is there and cannot be sealed yet: it was killed in between, or is being made at this moment */
const begin = async (stores: BringingInStores, start: RoundStart, { network, now }: Context): Promise<boolean> => {
  const found = await stores.caseRounds.find(network.id, start.id)
  if (found) return isBegun(found)
  try {
    await stores.caseRounds.begin(startDraft(start, { now }), nextDueIn(network, now))
    return true
  } catch (error) {
    if (!(error instanceof KeyExists)) throw error
    const other = await stores.caseRounds.find(network.id, start.id)
    return other !== null && isBegun(other)
  }
}

const isBegun = ({ round, sealed }: CaseHalves): boolean => sealed !== null || round.phase !== 'draft'

const submit = async (
  stores: BringingInStores,
  { carried, reviewed, hasUnderstood, form }: HandingIn,
  organisations: number,
  context: Context,
): Promise<Reply> => {
  const { network, member } = context
  const codeHash = carried.code === '' ? null : await hashCodeword(carried.code)
  return stores.unitOfWork.run(async () => {
    const found = await stores.caseRounds.find(network.id, carried.round)
    if (!found) throw refusal('case-round.unknown')
    const { round, sealed } = found
    const { words } = context
    if (round.phase !== 'draft')
      return told(words.caseBringingIn.told.alreadySent, sealed && round, carried.code, context)
    const seat = seatOf(round, member)
    const submitting = {
      alias: await stores.caseRounds.aliasOf(round, member.id),
      seat: seat === 'member' ? null : seat,
      ...{ organisations, mayBeGuessed: hasUnderstood, form, putBack: reviewed.kept },
      ...(codeHash === null ? {} : { codeHash }),
    }
    const { after } = await takeStep(
      stores,
      round.id,
      (halves, given) => submitCase(halves, submitting, given),
      context,
    )
    await tellFacilitators(stores, after, context)
    return told(null, after, carried.code, context)
  })
}

const resubmit = async (
  stores: BringingInStores,
  { carried, reviewed, form }: HandingIn,
  context: Context,
): Promise<Reply> => {
  const { round, code, seen } = carried
  const holdsCode = await holdsCodeOf(stores)({ round, code }, context)
  return stores.unitOfWork.run(async () => {
    const halves = await stores.caseRounds.find(context.network.id, round)
    if (!halves) throw refusal('case-round.unknown')
    // Sent twice: it was handed in by the first.
    if (halves.round.phase === 'screening' && halves.round.version === seen + 1)
      return told(context.words.caseBringingIn.told.alreadySent, null, '', context)
    const actor = await viewerOf(stores, halves, context, holdsCode)
    const { after } = await takeStep(
      stores,
      round,
      (now, given) => resubmitCase(now, actor, form, { ...given, seen }, reviewed.kept),
      context,
    )
    await tellFacilitators(stores, after, context)
    return told(null, after, '', context)
  })
}

const formOf = (facts: ReturnType<typeof readFacts>, { read: { parts } }: Reviewed): CaseForm => {
  const { sector, ageBand, duration, barriers, onePlan, exemption, steps } = facts
  const { title, ...texts } = parts
  return {
    title: title.text,
    ...{ sector, ageBand, durationBand: duration, barriers },
    checklist: { onePlan, exemption, stepsTried: steps },
    texts: {
      story: texts.story.text,
      tried: texts.tried.text,
      voice: texts.voice.text,
      barrier: texts.barrier.text,
      request: texts.request.text,
    },
  }
}
