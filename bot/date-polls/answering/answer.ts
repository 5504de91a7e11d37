/** Kan, indien nodig, kan niet: by the form, or by one press. */
import { answerDatesForm, chooseForWhomForm, forWhomForm, myAnswerForm } from '../../../cards/date-poll-answer-forms.ts'
import { answerAllPress, answerDatesPress, canPress } from '../../../cards/date-poll-presses.ts'
import { datePollCard } from '../../../cards/date-polls.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { readerIn } from '../../chat/reader.ts'
import { done, formDone, openForm, type Reply } from '../../chat/reply.ts'
import type { Body } from '../../network/network.ts'
import { refusal } from '../../refusal.ts'
import { type DateAnswer, type DatePoll, dateAnswers, findOption } from '../date-poll.ts'
import { sayHour, titleOf } from '../name.ts'
import { drawPoll } from '../show.ts'
import type { DatePollStores } from '../stores.ts'
import { inChannel, readStanding, viewPoll } from '../view.ts'
import { type Answering, findAnswering } from './for-whom.ts'
import { keepAnswers } from './keep.ts'

export const answering = (stores: DatePollStores): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(answerDatesPress, async ({ poll: id }, context) => {
      const { poll, body, whom } = await findAnswering(stores, id, context)
      return whom.length > 1
        ? askForWhom(id, whom, context)
        : openAnswer(stores, { poll, body, whom: whom[0] }, context)
    }),
    onPress(canPress, async ({ poll: id, option }, context) => {
      const { poll, body, whom } = await findAnswering(stores, id, context)
      const answers = new Map([[findOption(poll, option).id, 'yes'] as const])
      return shown(stores, poll, await keep(stores, { poll, body, whom: whom[0] }, answers, context), context)
    }),
    onPress(answerAllPress, async ({ poll: id, answer }, context) => {
      const { poll, body, whom } = await findAnswering(stores, id, context)
      const answers = new Map(poll.options.map((option) => [option.id, answer] as const))
      return shown(stores, poll, await keep(stores, { poll, body, whom: whom[0] }, answers, context), context)
    }),
  ],
  forms: [
    onForm(forWhomForm, async ({ state, values }, context) => {
      const { poll, body, whom } = await findAnswering(stores, state.poll, context)
      return openAnswer(stores, { poll, body, whom: pick(whom, values.member) }, context)
    }),
    onForm(answerDatesForm, async ({ state, values }, context) => {
      const { poll, body, whom } = await findAnswering(stores, state.poll, context)
      const opened = { poll, body, whom: pick(whom, state.member) }
      const said = await keep(stores, opened, readAnswers(poll, values), context)
      return formDone(context, said, () => drawPoll(stores, poll.id, context))
    }),
  ],
})

/** @throws {Refusal} form.outdated for somebody whose deputy they are no longer */
const pick = (whom: readonly Answering[], member: string): Answering => {
  const found = whom.find((one) => one.member === member)
  if (!found) throw refusal('form.outdated')
  return found
}

/** @throws {Refusal} field.missing at the first option, when nothing was answered */
const readAnswers = (
  { options }: DatePoll,
  values: Readonly<Record<string, string>>,
): ReadonlyMap<string, DateAnswer> => {
  const given = options.flatMap(({ id }) => {
    const answer = dateAnswers.find((one) => one === values[id])
    return answer ? [[id, answer] as const] : []
  })
  if (given.length === 0) throw refusal('field.missing', undefined, options[0]?.id ?? '')
  return new Map(given)
}

const askForWhom = (poll: string, whom: readonly Answering[], { words }: Context): Reply => {
  const options = whom.map(({ member, person, onBehalfOf }) => ({
    value: member,
    label: onBehalfOf === null ? words.datePolls.form.yourself : person.name,
  }))
  return openForm(chooseForWhomForm(poll, { options, chosen: options.slice(0, 1) }, words))
}

interface Opened {
  readonly poll: DatePoll
  readonly body: Body
  readonly whom: Answering
}

const openAnswer = async (stores: DatePollStores, { poll, body, whom }: Opened, context: Context): Promise<Reply> => {
  const [meeting, answers] = await Promise.all([
    stores.meetings.find(context.network.id, poll.meeting),
    stores.datePolls.answers(context.network.id, poll.id),
  ])
  const said = new Map(answers.filter(({ member }) => member === whom.member).map((one) => [one.option, one.answer]))
  const say = context.words.datePolls.form
  const options = poll.options.map(({ id, startsAt }) => ({
    id,
    at: sayHour(startsAt, context),
    answer: said.get(id) ?? '',
  }))
  const about = [titleOf(meeting, body, context), ...(whom.onBehalfOf === null ? [] : [say.forWhom(whom.person.name)])]
  return openForm(myAnswerForm({ poll: poll.id, member: whom.member, about, options }, context.words))
}

/** @returns what was done, in words */
const keep = async (
  stores: DatePollStores,
  { poll, body, whom }: Opened,
  answers: ReadonlyMap<string, DateAnswer>,
  context: Context,
): Promise<string> => {
  await keepAnswers(stores, poll, whom, answers, context)
  const meeting = await stores.meetings.find(context.network.id, poll.meeting)
  const title = titleOf(meeting, body, context)
  const say = context.words.datePolls.said
  return whom.onBehalfOf === null ? say.answered(title) : say.answeredFor(title, whom.person.name)
}

/** The pressed card: in a channel as all read it, else with what whoever pressed may see and do. */
const shown = (stores: DatePollStores, poll: DatePoll, said: string, context: Context): Reply =>
  done(said, async () => {
    if (context.isPrivate) return drawPoll(stores, poll.id, context)
    const standing = await readStanding(stores, poll)
    const reader = readerIn(context, standing.body?.language ?? context.language)
    return datePollCard(viewPoll(standing, inChannel, reader), reader.words)
  })
