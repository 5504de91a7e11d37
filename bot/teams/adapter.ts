import {
  type Activity,
  CloudAdapter,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder'
import { TeamsAuthentication } from './authentication.ts'
import type { CompleteSettings } from './settings.ts'
import { tokenSource } from './token.ts'
import type { Trust } from './trust.ts'

export type Logic = (context: TurnContext) => Promise<void>

/**
 * Botbuilder's adapter as the rest of this folder uses it. `CloudAdapter.process` is passed by: it wants Express'
 * request and response, prints every refused request, and answers with botbuilder's error text.
 */
export class TeamsAdapter extends CloudAdapter {
  readonly #appId: string

  constructor(settings: CompleteSettings, trust: Trust) {
    super(new TeamsAuthentication(settings, trust, tokenSource(settings)))
    this.#appId = settings.appId
  }

  /** @throws {Unauthenticated} before the logic has run. */
  receive(header: string, activity: Activity, logic: Logic): Promise<InvokeResponse | undefined> {
    return this.processActivity(header, activity, logic)
  }

  /** Speaks in a conversation that we were in before. @throws {DeliveryProblem} never, when its host is foreign */
  continue(reference: Partial<ConversationReference>, logic: Logic): Promise<void> {
    return this.continueConversationAsync(this.#appId, reference, logic)
  }

  /** Opens, or finds again, the personal chat with somebody. */
  openPersonalChat(
    {
      serviceUrl,
      bot,
      user,
      tenant,
    }: { serviceUrl: string; bot: { id: string; name: string }; user: string; tenant: string },
    logic: Logic,
  ): Promise<void> {
    const members = [{ id: user, name: '' }]
    const channelData = { tenant: { id: tenant } }
    const parameters = {
      isGroup: false,
      bot,
      members,
      tenantId: tenant,
      channelData,
      topicName: '',
      activity: undefined,
    }
    return this.createConversationAsync(this.#appId, 'msteams', serviceUrl, '', parameters as never, logic)
  }
}
