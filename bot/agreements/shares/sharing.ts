/** "Per organisatie": one text, and for each organisation a share of its own. */
import { type ShareState, type ShareValues, sharingForm } from '../../../cards/agreement-share-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { type Agreement, openAgreement } from '../agreement.ts'
import { follow, followChange } from '../announce.ts'
import type { Term } from '../details.ts'
import { findItemInBody } from '../find.ts'
import { actAs } from '../moving/acting.ts'
import { applyAs } from '../moving/change.ts'
import type { AgreementStores } from '../stores.ts'
import { findOwnDays, sayTerm, termContext } from '../writing/own-days.ts'
import { needsConfirming, readTerm, termOf } from '../writing/read-term.ts'
import { offerOrganisations, offerWhole, readKnown, readOrganisations } from './choose.ts'
import { bringBack, draftOf, isIn, requireMayShare, shareId, shareOut } from './share.ts'
import { showShares } from './show-shares.ts'

/** Begins with whoever owes it now: a group is meant as each of its organisations. */
export const askShares =
  (stores: AgreementStores) =>
  async ({ item: id }: { readonly item: string }, context: Context): Promise<Reply> => {
    const { item, actors } = await findItemInBody(stores, id, context)
    actAs(actors, item, requireMayShare)
    const group = item.owners.find(({ kind }) => kind === 'group')
    const values = {
      whole: group && !item.isShared ? `group:${group.id}` : '',
      organisations: item.isShared
        ? []
        : item.owners.filter(({ kind }) => kind === 'organisation').map((one) => one.id),
      term: item.isShared ? '' : (item.term?.text ?? ''),
    }
    return drawForm(stores, item, { state: { item: id, read: '' }, values, readBack: null }, context)
  }

interface Filled {
  readonly state: ShareState
  readonly values: ShareValues
  readonly readBack: string | null
}

const drawForm = async (
  { network }: AgreementStores,
  { number, title, isShared }: Agreement,
  { state, values, readBack }: Filled,
  { network: { id }, words }: Context,
): Promise<Reply> => {
  const known = await readKnown(network, id)
  const whole = offerWhole(known, values.whole, words)
  const organisations = offerOrganisations(known, values.organisations)
  return openForm(
    sharingForm({ state, number, title, isShared, whole, organisations, term: values.term, readBack }, words),
  )
}

/** A wide term is kept only after its reading was seen. */
export const writeShares =
  (stores: AgreementStores) =>
  async ({ state, values }: { readonly state: ShareState; readonly values: ShareValues }, context: Context) => {
    const { network } = context
    await stores.network.holdRegisters(network.id)
    const { item, actors } = await findItemInBody(stores, state.item, context)
    actAs(actors, item, requireMayShare)
    const organisations = readOrganisations(await readKnown(stores.network, network.id), values)
    const { term, said, mustBeSeen } = await readTermFor(stores, item, organisations, { state, values }, context)
    if (mustBeSeen) {
      const readBack = context.words.agreements.form.confirmTerm(said)
      return drawForm(stores, item, { state: { ...state, read: said }, values, readBack }, context)
    }
    const changed = await applyAs(stores, item.id, actors, shareOut, context)
    const doneBy = { ...context, onBehalfOf: changed.by.onBehalfOf }
    const joint = newId()
    const touched = await giveShares(
      stores,
      changed.after,
      { organisations, term, joint, by: changed.by.member },
      doneBy,
    )
    if (touched.length > 0) {
      const data = { joint: { id: joint, agreements: [item.id, ...touched] } }
      await followChange(stores, changed, doneBy, 'agreement.shared', data)
    }
    return showShares(stores, { item: item.id, skip: 0 }, context)
  }

/** Words that did not change keep the reading of the day on which they were agreed. */
const readTermFor = async (
  { network }: AgreementStores,
  item: Agreement,
  organisations: readonly string[],
  { state, values }: Pick<Filled, 'state' | 'values'>,
  context: Context,
): Promise<{ readonly term: Term | null; readonly said: string; readonly mustBeSeen: boolean }> => {
  if (item.term?.text === values.term.trim()) return { term: item.term, said: '', mustBeSeen: false }
  const owners = organisations.map((id) => ({ kind: 'organisation' as const, id }))
  const own = await findOwnDays(network, context.network.id, owners)
  const due = readTerm(values.term, termContext(context, context.today, own))
  if (!due) return { term: null, said: '', mustBeSeen: false }
  const said = sayTerm(due, context, own)
  const mustBeSeen = needsConfirming(due, { said, seen: state.read, today: context.today })
  return { term: termOf(due), said, mustBeSeen }
}

interface Given {
  readonly organisations: readonly string[]
  readonly term: Term | null
  readonly joint: string
  readonly by: string
}

/** @returns the shares that came to be, or came back; who takes part already stays as it is */
const giveShares = async (
  stores: AgreementStores,
  parent: Agreement,
  { organisations, term, joint, by }: Given,
  doneBy: Context & { readonly onBehalfOf: string | null },
): Promise<readonly string[]> => {
  const { network, body } = parent
  const kept = await Promise.all(organisations.map((one) => stores.agreements.find(network, shareId(parent.id, one))))
  const ids = organisations.map((one) => shareId(parent.id, one)).filter((_, at) => isOut(kept[at] ?? null))
  const data = { joint: { id: joint, agreements: [parent.id, ...ids] } }
  for (const [at, organisation] of organisations.entries()) {
    const before = kept[at] ?? null
    if (!isOut(before)) continue
    const draft = draftOf(parent, organisation, term)
    if (before) {
      const after = await stores.agreements.change(network, before.id, (current) => bringBack(current, draft))
      await followChange(stores, { before, after }, doneBy, 'agreement.reopened', data)
      continue
    }
    const id = shareId(parent.id, organisation)
    const given = {
      id,
      network,
      body,
      by,
      now: doneBy.now,
      parent: { agreement: parent.id, relation: 'share' } as const,
    }
    const { item } = await stores.agreements.add((number) => openAgreement(draft, { ...given, number }), network, id)
    await follow(stores, item, doneBy, 'agreement.created', data)
  }
  return ids
}

/** Never in it, or taken out. */
const isOut = (share: Agreement | null): boolean => share === null || !isIn(share)
