/** Microsoft's sign-in and the connector of Teams, as far as the outbox uses them: what is posted cannot be read back. */
import type { Address } from '../../../bot/chat/address.ts'
import type { TeamsSettings } from '../../../bot/teams/open-teams.ts'
import { type Answer, type Platform, send } from './platform.ts'

const tenant = 'aaaaaaaa-0000-4000-8000-00000000000a'
const appId = '11111111-2222-4333-8444-555555555555'

export const teamsSettings = (origin: string): TeamsSettings => ({
  appId,
  appPassword: 'invented',
  tenants: [tenant],
  serviceHosts: [new URL(origin).host],
  openIdMetadata: `${origin}/openid`,
  loginUrl: `${origin}/login`,
  isLoopback: true,
})

export const teamsChannel = (origin: string, name: string): Address => {
  const id = `19:${name}@thread.tacv2`
  const conversation = { id, conversationType: 'channel', tenantId: tenant, isGroup: true, name: '' }
  const bot = { id: `28:${appId}`, name: 'Schakel' }
  const reference = { channelId: 'msteams', serviceUrl: `${origin}/connector`, bot, conversation }
  return { surface: 'teams', space: tenant, conversation: id, reference: JSON.stringify(reference) }
}

/** The chat with one person alone, by the account with which it is opened. */
export const teamsChat = (origin: string, person: string): Address => {
  const bot = { id: `28:${appId}`, name: 'Schakel' }
  const chat = { serviceUrl: `${origin}/connector`, bot, user: `29:${person}`, person, tenant }
  return { surface: 'teams', space: tenant, conversation: `@${person}`, reference: JSON.stringify(chat) }
}

/** Of paths below `/login/` and `/connector/`. */
export const answerTeams =
  (platform: Platform): Answer =>
  (asked, text, response) => {
    if (asked.includes('/login/')) return send(response, { access_token: 'token-of-the-bot', expires_in: 3600 })
    if (asked.endsWith('/v3/conversations')) return send(response, { id: chatWith(text) }, 201)
    const [, conversation = '', message = ''] = /conversations\/([^/]+)\/activities\/?([^/?]*)/u.exec(asked) ?? []
    const at = decodeURIComponent(conversation)
    const change = { surface: 'teams', text } as const
    // A post may name the activity that it answers, too.
    return asked.startsWith('PUT ')
      ? platform.answer({ ...change, kind: 'replace', apply: () => update(platform, message, text) }, response)
      : platform.answer({ ...change, kind: 'post', apply: () => post(platform, at, text) }, response)
  }

const chatWith = (text: string): string => `a:${(JSON.parse(text) as { members: { id: string }[] }).members[0]?.id}`

const post = ({ standing, newId }: Platform, conversation: string, text: string): object => {
  const id = newId()
  standing.push({ id, surface: 'teams', conversation, text })
  return { id }
}

const update = ({ standing }: Platform, message: string, text: string): object => {
  const found = standing.find(({ id }) => id === decodeURIComponent(message))
  if (!found) throw new Error(`Teams was asked to replace ${message}, which does not stand.`)
  found.text = text
  return { id: found.id }
}
