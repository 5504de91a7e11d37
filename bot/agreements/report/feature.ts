/** `/voortgang`: the report of progress, for oneself, for the channels of a body, and on paper. */
import {
  postProgressPress,
  progressCard,
  progressLinksCard,
  progressPress,
  progressShape,
  takeProgressPress,
} from '../../../cards/progress-report.ts'
import { wordsIn } from '../../../cards/words/speak.ts'
import { type DocumentLinks, onDocument } from '../../chat/document.ts'
import { type Context, type Feature, onPress, type Presenter } from '../../chat/feature.ts'
import { done, type Reply, whisper } from '../../chat/reply.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import { newId } from '../../ids.ts'
import type { Ref } from '../../ref.ts'
import { refKey } from '../../ref.ts'
import { refusal } from '../../refusal.ts'
import { requireVoice } from '../access.ts'
import { nameAll } from '../names.ts'
import type { AgreementStores } from '../stores.ts'
import { makeProgressDocument, progressDocument } from './document.ts'
import { type Asked, readReported } from './subject.ts'
import { viewProgress } from './view-progress.ts'

export const progressFeature = (stores: AgreementStores, links: DocumentLinks): Feature => ({
  name: 'progress',
  commands: {
    voortgang: ({ text }, context) => show(stores, { text, body: context.channel?.body ?? null }, context),
  },
  presses: [
    onPress(progressPress, (asked, context) => show(stores, asked, context)),
    onPress(postProgressPress, (asked, context) => post(stores, asked, context)),
    onPress(takeProgressPress, (asked, context) => takeAlong(stores, links, asked, context)),
  ],
  documents: [onDocument(progressDocument, makeProgressDocument(stores))],
  views: { 'progress-report:card': presentReport(stores) },
})

const show = async (stores: AgreementStores, asked: Asked, context: Context): Promise<Reply> => {
  const reported = await readReported(stores, asked, context)
  const view = await viewProgress(stores, reported, reported.period, context)
  const mayPost = reported.body !== null && (await hasVoiceIn(stores, reported.body, context))
  const card = progressCard(
    view,
    { asked: { ...asked, body: reported.body }, name: reported.typed, post: mayPost ? newId() : null },
    context.words,
  )
  // It says whose it is that is late: the channel sees it when somebody puts it there.
  return whisper(card)
}

const hasVoiceIn = async (stores: AgreementStores, body: string, context: Context): Promise<boolean> =>
  requireVoice(stores.network, context, body).then(
    () => true,
    () => false,
  )

/** What was put in a channel stays as it was told: it is kept with its history, in the language of the body. */
const post = async (
  stores: AgreementStores,
  asked: Asked & { readonly id: string },
  context: Context,
): Promise<Reply> => {
  const reported = await readReported(stores, asked, context)
  if (reported.body === null) throw refusal('channel.unknown')
  const { body } = await requireVoice(stores.network, context, reported.body)
  const spoken = { ...context, language: body.language, words: wordsIn(body.language) }
  const ref: Ref = { kind: 'progress-report', id: asked.id }
  const { network, member, surface, now: at } = context
  // Pressed twice it stands there once.
  if ((await stores.history.of(network.id, ref)).length > 0) return done(context.words.progress.posted(body.name))
  const view = await viewProgress(stores, reported, reported.period, spoken)
  await stores.history.record({
    network: network.id,
    ref,
    at,
    member: member.id,
    surface,
    verb: 'progress.posted',
    data: { body: body.id, view },
  })
  const channels = await stores.network.channelsOfBody(network.id, body.id)
  await stores.outbox.owe(
    channels.map((channel) => ({
      key: `${refKey(ref)}:card:${channel.id}`,
      network: network.id,
      channel: channel.id,
      ref,
      view: 'card',
    })),
  )
  return done(context.words.progress.posted(body.name))
}

const presentReport =
  (stores: AgreementStores): Presenter =>
  async (ref, { network, words, language }) => {
    const [entry] = await stores.history.of(network, ref)
    const view = progressShape.safeParse(entry?.data.view).data
    if (!entry || !view) return null
    const names = await nameAll(stores.network, network, { items: [], members: [entry.member] }, words)
    const signed = words.progress.postedBy(names.member(entry.member), sayDate(dayAt(entry.at), language))
    return progressCard(view, null, words, signed)
  }

const takeAlong = async (
  stores: AgreementStores,
  links: DocumentLinks,
  asked: Asked,
  context: Context,
): Promise<Reply> => {
  const { name } = await readReported(stores, asked, context)
  const { member, words, now } = context
  const address = await links.once(member, progressDocument, { ...asked, format: 'docx' }, now)
  if (address === null) throw refusal('document.no-page')
  return whisper(progressLinksCard(words.progress.title(name), address, words))
}
