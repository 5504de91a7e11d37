import { agendaItems } from './nl/agenda-items.ts'
import { agreements } from './nl/agreements.ts'
import { audit } from './nl/audit.ts'
import { bodies } from './nl/bodies.ts'
import { carouselForms } from './nl/carousel-forms.ts'
import { carousels } from './nl/carousels.ts'
import { caseBringingIn } from './nl/case-bringing-in.ts'
import { caseMine } from './nl/case-mine.ts'
import { caseRound } from './nl/case-round.ts'
import { caseRoundForm } from './nl/case-round-form.ts'
import { caseScreening } from './nl/case-screening.ts'
import { caseSettings } from './nl/case-settings.ts'
import { channels } from './nl/channels.ts'
import { chat } from './nl/chat.ts'
import { datePolls } from './nl/date-polls.ts'
import { handOuts } from './nl/hand-outs.ts'
import { handReminders } from './nl/hand-reminders.ts'
import { home } from './nl/home.ts'
import { invitations } from './nl/invitations.ts'
import { kept } from './nl/kept.ts'
import { meetings } from './nl/meetings.ts'
import { members } from './nl/members.ts'
import { mornings } from './nl/mornings.ts'
import { moving } from './nl/moving.ts'
import { network } from './nl/network.ts'
import { networkFile } from './nl/network-file.ts'
import { nudges } from './nl/nudges.ts'
import { numberIntakes } from './nl/number-intakes.ts'
import { overleg } from './nl/overleg.ts'
import { ownReminders } from './nl/own-reminders.ts'
import { page } from './nl/page.ts'
import { plans } from './nl/plans.ts'
import { pollForms } from './nl/poll-forms.ts'
import { polls } from './nl/polls.ts'
import { progress } from './nl/progress.ts'
import { refusals } from './nl/refusals.ts'
import { registers } from './nl/registers.ts'
import { reminderSettings } from './nl/reminder-settings.ts'
import { repetitions } from './nl/repetitions.ts'
import { reportBacks } from './nl/report-backs.ts'
import { search } from './nl/search.ts'
import { sessions } from './nl/sessions.ts'
import { shares } from './nl/shares.ts'
import { signUps } from './nl/sign-ups.ts'
import { unreached } from './nl/unreached.ts'
import { workAgendas } from './nl/work-agendas.ts'

export const nl = {
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
