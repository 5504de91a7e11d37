/** How a day is found in the year that is played. */
import type { DatePoll } from '../../../bot/date-polls/date-poll.ts'
import { must } from '../../world.ts'
import { type Doing, typeHour } from './planning.ts'
import { confirm, did, formOf, idOfMeeting, nameNewMeeting, type Stage, sayHour } from './stage.ts'

export const seekDate = async (stage: Stage, deed: Doing<'seek a date'>) => {
  const { who, body, meeting, window, options, answerBy } = deed
  const person = stage.world.as(who, body)
  const known = stage.meetings.get(meeting)
  const reply = known
    ? await person.press('date-poll.propose', { meeting: known })
    : await person.command('datum', window)
  const hour = options[0]?.split(' ')[1] ?? ''
  const proposed = formOf(did(await person.submit(formOf(reply), { when: window, answerBy, hour })))
  const own = options.map(typeHour).join('\n')
  await confirm(person, proposed, { days: [], own })
  if (!known) await nameNewMeeting(stage, meeting)
}

const pollOf = async (stage: Stage, meeting: string): Promise<DatePoll> => {
  const { storage, network } = stage.world
  return must(
    (await storage.datePolls.ofMeeting(network, idOfMeeting(stage, meeting))).at(-1),
    `date poll of ${meeting}`,
  )
}

export const answerDates = async (stage: Stage, { who, meeting, says }: Doing<'answer dates'>) => {
  const { id, options } = await pollOf(stage, meeting)
  const person = stage.world.as(who)
  const values = Object.fromEntries(options.map((option, at) => [option.id, says[at] ?? '']))
  await confirm(person, formOf(await person.press('date-poll.answer', { poll: id })), values)
}

export const fixDate = async (stage: Stage, { who, meeting, at }: Doing<'fix the date'>) => {
  const { id, options } = await pollOf(stage, meeting)
  const option = must(options.find(({ startsAt }) => sayHour(startsAt) === at)?.id, `option ${at}`)
  const person = stage.world.as(who)
  const form = formOf(await person.press('date-poll.fix', { poll: id }))
  // It is the best of them: the form offers it by itself.
  const best = form.fields.flatMap((one) => (one.kind === 'choice' && one.name === 'option' ? one.chosen : []))[0]
  if (best?.value !== option) throw new Error(`${meeting}: ${at} is not offered as the best, but ${best?.label}.`)
  await confirm(person, form, {})
}
