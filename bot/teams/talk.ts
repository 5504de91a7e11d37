/** What can be said within a turn; the only place besides the port that knows botbuilder's TurnContext. */
import type { IAdaptiveCard } from '@microsoft/teams.cards'
import { type Activity, TeamsInfo, type TurnContext } from 'botbuilder'
import type { TeamsAdapter } from './adapter.ts'
import { tenantOf } from './read-activity.ts'

export interface Talk {
  /** In the conversation, under the message that is answered. */
  readonly reply: (card: IAdaptiveCard) => Promise<void>
  /** Shows something else in a message of ours, for everybody. */
  readonly replace: (message: string, card: IAdaptiveCard) => Promise<void>
  /** In the personal chat with whoever asked; rejects when we are not allowed in there. */
  readonly privately: (card: IAdaptiveCard) => Promise<void>
  /** The Entra object id of a Teams account (`29:…`) in this conversation; null when Teams does not tell. */
  readonly personOf: (account: string) => Promise<string | null>
}

export const talkIn = (context: TurnContext, adapter: TeamsAdapter): Talk => {
  const { activity } = context
  return {
    reply: async (card) => {
      await context.sendActivity(messageWith(card))
    },
    replace: async (message, card) => {
      await context.updateActivity({ ...messageWith(card), id: message, conversation: activity.conversation })
    },
    privately: (card) =>
      adapter.openPersonalChat(
        {
          serviceUrl: activity.serviceUrl,
          bot: { id: activity.recipient.id, name: activity.recipient.name ?? '' },
          user: activity.from.id,
          tenant: tenantOf(activity),
        },
        async (personal) => {
          await personal.sendActivity(messageWith(card))
        },
      ),
    personOf: async (account) => {
      const member = await TeamsInfo.getMember(context, account).catch(() => null)
      return member?.aadObjectId ?? (member as { objectId?: string } | null)?.objectId ?? null
    },
  }
}

/** `summary` is what a notification shows; Teams shows it as plain text. */
export const messageWith = (card: IAdaptiveCard): Partial<Activity> => ({
  type: 'message',
  textFormat: 'plain',
  summary: card.fallbackText ?? '',
  attachments: [{ contentType: adaptiveCard, content: card }],
})

export const adaptiveCard = 'application/vnd.microsoft.card.adaptive'
