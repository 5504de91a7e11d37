/** Meetings in everybody's own calendar: an invitation to one, or an address that holds them all. */
import { followMeetingsPress } from '../../../cards/invitation-presses.ts'
import { invitationPress } from '../../../cards/meeting-presses.ts'
import { type DocumentLinks, onDocument } from '../../chat/document.ts'
import { type Feature, onPress } from '../../chat/feature.ts'
import { presentChange } from './follow-meeting.ts'
import { followedKind, makeFollowed, offerFollowed } from './followed-calendar.ts'
import { invitationKind, makeInvitation, offerInvitation } from './invite.ts'
import type { InvitationStores } from './stores.ts'

export const invitationsFeature = (stores: InvitationStores, links: DocumentLinks): Feature => ({
  name: 'invitations',
  presses: [
    onPress(invitationPress, offerInvitation(stores, links)),
    onPress(followMeetingsPress, offerFollowed(links)),
  ],
  documents: [onDocument(invitationKind, makeInvitation(stores)), onDocument(followedKind, makeFollowed(stores))],
  views: { 'meeting:invitation': presentChange(stores) },
})
