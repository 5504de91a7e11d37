/** Moves that need a sentence: how it stands, why it is withdrawn or not done yet, what help is needed. */
import { agreementProgressForm, progressForm } from '../../../cards/agreement-forms.ts'
import {
  type About,
  helpForm,
  helpNeededForm,
  returnForm,
  sendBackForm,
  textLimit,
  withdrawalForm,
  withdrawForm,
} from '../../../cards/agreement-moving-forms.ts'
import { askHelpPress, progressPress, sendBackPress, withdrawPress } from '../../../cards/agreement-presses.ts'
import type { Form, FormKind } from '../../../cards/form.ts'
import type { PressKind } from '../../../cards/press.ts'
import type { Words } from '../../../cards/words/words.ts'
import { type Feature, onForm, onPress } from '../../chat/feature.ts'
import { openForm } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { refusal } from '../../refusal.ts'
import { type Agreement, agreementRef, progressVerb } from '../agreement.ts'
import { followChange } from '../announce.ts'
import { findItemToChange } from '../find.ts'
import type { AgreementStores } from '../stores.ts'
import { actAs } from './acting.ts'
import { applyAs, changeAs, type Step } from './change.ts'
import { askHelp, requireMayAskHelp } from './help.ts'
import { doneWith } from './shown.ts'
import { reportProgress, sendBack, withdraw } from './steps.ts'

type Heard = Required<Pick<Feature, 'presses' | 'forms'>>

interface Written {
  readonly press: PressKind<{ item: string }>
  readonly form: FormKind<{ item: string }, { text: string }>
  readonly ask: (about: About, words: Words) => Form
  /** Refuses whoever may not, before they write. */
  readonly mayBegin: Step
  readonly step: (text: string, at: number) => Step
  readonly verb: string
  readonly say: (words: Words, number: number) => string
}

export const writtenMoves = (stores: AgreementStores): Heard => {
  const heard = written.map((move) => hear(stores, move))
  return {
    presses: [...heard.map(({ press }) => press), onPress(progressPress, beginProgress(stores))],
    forms: [...heard.map(({ form }) => form), onForm(progressForm, writeProgress(stores))],
  }
}

const written: readonly Written[] = [
  {
    press: withdrawPress,
    form: withdrawForm,
    ask: withdrawalForm,
    mayBegin: withdraw,
    step: () => withdraw,
    verb: 'agreement.withdrawn',
    say: (words, number) => words.agreements.withdrawnSaid(number),
  },
  {
    press: sendBackPress,
    form: sendBackForm,
    ask: returnForm,
    mayBegin: sendBack,
    step: () => sendBack,
    verb: 'agreement.sent-back',
    say: (words, number) => words.moving.said.sentBack(number),
  },
  {
    press: askHelpPress,
    form: helpForm,
    ask: helpNeededForm,
    mayBegin: requireMayAskHelp,
    step: (text, at) => (item, actor) => askHelp(item, { text, at }, actor),
    verb: 'agreement.help-asked',
    say: (words, number) => words.moving.said.helpAsked(number),
  },
]

const hear = (stores: AgreementStores, move: Written) => ({
  press: onPress(move.press, async ({ item: id }, context) => {
    const { item, actors } = await findItemToChange(stores, id, context)
    actAs(actors, item, move.mayBegin)
    return openForm(move.ask(aboutOf(item), context.words))
  }),
  form: onForm(move.form, async ({ state, values }, context) => {
    const text = readText(values.text)
    const step = move.step(text, context.now)
    const item = await changeAs(stores, state.item, step, context, { verb: move.verb, data: { text } })
    return doneWith(stores, item, context, (words) => move.say(words, item.number))
  }),
})

const beginProgress =
  (stores: AgreementStores) =>
  async ({ item: id }: { item: string }, context: Parameters<typeof findItemToChange>[2]) => {
    const item = reportProgress((await findItemToChange(stores, id, context)).item)
    return openForm(agreementProgressForm({ ...aboutOf(item), form: newId() }, context.words))
  }

const writeProgress =
  (stores: AgreementStores) =>
  async (
    { state, values }: { state: { item: string; form: string }; values: { progress: string } },
    context: Parameters<typeof findItemToChange>[2],
  ) => {
    if (values.progress.trim() === '') throw refusal('agreement.no-progress', undefined, 'progress')
    const text = readText(values.progress, 'progress')
    const { actors } = await findItemToChange(stores, state.item, context)
    const changed = await applyAs(stores, state.item, actors, reportProgress, context)
    const { after: item, by } = changed
    // Looked up behind the change, for which of two at once one waits: the same form sent twice says it once.
    const entries = await stores.history.of(item.network, agreementRef(item.id))
    if (!entries.some(({ data }) => data.form === state.form)) {
      const doneBy = { ...context, onBehalfOf: by.onBehalfOf }
      await followChange(stores, changed, doneBy, progressVerb, { text, form: state.form })
    }
    return doneWith(stores, item, context, (words) => words.agreements.progressSaid(item.number))
  }

export const aboutOf = ({ id, number, title }: Agreement): About => ({ item: id, number, title })

/** @throws {Refusal} field.missing, field.too-long */
export const readText = (typed: string, field = 'text'): string => {
  const text = typed.trim()
  if (/^[\p{C}\p{Z}]*$/u.test(text)) throw refusal('field.missing', undefined, field)
  if (text.length > textLimit) throw refusal('field.too-long', { limit: textLimit }, field)
  return text
}
