/** What the buttons on the card do: one pure step, then its consequences, then the card as it is now. */

import { agreementProgressForm } from '../../../cards/agreement-forms.ts'
import { agreementHistoryCard } from '../../../cards/agreement-history.ts'
import { agreementCard } from '../../../cards/agreements.ts'
import { wordsIn } from '../../../cards/words/speak.ts'
import type { Context, Reader } from '../../chat/feature.ts'
import { done, openForm, type Reply, whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { seatIn } from '../access.ts'
import { type Agreement, isClosed, mayClose } from '../agreement.ts'
import { follow } from '../announce.ts'
import { findItem, findItemToChange } from '../find.ts'
import type { Actor } from '../party.ts'
import type { AgreementStores } from '../stores.ts'
import { viewItem } from '../view.ts'
import { type Acting, actAs } from './acting.ts'
import { reopen, reportDone, reportProgress, takeOn, withdraw } from './steps.ts'
import { viewHistory } from './view-history.ts'

type Pressed = { item: string }
type Step = (item: Agreement, actor: Actor) => Agreement

export const movesOf = (stores: AgreementStores) => ({
  takeOn: move(stores, takeOn, 'agreement.taken-on', (words, number) => words.agreements.takenOn(number)),
  reportDone: move(stores, reportDone, 'agreement.reported-done', (words, number) => words.agreements.doneSaid(number)),
  withdraw: move(stores, withdraw, 'agreement.withdrawn', (words, number) => words.agreements.withdrawnSaid(number)),

  reopen: move(stores, reopen, 'agreement.reopened', (words, number) => words.agreements.reopenedSaid(number)),

  show: async ({ item: id }: Pressed, context: Context): Promise<Reply> =>
    whisper(await draw(stores, await findItem(stores, id, context), context)),

  showHistory: async ({ item: id }: Pressed, context: Context): Promise<Reply> => {
    const item = await findItem(stores, id, context)
    const reader = readerOf(context)
    const lines = await viewHistory(stores, item, reader)
    const { actors } = await seatIn(stores.network, context, item.body)
    const offer = { mayWithdraw: !isClosed(item) && actors.some((actor) => mayClose(item, actor)) }
    return whisper(agreementHistoryCard(await viewItem(stores, item, reader), lines, offer, context.words))
  },

  askProgress: async ({ item: id }: Pressed, context: Context): Promise<Reply> => {
    const item = reportProgress((await findItemToChange(stores, id, context)).item)
    return openForm(agreementProgressForm({ item: id, number: item.number, title: item.title }, context.words))
  },

  writeProgress: async (
    { state, values }: { state: Pressed; values: { progress: string } },
    context: Context,
  ): Promise<Reply> => {
    const text = values.progress.trim()
    if (text === '') throw refusal('agreement.no-progress', undefined, 'progress')
    if (text.length > progressLimit) throw refusal('field.too-long', { limit: progressLimit }, 'progress')
    const item = await changeAs(stores, state.item, reportProgress, context, 'agreement.progressed', { text })
    return done(context.words.agreements.progressSaid(item.number), () => drawPressed(stores, item, context))
  },
})

/** A line on how it stands, not a report. */
const progressLimit = 1000

const move =
  (stores: AgreementStores, step: Step, verb: string, say: (words: Context['words'], number: number) => string) =>
  async ({ item: id }: Pressed, context: Context): Promise<Reply> => {
    const item = await changeAs(stores, id, step, context, verb)
    return done(say(context.words, item.number), () => drawPressed(stores, item, context))
  }

/** In the name of whoever may, which the history keeps. */
const changeAs = async (
  stores: AgreementStores,
  id: string,
  step: Step,
  context: Context,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<Agreement> => {
  const { actors } = await findItemToChange(stores, id, context)
  let by: Acting = actors[0]
  const item = await stores.agreements.change(context.network.id, id, (current) => {
    const acted = actAs(actors, current, step)
    by = acted.actor
    return acted.done
  })
  await follow(stores, item, { ...context, onBehalfOf: by.onBehalfOf }, verb, data)
  return item
}

const draw = async (stores: AgreementStores, item: Agreement, context: Context) =>
  agreementCard(await viewItem(stores, item, readerOf(context)), context.words)

/** The pressed card stands in a channel, which speaks the language of its body. */
const drawPressed = async (stores: AgreementStores, item: Agreement, context: Context) => {
  const body = context.channel && (await stores.network.body(item.network, item.body))
  const language = body?.language ?? context.language
  const words = wordsIn(language)
  return agreementCard(await viewItem(stores, item, { ...readerOf(context), language, words }), words)
}

const readerOf = ({ network, words, language, now }: Context): Reader => ({ network: network.id, words, language, now })
