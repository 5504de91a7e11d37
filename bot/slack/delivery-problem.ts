/** What an error of Slack's client means for a message that we owe. Codes: docs.slack.dev/reference/methods. */
import { type DeliveryOutcome, DeliveryProblem } from '../chat/port.ts'
import type { ChannelTrouble } from '../network/channel.ts'
import { codeOf } from './clients.ts'

/** A definite no of today: the workspace is busy or moving, or an administrator has to mend the app's settings. */
const later = new Set([
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'accesslimited',
  'service_unavailable',
  'team_added_to_org',
  'org_login_required',
  'request_timeout',
  'not_authed',
  'invalid_auth',
  'token_expired',
  'missing_scope',
  'two_factor_setup_required',
])

/** What a no says of the whole conversation. A private channel that we are out of is not found either. */
const troubles: Readonly<Record<string, ChannelTrouble>> = {
  channel_not_found: 'removed',
  not_in_channel: 'removed',
  is_archived: 'archived',
  account_inactive: 'revoked',
  app_uninstalled: 'revoked',
  token_revoked: 'revoked',
  posting_to_channel_denied: 'unreachable',
  restricted_action: 'unreachable',
  restricted_action_non_threadable_channel: 'unreachable',
  restricted_action_read_only_channel: 'unreachable',
  restricted_action_thread_only_channel: 'unreachable',
  cannot_dm_bot: 'unreachable',
  invalid_user_combination: 'unreachable',
  messages_tab_disabled: 'unreachable',
  user_disabled: 'unreachable',
  user_not_found: 'unreachable',
  user_not_visible: 'unreachable',
}

/** Slack itself does not know how far it came. */
const doubt = new Set(['internal_error', 'fatal_error'])

/** The connection was never made, so nothing was sent. */
const unsent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

interface ClientError {
  readonly code?: string
  readonly data?: { readonly error?: string }
  readonly statusCode?: number
  readonly retryAfter?: number
  readonly original?: { readonly code?: string; readonly cause?: { readonly code?: string } }
}

export const deliveryProblem = (error: unknown): DeliveryProblem => {
  const problem = (error ?? {}) as ClientError
  const retryAfter = problem.code === 'slack_webapi_rate_limited_error' ? (problem.retryAfter ?? 1) * 1000 : undefined
  return new DeliveryProblem(outcomeOf(problem), codeOf(error), retryAfter, troubleOf(problem))
}

const troubleOf = ({ code, data }: ClientError): ChannelTrouble | undefined =>
  code === 'slack_webapi_platform_error' ? troubles[data?.error ?? ''] : undefined

const outcomeOf = (error: ClientError): DeliveryOutcome => {
  switch (error.code) {
    case 'slack_webapi_rate_limited_error':
      return 'later'
    case 'slack_webapi_platform_error':
      return outcomeOfAnswer(error.data?.error ?? '')
    case 'slack_webapi_http_error':
      return outcomeOfStatus(error.statusCode ?? 500)
    case 'slack_webapi_request_error':
      return unsent.has(error.original?.cause?.code ?? error.original?.code ?? '') ? 'later' : 'doubt'
    default:
      return error instanceof Error && error.message.startsWith('Retry header') ? 'later' : 'doubt'
  }
}

/** Slack's other noes stay: the channel is gone, the bot is out, the message is too old. A page is no answer at all. */
const outcomeOfAnswer = (answer: string): DeliveryOutcome => {
  // Whoever lets us in again gets what waits.
  if (later.has(answer) || troubles[answer] === 'revoked') return 'later'
  return doubt.has(answer) || !/^\w{1,60}$/.test(answer) ? 'doubt' : 'never'
}

/** Slack says its noes with status 200; a 4xx is a gateway that let nothing through. */
const outcomeOfStatus = (status: number): DeliveryOutcome => (status >= 500 || status === 408 ? 'doubt' : 'later')
