/** Botbuilder's way to the connector, narrowed: to trusted hosts only, with our token, once. */
import { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import { DeliveryProblem } from '../chat/port.ts'
import type { GetToken } from './ask-token.ts'
import type { CompleteSettings } from './settings.ts'
import type { Trust } from './trust.ts'

type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>
type ClaimsIdentity = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0]
type Credentials = Awaited<ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>>

/** Who calls us has been checked before botbuilder hears of it (receive.ts), so of its "authentication" this is left. */
export class ConnectorAccess extends ConfigurationBotFrameworkAuthentication {
  readonly #trust: Trust
  readonly #timeout: number

  constructor(settings: CompleteSettings, trust: Trust, getToken: GetToken) {
    super(addressesOf(settings), new TokenCredentials(settings, getToken))
    this.#trust = trust
    this.#timeout = settings.requestTimeout
  }

  override async authenticateRequest(): Promise<never> {
    throw new Error('The caller is checked before botbuilder is asked')
  }

  /** `trustServiceUrl` does nothing since 4.11: the address decides where our bearer token goes, so it is asked here. */
  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    const factory = super.createConnectorFactory(identity)
    return {
      create: async (serviceUrl, audience) => {
        if (!this.#trust.isTrustedService(serviceUrl)) throw foreignHost()
        return connectOnce(await factory.create(serviceUrl, audience), this.#timeout)
      },
    }
  }
}

/** Said of an address that is not on our list, at every way out. */
export const foreignHost = (): DeliveryProblem =>
  new DeliveryProblem('never', 'A foreign service address', undefined, 'unreachable')

/** All of them, always: as soon as one is given, botbuilder takes none of its defaults for the others. */
const addressesOf = (settings: CompleteSettings) => ({
  MicrosoftAppId: settings.appId,
  ToBotFromChannelOpenIdMetadataUrl: settings.openIdMetadata,
  ToBotFromEmulatorOpenIdMetadataUrl: settings.openIdMetadata,
  ToBotFromChannelTokenIssuer: settings.tokenIssuer,
  ToChannelFromBotLoginUrl: settings.loginUrl,
  ToChannelFromBotOAuthScope: settings.oauthScope,
  OAuthUrl: 'https://token.botframework.com',
  CallerId: 'urn:botframework:azure',
  ValidateAuthority: true,
})

/** Signs what goes out with our token; without credentials only in the Playground. */
class TokenCredentials extends ConfigurationServiceClientCredentialFactory {
  readonly #settings: CompleteSettings
  readonly #getToken: GetToken

  constructor(settings: CompleteSettings, getToken: GetToken) {
    super({ MicrosoftAppId: settings.appId, MicrosoftAppPassword: settings.appPassword })
    this.#settings = settings
    this.#getToken = getToken
  }

  override async createCredentials(): Promise<Credentials> {
    return {
      signRequest: async (request) => {
        if (!this.#settings.playground) request.headers.set('authorization', `Bearer ${await this.#getToken()}`)
        return request
      },
    }
  }
}

interface Request {
  timeout: number
}

interface Pipeline {
  readonly removePolicy: (options: { name: string }) => unknown
  readonly addPolicy: (policy: {
    readonly name: string
    readonly sendRequest: (request: Request, next: (request: Request) => Promise<unknown>) => Promise<unknown>
  }) => void
}

/**
 * Sends once, waits its time, and follows no redirect. The default policy sends four times on 429 and 5xx (its
 * `noRetryPolicy` option is ignored), and every retry is the outbox's; a redirect would take our token elsewhere.
 */
const connectOnce = <Client>(connector: Client, timeout: number): Client => {
  const { pipeline } = (connector as { client: { pipeline: Pipeline } }).client
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.removePolicy({ name: 'redirectPolicy' })
  pipeline.addPolicy({
    name: 'timeout',
    sendRequest: (request, next) => {
      request.timeout = timeout
      return next(request)
    },
  })
  return connector
}
