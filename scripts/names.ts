/** What things of all features are called. */

import { namesOfAgendaItems } from '../bot/agenda-items/name-items.ts'
import { namesOfItems } from '../bot/agreements/name-items.ts'
import { namesOfCarousels } from '../bot/carousels/name-carousels.ts'
import { namesOfDatePolls } from '../bot/date-polls/name-polls.ts'
import { namesOfMeetings } from '../bot/meetings/name-meetings.ts'
import { namesOfThings } from '../bot/network/name-things.ts'
import { namesOfPlans } from '../bot/plans/name-plans.ts'
import { namesOfPolls } from '../bot/polls/name-polls.ts'
import { namesOfHandReminders } from '../bot/reminders/by-hand/name-reminders.ts'
import { namesOfReportBacks } from '../bot/report-backs/name-reports.ts'
import { namesOfIntakes, namesOfSheets } from '../bot/sign-ups/name-sheets.ts'
import { namesOfAgendas } from '../bot/work-agendas/name-agendas.ts'
import type { Storage } from '../storage/open.ts'

/** What things are called, by the kind of their ref. */
export const namesOf = (storage: Storage) => ({
  ...namesOfThings(storage.network),
  ...namesOfAgendas(storage.workAgendas),
  agreement: namesOfItems(storage.agreements),
  meeting: namesOfMeetings(storage),
  plan: namesOfPlans(storage.plans),
  'hand-reminder': namesOfHandReminders(storage.handReminders),
  agenda: namesOfMeetings(storage),
  'agenda-item': namesOfAgendaItems(storage),
  'date-poll': namesOfDatePolls(storage),
  carousel: namesOfCarousels(storage),
  poll: namesOfPolls(storage),
  'report-back': namesOfReportBacks(storage),
  'sign-up-sheet': namesOfSheets(storage.signUps),
  'number-intake': namesOfIntakes(storage.numberIntakes),
})
