/** All features of the bot, tied to what keeps their things. A new feature is one line here. */
import { agendaItemsFeature } from '../bot/agenda-items/feature.ts'
import { agendaFollower } from '../bot/agenda-items/follow-meeting.ts'
import { nextOpenMeeting } from '../bot/agenda-items/next-meeting.ts'
import { putOnAgenda } from '../bot/agenda-items/put-on-agenda.ts'
import { sendOn } from '../bot/agenda-items/send-on.ts'
import { agreementsFeature } from '../bot/agreements/feature.ts'
import { writeCsv } from '../bot/agreements/hand-outs/csv.ts'
import { offerOfMeeting } from '../bot/agreements/hand-outs/offer.ts'
import { isNamedInItems } from '../bot/agreements/named-organisation.ts'
import { progressFeature } from '../bot/agreements/report/feature.ts'
import { searchedAgreements } from '../bot/agreements/searched.ts'
import { viewProjects } from '../bot/agreements/view-projects.ts'
import { writeDown } from '../bot/agreements/write-down.ts'
import { offerInMeeting, offerProject } from '../bot/agreements/writing/offer.ts'
import { offerFromPoll, offerFromRound } from '../bot/agreements/writing/offer-outgrowth.ts'
import { auditFeature } from '../bot/audit/feature.ts'
import { agreedInCarousel } from '../bot/carousels/closing/agree.ts'
import { carouselsFeature } from '../bot/carousels/feature.ts'
import { caseRoundsFeatures } from '../bot/case-rounds/feature.ts'
import { screenWords } from '../bot/case-rounds/outcome/general-words.ts'
import { agreedFrom } from '../bot/case-rounds/outcome/go-on.ts'
import { searchedLessons } from '../bot/case-rounds/outcome/searched.ts'
import { ownCaseFeatures } from '../bot/case-rounds/own-features.ts'
import { createDocumentLinks } from '../bot/chat/document-links.ts'
import type { Feature } from '../bot/chat/feature.ts'
import { datePollFollower } from '../bot/date-polls/ending/withdraw.ts'
import { datePollsFeature } from '../bot/date-polls/feature.ts'
import type { MeetingsForDates } from '../bot/date-polls/meetings.ts'
import { meetingsFeature } from '../bot/meetings/feature.ts'
import { followAll, type MeetingFollower } from '../bot/meetings/follower.ts'
import { invitationsFeature } from '../bot/meetings/invitations/feature.ts'
import { invitationFollower } from '../bot/meetings/invitations/follow-meeting.ts'
import { beginMeeting } from '../bot/meetings/planning/begin.ts'
import { readWhen } from '../bot/meetings/planning/read-when.ts'
import { scheduleMeeting } from '../bot/meetings/planning/schedule.ts'
import { findWarnings } from '../bot/meetings/planning/warnings.ts'
import { sessionsFeature } from '../bot/meetings/session/feature.ts'
import type { SessionParts } from '../bot/meetings/session/parts.ts'
import { goBack } from '../bot/meetings/session/record.ts'
import { sessionFollower } from '../bot/meetings/session/unrecorded.ts'
import { bodiesFeature } from '../bot/network/bodies/body-feature.ts'
import { overlegFeature } from '../bot/network/bodies/overleg/feature.ts'
import { channelsFeature } from '../bot/network/channels/channels-feature.ts'
import { networkFeature } from '../bot/network/feature.ts'
import type { Page } from '../bot/network/joining/joining.ts'
import { keptFeature } from '../bot/network/kept/kept.ts'
import { membersFeature } from '../bot/network/members/members-feature.ts'
import { whoIsWhoFeature } from '../bot/network/organisations/who-is-who.ts'
import { registersFeature } from '../bot/network/registers.ts'
import { schoolCalendarFeature } from '../bot/network/school-calendar.ts'
import { tellMembers } from '../bot/network/tell-members.ts'
import { tellSecretariat } from '../bot/network/tell-secretariat.ts'
import { plansFeature } from '../bot/plans/feature.ts'
import { planFollower } from '../bot/plans/follow-meeting.ts'
import { pollsFeature } from '../bot/polls/feature.ts'
import { morningsFeature } from '../bot/reminders/bodies/feature.ts'
import { handRemindersFeature } from '../bot/reminders/by-hand/feature.ts'
import { remindersFeature } from '../bot/reminders/feature.ts'
import { ownRemindersFeature } from '../bot/reminders/own/feature.ts'
import { pausingFeature } from '../bot/reminders/persons/pausing/feature.ts'
import { reminderSettingsFeature } from '../bot/reminders/settings/feature.ts'
import { unreachedFeature } from '../bot/reminders/unreached/feature.ts'
import { reportBacksFeature } from '../bot/report-backs/feature.ts'
import { chainFollower } from '../bot/report-backs/follow-meeting.ts'
import type { ChainParts } from '../bot/report-backs/stores.ts'
import { searchFeature } from '../bot/search/feature.ts'
import { signUpsFeature } from '../bot/sign-ups/feature.ts'
import { signUpFollower } from '../bot/sign-ups/follow-meeting.ts'
import { workAgendasFeature } from '../bot/work-agendas/feature.ts'
import type { Storage } from '../storage/open.ts'
import { bodyAffairsOf, memberAffairsOf } from './affairs.ts'
import { carouselParts } from './carousel-parts.ts'
import { namesOf } from './names.ts'
import { remindablesOf } from './remindables.ts'
import { dueSources, remindingsOf } from './remindings.ts'
import { findThing, nameReminded } from './things.ts'

