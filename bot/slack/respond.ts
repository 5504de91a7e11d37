import { type FetchFunction, requestTimeout } from './clients.ts'

/** Posts to response URLs. They come signed from Slack and carry their own right, so no token goes with them. */
export const createRespond =
  (fetch: FetchFunction) =>
  async (url: string, message: object): Promise<void> => {
    const answered = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(message),
      redirect: 'error',
      signal: AbortSignal.timeout(requestTimeout),
    })
    if (!answered.ok) throw Object.assign(new Error('The response URL refused'), { code: `status_${answered.status}` })
  }
