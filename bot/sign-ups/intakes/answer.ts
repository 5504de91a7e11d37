/** An answer: a number with a remark, in a form. Said back in private is that it is kept, and never what: it is for whoever asked. */
import { card, paragraph } from '../../../cards/card.ts'
import { answerNumberForm, numberForm } from '../../../cards/number-answer-forms.ts'
import { answerNumberPress } from '../../../cards/number-intake-presses.ts'
import { privacyOf } from '../../../cards/number-intakes.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { formDone, openForm, type Reply, whisper } from '../../chat/reply.ts'
import { sayDate } from '../../dates/say-due.ts'
import { readLines } from '../../read-text.ts'
import { readEach, refusal } from '../../refusal.ts'
import { follow } from '../doing.ts'
import type { SignUpStores } from '../stores.ts'
import { findIntakeToAnswer } from './access.ts'
import { partyOf, readStanding } from './asked.ts'
import {
  intakeRef,
  type NumberAnswer,
  type NumberIntake,
  readNumber,
  remarkLimit,
  requireAsking,
  sayNumber,
} from './number-intake.ts'
import { tellOwner } from './remind.ts'
import { drawIntake, keepingOf, nameOf } from './show.ts'

export const answering = (stores: SignUpStores): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(answerNumberPress, async ({ intake: id }, context) =>
      openAnswer(stores, await findIntakeToAnswer(stores, id, context), context),
    ),
  ],
  forms: [
    onForm(answerNumberForm, async ({ state, values }, context) => {
      const intake = await findIntakeToAnswer(stores, state.intake, context)
      const read = readEach({
        thousandths: () => readNumber(values.number, intake.unit),
        remark: () => readLines(values.remark, 'remark', remarkLimit),
      })
      const before = await findAnswer(stores, intake, context)
      const by = before?.member ?? ''
      // A colleague answered meanwhile: whoever takes their place has read that it does.
      if (by !== state.by && by !== context.member.id) return openAnswer(stores, intake, context, values)
      await keep(stores, intake, read, context)
      const said = await sayKept(stores, intake, before === null ? 'answered' : 'changed', context)
      if (!context.isPrivate) return { ...whisper(card(said, paragraph(said))), isDeed: true }
      return formDone(context, said, () => drawIntake(stores, intake.id, context))
    }),
  ],
})

const findAnswer = async (
  { numberIntakes }: SignUpStores,
  intake: NumberIntake,
  { member }: Context,
): Promise<NumberAnswer | null> => {
  const answers = await numberIntakes.answers(intake.network, intake.id)
  return answers.find(({ party }) => party === partyOf(intake, member)) ?? null
}

/** What a colleague answered is not shown, also not to whoever takes their place. */
const openAnswer = async (
  stores: SignUpStores,
  intake: NumberIntake,
  context: Context,
  typed?: { readonly number: string; readonly remark: string },
): Promise<Reply> => {
  const { words, member, language } = context
  const { network, id, question, explanation, unit, per } = intake
  const answer = await findAnswer(stores, intake, context)
  const own = answer?.member === member.id ? answer : null
  const [organisation, keeping] = await Promise.all([
    stores.network.organisation(network, member.organisation),
    keepingOf(stores, intake, language),
  ])
  const filled = own ? { number: sayNumber(own.thousandths), remark: own.remark } : { number: '', remark: '' }
  const view = {
    state: { intake: id, by: answer?.member ?? '' },
    ...{ question, explanation, unit },
    organisation: per === 'organisation' ? (organisation?.name ?? '') : null,
    replaces: answer && !own ? await nameOf(stores.network, network, answer.member) : null,
    whoSees: privacyOf(keeping, words),
    ...(typed ?? filled),
  }
  return openForm(numberForm(view, words))
}

/** While nobody closes it meanwhile. What was answered already changes nothing. */
const keep = async (
  stores: SignUpStores,
  { network, id }: NumberIntake,
  said: Pick<NumberAnswer, 'thousandths' | 'remark'>,
  context: Context,
): Promise<void> => {
  const intake = await stores.numberIntakes.hold(network, id)
  if (!intake) throw refusal('number-intake.unknown')
  requireAsking(intake, context.today)
  const { id: member } = context.member
  const kept = await findAnswer(stores, intake, context)
  if (kept?.member === member && kept.thousandths === said.thousandths && kept.remark === said.remark) return
  await stores.numberIntakes.answer({ network, intake: id, party: partyOf(intake, context.member), member, ...said })
  await follow(stores, { network, ref: intakeRef(id) }, context, 'number-intake.answered')
  const { silent } = await readStanding(stores, intake)
  if (silent.length === 0) await tellOwner(stores, intake, 'all-answered', context.now)
}

const sayKept = async (
  stores: SignUpStores,
  { network, per, owner, lastOn }: NumberIntake,
  what: 'answered' | 'changed',
  { member, words, language }: Context,
): Promise<string> => {
  const say = words.numberIntakes.said
  const organisation = per === 'member' ? null : await stores.network.organisation(network, member.organisation)
  const kept = say[what](organisation?.name ?? null)
  return `${kept} ${say.seenBy(await nameOf(stores.network, network, owner), lastOn && sayDate(lastOn, language))}`
}
