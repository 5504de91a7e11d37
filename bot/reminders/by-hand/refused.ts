/** What was sent cannot be so: the form is drawn anew where what it says of moments is of what was typed before. */
import { type AskState, type AskValues, shownFor } from '../../../cards/hand-reminder-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { Refusal } from '../../refusal.ts'
import { sentenceOf } from '../../say-refusal.ts'
import type { Circle } from './access.ts'
import { drawForm, freshCourse } from './ask.ts'
import { readWhom } from './choose-whom.ts'
import type { Remindee } from './hand-reminder.ts'
import { readWhen } from './reading/read-when.ts'
import type { HandReminderStores } from './stores.ts'
import type { FindThing } from './things.ts'

export interface Sent {
  readonly state: AskState
  readonly values: AskValues
}

interface Asking {
  readonly stores: HandReminderStores
  readonly findThing: FindThing
  readonly circle: Circle
}

/** All that is read of the form is read before anything is written. */
const fields = ['whom', 'what', 'when'] as const
type Field = (typeof fields)[number]

/** @throws what was thrown, where the form can stand as it is, and for all that is no fault of a field */
export const drawAnew = async (
  { stores, findThing, circle }: Asking,
  { state, values }: Sent,
  error: unknown,
  context: Context,
): Promise<Reply> => {
  const field = error instanceof Refusal ? fieldOf(error) : null
  if (!(error instanceof Refusal) || field === null || !isStale(state, values, field)) throw error
  const about = state.about && (await findThing(context.network.id, state.about, context.words))
  return openForm(
    await drawForm(stores, context, circle, {
      state,
      ...{ to: chosenIn(values, circle), what: values.what, when: values.when, about: about?.name ?? null, hour: '' },
      course: field === 'when' ? null : courseIn(values, context),
      problems: { [field]: sentenceOf(error, context.surface, context.words) },
    }),
  )
}

const fieldOf = ({ field }: Refusal): Field | null => fields.find((one) => one === field) ?? null

const isStale = ({ shown }: AskState, values: AskValues, field: Field): boolean =>
  shown !== '' && (field === 'when' || shown !== shownFor(values))

const chosenIn = ({ whom }: AskValues, circle: Circle): Remindee | null => orNull(() => readWhom(whom, circle))

const courseIn = ({ when }: AskValues, context: Context) => orNull(() => freshCourse(readWhen(when, context), context))

const orNull = <Read>(read: () => Read): Read | null => {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
