/** What Teams needs to run, as `bot/settings.ts` read it; what cannot work is refused in words before anything starts. */

/**
 * @property tenants Microsoft Entra tenants whose people are heard; everybody else is refused.
 * @property serviceHosts hosts that may be told our bearer token; by default Microsoft's own.
 * @property appTenant tenant of a single-tenant app registration; left out for a multi-tenant one.
 * @property openIdMetadata, tokenIssuer, loginUrl, oauthScope Microsoft's addresses, to be replaced only offline.
 * @property playground Microsoft's Agents Playground may speak to us, without any authentication.
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

/** @throws {Error} with every problem in words */
export const completeSettings = (settings: TeamsSettings): CompleteSettings => {
  const problems = settings.playground ? playgroundProblems(settings) : problemsOf(settings)
  if (problems.length > 0) throw new Error(`Teams cannot start: ${problems.join(' ')}`)
  return settings.playground ? playgroundSettings(settings) : realSettings(settings)
}

/** Without an app id botbuilder believes every caller, so its absence is never taken for "no authentication". */
const problemsOf = (settings: TeamsSettings): readonly string[] => [
  ...(settings.appId.trim() ? [] : ['TEAMS_APP_ID is empty; without it anybody could speak for anybody.']),
  ...(settings.appPassword.trim() ? [] : ['TEAMS_APP_PASSWORD is empty.']),
  ...(settings.tenants.some((tenant) => tenant.trim()) ? [] : ['TEAMS_TENANTS names no tenant that may speak to us.']),
]

const playgroundProblems = (settings: TeamsSettings): readonly string[] => [
  ...(settings.isLoopback ? [] : ['TEAMS_PLAYGROUND switches authentication off, so HOST must be a loopback address.']),
  ...(settings.appId.trim() ? ['TEAMS_PLAYGROUND and TEAMS_APP_ID exclude each other: leave one of them out.'] : []),
]

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
})

const playgroundSettings = (settings: TeamsSettings): CompleteSettings => ({
  ...realSettings(settings),
  appPassword: '',
  tenants: settings.tenants.length > 0 ? settings.tenants : [playgroundTenant],
  serviceHosts: loopbackHosts,
  playground: true,
})
