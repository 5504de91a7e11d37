import type { Rule } from './rule.ts'
import { rulesOfAgendaItems } from './rules-of-agenda-items.ts'
import { rulesOfAgreements } from './rules-of-agreements.ts'
import { rulesOfAudit } from './rules-of-audit.ts'
import { rulesOfBodies } from './rules-of-bodies.ts'
import { rulesOfCarousels } from './rules-of-carousels.ts'
import { rulesOfDatePolls } from './rules-of-date-polls.ts'
import { rulesOfHandOuts } from './rules-of-hand-outs.ts'
import { rulesOfHandReminders } from './rules-of-hand-reminders.ts'
import { rulesOfInvitations } from './rules-of-invitations.ts'
import { rulesOfMeetings } from './rules-of-meetings.ts'
import { rulesOfMembers } from './rules-of-members.ts'
import { rulesOfMoving } from './rules-of-moving.ts'
import { rulesOfNetwork } from './rules-of-network.ts'
import { rulesOfNudges } from './rules-of-nudges.ts'
import { rulesOfOverleg } from './rules-of-overleg.ts'
import { rulesOfOwnCaseRounds } from './rules-of-own-case-rounds.ts'
import { rulesOfOwnReminders } from './rules-of-own-reminders.ts'
import { rulesOfPlans } from './rules-of-plans.ts'
import { rulesOfPolls } from './rules-of-polls.ts'
import { rulesOfReminderSettings } from './rules-of-reminder-settings.ts'
import { rulesOfReportBacks } from './rules-of-report-backs.ts'
import { rulesOfRunningCaseRounds } from './rules-of-running-case-rounds.ts'
import { rulesOfSearch } from './rules-of-search.ts'
import { rulesOfSessions } from './rules-of-sessions.ts'
import { rulesOfShares } from './rules-of-shares.ts'
import { rulesOfIntakes, rulesOfSheets } from './rules-of-sign-ups.ts'
import { rulesOfWorkAgendas } from './rules-of-work-agendas.ts'

export interface Chapter {
  readonly says: Rule['says']
  readonly rules: readonly Rule[]
}

export const chapters: readonly Chapter[] = [
  { says: ['Afspraken', 'Agreements'], rules: rulesOfAgreements },
  { says: ['Hoe een afspraak verder gaat', 'How an agreement moves'], rules: rulesOfMoving },
  { says: ['Afspraken per organisatie', 'Agreements by organisation'], rules: rulesOfShares },
  { says: ['Werkagenda’s en thema’s', 'Work agendas and themes'], rules: rulesOfWorkAgendas },
  { says: ['Bijeenkomsten', 'Meetings'], rules: rulesOfMeetings },
  { says: ['Uitnodigingen', 'Invitations'], rules: rulesOfInvitations },
  { says: ['Datumvoorstellen', 'Date polls'], rules: rulesOfDatePolls },
  { says: ['Peilingen', 'Polls'], rules: rulesOfPolls },
  { says: ['Carrousels', 'Carousels'], rules: rulesOfCarousels },
  { says: ['In de bijeenkomst en erna', 'In the meeting and after it'], rules: rulesOfSessions },
  { says: ['Agenda’s', 'Agendas'], rules: rulesOfAgendaItems },
  { says: ['Terugkoppeling', 'Report back'], rules: rulesOfReportBacks },
  { says: ['Planningen', 'Plans'], rules: rulesOfPlans },
  { says: ['Casusrondes', 'Case rounds'], rules: [...rulesOfOwnCaseRounds, ...rulesOfRunningCaseRounds] },
  {
    says: ['Hoe men herinnerd wordt', 'How one is reminded'],
    rules: [...rulesOfOwnReminders, ...rulesOfNudges, ...rulesOfReminderSettings, ...rulesOfHandReminders],
  },
  { says: ['Lijsten en voortgang', 'Lists and progress'], rules: rulesOfHandOuts },
  { says: ['Aanmelden', 'Sign-ups'], rules: rulesOfSheets },
  { says: ['Uitvragen', 'Requests for a number'], rules: rulesOfIntakes },
  { says: ['Zoeken', 'Search'], rules: rulesOfSearch },
  { says: ['Het netwerk', 'The network'], rules: rulesOfNetwork },
  { says: ['Overleggen en kanalen', 'Bodies and channels'], rules: rulesOfBodies },
  { says: ['Hoe overleggen elkaar voeden', 'How bodies feed one another'], rules: rulesOfOverleg },
  { says: ['Leden', 'Members'], rules: rulesOfMembers },
  { says: ['Logboek', 'Audit log'], rules: rulesOfAudit },
]

/** Who may do what. Whatever a feature hears that has no line here is found by rights.test.ts. */
export const rules: readonly Rule[] = chapters.flatMap((chapter) => chapter.rules)
