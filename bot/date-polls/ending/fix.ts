/** "Datum vastleggen": the best with why, another where it is wished, and never without a side unawares. */

import { fixDateForm, fixDatePollForm } from '../../../cards/date-poll-answer-forms.ts'
import { fixDatePress } from '../../../cards/date-poll-presses.ts'
import { sayStanding } from '../../../cards/date-poll-standing.ts'
import { type Context, type Feature, onForm, onPress } from '../../chat/feature.ts'
import { formDone, openForm, type Reply } from '../../chat/reply.ts'
import { sides } from '../../network/customs.ts'
import { stewardAmong } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { findPollToSteer } from '../access.ts'
import { follow } from '../announce.ts'
import { type DatePoll, findOption, fix, requireOpen } from '../date-poll.ts'
import type { MeetingsForDates } from '../meetings.ts'
import { sayHour, titleOf } from '../name.ts'
import type { RankedOption } from '../rank-options.ts'
import { drawPoll } from '../show.ts'
import type { DatePollStores } from '../stores.ts'
import { readStanding, type StandingOfPoll, viewPresence } from '../view.ts'

export const fixing = (
  stores: DatePollStores,
  { schedule }: Pick<MeetingsForDates, 'schedule'>,
): Required<Pick<Feature, 'presses' | 'forms'>> => ({
  presses: [
    onPress(fixDatePress, async ({ poll: id }, context) => {
      const { poll } = await findPollToSteer(stores, id, context)
      return drawFix(await readOpen(stores, poll), { chosen: null, meanwhile: false }, context)
    }),
  ],
  forms: [
    onForm(fixDateForm, async ({ state, values }, context) => {
      const { poll, standings } = await findPollToSteer(stores, state.poll, context)
      const standing = await readOpen(stores, poll)
      const option = findOption(poll, values.option)
      if (option.startsAt <= context.now) throw refusal('date-poll.option-past', undefined, 'option')
      if (poll.version !== state.version) return drawFix(standing, { chosen: option.id, meanwhile: true }, context)
      const isSure = state.warned === option.id && values.sure === 'yes'
      const isOther = state.warned === option.id && values.sure === 'no'
      if (lackingSides(standing, option.id).length > 0 && !isSure)
        return drawFix(standing, { chosen: isOther ? null : option.id, meanwhile: false, isOther }, context)
      const deed = { ...context, onBehalfOf: stewardAmong(standings) }
      // Fixed before the meeting gets its hours: what follows a meeting closes only the polls that are open still.
      const fixed = await stores.datePolls.change(context.network.id, poll.id, (kept) => {
        if (kept.version !== state.version) throw refusal('form.outdated')
        return fix(kept, option.id)
      })
      await follow(stores, fixed, deed, 'date-poll.fixed', { startsAt: option.startsAt })
      await schedule(poll.meeting, { startsAt: option.startsAt, endsAt: option.endsAt }, deed)
      const title = titleOf(standing.meeting, standing.body, context)
      const said = context.words.datePolls.said.fixed(title, sayHour(option.startsAt, context))
      return formDone(context, said, () => drawPoll(stores, poll.id, context))
    }),
  ],
})

/** @throws {Refusal} date-poll.closed */
const readOpen = (stores: DatePollStores, poll: DatePoll): Promise<StandingOfPoll> =>
  readStanding(stores, requireOpen(poll))

/** The sides of which it is not certain that somebody comes, where both are needed and have a place. */
const lackingSides = ({ ranked, needsBothSides }: StandingOfPoll, option: string) => {
  const found = ranked.find((one) => one.option.id === option)
  if (!needsBothSides || !found) return []
  return sides.filter((side) => found.sides[side] !== 'can')
}

interface Asking {
  readonly chosen: string | null
  readonly meanwhile: boolean
  readonly isOther?: boolean
}

/** @throws {Refusal} date-poll.all-past */
const drawFix = (standing: StandingOfPoll, { chosen, meanwhile, isOther = false }: Asking, context: Context): Reply => {
  const { poll, ranked } = standing
  const ahead = ranked.filter(({ option }) => option.startsAt > context.now)
  const [best] = ahead
  if (!best) throw refusal('date-poll.all-past')
  const options = ahead.map((one) => ({ value: one.option.id, label: labelOf(one, context) }))
  const shown = ahead.find(({ option }) => option.id === chosen) ?? best
  const say = context.words.datePolls.form
  const warning = chosen === null || isOther ? null : sayLacking(standing, shown, context)
  return openForm(
    fixDatePollForm(
      {
        poll: poll.id,
        version: poll.version,
        warned: warning ? shown.option.id : '',
        said: [...(meanwhile ? [say.meanwhile] : []), sayBest(standing, best, context)],
        options,
        chosen: options.filter(({ value }) => value === shown.option.id),
        warning: warning === null ? null : { said: warning, yes: say.goOn, no: say.another },
      },
      context.words,
    ),
  )
}

const labelOf = ({ option, yes, ifNeeded, no }: RankedOption, context: Context): string => {
  const { answers } = context.words.datePolls
  const counts = `${yes.length} ${answers.yes}, ${ifNeeded.length} ${answers['if-needed']}, ${no.length} ${answers.no}`
  return `${sayHour(option.startsAt, context)} · ${counts.toLowerCase()}`
}

const sayBest = (standing: StandingOfPoll, best: RankedOption, context: Context): string => {
  const { yes, ifNeeded, no, option } = best
  const say = context.words.datePolls.form
  if (yes.length + ifNeeded.length + no.length === 0) return say.noAnswers
  return say.bestIs(sayHour(option.startsAt, context), sayStanding(viewPresence(best, standing), context.words))
}

const sayLacking = (standing: StandingOfPoll, { option }: RankedOption, context: Context): string | null => {
  const say = context.words.datePolls.form
  const [side, ...others] = lackingSides(standing, option.id)
  if (!side) return null
  const at = sayHour(option.startsAt, context)
  return others.length > 0 ? say.bothMissing(at) : say.sideMissing(at, say.sides[side])
}
