/** What the Teams connector and Microsoft's sign-in answer to what the outbox asks of them. */
import type { Answer, Asked, Service } from './service.ts'
import { openService, type ServiceParts } from './service.ts'
import { isMarked, type Standing } from './standing.ts'

export interface FakeTeams extends Service {
  readonly messages: readonly Standing[]
}

export const openTeamsService = async (parts: Omit<ServiceParts, 'read'>): Promise<FakeTeams> => {
  const messages: Standing[] = []
  const post = (conversation: string, body: string): Answer => {
    const id = `${messages.length + 1}`
    messages.push({ id, conversation, ...contentOf(body) })
    return { status: 201, body: { id } }
  }
  const update = (conversation: string, message: string, body: string): Answer => {
    const found = messages.find((one) => one.id === message && one.conversation === conversation)
    if (!found) return { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } }
    Object.assign(found, contentOf(body))
    return { status: 200, body: { id: message } }
  }
  const read: ServiceParts['read'] = ({ method, url = '' }, body): Asked => {
    const path = url.split('/').map(decodeURIComponent)
    if (path.at(-1) === 'token') return { call: 'token', scope: 'sign-in', perform: giveToken }
    const [conversation = '', , message = ''] = path.slice(path.indexOf('conversations') + 1)
    if (conversation === '') {
      const [member] = (JSON.parse(body) as { members: { id: string }[] }).members
      const user = member?.id ?? ''
      const perform = (): Answer => ({ status: 201, body: { id: personalChatOf(user) } })
      return { call: 'open', scope: user, perform }
    }
    return method === 'PUT'
      ? { call: 'update', scope: conversation, message: 'update', perform: () => update(conversation, message, body) }
      : { call: 'post', scope: conversation, message: 'post', perform: () => post(conversation, body) }
  }
  // The standard lets a server say until when, too.
  const writeRetryAfter = (until: number, seconds: number): string =>
    seconds % 2 === 0 ? new Date(until).toUTCString() : `${seconds}`
  return { ...(await openService({ ...parts, read, writeRetryAfter })), messages }
}

/** Good for two seconds beyond the margin that we keep, so that it is asked for again and again. */
const giveToken = (): Answer => ({ status: 200, body: { access_token: 'token-of-the-bot', expires_in: 302 } })

export const personalChatOf = (user: string): string => `a:${user}`

const contentOf = (body: string) => ({
  said: String((JSON.parse(body) as { summary?: unknown }).summary ?? ''),
  isMarked: isMarked(body),
})
