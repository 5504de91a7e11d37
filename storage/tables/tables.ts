import { agendaItems } from './agenda-items.ts'
import { agreementParties, agreements } from './agreements.ts'
import { audit } from './audit.ts'
import { carousels, notes, posters, waitingNotes } from './carousels.ts'
import { caseRounds, caseSeals } from './case-rounds.ts'
import { caseSettings } from './case-settings.ts'
import { channelStates, channels } from './channels.ts'
import { availabilities, datePolls } from './date-polls.ts'
import { documentLinks } from './document-links.ts'
import { counters, history } from './history.ts'
import { inbox, secretInbox } from './inbox.ts'
import { attendances, meetings } from './meetings.ts'
import { absences, codes, identities, members } from './members.ts'
import {
  bodies,
  bodyLinks,
  functions,
  groups,
  intendedSeats,
  links,
  networks,
  organisations,
  seats,
} from './network.ts'
import { outbox, outboxChannels, outboxShows } from './outbox.ts'
import { pageMessages, sessions } from './page.ts'
import { plans } from './plans.ts'
import { namedVotes, pollBodies, polls, sealedOptions, sealedVotes } from './polls.ts'
import {
  bodyRounds,
  bodyTellings,
  handReminders,
  nudges,
  owedMemos,
  ownReminders,
  reminderMutes,
  reminderSettings,
  reminders,
} from './reminders.ts'
import { reportBacks } from './report-backs.ts'
import { searchParts, searchSlips, searchWords } from './search.ts'
import { settings } from './settings.ts'
import { numberAnswers, numberIntakes, signUpSheets, signUps } from './sign-ups.ts'
import { themes, workAgendas } from './work-agendas.ts'

export const tables = [
  networks,
  organisations,
  groups,
  functions,
  links,
  members,
  absences,
  bodies,
  seats,
  bodyLinks,
  intendedSeats,
  channels,
  channelStates,
  identities,
  codes,
  counters,
  agreements,
  agreementParties,
  themes,
  workAgendas,
  meetings,
  attendances,
  datePolls,
  availabilities,
  agendaItems,
  reportBacks,
  plans,
  searchWords,
  searchParts,
  searchSlips,
  history,
  audit,
  reminders,
  owedMemos,
  nudges,
  reminderSettings,
  ownReminders,
  reminderMutes,
  bodyRounds,
  bodyTellings,
  handReminders,
  caseRounds,
  caseSeals,
  caseSettings,
  polls,
  pollBodies,
  namedVotes,
  sealedVotes,
  sealedOptions,
  signUpSheets,
  signUps,
  numberIntakes,
  numberAnswers,
  carousels,
  posters,
  notes,
  waitingNotes,
  outbox,
  outboxShows,
  outboxChannels,
  inbox,
  secretInbox,
  pageMessages,
  sessions,
  documentLinks,
  settings,
]

/**
 * Every key and index begins with the network, so that the data can be spread by network. These do not, by nature:
 * they are how a network is found, or they are asked by the clock for all networks at once.
 */
export const globalTables: readonly string[] = [
  'networks',
  'identities',
  'codes',
  'sessions',
  'document_links',
  'settings',
  'inbox',
  'secret_inbox',
]
export const globalIndexes: readonly string[] = [
  'carousels_by_reminder',
  'carousels_by_purge',
  'carousel_waiting_notes_by_moment',
  'channels_by_address',
  'case_rounds_by_due',
  'case_rounds_by_key',
  'document_links_by_expiry',
  'inbox_by_expiry',
  'polls_by_due',
  'reminders_due',
  'outbox_by_state',
  'outbox_channels_to_claim',
]
