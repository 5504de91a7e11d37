import {
  type Activity,
  CloudAdapter,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder'
import type { GetToken } from './ask-token.ts'
import { ConnectorAccess } from './connector.ts'
import { type PersonalChat, personalReference, type Reference } from './reference.ts'
import type { CompleteSettings } from './settings.ts'
import type { Trust } from './trust.ts'

export type Logic = (context: TurnContext) => Promise<void>

/**
 * Botbuilder's adapter as the rest of this folder uses it. `CloudAdapter.process` is passed by: it wants Express'
 * request and response, prints every refused request, and answers with botbuilder's error text.
 */
export class TeamsAdapter extends CloudAdapter {
  readonly #settings: CompleteSettings
  readonly #access: ConnectorAccess

  constructor(settings: CompleteSettings, trust: Trust, getToken: GetToken) {
    const access = new ConnectorAccess(settings, trust, getToken)
    super(access)
    this.#settings = settings
    this.#access = access
  }

  /** @param activity of a caller who has been checked */
  receive(activity: Activity, logic: Logic): Promise<InvokeResponse | undefined> {
    const claimsIdentity = this.createClaimsIdentity(this.#settings.appId)
    const connectorFactory = this.#access.createConnectorFactory(claimsIdentity)
    const audience = this.#settings.oauthScope
    return this.processActivity({ audience, claimsIdentity, connectorFactory }, activity, logic)
  }

  /** Speaks in a conversation that we were in before. @throws {DeliveryProblem} `never` when its host is foreign */
  continue(reference: Partial<ConversationReference>, logic: Logic): Promise<void> {
    return this.continueConversationAsync(this.#settings.appId, reference, logic)
  }

  /** Opens the personal chat with somebody, or finds it again: Teams gives the same one every time. */
  async openPersonalChat(chat: Omit<PersonalChat, 'person'>): Promise<Reference> {
    const parameters = {
      isGroup: false,
      bot: chat.bot,
      members: [{ id: chat.user, name: '' }],
      tenantId: chat.tenant,
      channelData: { tenant: { id: chat.tenant } },
      topicName: '',
      activity: undefined,
    }
    const { appId } = this.#settings
    let opened = ''
    await this.createConversationAsync(appId, 'msteams', chat.serviceUrl, '', parameters as never, async (context) => {
      opened = context.activity.conversation.id
    })
    return personalReference(chat, opened)
  }
}
