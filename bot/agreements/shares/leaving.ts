/** An organisation is taken out of what many share, and what they share is closed. */
import { takingOutForm } from '../../../cards/agreement-share-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { refusal } from '../../refusal.ts'
import { followChange } from '../announce.ts'
import { findItemInBody } from '../find.ts'
import { actAs } from '../moving/acting.ts'
import { applyAs, changeAs } from '../moving/change.ts'
import { doneWith } from '../moving/shown.ts'
import { mostCounted } from '../store.ts'
import type { AgreementStores } from '../stores.ts'
import { closeShared, organisationOf, requireShared, sharesOf, takeOut } from './share.ts'
import { showShares } from './show-shares.ts'

type Asked = { readonly item: string }

export const askTakeOut =
  (stores: AgreementStores) =>
  async ({ item: id }: Asked, context: Context): Promise<Reply> => {
    const { item, actors } = await findItemInBody(stores, id, context)
    actAs(actors, item, requireShared)
    const { items } = await stores.agreements.list(item.network, sharesOf(id), mostCounted)
    const inIt = new Set(items.map(organisationOf))
    const options = (await stores.network.organisations(item.network))
      .filter((organisation) => inIt.has(organisation.id))
      .map(({ id: value, name: label }) => ({ value, label }))
    return openForm(
      takingOutForm({ item: id, title: item.title, organisations: { options, chosen: [] } }, context.words),
    )
  }

/** Where nobody is left, it is an ordinary agreement again. */
export const writeTakeOut =
  (stores: AgreementStores) =>
  async ({ state, values }: { state: Asked; values: { organisations: readonly string[] } }, context: Context) => {
    const { item, actors } = await findItemInBody(stores, state.item, context)
    const { items } = await stores.agreements.list(item.network, sharesOf(item.id), mostCounted)
    const out = items.filter((share) => values.organisations.includes(organisationOf(share)))
    if (out.length === 0) throw refusal('field.missing', undefined, 'organisations')
    const isLast = out.length === items.length
    const changed = await applyAs(
      stores,
      item.id,
      actors,
      (current, actor) => ({ ...requireShared(current, actor), isShared: !isLast }),
      context,
    )
    const doneBy = { ...context, onBehalfOf: changed.by.onBehalfOf }
    const data = { joint: { id: newId(), agreements: [item.id, ...out.map(({ id }) => id)] } }
    for (const before of out) {
      const after = await stores.agreements.change(item.network, before.id, takeOut)
      await followChange(stores, { before, after }, doneBy, 'agreement.withdrawn', data)
    }
    await followChange(stores, changed, doneBy, 'agreement.unshared', data)
    return showShares(stores, { item: item.id, skip: 0 }, context)
  }

export const closeAll =
  (stores: AgreementStores) =>
  async ({ item: id }: Asked, context: Context): Promise<Reply> => {
    const { total } = await stores.agreements.list(context.network.id, { parent: id, isShare: true, isOpen: true }, 0)
    const item = await changeAs(stores, id, closeShared, context, { verb: 'agreement.done' })
    return doneWith(stores, item, context, (words) => words.shares.closed(item.number, total))
  }
