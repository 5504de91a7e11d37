/** What reminds people, by the kind of its ref. */
import { remindableAgreements } from '../bot/agreements/reminding.ts'
import { remindableRounds } from '../bot/case-rounds/round/remind.ts'
import { remindableDatePolls } from '../bot/date-polls/remind.ts'
import { remindableSessions } from '../bot/meetings/session/unrecorded.ts'
import { remindableSteps } from '../bot/plans/remindable.ts'
import { remindablePolls } from '../bot/polls/reminding.ts'
import { remindableByHand } from '../bot/reminders/by-hand/show-occurrence.ts'
import { remindableForgotten } from '../bot/reminders/persons/forgotten.ts'
import type { Remindables } from '../bot/reminders/remindable.ts'
import { remindableUnreached } from '../bot/reminders/unreached/tell-unreached.ts'
import { remindableIntakes } from '../bot/sign-ups/intakes/remind.ts'
import { remindableSheets } from '../bot/sign-ups/sheets/remind.ts'
import type { Storage } from '../storage/open.ts'
import { findThing } from './things.ts'

export const remindablesOf = (storage: Storage): Remindables => ({
  agreement: remindableAgreements(storage),
  'plan-step': remindableSteps(storage),
  'date-poll': remindableDatePolls(storage),
  poll: remindablePolls(storage),
  'case-round': remindableRounds(storage),
  session: remindableSessions(storage),
  'hand-reminder': remindableByHand(storage, findThing(storage)),
  'sign-up-sheet': remindableSheets(storage),
  'number-intake': remindableIntakes(storage),
  unreached: remindableUnreached(storage),
  forgotten: remindableForgotten,
})