/** What the chain of bodies asks of other features. */
const chainParts = (storage: Storage): ChainParts => ({
  writeDown: writeDown(storage),
  putOnAgenda: putOnAgenda(storage),
  nextMeeting: (network, body, now) => nextOpenMeeting(storage.meetings, network, body, now),
})

/** What follows from a meeting, in this order: what is on an agenda before what tells of it. */
export const followersOf = (storage: Storage): readonly MeetingFollower[] => [
  agendaFollower(storage),
  chainFollower(storage, chainParts(storage)),
  invitationFollower(storage),
  datePollFollower(storage),
  sessionFollower(storage),
  planFollower(storage),
  signUpFollower(storage),
]

/** What date polls ask of meetings. */
const meetingsForDates = (storage: Storage): MeetingsForDates => ({
  readWhen,
  warn: (planned, context) => findWarnings(storage, planned, context),
  begin: (given, context) => beginMeeting(storage)({ ...given, network: context.network.id }, context),
  schedule: async (id, hours, context) => {
    const meeting = { network: context.network.id, id }
    await scheduleMeeting(storage, followersOf(storage))(meeting, hours, undefined, context)
  },
})

/** What a session asks of other features. */
const sessionParts = (storage: Storage): SessionParts => ({
  followers: followersOf(storage),
  writeDown: writeDown(storage),
  offer: offerInMeeting(storage),
  view: viewProjects(storage),
  putOnAgenda: putOnAgenda(storage),
  sendOn: sendOn(storage),
  tell: tellMembers(storage),
})

/** What polls ask of other features. */
const pollParts = (storage: Storage, page: Page): Parameters<typeof pollsFeature>[1] => ({
  offer: offerFromPoll(storage),
  putOnAgenda: putOnAgenda(storage),
  links: createDocumentLinks(storage.documents, page),
  writeCsv: (sheet) => writeCsv({ title: '', subtitle: '', note: '', ...sheet }),
})

export const featuresOf = (storage: Storage, page: Page): readonly Feature[] => [
  networkFeature(storage, page),
  registersFeature(storage, bodyAffairsOf(storage), isNamedInItems(storage)),
  whoIsWhoFeature(storage),
  bodiesFeature(storage, bodyAffairsOf(storage)),
  overlegFeature(storage, bodyAffairsOf(storage)),
  channelsFeature(storage),
  membersFeature(storage, memberAffairsOf(storage), page),
  keptFeature({ stores: storage, affairs: memberAffairsOf(storage), page }),
  agreementsFeature(storage, createDocumentLinks(storage.documents, page), {
    goBack: (origin, said, context) => goBack(storage, origin, said, context),
    agreed: agreedFrom(storage),
    screen: screenWords(storage),
    agreedInCarousel: agreedInCarousel(storage),
    decided: followAll(followersOf(storage)).onDecided,
  }),
  progressFeature(storage, createDocumentLinks(storage.documents, page)),
  workAgendasFeature(storage, { offer: offerProject(storage), view: viewProjects(storage) }),
  meetingsFeature(storage, followersOf(storage)),
  datePollsFeature(storage, meetingsForDates(storage)),
  pollsFeature(storage, pollParts(storage, page)),
  carouselsFeature(storage, carouselParts(storage, createDocumentLinks(storage.documents, page))),
  invitationsFeature(storage, createDocumentLinks(storage.documents, page)),
  agendaItemsFeature(storage),
  sessionsFeature(
    storage,
    sessionParts(storage),
    offerOfMeeting(storage, createDocumentLinks(storage.documents, page)),
  ),
  plansFeature(storage),
  reportBacksFeature(storage, chainParts(storage)),
  searchFeature(storage, searchedAgreements(storage), searchedLessons(storage)),
  auditFeature(
    { ...storage, tell: (network, tidings) => tellSecretariat(storage, network, tidings) },
    namesOf(storage),
  ),
  morningsFeature(storage, dueSources(storage)),
  ...ownCaseFeatures(storage, page),
  ...caseRoundsFeatures(storage, { offer: offerFromRound(storage), putOnAgenda: putOnAgenda(storage) }),
  remindersFeature(storage, remindingsOf(storage), remindablesOf(storage)),
  pausingFeature(storage, remindablesOf(storage), nameReminded(storage)),
  unreachedFeature(storage, storage.agreements.owing),
  handRemindersFeature(storage, findThing(storage)),
  signUpsFeature(storage, createDocumentLinks(storage.documents, page), findThing(storage)),
  ownRemindersFeature(storage, namesOf(storage)),
  reminderSettingsFeature(storage),
  schoolCalendarFeature(storage),
]
