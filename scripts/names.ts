/** What things of all features are called. */

import { namesOfAgendaItems } from '../bot/agenda-items/name-items.ts'
import { namesOfItems } from '../bot/agreements/name-items.ts'
import { namesOfDatePolls } from '../bot/date-polls/name-polls.ts'
import { namesOfMeetings } from '../bot/meetings/name-meetings.ts'
import { namesOfThings } from '../bot/network/name-things.ts'
import { namesOfPlans } from '../bot/plans/name-plans.ts'
import { namesOfHandReminders } from '../bot/reminders/by-hand/name-reminders.ts'
import { namesOfReportBacks } from '../bot/report-backs/name-reports.ts'
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
  'report-back': namesOfReportBacks(storage),
})
