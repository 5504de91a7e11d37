/** The environment, parsed once; all its problems are reported together, in words that say what to do. */
import { z } from 'zod'
import { usualRequest } from '../bot/chat/waits.ts'
import { parseDatabaseUrl } from '../storage/database-url.ts'
import { isOnThisMachine, loopback, webAddress } from './setting-shapes.ts'
import { readSlack, type SlackPart, slackProblems, slackShape } from './slack-settings.ts'
import { readTeams, type TeamsPart, teamsProblems, teamsShape } from './teams-settings.ts'

const portProblem = 'PORT must be a whole number from 0 to 65535, such as 3978.'
const timeoutProblem = 'PLATFORM_TIMEOUT must be a number of seconds from 0.1 to 60, such as 10.'
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const environment = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:[\]-]+$/u, 'HOST must be a name or an address, such as 127.0.0.1.')
    .transform((host) => host.replace(/^\[(.*)\]$/u, '$1'))
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/u, portProblem)
    .transform(Number)
    .refine((port) => port < 65_536, portProblem)
    .default(3978),
  PUBLIC_URL: webAddress('PUBLIC_URL', 'https://schakel.example, without a path')
    .refine(isOrigin, 'PUBLIC_URL must be an address without a path, such as https://schakel.example.')
    .transform((url) => new URL(url).origin)
    .optional(),
  DATABASE_URL: z.string().superRefine(checkDatabaseUrl).default('sqlite:./data/schakel.db'),
  KEYS: z.string().superRefine(checkKeys).default('./data/keys'),
  PLATFORM_TIMEOUT: z
    .string()
    .regex(/^\d+(\.\d+)?$/u, timeoutProblem)
    .transform((seconds) => Number(seconds) * 1000)
    .refine((wait) => wait >= 100 && wait <= 60_000, timeoutProblem)
    .default(usualRequest),
  LOG_LEVEL: z.enum(levels, `LOG_LEVEL must be one of ${levels.join(', ')}.`).default('info'),
  ...slackShape.shape,
  ...teamsShape.shape,
})

export const settingNames: readonly string[] = Object.keys(environment.shape)

export interface Settings {
  readonly host: string
  readonly port: number
  readonly isLoopback: boolean
  /** An origin, without a slash at its end. */
  readonly publicUrl: string | undefined
  readonly databaseUrl: string
  readonly keys: string
  readonly logLevel: (typeof levels)[number]
  /** Milliseconds that Slack and Teams may take to answer. */
  readonly platformTimeout: number
  readonly slack: SlackPart | null
  readonly teams: TeamsPart | null
  /** Whoever speaks to the bot sits at this machine (development, emulators): its own address opens there. */
  readonly isLocal: boolean
  /** No Slack, Teams or PUBLIC_URL, on a loopback host: the page shows the invented network to whoever opens it. */
  readonly isTryOut: boolean
}

/** @throws {Error} whose message lists every problem, a line each, and repeats no value that may be a secret */
export const readSettings = (given: Readonly<Record<string, string | undefined>>): Settings => {
  const present = presentIn(given)
  const read = environment.safeParse(present)
  const isLoopback = loopback.has(read.data?.HOST ?? present.HOST ?? '127.0.0.1')
  const problems = [
    ...(read.error?.issues.map((issue) => issue.message) ?? []),
    ...slackProblems(present),
    ...teamsProblems(present, isLoopback),
  ]
  if (!read.success || problems.length > 0) throw new Error(['The settings are not right:', ...problems].join('\n- '))
  const env = read.data
  const [slack, teams] = [readSlack(env), readTeams(env)]
  return {
    host: env.HOST,
    port: env.PORT,
    isLoopback,
    publicUrl: env.PUBLIC_URL,
    databaseUrl: env.DATABASE_URL,
    keys: env.KEYS,
    logLevel: env.LOG_LEVEL,
    platformTimeout: env.PLATFORM_TIMEOUT,
    slack,
    teams,
    isLocal: isLoopback && speaksLocally(slack, teams),
    isTryOut: !slack && !teams && !env.PUBLIC_URL && isLoopback,
  }
}

/** `HOST=` in a file of settings means "not set", never "every interface of this machine". */
const presentIn = (given: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()] as const] : [])),
  )

const speaksLocally = (slack: SlackPart | null, teams: TeamsPart | null): boolean =>
  (!slack || isOnThisMachine(slack.apiUrl)) && (!teams || teams.playground || isOnThisMachine(teams.loginUrl))

/** The page stands at the root of its origin. What is no address at all has been said already. */
function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return !url || (url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password)
}

/** A folder, or the address of a database for the keys alone. */
export const isKeyDatabase = (keys: string): boolean => /^postgres(ql)?:/u.test(keys)

function checkKeys(keys: string, context: z.RefinementCtx): void {
  if (!isKeyDatabase(keys)) return
  try {
    parseDatabaseUrl(keys)
  } catch (error) {
    context.addIssue(`KEYS: ${error instanceof Error ? error.message : 'it cannot be read.'}`)
  }
}

function checkDatabaseUrl(url: string, context: z.RefinementCtx): void {
  try {
    parseDatabaseUrl(url)
  } catch (error) {
    context.addIssue(`DATABASE_URL: ${error instanceof Error ? error.message : 'it cannot be read.'}`)
  }
}
