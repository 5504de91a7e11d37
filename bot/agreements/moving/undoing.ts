/** "Ongedaan maken": the secretariat takes back the latest change, of all agreements that it touched. */
import { undoPress } from '../../../cards/agreement-presses.ts'
import { type Context, type Feature, onPress } from '../../chat/feature.ts'
import { refusal } from '../../refusal.ts'
import { type Agreement, agreementRef, partiesOf } from '../agreement.ts'
import { follow } from '../announce.ts'
import { findItemToChange } from '../find.ts'
import { passAll } from '../passing.ts'
import { retitleShares } from '../shares/retitle.ts'
import type { AgreementStores } from '../stores.ts'
import { doneWith } from './shown.ts'
import { latestChange, type Undoable, undo, undoneVerb } from './undo.ts'

export const undoingMoves = (stores: AgreementStores): Required<Pick<Feature, 'presses'>> => ({
  presses: [
    onPress(
      undoPress,
      async ({ item: id, version }, context) => {
        const { item } = await findItemToChange(stores, id, context)
        if (item.version !== version) throw refusal('agreement.changed', { number: item.number })
        const touched = await findTouched(stores, item)
        for (const one of touched) await takeBack(stores, one, context)
        const after = await findItemToChange(stores, id, context)
        return doneWith(stores, after.item, context, ({ moving }) => moving.said.undone(item.number))
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
 * The item, and the others of the same change.
 *
 * @throws {Refusal} agreement.nothing-to-undo; agreement.joint-changed when another was changed since
 */
const findTouched = async (stores: AgreementStores, item: Agreement): Promise<readonly Touched[]> => {
  const latest = await findLatest(stores, item)
  if (!latest) throw refusal('agreement.nothing-to-undo', { number: item.number })
  const others = (latest.joint?.agreements ?? []).filter((id) => id !== item.id)
  const rest: Touched[] = []
  for (const id of others) {
    const other = await stores.agreements.find(item.network, id)
    if (!other) continue
    const theirs = await findLatest(stores, other)
    if (!theirs || theirs.joint?.id !== latest.joint?.id)
      throw refusal('agreement.joint-changed', { number: other.number })
    rest.push({ item: other, latest: theirs })
  }
  return [{ item, latest }, ...rest]
}

export const findLatest = async ({ history }: AgreementStores, { network, id }: Agreement): Promise<Undoable | null> =>
  latestChange(await history.of(network, agreementRef(id)))

const takeBack = async (stores: AgreementStores, { item, latest }: Touched, context: Context): Promise<void> => {
  const back = await withoutTheGone(stores, undo(item, latest))
  const after = await stores.agreements.change(item.network, item.id, (current) => {
    if (current.version !== item.version) throw refusal('agreement.changed', { number: item.number })
    return back
  })
  await follow(stores, after, context, undoneVerb, { undid: latest.verb })
  if (after.isShared && after.title !== item.title) await retitleShares(stores, after, { ...context, onBehalfOf: null })
}

/** Whoever has left since comes back as their organisation, to which their agreements fell. */
const withoutTheGone = async ({ network: store }: AgreementStores, item: Agreement): Promise<Agreement> => {
  let left = item
  for (const { kind, id } of partiesOf(item)) {
    const member = kind === 'member' ? await store.member(item.network, id) : null
    if (!member || member.leftOn === null) continue
    left = passAll(left, { kind, id }, { kind: 'organisation', id: member.organisation })
  }
  return left
}
