/** "Reactie geven": what a consulted organisation makes of it; it may be changed as long as the agreement is open. */
import { reactForm, reactionForm, textLimit } from '../../../cards/agreement-moving-forms.ts'
import { reactPress } from '../../../cards/agreement-presses.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { reactionStates } from '../details.ts'
import { findItemToChange } from '../find.ts'
import { nameAll } from '../names.ts'
import type { AgreementStores } from '../stores.ts'
import { changeAs } from './change.ts'
import { findConsulted, react, requireMayReact } from './consulting.ts'
import { doneWith } from './shown.ts'
import { aboutOf } from './written.ts'

export const reactingMoves = (stores: AgreementStores): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(reactPress, async ({ item: id }, context) => {
      const { item, answering, nameOf } = await findAnswering(stores, id, context)
      const options = answering.map((organisation) => ({ value: organisation, label: nameOf(organisation) }))
      const own = options.filter(({ value }) => value === context.member.organisation)
      // Of several it is not known yet for which one somebody writes.
      const before = options.length > 1 ? null : item.reactions.find((one) => one.organisation === answering[0])
      return openForm(reactionForm(aboutOf(item), { options, chosen: own }, before ?? null, context.words))
    }),
  ],
  forms: [
    onForm(reactForm, async ({ state, values }, context) => {
      const { item, consulted, answering, nameOf } = await findAnswering(stores, state.item, context)
      const organisation = answering.length > 1 ? values.organisation : answering[0]
      if (!organisation || !answering.includes(organisation)) throw refusal('field.missing', undefined, 'organisation')
      const said = { ...readReaction(values), organisation, at: context.now }
      const after = await changeAs(
        stores,
        item.id,
        (current, actor) => react(current, said, consulted, actor),
        context,
        { verb: 'agreement.reacted', data: { organisation, reaction: said.state, text: said.text } },
      )
      return doneWith(stores, after, context, ({ moving }) => moving.said.reacted(after.number, nameOf(organisation)))
    }),
  ],
})

/** The organisations for which somebody may answer. @throws {Refusal} as requireMayReact */
const findAnswering = async (stores: AgreementStores, id: string, context: Context) => {
  const { item, actors } = await findItemToChange(stores, id, context)
  const consulted = await findConsulted(stores.network, item)
  const answering = requireMayReact(item, consulted, actors)
  const names = await nameAll(stores.network, item.network, { items: [item], members: [] }, context.words)
  const nameOf = (organisation: string) => names.owner({ kind: 'organisation', id: organisation })
  return { item, consulted, answering, nameOf }
}

/** Whoever does not simply agree says what has to be different. @throws {Refusal} field.missing, field.too-long */
const readReaction = (values: { readonly reaction: string; readonly text: string }) => {
  const state = reactionStates.find((one) => one === values.reaction)
  if (!state) throw refusal('field.missing', undefined, 'reaction')
  const text = values.text.trim()
  if (text === '' && state !== 'agrees') throw refusal('field.missing', undefined, 'text')
  if (text.length > textLimit) throw refusal('field.too-long', { limit: textLimit }, 'text')
  return { state, text }
}
