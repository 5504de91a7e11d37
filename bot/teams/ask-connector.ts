/**
 * Questions to the connector: once, to trusted hosts only, with our token. Ours because botbuilder asks about teams
 * through a client of its own making, which sends four times and follows redirects with our token.
 */
import type { GetToken } from './ask-token.ts'
import { foreignHost } from './connector.ts'
import type { CompleteSettings } from './settings.ts'
import type { Trust } from './trust.ts'

/** Gives the answer's JSON. @throws what `problemOf` explains */
export type AskConnector = (serviceUrl: string, path: string, stopping?: AbortSignal) => Promise<unknown>

export const connectorQuestions =
  ({ playground, requestTimeout }: CompleteSettings, trust: Trust, getToken: GetToken): AskConnector =>
  async (serviceUrl, path, stopping) => {
    if (!trust.isTrustedService(serviceUrl)) throw foreignHost()
    const response = await fetch(serviceUrl.replace(/\/?$/u, path), {
      headers: playground ? {} : { authorization: `Bearer ${await getToken()}` },
      redirect: 'error',
      signal: AbortSignal.any([AbortSignal.timeout(requestTimeout), ...(stopping ? [stopping] : [])]),
    })
    if (!response.ok) throw new Refused(response.status, await codeIn(response), response)
    return response.json()
  }

/** The names are those of botbuilder's errors. */
class Refused extends Error {
  readonly statusCode: number
  readonly code: string
  readonly response: Response

  constructor(statusCode: number, code: string, response: Response) {
    super(`status ${statusCode}`)
    this.statusCode = statusCode
    this.code = code
    this.response = response
  }
}

const codeIn = async (response: Response): Promise<string> => {
  const body = (await response.json().catch(() => null)) as { error?: { code?: unknown } } | null
  return typeof body?.error?.code === 'string' ? body.error.code : ''
}
