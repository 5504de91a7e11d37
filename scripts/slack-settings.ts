import { z } from 'zod'
import { missing, type Present, text, webAddress } from './setting-shapes.ts'

export const slackShape = z.object({
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-', 'SLACK_BOT_TOKEN must start with xoxb-.').optional(),
  SLACK_SIGNING_SECRET: text,
  SLACK_APP_TOKEN: z.string().startsWith('xapp-', 'SLACK_APP_TOKEN must start with xapp-.').optional(),
  SLACK_API_URL: webAddress('SLACK_API_URL', 'https://slack.com/api/').optional(),
})

export interface SlackPart {
  readonly botToken: string
  readonly signingSecret: string
  readonly appToken?: string
  readonly apiUrl?: string
}

export const readSlack = (env: z.infer<typeof slackShape>): SlackPart | null =>
  env.SLACK_BOT_TOKEN
    ? {
        botToken: env.SLACK_BOT_TOKEN,
        signingSecret: env.SLACK_SIGNING_SECRET ?? '',
        ...(env.SLACK_APP_TOKEN ? { appToken: env.SLACK_APP_TOKEN } : {}),
        ...(env.SLACK_API_URL ? { apiUrl: env.SLACK_API_URL } : {}),
      }
    : null

export const slackProblems = (present: Present): readonly string[] => {
  if (!Object.keys(slackShape.shape).some((name) => present[name])) return []
  const isHeard = present.SLACK_SIGNING_SECRET || present.SLACK_APP_TOKEN
  return [
    ...missing('Slack', ['SLACK_BOT_TOKEN'], present),
    ...(isHeard ? [] : ['Slack is half there: set SLACK_SIGNING_SECRET (HTTP), or SLACK_APP_TOKEN (Socket Mode).']),
  ]
}
