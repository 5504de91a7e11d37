/** What went wrong with a send, in the outbox's words. */
import { DeliveryProblem } from '../chat/port.ts'

/** A replacement done twice is done once; only a post can be in doubt. */
type Doing = 'post' | 'replace'

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
  return new DeliveryProblem('never', why)
}

interface Failure {
  readonly statusCode?: number
  readonly code?: string
  readonly response?: { readonly headers?: { readonly get?: (name: string) => string | null | undefined } }
}

const unsure = (doing: Doing) => (doing === 'post' ? 'doubt' : 'later')

const unanswered = (code: string | undefined, doing: Doing): DeliveryProblem =>
  neverLeft.has(code ?? '')
    ? new DeliveryProblem('later', `Teams could not be reached: ${code}`)
    : new DeliveryProblem(unsure(doing), `Teams gave no answer: ${code ?? 'unknown'}`)

/** Milliseconds; Teams says seconds, the standard allows a date. */
const retryAfterOf = (response: Failure['response']): number | undefined => {
  const said = response?.headers?.get?.('retry-after')
  if (!said) return undefined
  const wait = /^\d+$/u.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now()
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined
}
