/** For a meeting that is cancelled nobody signs up any more. */
import type { MeetingFollower } from '../meetings/follower.ts'
import { closeSheet } from './sheets/change.ts'
import type { SignUpStores } from './stores.ts'

export const signUpFollower = (stores: SignUpStores): MeetingFollower => ({
  onCancelled: async ({ network, id }, deed) => {
    for (const sheet of await stores.signUps.about(network, { kind: 'meeting', id }))
      if (sheet.state === 'open') await closeSheet(stores, sheet, deed)
  },
})
