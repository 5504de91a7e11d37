/**
 * Botbuilder's own checks, with what they leave open closed: who calls (caller.ts) is checked before the token, and
 * only a token of the connector itself counts. Every failure is the same 401, whatever botbuilder makes of it.
 */
import {
  type Activity,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder'
import { DeliveryProblem } from '../chat/port.ts'
import { whyRefused } from './caller.ts'
import { connectOnce } from './connector.ts'
import type { CompleteSettings } from './settings.ts'
import type { GetToken } from './token.ts'
import type { Trust } from './trust.ts'

/** A request that is not from Teams, or not from a tenant of ours. `why` is for the log, never for the caller. */
export class Unauthenticated extends Error {
  readonly why: string

  constructor(why: string) {
    super('Unauthenticated')
    this.why = why
  }
}

type Authenticated = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>
type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>
type ClaimsIdentity = Authenticated['claimsIdentity']
type Credentials = Awaited<ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>>

export class TeamsAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #settings: CompleteSettings
  readonly #trust: Trust

  constructor(settings: CompleteSettings, trust: Trust, getToken: GetToken) {
    super(addressesOf(settings), new TokenCredentials(settings, getToken))
    this.#settings = settings
    this.#trust = trust
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<Authenticated> {
    const why = whyRefused(activity, this.#trust)
    if (why) throw new Unauthenticated(why)
    const result = await super.authenticateRequest(activity, header).catch((error: unknown) => {
      throw new Unauthenticated(error instanceof Error ? error.message.slice(0, 200) : 'token')
    })
    if (!this.#settings.playground) this.#requireConnectorToken(result.claimsIdentity)
    return { ...result, ...(result.connectorFactory && { connectorFactory: this.#guard(result.connectorFactory) }) }
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return this.#guard(super.createConnectorFactory(identity))
  }

  /**
   * Botbuilder also takes emulator and skill tokens, which are made with our own app's credentials: whoever ever got
   * a token that we sent could come back with it, from any service address. It takes tokens without `exp`, too.
   */
  #requireConnectorToken(identity: ClaimsIdentity): void {
    const claim = (type: string): unknown => identity.getClaimValue(type)
    if (claim('iss') !== this.#settings.tokenIssuer) throw new Unauthenticated('issuer')
    if (typeof claim('exp') !== 'number') throw new Unauthenticated('no expiry')
  }

  /** `trustServiceUrl` does nothing since 4.11: the address decides where our bearer token goes, so it is asked here. */
  #guard(factory: ConnectorFactory): ConnectorFactory {
    return {
      create: async (serviceUrl, audience) => {
        if (!this.#trust.isTrustedService(serviceUrl)) throw new DeliveryProblem('never', 'A foreign service address')
        return connectOnce(await factory.create(serviceUrl, audience))
      },
    }
  }
}

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

  override async isAuthenticationDisabled(): Promise<boolean> {
    return this.#settings.playground
  }

  override async isValidAppId(appId: string): Promise<boolean> {
    return appId === this.#settings.appId
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
