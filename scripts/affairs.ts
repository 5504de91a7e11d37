/** What all features together keep of a member, and of a body. */
import { agendaItemsOfBody } from '../bot/agenda-items/of-body.ts'
import { agendaItemsOfMember } from '../bot/agenda-items/of-member.ts'
import { agreementsOfBody } from '../bot/agreements/of-body.ts'
import { agreementsOfMember } from '../bot/agreements/of-member.ts'
import { carouselsOfBody } from '../bot/carousels/of-body.ts'
import { carouselsOfMember } from '../bot/carousels/of-member.ts'
import { caseRoundsOfBody } from '../bot/case-rounds/settings/of-body.ts'
import { caseRoundsOfMember } from '../bot/case-rounds/settings/of-member.ts'
import type { BodyAffairs } from '../bot/chat/body-affairs.ts'
import type { MemberAffairs } from '../bot/chat/member-affairs.ts'
import { datePollsOfMember } from '../bot/date-polls/of-member.ts'
import { meetingsOfBody } from '../bot/meetings/of-body.ts'
import { meetingsOfMember } from '../bot/meetings/of-member.ts'
import { describeKept } from '../bot/network/kept/kept-of-member.ts'
import { tracedAffairs } from '../bot/network/kept/traced.ts'
import { networkOfMember } from '../bot/network/members/of-member.ts'
import type { Member } from '../bot/network/network.ts'
import { plansOfBody } from '../bot/plans/of-body.ts'
import { pollsOfBody } from '../bot/polls/of-body.ts'
import { pollsOfMember } from '../bot/polls/of-member.ts'
import { handRemindersOfBody } from '../bot/reminders/by-hand/of-body.ts'
import { handRemindersOfMember } from '../bot/reminders/by-hand/of-member.ts'
import { nudgesOfMember } from '../bot/reminders/persons/of-member.ts'
import { reportBacksOfBody } from '../bot/report-backs/of-body.ts'
import { reportBacksOfMember } from '../bot/report-backs/of-member.ts'
import { numbersOfMember } from '../bot/sign-ups/intakes/of-member.ts'
import { signUpsOfBody } from '../bot/sign-ups/of-body.ts'
import { signUpsOfMember } from '../bot/sign-ups/of-member.ts'
import { agendasOfBody } from '../bot/work-agendas/of-body.ts'
import { wordsIn } from '../cards/words/speak.ts'
import type { Storage } from '../storage/open.ts'

/** What the features do about a member as a whole, in the order in which it is shown. */
export const memberAffairsOf = (storage: Storage): readonly MemberAffairs[] => [
  networkOfMember(storage),
  agreementsOfMember(storage),
  meetingsOfMember(storage),
  agendaItemsOfMember(storage),
  datePollsOfMember(storage),
  pollsOfMember(storage),
  carouselsOfMember(storage),
  reportBacksOfMember(storage),
  caseRoundsOfMember(storage),
  signUpsOfMember(storage),
  numbersOfMember(storage),
  handRemindersOfMember(storage),
  nudgesOfMember(storage),
  tracedAffairs(storage),
]

/** What the features keep of a body as a whole. */
export const bodyAffairsOf = (storage: Storage): readonly BodyAffairs[] => [
  agreementsOfBody(storage),
  meetingsOfBody(storage),
  agendasOfBody(storage),
  agendaItemsOfBody(storage),
  reportBacksOfBody(storage),
  plansOfBody(storage),
  pollsOfBody(storage),
  carouselsOfBody(storage),
  handRemindersOfBody(storage),
  caseRoundsOfBody(storage),
  signUpsOfBody(storage),
]

/** All that is kept of a member, as plain data in their own language. */
export const keptOf = (storage: Storage) => {
  const affairs = memberAffairsOf(storage)
  return (member: Member, now: number): Promise<object> => {
    const { network, language } = member
    return describeKept(affairs, member, { network, language, words: wordsIn(language), now }, true)
  }
}
