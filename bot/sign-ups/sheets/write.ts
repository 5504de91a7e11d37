/** `/aanmelden visiesessie`, and "Aanmelden openen" on the card of anything: a form, and the sheet that comes of it. */
import { type SheetState, type SheetValues, sheetForm } from '../../../cards/sign-up-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { formDone, openForm, type Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { standingsIn } from '../../network/seating.ts'
import { readLine, readLines, requireChoice } from '../../read-text.ts'
import type { Ref } from '../../ref.ts'
import { readEach, refusal } from '../../refusal.ts'
import type { FindThing, Thing } from '../../reminders/by-hand/things.ts'
import { findVoicedBody, findWhere } from '../in-body.ts'
import { readKinds, readLastDay, readMost } from '../read-fields.ts'
import { explanationLimit, places, type SheetDraft, titleLimit } from '../sign-up.ts'
import type { SignUpStores } from '../stores.ts'
import { type Opened, openSheet } from './open.ts'
import { offerOwner, readOwner } from './owner.ts'
import { drawSheet } from './show.ts'

/** @param about the thing for which one signs up, or null @throws {Refusal} sign-up.thing-gone, and as findWhere */
export const askSheet = async (
  stores: SignUpStores,
  findThing: FindThing,
  { title, about }: { readonly title: string; readonly about: Ref | null },
  context: Context,
): Promise<Reply> => {
  const thing = about && (await requireThing(stores, findThing, about, context))
  const { body, bodies } = await findWhere(stores, thing?.bodies ?? null, context)
  const view = {
    state: { id: newId(), body: body?.id ?? null, about },
    about: thing?.name ?? null,
    body: body?.name ?? '',
    bodies,
    title: (thing?.name ?? title).trim().slice(0, titleLimit),
    owner: await offerOwner(stores, body?.id ?? null, context.member, context),
  }
  return openForm(sheetForm(view, context.words))
}

/** A thing that this member sees. @throws {Refusal} sign-up.thing-gone */
const requireThing = async (
  stores: Pick<SignUpStores, 'network'>,
  findThing: FindThing,
  ref: Ref,
  context: Context,
): Promise<Thing> => {
  const thing = await findThing(context.network.id, ref, context.words)
  if (!thing) throw refusal('sign-up.thing-gone')
  if (thing.bodies === null) return thing
  for (const body of thing.bodies) if ((await standingsIn(stores.network, context, body)).length > 0) return thing
  throw refusal('sign-up.thing-gone')
}

interface Sent {
  readonly state: SheetState
  readonly values: SheetValues
}

/** The same form sent twice is one sheet. */
export const keepSheet =
  (stores: SignUpStores, findThing: FindThing) =>
  async (sent: Sent, context: Context): Promise<Reply> => {
    await stores.network.holdRegisters(context.network.id)
    const draft = await readDraft(stores, findThing, sent, context)
    const opened = await openSheet(stores)(draft, context)
    if (opened.sheet.createdBy !== context.member.id) throw refusal('form.outdated')
    const { id } = opened.sheet
    return formDone(context, sayOpened(opened, context), () => drawSheet(stores, findThing, id, context))
  }

const sayOpened = ({ sheet, channels }: Opened, { words }: Context): string =>
  channels === 0 ? words.signUps.said.openedNowhere(sheet.title) : words.signUps.said.opened(sheet.title)

const readDraft = async (
  stores: SignUpStores,
  findThing: FindThing,
  { state, values }: Sent,
  context: Context,
): Promise<SheetDraft> => {
  const { today, network } = context
  const read = readEach({
    title: () => readLine(values.title, 'title', titleLimit),
    explanation: () => readLines(values.explanation, 'explanation', explanationLimit),
    kinds: () => readKinds(values.kinds),
    most: () => readMost(values.most),
    per: () => requireChoice(values.per, places, 'per'),
    lastOn: () => readLastDay(values.lastOn, { today, region: network.holidayRegion }),
    body: () => readBody(state.body ?? values.body ?? ''),
  })
  const { body } = await findVoicedBody(stores, read.body, context)
  const thing = state.about && (await requireThing(stores, findThing, state.about, context))
  if (thing?.bodies && !thing.bodies.includes(body.id)) throw refusal('sign-up.thing-gone')
  const owner = await readOwner(stores, { body: body.id, owner: values.owner, kept: context.member.id }, context)
  return { ...read, id: state.id, about: state.about, body: body.id, owner }
}

/** @throws {Refusal} field.missing at `body` */
const readBody = (body: string): string => {
  if (body === '') throw refusal('field.missing', undefined, 'body')
  return body
}
