/** Requests as Slack and Teams send them, whole and signed, as the bytes that go over the line. */
import { takeOnPress } from '../../cards/agreement-presses.ts'
import { type SignedRequest, signCommand, signInteraction } from '../slack/driver/sign.ts'
import type { TeamsWorld } from '../teams/driver/world.ts'

export const slackSecret = 'invented-secret-of-the-bench'
export const slackTeam = 'T000000001'
export const slackChannel = 'C000000001'
export const slackUser = 'U000000002'

/** `/netwerk koppel`: writes down a one-time code and shows it. Each is signed anew; a copy would be refused. */
export const commandRequests = (count: number): readonly Buffer[] =>
  Array.from({ length: count }, () =>
    slackBytes(
      signCommand(slackSecret, {
        token: 'unused',
        team_id: slackTeam,
        team_domain: 'noord',
        channel_id: slackChannel,
        channel_name: 'oogo',
        user_id: slackUser,
        user_name: 'anna',
        command: '/netwerk',
        text: 'koppel',
        api_app_id: 'A000000001',
        is_enterprise_install: 'false',
        ...once(),
      }),
    ),
  )

/** “Aannemen” on the card of each item: the item, its owner, its history, its reminder and its cards change. */
export const slackPresses = (items: readonly string[]): readonly Buffer[] =>
  items.map((item) =>
    slackBytes(
      signInteraction(slackSecret, {
        type: 'block_actions',
        team: { id: slackTeam, domain: 'noord' },
        user: { id: slackUser, username: 'anna', name: 'anna', team_id: slackTeam },
        api_app_id: 'A000000001',
        token: 'unused',
        enterprise: null,
        is_enterprise_install: false,
        container: { type: 'message', message_ts: '1.1', channel_id: slackChannel, is_ephemeral: false },
        channel: { id: slackChannel, name: 'oogo' },
        message: { type: 'message', ts: '1.1', text: 'Een afspraak' },
        actions: [
          {
            type: 'button',
            action_id: takeOnPress.name,
            block_id: 'aBc1',
            value: JSON.stringify({ item }),
            action_ts: '1.1',
          },
        ],
        ...once(),
      }),
    ),
  )

/** The same press in Teams. A connector's token serves many requests, as here. */
export const teamsPresses = async (teams: TeamsWorld, items: readonly string[]): Promise<readonly Buffer[]> => {
  const authorization = `Bearer ${await teams.token()}`
  const user = teams.user('anna')
  return items.map((item) => {
    const data = { press: takeOnPress.name, data: { item } }
    const activity = {
      ...user.activity('oogo', teams.connector.newId()),
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: takeOnPress.name, data }, trigger: 'manual' },
    }
    return bytesOf('/api/messages', { 'content-type': 'application/json', authorization }, JSON.stringify(activity))
  })
}

/** Modals that were filled in, each by its person. */
export const slackForms = (sent: readonly { readonly user: string; readonly view: object }[]): readonly Buffer[] =>
  sent.map(({ user, view }) =>
    slackBytes(
      signInteraction(slackSecret, {
        type: 'view_submission',
        team: { id: slackTeam, domain: 'noord' },
        user: { id: user, username: user, name: user, team_id: slackTeam },
        api_app_id: 'A000000001',
        token: 'unused',
        enterprise: null,
        is_enterprise_install: false,
        view,
        response_urls: [],
        trigger_id: once().trigger_id,
      }),
    ),
  )

/** Dialogs that were filled in, each by its person, in a channel. */
export const teamsForms = async (
  teams: TeamsWorld,
  sent: readonly { readonly user: string; readonly channel: string; readonly data: object }[],
): Promise<readonly Buffer[]> => {
  const authorization = `Bearer ${await teams.token()}`
  return sent.map(({ user, channel, data }) => {
    const own = teams.user(user).activity(channel, teams.connector.newId())
    const activity = { ...own, type: 'invoke', name: 'task/submit', value: { data } }
    return bytesOf('/api/messages', { 'content-type': 'application/json', authorization }, JSON.stringify(activity))
  })
}

/** What somebody on the page asks. @param address of the bot, from which the page comes */
export const pageRequest = (address: string, session: string, asked: object): Buffer => {
  const headers = { origin: address, cookie: `schakel=${session}`, 'content-type': 'application/json' }
  return bytesOf('/page/requests', { ...headers, host: new URL(address).host }, JSON.stringify(asked))
}

let sent = 0
const once = () => {
  sent += 1
  const trigger_id = `${sent}.1.abc`
  return { trigger_id, response_url: `http://127.0.0.1:9/commands/${sent}` }
}

const slackBytes = ({ headers, body }: SignedRequest): Buffer => bytesOf('/slack/events', headers, body)

const bytesOf = (path: string, headers: Readonly<Record<string, string>>, body: string): Buffer => {
  const all = { host: '127.0.0.1', connection: 'keep-alive', 'content-length': Buffer.byteLength(body), ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}
