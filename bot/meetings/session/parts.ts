/** What a session keeps and reaches, and what it asks of other features. */
import type { AgreementRowView } from '../../../cards/agreement-list.ts'
import type { PutOnAgenda, SendOn } from '../../agenda-items/agenda-item.ts'
import type { AgendaItemStore } from '../../agenda-items/store.ts'
import type { Agreement } from '../../agreements/agreement.ts'
import type { Origin } from '../../agreements/details.ts'
import type { AgreementStore } from '../../agreements/store.ts'
import type { WriteDown } from '../../agreements/write-down.ts'
import type { Context, Reader } from '../../chat/feature.ts'
import type { Reply } from '../../chat/reply.ts'
import type { Ref } from '../../ref.ts'
import type { MeetingFollower } from '../follower.ts'
import type { MeetingStores } from '../stores.ts'

export interface SessionStores extends MeetingStores {
  readonly agendaItems: AgendaItemStore
  readonly agreements: AgreementStore
}

/** What is agreed in a meeting and is not a decision. */
export type Recorded = 'action-item' | 'standing-agreement' | 'intention'

/** The list of a meeting as files, under that title. */
export type OfferFiles = (
  of: { readonly id: string; readonly body: string; readonly title: string },
  context: Context,
) => Promise<Reply>

/** Handed over by whoever ties the features together. */
export interface SessionParts {
  readonly followers: readonly MeetingFollower[]
  readonly writeDown: WriteDown
  /** Opens the form of an agreement. */
  readonly offer: (
    offered: {
      readonly body: string
      readonly origin: Origin
      readonly kind: Recorded
      readonly agreedOn: string
      readonly point: string
      readonly source: string
    },
    context: Context,
  ) => Promise<Reply>
  readonly view: (items: readonly Agreement[], reader: Reader) => Promise<readonly AgreementRowView[]>
  readonly putOnAgenda: PutOnAgenda
  readonly sendOn: SendOn
  /** Owes a view to members in private. */
  readonly tell: (
    network: string,
    members: readonly string[],
    told: { readonly ref: Ref; readonly view: string },
  ) => Promise<void>
}
