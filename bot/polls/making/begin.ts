/** `/peiling`: for which body, and with what it begins; and "Opnieuw houden", with all of an earlier poll filled in. */
import { beginForm } from '../../../cards/poll-making-form.ts'
import type { TemplateName } from '../../../cards/poll-making-shape.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { dayAt, hourAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import { newId } from '../../ids.ts'
import type { Body } from '../../network/network.ts'
import { bodiesHeardFrom, bodiesSeenBy, findSeatedBody, hasVoiceAmong } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { findPoll } from '../access.ts'
import { repeatDraft } from '../rules/end.ts'
import type { PollStores } from '../stores.ts'
import { drawMaking } from './preview.ts'
import { valuesOfDraft } from './read-draft.ts'
import { fillTemplate, usualClosing } from './templates.ts'

/** With a question the form itself comes at once, where it is known for which body. */
export const beginPoll = async (stores: PollStores, text: string, context: Context): Promise<Reply> => {
  const question = text.replace(/\s+/gu, ' ').trim()
  const only = await bodyHere(stores, context)
  if (only && question !== '') return makeIn(stores, { body: only, template: 'choose', question }, context)
  const bodies = only ? null : await bodiesHeardFrom(stores.network, context)
  const options = bodies?.map(({ id, name }) => ({ value: id, label: name })) ?? []
  const offered = bodies === null ? null : { options, chosen: [] }
  return openForm(beginForm({ body: only, bodies: offered, text: question }, context.words))
}

/** That of the conversation, or the only one in which they have a say; null where one is to be chosen. */
const bodyHere = async ({ network }: PollStores, context: Context): Promise<string | null> => {
  if (context.channel) return (await findBodyToAsk({ network }, context.channel.body, context)).id
  if (!context.isPrivate) throw refusal('channel.unknown')
  const [first, ...others] = await bodiesHeardFrom(network, context)
  if (!first) throw refusal((await bodiesSeenBy(network, context)).length > 0 ? 'member.reader' : 'member.no-body')
  return others.length === 0 ? first.id : null
}

/** Whoever has a say in a body may ask it something. @throws {Refusal} channel.unknown, channel.not-seated, member.reader */
export const findBodyToAsk = async (
  { network }: Pick<PollStores, 'network'>,
  id: string,
  context: Context,
): Promise<Body> => {
  const { body, standings } = await findSeatedBody(network, id, context)
  if (!hasVoiceAmong(standings)) throw refusal('member.reader')
  return body
}

interface Begun {
  readonly body: string
  readonly template: TemplateName
  readonly question: string
}

/** The template was chosen. @throws {Refusal} as findBodyToAsk */
export const makeIn = async (
  stores: PollStores,
  { body, template, question }: Begun,
  context: Context,
): Promise<Reply> => {
  await findBodyToAsk(stores, body, context)
  const values = fillTemplate(template, { question, closes: sayUsualClosing(context) }, context.words)
  const state = { id: newId(), body, before: null, seen: '' }
  return openForm(await drawMaking(stores, { state, values, poll: null, isChanged: false }, context))
}

/** @throws {Refusal} poll.not-closed, member.reader, and as findPoll */
export const repeatPoll = async (stores: PollStores, id: string, context: Context): Promise<Reply> => {
  const { poll } = await findPoll(stores, id, context)
  await findBodyToAsk(stores, poll.body, context)
  const draft = repeatDraft(poll, usualClosing(context.today))
  const values = valuesOfDraft(draft, sayUsualClosing(context))
  const state = { id: newId(), body: poll.body, before: poll.id, seen: '' }
  return openForm(await drawMaking(stores, { state, values, poll: null, isChanged: false }, context))
}

/** As the field reads it again. */
const sayUsualClosing = ({ today }: Pick<Context, 'today'>): string => sayClosing(usualClosing(today))

export const sayClosing = (closesAt: number): string => `${sayDate(dayAt(closesAt), 'nl')}, ${hourAt(closesAt)} uur`
