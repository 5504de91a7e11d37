/** What the buttons on the card do: one pure step, then its consequences, then the card as it is now. */

import { actionItemProgressForm } from '../../cards/action-item-forms.ts'
import { actionItemHistoryCard } from '../../cards/action-item-history.ts'
import { actionItemCard } from '../../cards/action-items.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Context, Reader } from '../chat/feature.ts'
import { done, openForm, type Reply, whisper } from '../chat/reply.ts'
import { refusal } from '../refusal.ts'
import { actorOf, requireVoice } from './access.ts'
import {
  type ActionItem,
  isClosed,
  mayClose,
  reopen,
  reportDone,
  reportProgress,
  takeOn,
  withdraw,
} from './action-item.ts'
import { follow } from './announce.ts'
import { findItem } from './find.ts'
import type { Actor } from './owner.ts'
import type { ActionItemStores } from './stores.ts'
import { viewItem } from './view.ts'
import { viewHistory } from './view-history.ts'

type Pressed = { item: string }
type Step = (item: ActionItem, actor: Actor) => ActionItem

export const movesOf = (stores: ActionItemStores) => ({
  takeOn: move(stores, takeOn, 'action-item.taken-on', (words, number) => words.actionItems.takenOn(number)),
  reportDone: move(stores, reportDone, 'action-item.reported-done', (words, number) =>
    words.actionItems.doneSaid(number),
  ),
  withdraw: move(stores, withdraw, 'action-item.withdrawn', (words, number) => words.actionItems.withdrawnSaid(number)),

  reopen: move(stores, reopen, 'action-item.reopened', (words, number) => words.actionItems.reopenedSaid(number)),

  show: async ({ item: id }: Pressed, context: Context): Promise<Reply> =>
    whisper(await draw(stores, await findItem(stores, id, context), context)),

  showHistory: async ({ item: id }: Pressed, context: Context): Promise<Reply> => {
    const item = await findItem(stores, id, context)
    const reader = readerOf(context)
    const lines = await viewHistory(stores, item, reader)
    const offer = { mayWithdraw: !isClosed(item) && mayClose(item, actorOf(context)) }
    return whisper(actionItemHistoryCard(await viewItem(stores, item, reader), lines, offer, context.words))
  },

  askProgress: async ({ item: id }: Pressed, context: Context): Promise<Reply> => {
    requireVoice(context)
    const item = reportProgress(await findItem(stores, id, context))
    return openForm(actionItemProgressForm({ item: id, number: item.number, title: item.title }, context.words))
  },

  writeProgress: async (
    { state, values }: { state: Pressed; values: { progress: string } },
    context: Context,
  ): Promise<Reply> => {
    const text = values.progress.trim()
    if (text === '') throw refusal('action-item.no-progress', undefined, 'progress')
    if (text.length > progressLimit) throw refusal('field.too-long', { limit: progressLimit }, 'progress')
    requireVoice(context)
    await findItem(stores, state.item, context)
    const item = await stores.actionItems.change(context.network.id, state.item, reportProgress)
    await follow(stores, item, context, 'action-item.progressed', { text })
    return done(context.words.actionItems.progressSaid(item.number), () => drawPressed(stores, item, context))
  },
})

/** A line on how it stands, not a report. */
const progressLimit = 1000

const move =
  (stores: ActionItemStores, step: Step, verb: string, say: (words: Context['words'], number: number) => string) =>
  async ({ item: id }: Pressed, context: Context): Promise<Reply> => {
    requireVoice(context)
    await findItem(stores, id, context)
    const item = await stores.actionItems.change(context.network.id, id, (current) => step(current, actorOf(context)))
    await follow(stores, item, context, verb)
    return done(say(context.words, item.number), () => drawPressed(stores, item, context))
  }

const draw = async (stores: ActionItemStores, item: ActionItem, context: Context) =>
  actionItemCard(await viewItem(stores, item, readerOf(context)), context.words)

/** The pressed card stands in a channel, which speaks the language of its body. */
const drawPressed = async (stores: ActionItemStores, item: ActionItem, context: Context) => {
  const body = context.channel && (await stores.network.body(item.network, item.body))
  const language = body?.language ?? context.language
  const words = wordsIn(language)
  return actionItemCard(await viewItem(stores, item, { ...readerOf(context), language, words }), words)
}

const readerOf = ({ network, words, language, now }: Context): Reader => ({ network: network.id, words, language, now })
