/** What one person is told in private, named by what it tells of. */
import type { NudgeLine } from '../../../bot/reminders/persons/nudge.ts'
import { must } from '../../world.ts'
import { onlyPlan } from './agreeing.ts'
import { nameOfMeeting, type Stage } from './stage.ts'

/** What people owe by afspraken is counted elsewhere: here it is only looked at when it comes. */
export const owing = 'told of what they owe'

/** `told of dates for OOGO 1 and step Concept gereed` */
export const sayNudge = async (stage: Stage, id: string): Promise<string> => {
  const { lines } = await nudgeOf(stage, id)
  const said = await Promise.all(
    lines.filter(({ ref }) => ref.kind !== 'agreement').map((line) => sayLine(stage, line)),
  )
  return said.length === 0 ? owing : `told of ${said.sort().join(' and ')}`
}

export const nudgeOf = async ({ world }: Stage, id: string) =>
  must(await world.storage.nudges.find(world.network, id), 'nudge')

const sayLine = async (stage: Stage, { ref }: NudgeLine): Promise<string> => {
  switch (ref.kind) {
    case 'date-poll':
      return sayDates(stage, ref.id)
    case 'plan-step':
      return `step ${(await onlyPlan(stage)).steps.find(({ id }) => ref.id.endsWith(id))?.title}`
    case 'session':
      return `${nameOfMeeting(stage, ref.id)} that nobody closed`
    default:
      return `${ref.kind} ${ref.id}`
  }
}

export const sayDates = async (stage: Stage, id: string): Promise<string> => {
  const poll = await stage.world.storage.datePolls.find(stage.world.network, id)
  return `dates for ${nameOfMeeting(stage, poll?.meeting ?? null)}`
}
