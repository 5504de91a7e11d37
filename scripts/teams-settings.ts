import { z } from 'zod'
import { list, missing, type Present, text, webAddress } from './setting-shapes.ts'

export const teamsShape = z.object({
  TEAMS_APP_ID: text,
  TEAMS_APP_PASSWORD: text,
  TEAMS_APP_TENANT: text,
  TEAMS_TENANTS: list,
  TEAMS_SERVICE_HOSTS: list,
  TEAMS_OPENID_METADATA: webAddress(
    'TEAMS_OPENID_METADATA',
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ).optional(),
  TEAMS_TOKEN_ISSUER: text,
  TEAMS_LOGIN_URL: webAddress('TEAMS_LOGIN_URL', 'https://login.microsoftonline.com/botframework.com').optional(),
  TEAMS_OAUTH_SCOPE: text,
  TEAMS_PLAYGROUND: z
    .enum(['0', '1', 'true', 'false'], 'TEAMS_PLAYGROUND must be 1 or left out.')
    .default('0')
    .transform(isOn),
})

export interface TeamsPart {
  readonly appId: string
  readonly appPassword: string
  readonly tenants: readonly string[]
  readonly playground: boolean
  readonly appTenant?: string
  readonly serviceHosts?: readonly string[]
  readonly openIdMetadata?: string
  readonly tokenIssuer?: string
  readonly loginUrl?: string
  readonly oauthScope?: string
}

export const readTeams = (env: z.infer<typeof teamsShape>): TeamsPart | null =>
  env.TEAMS_APP_ID || env.TEAMS_PLAYGROUND
    ? {
        appId: env.TEAMS_APP_ID ?? '',
        appPassword: env.TEAMS_APP_PASSWORD ?? '',
        tenants: env.TEAMS_TENANTS ?? [],
        playground: env.TEAMS_PLAYGROUND,
        ...(env.TEAMS_APP_TENANT ? { appTenant: env.TEAMS_APP_TENANT } : {}),
        ...(env.TEAMS_SERVICE_HOSTS ? { serviceHosts: env.TEAMS_SERVICE_HOSTS } : {}),
        ...(env.TEAMS_OPENID_METADATA ? { openIdMetadata: env.TEAMS_OPENID_METADATA } : {}),
        ...(env.TEAMS_TOKEN_ISSUER ? { tokenIssuer: env.TEAMS_TOKEN_ISSUER } : {}),
        ...(env.TEAMS_LOGIN_URL ? { loginUrl: env.TEAMS_LOGIN_URL } : {}),
        ...(env.TEAMS_OAUTH_SCOPE ? { oauthScope: env.TEAMS_OAUTH_SCOPE } : {}),
      }
    : null

export const teamsProblems = (present: Present, isLoopback: boolean): readonly string[] => {
  if (isOn(present.TEAMS_PLAYGROUND)) return playgroundProblems(present, isLoopback)
  const given = Object.keys(teamsShape.shape).filter((name) => present[name] && name !== 'TEAMS_PLAYGROUND')
  return given.length > 0 ? missing('Teams', ['TEAMS_APP_ID', 'TEAMS_APP_PASSWORD', 'TEAMS_TENANTS'], present) : []
}

const playgroundProblems = (present: Present, isLoopback: boolean): readonly string[] => [
  ...(isLoopback ? [] : ['TEAMS_PLAYGROUND lets everybody in: it works on a loopback HOST only, such as 127.0.0.1.']),
  ...(present.TEAMS_APP_ID || present.TEAMS_APP_PASSWORD
    ? ['TEAMS_PLAYGROUND and TEAMS_APP_ID exclude each other: leave one out.']
    : []),
]

function isOn(said: string | undefined): boolean {
  return said === '1' || said === 'true'
}
