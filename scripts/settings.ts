/** The environment, parsed once; all its problems are reported together, in words that say what to do. */
import { z } from 'zod'

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]'])

const optional = z
  .string()
  .trim()
  .transform((text) => (text === '' ? undefined : text))
  .optional()

const list = optional.transform((text) => text?.split(/[\s,]+/u).filter((part) => part !== ''))

const environment = z.object({
  HOST: z.string().trim().default('127.0.0.1'),
  PORT: z.coerce
    .number('PORT must be a number, such as 3978.')
    .int()
    .min(0, 'PORT must be between 0 and 65535.')
    .max(65_535, 'PORT must be between 0 and 65535.')
    .default(3978),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/u, error: 'PUBLIC_URL must be an address such as https://schakel.example.' })
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:|postgres:\/\/|postgresql:\/\/)/u, 'DATABASE_URL must start with sqlite: or postgres://.')
    .default('sqlite:./data/schakel.db'),
  KEYS: z.string().trim().min(1, 'KEYS must name a folder.').default('./data/keys'),
  SLACK_SIGNING_SECRET: optional,
  SLACK_BOT_TOKEN: optional,
  SLACK_APP_TOKEN: optional,
  SLACK_API_URL: optional,
  TEAMS_APP_ID: optional,
  TEAMS_APP_PASSWORD: optional,
  TEAMS_APP_TENANT: optional,
  TEAMS_TENANTS: list,
  TEAMS_SERVICE_HOSTS: list,
  TEAMS_OPENID_METADATA: optional,
  TEAMS_TOKEN_ISSUER: optional,
  TEAMS_LOGIN_URL: optional,
  TEAMS_OAUTH_SCOPE: optional,
  TEAMS_PLAYGROUND: z
    .enum(['0', '1', 'true', 'false', ''], 'TEAMS_PLAYGROUND must be 1 or left out.')
    .default('0')
    .transform((text) => text === '1' || text === 'true'),
})

type Environment = z.infer<typeof environment>

export interface Settings {
  readonly host: string
  readonly port: number
  readonly isLoopback: boolean
  readonly publicUrl: string | undefined
  readonly databaseUrl: string
  readonly keys: string
  readonly slack: SlackPart | null
  readonly teams: TeamsPart | null
  /** No Slack or Teams, on a loopback host: the page shows the invented network to whoever opens it. */
  readonly isTryOut: boolean
}

export type SlackPart = ReturnType<typeof readSlack>
export type TeamsPart = ReturnType<typeof readTeams>

/** @throws {Error} whose message lists every problem, a line each */
export const readSettings = (given: Readonly<Record<string, string | undefined>>): Settings => {
  const read = environment.safeParse(given)
  if (!read.success) throw problemsOf(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  const env = read.data
  const isLoopback = loopback.has(env.HOST)
  const problems = [...slackProblems(env), ...teamsProblems(env, isLoopback)]
  if (problems.length > 0) throw problemsOf(problems)
  const slack = env.SLACK_BOT_TOKEN ? readSlack(env) : null
  const teams = env.TEAMS_APP_ID || env.TEAMS_PLAYGROUND ? readTeams(env) : null
  return {
    host: env.HOST,
    port: env.PORT,
    isLoopback,
    publicUrl: env.PUBLIC_URL,
    databaseUrl: env.DATABASE_URL,
    keys: env.KEYS,
    slack,
    teams,
    isTryOut: !slack && !teams && isLoopback,
  }
}

const problemsOf = (problems: readonly string[]): Error =>
  new Error(['The settings are not right:', ...problems.map((problem) => `- ${problem}`)].join('\n'))

const readSlack = (env: Environment) => ({
  botToken: env.SLACK_BOT_TOKEN ?? '',
  signingSecret: env.SLACK_SIGNING_SECRET ?? '',
  ...(env.SLACK_APP_TOKEN ? { appToken: env.SLACK_APP_TOKEN } : {}),
  ...(env.SLACK_API_URL ? { apiUrl: env.SLACK_API_URL } : {}),
})

const readTeams = (env: Environment) => ({
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
})

/** A surface whose settings are half there is refused: a bot that hears only half is worse than none. */
const slackProblems = (env: Environment): readonly string[] => {
  const { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN } = env
  if (!SLACK_BOT_TOKEN && !SLACK_SIGNING_SECRET && !SLACK_APP_TOKEN) return []
  return [
    ...missing('Slack', { SLACK_BOT_TOKEN }),
    ...(SLACK_SIGNING_SECRET || SLACK_APP_TOKEN
      ? []
      : ['Slack is half there: set SLACK_SIGNING_SECRET (HTTP), or SLACK_APP_TOKEN (Socket Mode).']),
    ...(SLACK_BOT_TOKEN && !SLACK_BOT_TOKEN.startsWith('xoxb-') ? ['SLACK_BOT_TOKEN must start with xoxb-.'] : []),
    ...(SLACK_APP_TOKEN && !SLACK_APP_TOKEN.startsWith('xapp-') ? ['SLACK_APP_TOKEN must start with xapp-.'] : []),
  ]
}

const teamsProblems = (env: Environment, isLoopback: boolean): readonly string[] => {
  const { TEAMS_APP_ID, TEAMS_APP_PASSWORD } = env
  const tenants = env.TEAMS_TENANTS?.join(',')
  if (env.TEAMS_PLAYGROUND) {
    return [
      ...(isLoopback
        ? []
        : ['TEAMS_PLAYGROUND lets everybody in: it works on a loopback HOST only, such as 127.0.0.1.']),
      ...(TEAMS_APP_ID || TEAMS_APP_PASSWORD
        ? ['TEAMS_PLAYGROUND and TEAMS_APP_ID exclude each other: leave one out.']
        : []),
    ]
  }
  if (!TEAMS_APP_ID && !TEAMS_APP_PASSWORD && !tenants) return []
  return missing('Teams', { TEAMS_APP_ID, TEAMS_APP_PASSWORD, TEAMS_TENANTS: tenants })
}

const missing = (surface: string, needed: Readonly<Record<string, string | undefined>>): readonly string[] =>
  Object.entries(needed)
    .filter(([, value]) => !value)
    .map(([name]) => `${surface} is half there: set ${name} too, or leave all its settings out.`)
