/** "Aan iemand anders geven": an owner passes on the own part, to a party that has still to accept. */
import { handingOverForm, handOverForm } from '../../../cards/agreement-moving-forms.ts'
import { handOverPress } from '../../../cards/agreement-presses.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import type { Agreement } from '../agreement.ts'
import { findItemToChange } from '../find.ts'
import { nameAll } from '../names.ts'
import { type Actor, isActor, type Owner, type Party } from '../party.ts'
import type { AgreementStores } from '../stores.ts'
import { partyValue } from '../writing/filled-in.ts'
import { findCandidates, ownerSearch, partyChoices, readParties } from '../writing/owners.ts'
import { type Actings, actAs } from './acting.ts'
import { changeAs } from './change.ts'
import { doneWith } from './shown.ts'
import { handOver, partsToHandOver } from './steps.ts'
import { aboutOf } from './written.ts'

export const handOverMoves = (stores: AgreementStores): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(handOverPress, async ({ item: id }, context) => {
      const { item, actors } = await findItemToChange(stores, id, context)
      const parts = partsOf(item, actors)
      const names = await nameAll(stores.network, item.network, { items: [item], members: [] }, context.words)
      const options = parts.map((part) => ({ value: partyValue(part), label: names.owner(part) }))
      const candidates = await findCandidates(stores.network, context.network.id, context.words)
      const { options: to, isAll } = partyChoices(candidates, new Set())
      const whom = { options: to, chosen: [], ...(isAll ? {} : { search: ownerSearch }) }
      return openForm(handingOverForm(aboutOf(item), options, whom, context.words))
    }),
  ],
  forms: [
    onForm(handOverForm, async ({ state, values }, context) => {
      await stores.network.holdRegisters(context.network.id)
      const to = await readTo(stores, values.to, context)
      const { item, actors } = await findItemToChange(stores, state.item, context)
      const from = partsOf(item, actors).find((part, at) => (values.from ? partyValue(part) === values.from : at === 0))
      if (!from) throw refusal('agreement.changed', { number: item.number }, 'from')
      const step = (current: Agreement, actor: Actor) => handOver(current, { from, to }, actor)
      const after = await changeAs(stores, item.id, step, context, { verb: 'agreement.handed-on' })
      const names = await nameAll(stores.network, after.network, { items: [after], members: [] }, context.words)
      return doneWith(stores, after, context, ({ moving }) => moving.said.handedOver(after.number, names.owner(to)))
    }),
  ],
})

/** Of all in whose names somebody acts here. @throws {Refusal} as partsToHandOver */
const partsOf = (item: Agreement, actors: Actings): readonly Owner[] => {
  actAs(actors, item, partsToHandOver)
  return item.owners.filter((part) => actors.some((actor) => actor.isSteward || isActor(part, actor)))
}

/** @throws {Refusal} at `to` */
const readTo = async (stores: AgreementStores, value: string, context: Context): Promise<Party> => {
  const candidates = await findCandidates(stores.network, context.network.id, context.words)
  const [to] = value === '' ? [] : readParties([value], candidates, 'to')
  if (!to) throw refusal('field.missing', undefined, 'to')
  return to
}
