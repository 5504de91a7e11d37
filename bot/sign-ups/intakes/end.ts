/** A request closes, by hand or after its last day; it is deleted by its owner, or a year later by itself. */
import {
  closeIntakeForm,
  intakeClosingForm,
  intakeRemovalForm,
  removeIntakeForm,
} from '../../../cards/number-intake-forms.ts'
import { closeIntakePress, removeIntakePress } from '../../../cards/number-intake-presses.ts'
import { type Feature, onForm, onPress } from '../../chat/feature.ts'
import { done, formDone, openForm } from '../../chat/reply.ts'
import { dayAt, daysAfter, instantOn } from '../../clock.ts'
import { byItself, type Doing, follow } from '../doing.ts'
import type { SignUpStores } from '../stores.ts'
import { findIntakeToSteer, findOwnIntake } from './access.ts'
import { closeIntake, intakeRef, keptFor, type NumberIntake, requireAsking } from './number-intake.ts'
import { planReminders, tellOwner } from './remind.ts'
import { drawIntake } from './show.ts'

export const ending = (stores: SignUpStores): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(closeIntakePress, async ({ intake: id }, context) => {
      const { intake } = await findIntakeToSteer(stores, id, context)
      requireAsking(intake, context.today)
      return openForm(intakeClosingForm({ intake: id, question: intake.question }, context.words))
    }),
    onPress(removeIntakePress, async ({ intake: id }, context) => {
      const { network, question } = await findOwnIntake(stores, id, context)
      const { length: count } = await stores.numberIntakes.answers(network, id)
      return openForm(intakeRemovalForm({ intake: id, question, count }, context.words))
    }),
  ],
  forms: [
    onForm(closeIntakeForm, async ({ state }, context) => {
      const { intake, onBehalfOf } = await findIntakeToSteer(stores, state.intake, context)
      await close(stores, intake, { ...context, onBehalfOf })
      const said = context.words.numberIntakes.said.closed(intake.question)
      return formDone(context, said, () => drawIntake(stores, intake.id, context))
    }),
    onForm(removeIntakeForm, async ({ state }, context) => {
      const intake = await findOwnIntake(stores, state.intake, context)
      await remove(stores, intake, context)
      return done(context.words.numberIntakes.said.removed(intake.question))
    }),
  ],
})

/** What is closed stays so. Joins the open unit of work. */
export const close = async (stores: SignUpStores, intake: NumberIntake, doing: Doing): Promise<void> => {
  if (intake.state === 'closed') return
  const { network, id } = intake
  await planReminders(stores, { ...intake, state: 'closed' }, doing.now)
  const closed = await stores.numberIntakes.change(network, id, (kept) => closeIntake(kept, doing.now))
  await follow(stores, { network, ref: intakeRef(id) }, doing, 'number-intake.closed')
  if (closed.owner !== doing.member.id) await tellOwner(stores, closed, 'closed', doing.now)
}

const remove = async (stores: SignUpStores, { network, id }: NumberIntake, doing: Doing): Promise<void> => {
  const ref = intakeRef(id)
  await stores.reminders.forget(network, ref)
  await stores.numberIntakes.remove(network, id)
  await follow(stores, { network, ref }, doing, 'number-intake.removed')
}

/** What is done when the time has come; the last day may have moved meanwhile. */
export const closeIntakeInTime =
  (stores: SignUpStores) =>
  async (
    { network, ref }: { readonly network: string; readonly ref: { readonly id: string } },
    _: string,
    now: number,
  ) => {
    const intake = await stores.numberIntakes.hold(network, ref.id)
    if (intake?.lastOn != null && now >= instantOn(daysAfter(intake.lastOn, 1), 0))
      await close(stores, intake, byItself(now))
    return []
  }

/** Each in a unit of its own: what goes wrong with one keeps no other. @throws {AggregateError} */
export const forgetOld =
  (stores: SignUpStores) =>
  async (now: number): Promise<void> => {
    const before = instantOn(daysAfter(dayAt(now), 1 - keptFor), 0) - 1
    const faults: unknown[] = []
    for (const { id: network } of await stores.network.networks())
      for (const intake of await stores.numberIntakes.closedBy(network, before))
        await stores.unitOfWork
          .run(() => remove(stores, intake, byItself(now)))
          .catch((error: unknown) => faults.push(error))
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} requests were not forgotten`)
  }
