/** Why these days are proposed, and why others are not, in the reader's language. */
import type { Context } from '../../chat/feature.ts'
import type { AskedMember } from '../asked.ts'
import { sayHour } from '../name.ts'
import type { Proposal } from '../propose-dates.ts'
import { grounds, type PossibleDay } from '../proposing/judge-day.ts'

/** "di 14 apr 2026, 14.00 uur · vaste dag · niemand elders" */
export const labelOf = (one: PossibleDay, context: Context): string => {
  const say = context.words.datePolls.form
  return [
    sayHour(one.startsAt, context),
    ...(one.isUsualDay ? [one.isUsualHour ? say.usualDayAndHour : say.usualDay] : []),
    one.away.length === 0 ? say.nobodyAway : say.away(one.away.length),
  ].join(' · ')
}

/** As many names as one reads in a line. */
const mostNames = 8

export const sayProposal = (
  { options, leftOut, outside }: Proposal,
  { asked, count }: { readonly asked: readonly AskedMember[]; readonly count: number },
  context: Context,
): readonly string[] => {
  const say = context.words.datePolls.form
  // That nobody meets in a weekend goes without saying, as long as anything is left.
  const told = grounds.filter((ground) => leftOut[ground] && (ground !== 'weekend' || options.length === 0))
  const left = told.map((ground) => say.grounds[ground](leftOut[ground] ?? 0))
  return [
    options.length === 0 ? say.nothing : say.proposed(options.length, count),
    ...(left.length === 0 || (options.length === count && told.every((one) => one === 'too-soon'))
      ? []
      : [say.leftOut(left)]),
    ...(options.length > 0 ? [] : [outside.length > 0 ? say.outside : say.nothingOutside]),
    ...[...options, ...outside].filter(({ away }) => away.length > 0).map((one) => sayAway(one, asked, context)),
  ]
}

const sayAway = ({ startsAt, away }: PossibleDay, asked: readonly AskedMember[], context: Context): string => {
  const names = asked.filter(({ member }) => away.includes(member)).map(({ person }) => person.name)
  const shown = names.slice(0, mostNames).join(', ')
  return context.words.datePolls.form.awayNames(
    sayHour(startsAt, context),
    names.length > mostNames ? `${shown} …` : shown,
  )
}
