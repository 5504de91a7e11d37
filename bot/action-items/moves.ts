/** What the buttons on the card do: one pure step, then its consequences, then the card as it is now. */

import { actionItemProgressForm } from '../../cards/action-item-forms.ts'
import { actionItemHistoryCard } from '../../cards/action-item-history.ts'
import { actionItemCard } from '../../cards/action-items.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Context, Reader } from '../chat/feature.ts'
import { done, openForm, type Reply, whisper } from '../chat/reply.ts'
import { refusal } from '../refusal.ts'
import { seatIn } from './access.ts'
import { type Acting, actAs } from './acting.ts'
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
import { findItem, findItemToChange } from './find.ts'
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
    const { actors } = await seatIn(stores.network, context, item.body)
    const offer = { mayWithdraw: !isClosed(item) && actors.some((actor) => mayClose(item, actor)) }
    return whisper(actionItemHistoryCard(await viewItem(stores, item, reader), lines, offer, context.words))
  },

  askProgress: async ({ item: id }: Pressed, context: Context): Promise<Reply> => {
    const item = reportProgress((await findItemToChange(stores, id, context)).item)
    return openForm(actionItemProgressForm({ item: id, number: item.number, title: item.title }, context.words))
  },

  writeProgress: async (
    { state, values }: { state: Pressed; values: { progress: string } },
    context: Context,
  ): Promise<Reply> => {
    const text = values.progress.trim()
    if (text === '') throw refusal('action-item.no-progress', undefined, 'progress')
    if (text.length > progressLimit) throw refusal('field.too-long', { limit: progressLimit }, 'progress')
    const item = await changeAs(stores, state.item, reportProgress, context, 'action-item.progressed', { text })
    return done(context.words.actionItems.progressSaid(item.number), () => drawPressed(stores, item, context))
  },
})

/** A line on how it stands, not a report. */
const progressLimit = 1000

const move =
  (stores: ActionItemStores, step: Step, verb: string, say: (words: Context['words'], number: number) => string) =>
  async ({ item: id }: Pressed, context: Context): Promise<Reply> => {
    const item = await changeAs(stores, id, step, context, verb)
    return done(say(context.words, item.number), () => drawPressed(stores, item, context))
  }

/** In the name of whoever may, which the history keeps. */
const changeAs = async (
  stores: ActionItemStores,
  id: string,
  step: Step,
  context: Context,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<ActionItem> => {
  const { actors } = await findItemToChange(stores, id, context)
  let by: Acting = actors[0]
  const item = await stores.actionItems.change(context.network.id, id, (current) => {
    const acted = actAs(actors, current, step)
    by = acted.actor
    return acted.done
  })
  await follow(stores, item, { ...context, onBehalfOf: by.onBehalfOf }, verb, data)
  return item
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
