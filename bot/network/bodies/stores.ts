import type { AgreementStore } from '../../agreements/store.ts'
import type { MeetingStore } from '../../meetings/store.ts'
import type { NetworkStores } from '../stores.ts'

/** What the card of a body tells of. */
export interface BodyStores extends NetworkStores {
  readonly meetings: Pick<MeetingStore, 'list'>
  readonly agreements: Pick<AgreementStore, 'list'>
}
