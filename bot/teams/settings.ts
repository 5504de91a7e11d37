/** What Teams needs to run, with Microsoft's own addresses where none are given. */
import { usualRequest } from '../chat/waits.ts'

/**
 * @property tenants Microsoft Entra tenants whose people are heard; everybody else is refused.
 * @property serviceHosts hosts that may be told our bearer token; by default Microsoft's own.
 * @property appTenant tenant of a single-tenant app registration; left out for a multi-tenant one.
 * @property openIdMetadata, tokenIssuer, loginUrl, oauthScope Microsoft's addresses, to be replaced only offline.
 * @property playground Microsoft's Agents Playground may speak to us, without any authentication.
 * @property requestTimeout milliseconds that we wait for Microsoft's answer.
 * @property isLoopback the server listens on a loopback host only.
 */
export interface TeamsSettings {
  readonly appId: string
  readonly appPassword: string
  readonly tenants: readonly string[]
  readonly serviceHosts?: readonly string[]
  readonly appTenant?: string
  readonly openIdMetadata?: string
  readonly tokenIssuer?: string
  readonly loginUrl?: string
  readonly oauthScope?: string
  readonly playground?: boolean
  readonly requestTimeout?: number
  readonly isLoopback: boolean
}

/** Settings with everything filled in. */
export type CompleteSettings = Required<Omit<TeamsSettings, 'isLoopback' | 'appTenant'>>

/** Public cloud: microsoft.github.io/teams-sdk, "Service URL Validation". Other clouds have other logins as well. */
const publicServiceHosts = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
]

/** The only tenant of Microsoft's Agents Playground 0.2.28. */
export const playgroundTenant = '00000000-0000-0000-0000-0000000000001'

export const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

/** What lacks is said in words where the environment is read; this is the last lock on the door. @throws {Error} */
export const completeSettings = (settings: TeamsSettings): CompleteSettings => {
  if (!(settings.playground ? isPlaygroundAlone(settings) : isWhole(settings))) throw new Error(whatTeamsNeeds)
  return settings.playground ? playgroundSettings(settings) : realSettings(settings)
}

const whatTeamsNeeds =
  'Teams needs TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANTS, or TEAMS_PLAYGROUND alone on a loopback HOST.'

/** Without an app id there is nobody whose tokens to believe; its absence is never taken for "no authentication". */
const isWhole = ({ appId, appPassword, tenants }: TeamsSettings): boolean =>
  isGiven(appId) && isGiven(appPassword) && tenants.some(isGiven)

const isPlaygroundAlone = ({ isLoopback, appId }: TeamsSettings): boolean => isLoopback && !isGiven(appId)

const isGiven = (text: string): boolean => text.trim() !== ''

const realSettings = (settings: TeamsSettings): CompleteSettings => ({
  appId: settings.appId,
  appPassword: settings.appPassword,
  tenants: settings.tenants,
  serviceHosts: settings.serviceHosts?.length ? settings.serviceHosts : publicServiceHosts,
  openIdMetadata: settings.openIdMetadata ?? 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  tokenIssuer: settings.tokenIssuer ?? 'https://api.botframework.com',
  loginUrl: settings.loginUrl ?? `https://login.microsoftonline.com/${settings.appTenant ?? 'botframework.com'}`,
  oauthScope: settings.oauthScope ?? 'https://api.botframework.com',
  playground: false,
  requestTimeout: settings.requestTimeout ?? usualRequest,
})

const playgroundSettings = (settings: TeamsSettings): CompleteSettings => ({
  ...realSettings(settings),
  appPassword: '',
  tenants: settings.tenants.length > 0 ? settings.tenants : [playgroundTenant],
  serviceHosts: loopbackHosts,
  playground: true,
})
