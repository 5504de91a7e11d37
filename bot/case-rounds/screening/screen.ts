/** What a facilitator does with a case that waits. */
import { readFormOf } from '../../../cards/case-round-menu.ts'
import { anonymise } from '../../anonymise/anonymise.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { readDirectory } from '../../network/anonymiser-directory.ts'
import { refusal } from '../../refusal.ts'
import { releaseCase, returnCase } from '../bringing-in/screen-case.ts'
import { requirePrivate } from '../bringing-in/start.ts'
import type { BringingInStores } from '../bringing-in/stores.ts'
import type { CaseHalves, Given } from '../case-halves.ts'
import { readRound, viewerOf } from '../round/access.ts'
import { takeStep } from '../round/change.ts'
import { firstReadersOf } from '../round/first-readers.ts'
import { sayMoment } from '../round/say-moment.ts'
import type { Viewer } from '../seeing/visibility.ts'
import { withdrawRound } from '../steering/forget.ts'
import { showWaiting } from './read.ts'

interface Sent {
  readonly round: string
  readonly version: number
  readonly verdict: string
  readonly question: string
}

/** @throws {Refusal} case-round.in-private, case-round.unknown; of the step; field.missing */
export const screen = async (stores: BringingInStores, sent: Sent, context: Context): Promise<Reply> => {
  requirePrivate(context)
  if (sent.verdict === 'release') return release(stores, sent, context)
  if (sent.verdict === 'return') return giveBack(stores, sent, context)
  if (sent.verdict !== 'withdraw') throw refusal('field.missing', undefined, 'verdict')
  await step(stores, sent, withdrawRound, context)
  return say(context.words.caseScreening.withdrawn, context)
}

const release = async (stores: BringingInStores, sent: Sent, context: Context): Promise<Reply> => {
  const { words } = context
  const released = await step(stores, sent, releaseCase, context)
  const moment = sayMoment(released.publishAt ?? context.now, context)
  return say(words.caseScreening.released(moment, await firstReadersOf(stores, released)), context)
}

/**
 * The question too is anonymised, and comes back in the form when that changed it. What the submitter put back stays: they
 * know it, and can only take out what is named to them.
 */
const giveBack = async (stores: BringingInStores, sent: Sent, context: Context): Promise<Reply> => {
  const { words, network } = context
  const typed = sent.question.trim()
  const putBack = (await readRound(stores, sent.round, context))?.sealed?.putBack ?? []
  const { text } = anonymise(typed, await readDirectory(stores.network, network.id), putBack.flatMap(waysToWrite))
  if (text !== typed) {
    const again = { round: sent.round, verdict: sent.verdict, question: text }
    return showWaiting(stores, { ...again, notice: words.caseScreening.questionChanged }, context)
  }
  await step(stores, sent, (halves, viewer, given) => returnCase(halves, viewer, text, given), context)
  return say(words.caseScreening.returned, context)
}

const article = /^(?:de|het|een) /iu

/** “de Regenboog” is also “De Regenboog”, and in quotation marks “Regenboog”. */
const waysToWrite = (word: string): readonly string[] => {
  const bare = word.replace(article, '')
  return [bare, ...['de', 'het', 'een', 'De', 'Het', 'Een'].map((one) => `${one} ${bare}`)]
}

const say = (said: string, { words }: Context): Reply => openForm(readFormOf(words.caseScreening.done, [said], words))

const step = async (
  stores: BringingInStores,
  { round, version }: Sent,
  take: (halves: CaseHalves, viewer: Viewer, given: Given) => CaseHalves,
  context: Context,
) => {
  const halves = await readRound(stores, round, context)
  if (!halves) throw refusal('case-round.unknown')
  const viewer = await viewerOf(stores, halves, context, false)
  const change = (now: CaseHalves, given: Given) => take(now, viewer, { ...given, seen: version })
  return (await takeStep(stores, round, change, context)).after
}
