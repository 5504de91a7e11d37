/** What a poll begins with, by what it is for. */
import type { MakeValues, TemplateName } from '../../../cards/poll-making-shape.ts'
import type { Words } from '../../../cards/words/words.ts'
import { daysAfter, instantOn } from '../../clock.ts'
import { isWorkingDay, lastWorkingDayBefore } from '../../dates/school-calendar.ts'

/** A week is long enough for whoever looks once in a few days; five in the afternoon is before one goes home. */
const [usualDays, usualHour] = [7, 17]

export const usualClosing = (today: string): number => {
  const day = daysAfter(today, usualDays)
  return instantOn(isWorkingDay(day) ? day : lastWorkingDayBefore(day), usualHour)
}

/** Where people weigh one another's wishes they do so freely; what an organisation consents to it answers for. */
const shaped: Readonly<Record<TemplateName, Partial<MakeValues>>> = {
  choose: { kind: 'choice' },
  priorities: { kind: 'dots', takesOptions: 'yes' },
  agenda: { kind: 'rank' },
  consent: { kind: 'consent', secrecy: 'named', electorate: 'organisations', showsStanding: 'yes' },
  rating: { kind: 'score', most: '10' },
}

/** @param closes when it closes, in words. @param question '' where nobody said one. */
export const fillTemplate = (
  template: TemplateName,
  { question, closes }: { readonly question: string; readonly closes: string },
  { pollForms }: Words,
): MakeValues => {
  const filled = pollForms.make.filled[template]
  return {
    ...{ explanation: '', most: '', secrecy: 'anonymous', electorate: 'members', quorum: '' },
    ...{ alsoIn: [], roles: [], kinds: [], hasNone: 'no', takesOptions: 'no', showsStanding: 'no', kind: 'choice' },
    ...shaped[template],
    question: question === '' ? filled.question : question,
    options: filled.options.join('\n'),
    closesAt: closes,
  }
}
