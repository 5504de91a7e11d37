/**
 * Our bearer token, by the client-credentials grant. Our own few lines instead of Microsoft's MSAL: MSAL asks
 * login.microsoftonline.com for metadata first and speaks to no loopback server, and its faults look like any other.
 */
import { z } from 'zod'
import { askForAll } from '../chat/ask-for-all.ts'
import { DeliveryProblem } from '../chat/port.ts'
import { retryAfterOf } from './delivery-problem.ts'
import type { CompleteSettings } from './settings.ts'

/** Gives a token that is valid for minutes to come. @throws {DeliveryProblem} `later`; {LoginRefused} in words */
export type GetToken = () => Promise<string>

/** Microsoft does not know us, or not with this password: that stays until somebody changes the settings. */
export class LoginRefused extends DeliveryProblem {}

const answerShape = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() })

/** Renewed this long before it ends, so that none expires on its way. */
const marginMs = 5 * 60_000

export const tokenSource = (settings: CompleteSettings): GetToken => {
  let current: { readonly token: string; readonly until: number } | null = null

  const renew = askForAll(async (): Promise<string> => {
    const { access_token, expires_in } = await askToken(settings)
    current = { token: access_token, until: Date.now() + expires_in * 1000 - marginMs }
    return access_token
  })

  return async () => (current && current.until > Date.now() ? current.token : renew())
}

const askToken = async (settings: CompleteSettings): Promise<z.infer<typeof answerShape>> => {
  try {
    const response = await fetch(`${settings.loginUrl}/oauth2/v2.0/token`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(settings.requestTimeout),
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: settings.appId,
        client_secret: settings.appPassword,
        scope: `${settings.oauthScope}/.default`,
      }),
    })
    if (response.status === 400 || response.status === 401) throw refused(response.status)
    if (!response.ok) throw unavailable(response)
    return answerShape.parse(await response.json())
  } catch (error) {
    if (error instanceof DeliveryProblem) throw error
    throw new DeliveryProblem('later', `No token for Teams: ${error instanceof Error ? error.message : 'unknown'}`)
  }
}

const unavailable = (response: Response): DeliveryProblem =>
  new DeliveryProblem('later', `No token for Teams: status ${response.status}`, retryAfterOf(response))

const refused = (status: number): LoginRefused =>
  new LoginRefused(
    'later',
    `Microsoft's sign-in refuses TEAMS_APP_ID with this TEAMS_APP_PASSWORD (status ${status}): see to both, and to TEAMS_APP_TENANT.`,
  )
