/** "Ongedaan maken": the secretariat takes back the latest change, of all agreements that it touched. */
import { undoPress } from '../../../cards/agreement-presses.ts'
import { type Context, type Feature, onPress } from '../../chat/feature.ts'
import { refusal } from '../../refusal.ts'
import { type Agreement, agreementRef } from '../agreement.ts'
import { follow } from '../announce.ts'
import { findItemToChange } from '../find.ts'
import { requireOpenParent } from '../shares/following.ts'
import type { AgreementStores } from '../stores.ts'
import { type Gone, withoutTheGone } from './gone.ts'
import { doneWith } from './shown.ts'
import { snapshotOf } from './snapshot.ts'
import { latestChange, type Undoable, undo, undoneVerb } from './undo.ts'

export const undoingMoves = (stores: AgreementStores): Required<Pick<Feature, 'presses'>> => ({
  presses: [
    onPress(
      undoPress,
      async ({ item: id, version }, context) => {
        // Nobody removes meanwhile what comes back.
        await stores.network.holdRegisters(context.network.id)
        const { item } = await findItemToChange(stores, id, context)
        if (item.version !== version) throw refusal('agreement.changed', { number: item.number })
        const taken: Taken[] = []
        for (const one of await findTouched(stores, item)) taken.push(await takeBack(stores, one, context))
        for (const one of taken) await requireOpenParent(stores.agreements, one)
        const gone = new Set(taken.flatMap((one) => one.gone))
        const after = taken.find((one) => one.after.id === id)?.after ?? item
        return doneWith(stores, after, context, ({ moving }) =>
          moving.said.undone(item.number, [...gone].map((what) => moving.history.parts[what]).join(', ')),
        )
      },
      'secretariat',
    ),
  ],
})

interface Touched {
  readonly item: Agreement
  readonly latest: Undoable
}

/**
 * The item, and the others of the same change, in order of their ids: of two who change the same at once neither waits
 * for the other.
 *
 * @throws {Refusal} agreement.nothing-to-undo; agreement.joint-changed when another was changed since
 */
const findTouched = async (stores: AgreementStores, item: Agreement): Promise<readonly Touched[]> => {
  const latest = await findLatest(stores, item)
  if (!latest) throw refusal('agreement.nothing-to-undo', { number: item.number })
  const touched: Touched[] = [{ item, latest }]
  for (const id of (latest.joint?.agreements ?? []).filter((one) => one !== item.id)) {
    const other = await stores.agreements.find(item.network, id)
    if (!other) continue
    const theirs = await findLatest(stores, other)
    if (!theirs || theirs.joint?.id !== latest.joint?.id)
      throw refusal('agreement.joint-changed', { number: other.number })
    touched.push({ item: other, latest: theirs })
  }
  return touched.sort((a, b) => (a.item.id < b.item.id ? -1 : 1))
}

const findLatest = async ({ history }: AgreementStores, { network, id }: Agreement): Promise<Undoable | null> =>
  latestChange(await history.of(network, agreementRef(id)))

interface Taken {
  readonly before: Agreement
  readonly after: Agreement
  readonly gone: readonly Gone[]
}

const takeBack = async (
  stores: AgreementStores,
  { item: before, latest }: Touched,
  context: Context,
): Promise<Taken> => {
  const { item: back, gone } = await withoutTheGone(stores, undo(before, latest))
  const after = await stores.agreements.change(before.network, before.id, (current) => {
    if (current.version !== before.version) throw refusal('agreement.changed', { number: before.number })
    return back
  })
  await follow(stores, after, context, undoneVerb, { undid: latest.verb, before: snapshotOf(before) })
  return { before, after, gone }
}
