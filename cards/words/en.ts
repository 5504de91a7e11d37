import { agendaItems } from './en/agenda-items.ts'
import { agreements } from './en/agreements.ts'
import { audit } from './en/audit.ts'
import { bodies } from './en/bodies.ts'
import { carouselForms } from './en/carousel-forms.ts'
import { carousels } from './en/carousels.ts'
import { caseBringingIn } from './en/case-bringing-in.ts'
import { caseMine } from './en/case-mine.ts'
import { caseRound } from './en/case-round.ts'
import { caseRoundForm } from './en/case-round-form.ts'
import { caseScreening } from './en/case-screening.ts'
import { caseSettings } from './en/case-settings.ts'
import { channels } from './en/channels.ts'
import { chat } from './en/chat.ts'
import { datePolls } from './en/date-polls.ts'
import { handOuts } from './en/hand-outs.ts'
import { handReminders } from './en/hand-reminders.ts'
import { home } from './en/home.ts'
import { invitations } from './en/invitations.ts'
import { kept } from './en/kept.ts'
import { meetings } from './en/meetings.ts'
import { members } from './en/members.ts'
import { mornings } from './en/mornings.ts'
import { moving } from './en/moving.ts'
import { network } from './en/network.ts'
import { networkFile } from './en/network-file.ts'
import { nudges } from './en/nudges.ts'
import { numberIntakes } from './en/number-intakes.ts'
import { overleg } from './en/overleg.ts'
import { ownReminders } from './en/own-reminders.ts'
import { page } from './en/page.ts'
import { plans } from './en/plans.ts'
import { pollForms } from './en/poll-forms.ts'
import { polls } from './en/polls.ts'
import { progress } from './en/progress.ts'
import { refusals } from './en/refusals.ts'
import { registers } from './en/registers.ts'
import { reminderSettings } from './en/reminder-settings.ts'
import { repetitions } from './en/repetitions.ts'
import { reportBacks } from './en/report-backs.ts'
import { search } from './en/search.ts'
import { sessions } from './en/sessions.ts'
import { shares } from './en/shares.ts'
import { signUps } from './en/sign-ups.ts'
import { unreached } from './en/unreached.ts'
import { workAgendas } from './en/work-agendas.ts'
import type { Words } from './words.ts'

export const en: Words = {
  agreements,
  audit,
  bodies,
  caseBringingIn,
  caseScreening,
  caseMine,
  caseSettings,
  channels,
  chat,
  kept,
  members,
  network,
  networkFile,
  page,
  refusals,
  registers,
  home,
  progress,
  handOuts,
  search,
  workAgendas,
  shares,
  moving,
  overleg,
  meetings,
  datePolls,
  caseRound,
  caseRoundForm,
  invitations,
  agendaItems,
  sessions,
  reportBacks,
  repetitions,
  plans,
  polls,
  pollForms,
  nudges,
  mornings,
  ownReminders,
  reminderSettings,
  handReminders,
  signUps,
  numberIntakes,
  carousels,
  carouselForms,
  unreached,
}
