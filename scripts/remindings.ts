/** What is done and said to channels when the time has come, by the kind of its ref. */
import { putOnAgenda } from '../bot/agenda-items/put-on-agenda.ts'
import { remindAgenda } from '../bot/agenda-items/sending.ts'
import { dueAgreements } from '../bot/agreements/due-rows.ts'
import { overviewOfAgreements } from '../bot/agreements/overview.ts'
import { remindOfAgreement } from '../bot/agreements/reminding.ts'
import { replanAgreements } from '../bot/agreements/replan.ts'
import { dueDatePolls } from '../bot/date-polls/due-rows.ts'
import { isDaySought } from '../bot/date-polls/is-day-sought.ts'
import { remindOfAnswers } from '../bot/date-polls/remind.ts'
import { replanDatePolls } from '../bot/date-polls/replan.ts'
import { findNextMeeting, toldMeetings } from '../bot/meetings/next-row.ts'
import { remindOfMeeting } from '../bot/meetings/reminding.ts'
import { replanMeetings } from '../bot/meetings/replan.ts'
import { remindOfSession } from '../bot/meetings/session/unrecorded.ts'
import { tellSecretariat } from '../bot/network/tell-secretariat.ts'
import { dueSteps } from '../bot/plans/due-rows.ts'
import { remindOfPlan, remindOfStep } from '../bot/plans/reminding.ts'
import { replanPlans } from '../bot/plans/replan.ts'
import { duePolls } from '../bot/polls/due-rows.ts'
import { replanPolls } from '../bot/polls/replan.ts'
import type { DueSources } from '../bot/reminders/bodies/due.ts'
import { giveMorning } from '../bot/reminders/bodies/give-morning.ts'
import { remindByHand } from '../bot/reminders/by-hand/give.ts'
import { replanByHand } from '../bot/reminders/by-hand/replan.ts'
import type { Reminding } from '../bot/reminders/feature.ts'
import { replanNext } from '../bot/reminders/replanning.ts'
import { closeIntakeInTime } from '../bot/sign-ups/intakes/end.ts'
import { replanIntakes } from '../bot/sign-ups/intakes/remind.ts'
import { closeInTime } from '../bot/sign-ups/sheets/open.ts'
import type { Storage } from '../storage/open.ts'
import { findThing } from './things.ts'

/** What is told to the channels of a body, by the kind of thing; in this order on a day. */
export const dueSources = (storage: Storage): DueSources => ({
  agreement: dueAgreements(storage),
  'plan-step': dueSteps(storage),
  'date-poll': dueDatePolls(storage),
  poll: duePolls(storage),
  meeting: toldMeetings(storage),
})

const weekSources = (storage: Storage) => ({
  overview: overviewOfAgreements(storage),
  nextMeeting: findNextMeeting(storage),
})

export const remindingsOf = (storage: Storage): Reminding => ({
  agreement: remindOfAgreement(storage, putOnAgenda(storage)),
  'hand-reminder': remindByHand(storage, findThing(storage)),
  plan: remindOfPlan(storage),
  'plan-step': remindOfStep(storage),
  agenda: remindAgenda(storage),
  'date-poll': remindOfAnswers(storage),
  meeting: remindOfMeeting(storage, {
    tell: (network, tidings) => tellSecretariat(storage, network, tidings),
    isDaySought: isDaySought(storage),
  }),
  replanning: replanNext(storage, {
    agreements: replanAgreements(storage),
    plans: replanPlans(storage),
    'hand-reminders': replanByHand(storage),
    'date-polls': replanDatePolls(storage),
    polls: replanPolls(storage),
    meetings: replanMeetings(storage),
    'number-intakes': replanIntakes(storage),
  }),
  'body-morning': giveMorning(storage, { due: dueSources(storage), week: weekSources(storage) }),
  session: remindOfSession(storage),
  'sign-up-sheet': closeInTime(storage),
  'number-intake': closeIntakeInTime(storage),
})
