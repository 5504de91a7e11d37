/** "Nieuwe datum voorstellen": the words are read with the school calendar and read back, as when it was agreed. */
import { dateForm, newDateForm } from '../../../cards/agreement-moving-forms.ts'
import { proposeDatePress } from '../../../cards/agreement-presses.ts'
import type { Form } from '../../../cards/form.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import type { Agreement } from '../agreement.ts'
import { findItemToChange } from '../find.ts'
import type { AgreementStores } from '../stores.ts'
import { sayTermShort } from '../view.ts'
import { findOwnDays, sayTerm, termContext } from '../writing/own-days.ts'
import { needsConfirming, readTerm, termOf } from '../writing/read-term.ts'
import { actAs } from './acting.ts'
import { type Changed, changeAs, type Told } from './change.ts'
import { proposeDate, requireMayPropose } from './dates.ts'
import { doneWith } from './shown.ts'
import { aboutOf, readText } from './written.ts'

export const dateMoves = (stores: AgreementStores): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(proposeDatePress, async ({ item: id }, context) => {
      const { item, actors } = await findItemToChange(stores, id, context)
      const { actor } = actAs(actors, item, requireMayPropose)
      return openForm(formOf(item, { term: '', text: '' }, { said: null, isAtOnce: actor.isSteward }, context))
    }),
  ],
  forms: [
    onForm(dateForm, async ({ state, values }, context) => {
      const { item, actors } = await findItemToChange(stores, state.item, context)
      const { actor } = actAs(actors, item, requireMayPropose)
      const own = await findOwnDays(stores.network, context.network.id, item.owners)
      const due = readTerm(values.term, termContext(context, context.today, own), true)
      if (!due) throw refusal('field.missing', undefined, 'term')
      const why = readText(values.text)
      const said = sayTerm(due, context, own)
      if (needsConfirming(due, { said, seen: state.read, today: context.today }))
        return openForm(formOf(item, values, { said, isAtOnce: actor.isSteward }, context))
      const proposed = { term: termOf(due), why, at: context.now }
      const after = await changeAs(
        stores,
        item.id,
        (current, actor) => proposeDate(current, proposed, actor),
        context,
        tellProposed(why),
      )
      const isSet = after.proposal === null
      return doneWith(stores, after, context, ({ moving }) =>
        isSet ? moving.said.moved(after.number) : moving.said.proposed(after.number),
      )
    }),
  ],
})

/** A steward's own proposal has moved the day already. */
const tellProposed =
  (why: string) =>
  ({ after }: Changed): Told =>
    after.proposal
      ? { verb: 'agreement.date-proposed', data: { text: why, proposed: after.proposal.term.text } }
      : { verb: 'agreement.date-set', data: { text: why } }

const formOf = (
  item: Agreement,
  { term, text }: { readonly term: string; readonly text: string },
  { said, isAtOnce }: { readonly said: string | null; readonly isAtOnce: boolean },
  context: Context,
): Form =>
  newDateForm(
    {
      ...aboutOf(item),
      term,
      why: text,
      now: item.term ? sayTermShort(item.term, context) : '',
      read: said ?? '',
      readBack: said === null ? null : context.words.agreements.form.confirmTerm(said),
      isAtOnce,
    },
    context.words,
  )
