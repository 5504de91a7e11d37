/** What went wrong with a send, in the outbox's words. */
import { DeliveryProblem } from '../chat/port.ts'
import type { ChannelTrouble } from '../network/channel.ts'

/** Only a post can be in doubt: a replacement done twice is done once, and a chat opened twice is one chat. */
type Doing = 'post' | 'replace' | 'open' | 'look'

/** These say no now and may say yes later: our token, a conversation that is busy, too much at once. */
const passing = new Set([401, 412, 429])

/** The request surely never left us. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])

export const problemOf = (error: unknown, doing: Doing): DeliveryProblem => {
  if (error instanceof DeliveryProblem) return error
  const { statusCode, code, response } = error as Failure
  if (statusCode === undefined || statusCode < 400) return unanswered(code, doing)
  const why = `Teams answered ${statusCode}`
  if (passing.has(statusCode)) return new DeliveryProblem('later', why, retryAfterOf(response))
  if (statusCode === 408 || statusCode >= 500) return new DeliveryProblem(unsure(doing), why, retryAfterOf(response))
  return new DeliveryProblem('never', why, undefined, troubleOf(error as Failure, doing))
}

interface Failure {
  readonly statusCode?: number
  readonly code?: string
  readonly response?: { readonly headers?: { readonly get?: (name: string) => string | null | undefined } }
}

/** learn.microsoft.com, "Error codes from bot conversational APIs"; null says nothing of the conversation as a whole. */
const troubles: Readonly<Record<string, ChannelTrouble | null>> = {
  BotNotInConversationRoster: 'removed',
  ConversationNotFound: 'deleted',
  ActivityNotFoundInConversation: null,
}

/** Other refusals are those of a person, an administrator or a moderated channel: 403, with several codes or none. */
const troubleOf = ({ statusCode, code = '' }: Failure, doing: Doing): ChannelTrouble | undefined => {
  const told = troubles[code]
  if (told !== undefined) return told ?? undefined
  // Who may not see the others may still be heard by them.
  if (code === 'NotEnoughPermissions' && doing === 'look') return undefined
  if (statusCode === 403) return 'unreachable'
  return statusCode === 404 && doing !== 'replace' ? 'deleted' : undefined
}

/** With one person alone it is all the same why: they blocked us, or have no Schakel in Teams (any more). */
export const problemAlone = (error: unknown, doing: Doing): DeliveryProblem => {
  const problem = problemOf(error, doing)
  const { outcome, message, retryAfter, trouble } = problem
  const isClosed = outcome === 'never' && (trouble !== undefined || doing === 'open')
  return isClosed ? new DeliveryProblem(outcome, message, retryAfter, 'unreachable') : problem
}

const unsure = (doing: Doing) => (doing === 'post' ? 'doubt' : 'later')

const unanswered = (code: string | undefined, doing: Doing): DeliveryProblem =>
  neverLeft.has(code ?? '')
    ? new DeliveryProblem('later', `Teams could not be reached: ${code}`)
    : new DeliveryProblem(unsure(doing), `Teams gave no answer: ${code ?? 'unknown'}`)

/** Milliseconds; Teams says seconds, the standard allows a date. */
export const retryAfterOf = (response: Failure['response']): number | undefined => {
  const said = response?.headers?.get?.('retry-after')
  if (!said) return undefined
  const wait = /^\d+$/u.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now()
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined
}
