/** `/aanmelden uitvraag Komt u structureel fte tekort?`: a form, and the request that comes of it. */
import { type IntakeState, type IntakeValues, intakeForm } from '../../../cards/number-intake-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { formDone, openForm, type Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { readLine, readLines, requireChoice } from '../../read-text.ts'
import { readEach, refusal } from '../../refusal.ts'
import { announce, follow } from '../doing.ts'
import { findVoicedBody, findWhere } from '../in-body.ts'
import { readLastDay } from '../read-fields.ts'
import { explanationLimit, places } from '../sign-up.ts'
import type { SignUpStores } from '../stores.ts'
import { intakeRef, questionLimit, unitLimit } from './number-intake.ts'
import { planReminders } from './remind.ts'
import { drawIntake } from './show.ts'

/** @throws {Refusal} as findWhere */
export const askIntake = async (stores: SignUpStores, question: string, context: Context): Promise<Reply> => {
  const { body, bodies } = await findWhere(stores, null, context)
  const state = { id: newId(), body: body?.id ?? null }
  const view = { state, body: body?.name ?? '', bodies, question: question.trim().slice(0, questionLimit) }
  return openForm(intakeForm(view, context.words))
}

interface Sent {
  readonly state: IntakeState
  readonly values: IntakeValues
}

/** The same form sent twice is one request. */
export const keepIntake =
  (stores: SignUpStores) =>
  async ({ state, values }: Sent, context: Context): Promise<Reply> => {
    const { network, member, now, words } = context
    await stores.network.holdRegisters(network.id)
    const read = readEach({
      question: () => readLine(values.question, 'question', questionLimit),
      explanation: () => readLines(values.explanation, 'explanation', explanationLimit),
      unit: () => readLine(values.unit, 'unit', unitLimit),
      per: () => requireChoice(values.per, places, 'per'),
      lastOn: () => readLastDay(values.lastOn, { today: context.today, region: network.holidayRegion }),
      body: () => readLine(state.body ?? values.body ?? '', 'body', 100),
    })
    const { body } = await findVoicedBody(stores, read.body, context)
    const { intake, isNew } = await stores.numberIntakes.add({
      ...{ ...read, id: state.id, network: network.id, body: body.id, owner: member.id, state: 'open' },
      ...{ closedAt: null, createdAt: now, createdBy: member.id, version: 1 },
    })
    if (intake.createdBy !== member.id) throw refusal('form.outdated')
    const ref = intakeRef(intake.id)
    const channels = await announce(stores, intake, ref)
    if (isNew) {
      await planReminders(stores, intake, now)
      await follow(stores, { network: network.id, ref }, context, 'number-intake.asked')
    }
    const say = words.numberIntakes.said
    const said = (channels === 0 ? say.askedNowhere : say.asked)(intake.question)
    return formDone(context, said, () => drawIntake(stores, intake.id, context))
  }
