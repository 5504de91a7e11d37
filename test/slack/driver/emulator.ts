/** Slack itself, as far as it keeps and answers: `emulate`, with people, channels and our app in it. */
import { createEmulator, type Emulator } from 'emulate'
import { asList, asObject, asText, type Json } from './json.ts'

export interface Workspace {
  readonly url: string
  readonly team: string
  readonly bot: string
  /** Slack id by name. */
  readonly users: ReadonlyMap<string, string>
  readonly channels: ReadonlyMap<string, string>
  readonly call: (method: string, args: Json, token?: string) => Promise<Json>
  readonly close: () => Promise<void>
}

export const botToken = 'xoxb-schakel-test'
/** Another app in the same workspace. */
export const otherToken = 'xoxb-other-test'

export const startWorkspace = async (people: readonly string[], channels: readonly string[]): Promise<Workspace> => {
  const emulator: Emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        users: [...people, 'schakel', 'other'].map((name) => ({ name })),
        channels: channels.map((name) => ({ name })),
        tokens: [
          { token: botToken, user: 'schakel', type: 'bot', app_id: 'A000000001', bot_id: 'B000000001' },
          { token: otherToken, user: 'other', type: 'bot', app_id: 'A000000002', bot_id: 'B000000002' },
        ],
      },
    },
  })
  const url = emulator.url.replace('localhost', '127.0.0.1')
  const call = (method: string, args: Json, token = botToken) => callSlack(url, method, args, token)
  const users = byName(asList((await call('users.list', { limit: 1000 })).members))
  const bot = users.get('schakel') ?? ''
  return {
    url,
    team: asText((await call('auth.test', {})).team_id),
    bot,
    users,
    channels: byName(asList((await call('conversations.list', { limit: 1000 })).channels)),
    call,
    close: () => emulator.close(),
  }
}

/** No connection is kept: one that its server closes after a while may be chosen again just then. */
export const oneConnection = { connection: 'close' }

const byName = (rows: readonly Json[]): Map<string, string> =>
  new Map(rows.map((row) => [asText(row.name), asText(row.id)]))

const callSlack = async (url: string, method: string, args: Json, token: string): Promise<Json> => {
  const answered = await fetch(`${url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...oneConnection },
    body: JSON.stringify(args),
  })
  return asObject(await answered.json())
}
