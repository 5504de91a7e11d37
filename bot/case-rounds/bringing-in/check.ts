/** From what was typed to what the anonymiser made of it, inside the form; and from there to a case that is handed in. */
import type { WriteCaseState, WriteCaseValues } from '../../../cards/case-round-bringing-in.ts'
import {
  type ReviewState,
  type ReviewValues,
  type ReviewView,
  reviewCaseFormOf,
} from '../../../cards/case-round-review.ts'
import type { Context } from '../../chat/feature.ts'
import { type Later, openForm, type Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { readDirectory } from '../../network/anonymiser-directory.ts'
import { readEach, refusal } from '../../refusal.ts'
import { newCodeword } from '../codeword.ts'
import { handIn } from './confirm.ts'
import { checkText, isQuestion, textLimits, titleLimit } from './draft.ts'
import { readFacts } from './facts.ts'
import { byName, nothingYet, type Reviewed, reviewTexts, type Texts, textNames } from './review.ts'
import { requirePrivate } from './start.ts'
import type { BringingInStores } from './stores.ts'
import { findPlace, organisationsIn } from './where.ts'

/** @throws {Refusal} case-round.in-private, case-round.not-set-up; field.missing, case-round.request-no-question at the fields, all at once */
export const check = async (
  stores: BringingInStores,
  { state, values }: { readonly state: WriteCaseState; readonly values: WriteCaseValues },
  context: Context,
): Promise<Reply> => {
  requirePrivate(context)
  await findPlace(stores, state, context)
  const { first, ...facts } = readFacts(values, await stores.caseSettings.ladderOf(context.network.id))
  requireTexts(values)
  const directory = await readDirectory(stores.network, context.network.id)
  const reviewed = reviewTexts(values, [], nothingYet, directory)
  const carried = {
    ...state,
    ...facts,
    // Sent twice it makes one; the code is shown only once it is handed in.
    ...{ round: state.round || newId(), code: state.code || codeFor(state) },
    first,
  }
  return showReview(stores, { carried, reviewed, again: null, hasUnderstood: false }, context)
}

const codeFor = ({ level, round }: WriteCaseState): string =>
  level === 'codeword' && round === '' ? newCodeword() : ''

/** @throws {Refusal} field.missing, field.too-long, case-round.request-no-question, at the fields, all at once */
const requireTexts = (texts: Texts): void => {
  readEach(byName((name) => () => requireText(texts[name], name)))
}

const limits = { title: titleLimit, ...textLimits }

const requireText = (text: string, name: (typeof textNames)[number]): void => {
  checkText(text.trim(), limits[name], name)
  if (name === 'request' && !isQuestion(text)) throw refusal('case-round.request-no-question', undefined, name)
}

type Carried = Omit<ReviewState, 'kept' | 'offered' | 'warned'>

interface Showing {
  readonly carried: Carried
  readonly reviewed: Reviewed
  readonly again: ReviewView['again']
  readonly hasUnderstood: boolean
  readonly notice?: string
}

const showReview = async (stores: BringingInStores, showing: Showing, context: Context): Promise<Reply> => {
  const { carried, reviewed, again, hasUnderstood, notice = null } = showing
  const { read, kept, offered, warned } = reviewed
  requireCarried(read.parts)
  const { body, settings } = await findPlace(stores, carried, context)
  const { length } = await organisationsIn(stores, body)
  // What came back was guessable before.
  const isGuessable = carried.seen === 0 && length < settings.rounds.guessableBelow
  const copied = offered.map(({ word, at }) => ({
    word,
    at: at.map(([name, by, n]) => [name, by, n] as [typeof name, string, number]),
  }))
  const view = {
    state: { ...carried, kept: [...kept], offered: copied, warned: [...warned] },
    ...{ texts: read.parts, verdict: read.verdict, again, notice, hasUnderstood },
    organisations: isGuessable ? length : null,
  }
  return openForm(reviewCaseFormOf(view, context.words))
}

/** A field of Slack keeps no more, and would show none of a longer text. */
const mostCarried = 3_000

/** @throws {Refusal} field.too-long */
const requireCarried = (parts: Reviewed['read']['parts']): void => {
  for (const name of textNames)
    if (parts[name].text.length > mostCarried) throw refusal('field.too-long', { limit: limits[name] }, name)
}

/** Round again as long as something changes; then it is handed in. @throws {Refusal} as `check`; case-round.may-be-guessed */
export const review = async (
  stores: BringingInStores,
  { state, values }: { readonly state: ReviewState; readonly values: ReviewValues },
  context: Context,
): Promise<Reply | Later> => {
  requirePrivate(context)
  await findPlace(stores, state, context)
  const { kept, offered, warned, ...carried } = state
  const chosen = (values.back ?? []).flatMap((index) => offered[Number(index)] ?? [])
  const directory = await readDirectory(stores.network, context.network.id)
  const reviewed = reviewTexts(values, chosen, { kept, offered, warned }, directory)
  const hasUnderstood = values.mayBeGuessed === 'yes'
  const showing = { carried, reviewed, hasUnderstood }
  const again = whyAgain(reviewed)
  if (again !== null) return showReview(stores, { ...showing, again }, context)
  requireTexts(byName((name) => reviewed.read.parts[name].text))
  if (values.mayBeGuessed !== undefined && !hasUnderstood)
    throw refusal(
      'case-round.may-be-guessed',
      { organisations: await countIn(stores, state.body, context) },
      'mayBeGuessed',
    )
  const failed = () => {
    const notice = context.words.caseBringingIn.told.failed
    return showReview(stores, { ...showing, again: 'failed', carried: { ...carried, round: newId() }, notice }, context)
  }
  return handIn(stores, { carried, reviewed, hasUnderstood, failed }, context)
}

const whyAgain = ({ isChanged, isWarned, read }: Reviewed): 'changed' | 'warned' | 'blocked' | null => {
  if (isChanged) return 'changed'
  if (isWarned) return 'warned'
  return read.verdict === 'block' ? 'blocked' : null
}

const countIn = async (stores: BringingInStores, id: string, context: Context): Promise<number> =>
  (await organisationsIn(stores, { network: context.network.id, id })).length
