/** Requests that nobody but Slack could have sent now, and those that no app understands. */
import { request } from 'node:http'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSlack } from '../../bot/slack/open-slack.ts'
import { formType, type SignedRequest, sign, signCommand, signEvent, signInteraction } from './driver/sign.ts'
import { type Started, startPractice } from './start.ts'

let started: Started
let now = Date.now()

beforeAll(async () => {
  started = await startPractice({ now: () => now, patience: 1_000 })
})
afterAll(() => started.close())

const secret = () => started.world.settings.signingSecret
const seconds = (offset = 0) => Math.floor(now / 1000) + offset
const send = (request: RequestInit) => fetch(`${started.server.address}/slack/events`, request)
const statusOf = async (request: RequestInit) => (await send(request)).status

const fields = () => ({
  command: '/kaart',
  text: '',
  team_id: started.world.team,
  channel_id: started.world.channelId('beleidsgroep'),
  user_id: started.world.userId('anna'),
  user_name: 'anna',
  trigger_id: 'none',
  response_url: 'http://127.0.0.1:1/none',
})
const command = (at = seconds()) => signCommand(secret(), fields(), at)
const withHeader = (request: SignedRequest, name: string, value: string | null): RequestInit => {
  const { [name]: _, ...others } = request.headers as Record<string, string>
  return { ...request, headers: value === null ? others : { ...others, [name]: value } }
}
const signature = 'x-slack-signature'
const signatureOf = () => command().headers[signature] ?? ''
const timestamp = 'x-slack-request-timestamp'
const signedAt = (stamp: string) => {
  const request = sign(secret(), new URLSearchParams(fields()).toString(), formType, stamp as unknown as number)
  return withHeader(request, timestamp, stamp)
}

const refused: readonly (readonly [string, number, () => RequestInit])[] = [
  ['no signature', 401, () => withHeader(command(), signature, null)],
  ['an empty signature', 401, () => withHeader(command(), signature, '')],
  ['the secret of another app', 401, () => signCommand('the secret of another app', fields(), seconds())],
  ['another version prefix', 401, () => withHeader(command(), signature, signatureOf().replace('v0', 'v1'))],
  ['half a signature', 401, () => withHeader(command(), signature, signatureOf().slice(0, 40))],
  ['a body changed by one byte', 401, () => ({ ...command(), body: command().body.replace('kaart', 'kaars') })],
  ['no timestamp', 401, () => withHeader(command(), timestamp, null)],
  ['a timestamp that is no number', 401, () => signedAt('gisteren')],
  ['an infinite timestamp', 401, () => signedAt('Infinity')],
  ['a negative timestamp', 401, () => signedAt(`-${seconds()}`)],
  ['a timestamp in another notation', 401, () => signedAt(`${seconds()}.0`)],
  ['a timestamp in milliseconds', 401, () => command(now)],
  ['a timestamp of 6 minutes ago', 401, () => command(seconds(-360))],
  ['a timestamp of 6 minutes ahead', 401, () => command(seconds(360))],
  ['an empty body', 401, () => sign(secret(), '', formType, seconds())],
  ['the body null', 400, () => sign(secret(), 'null', 'application/json', seconds())],
  ['a body that is a list', 400, () => sign(secret(), '[]', 'application/json', seconds())],
  ['a body that is no JSON', 400, () => sign(secret(), '{', 'application/json', seconds())],
  ['payload=null', 400, () => sign(secret(), 'payload=null', formType, seconds())],
  ['a payload that is no JSON', 400, () => sign(secret(), 'payload=%7B', formType, seconds())],
  ['a submission of nothing', 400, () => signInteraction(secret(), { type: 'view_submission' }, seconds())],
  ['a press of nothing', 400, () => signInteraction(secret(), { type: 'block_actions' }, seconds())],
  ['an unknown kind of payload', 400, () => signInteraction(secret(), { type: 'dialog' }, seconds())],
  ['a command without a user', 400, () => signCommand(secret(), { ...fields(), user_id: '' }, seconds())],
  ['an event of null', 400, () => signEvent(secret(), { type: 'event_callback', event: null }, seconds())],
  ['no content type', 400, () => withHeader(command(), 'content-type', '')],
  ['another content type', 400, () => sign(secret(), 'command=/kaart', 'text/plain', seconds())],
  ['a body of 2 MB', 413, () => sign(secret(), 'x'.repeat(2_000_000), formType, seconds())],
  ['a body of 2 MB that nobody signed', 401, () => ({ method: 'POST', body: 'x'.repeat(2_000_000) })],
  [
    'a stream that does not end in time',
    413,
    () => ({ ...command(), body: manyBytes(), duplex: 'half' }) as RequestInit,
  ],
]

const manyBytes = () =>
  new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(100_000)),
  })

describe('a request is refused that has', () => {
  it.each(refused)('%s (%i)', async (_, status, request) => {
    const response = await send(request()).catch((error: unknown) => {
      // A server that stops reading may cut the line before a sender of endless bytes hears why.
      if (status === 413) return new Response(null, { status })
      throw error
    })
    expect(response.status).toBe(status)
    expect(started.practice.asked).toEqual([])
  })
})

describe('a request of a stranger', () => {
  /** Announces a body that never comes: the status, once the line is closed too. */
  const announce = (headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const address = `${started.server.address}/slack/events`
      const sending = request(address, { method: 'POST', headers: { ...headers, 'content-length': '1000000' } })
      let status: number | undefined
      sending.on('response', (response) => {
        status = response.statusCode
        response.resume()
      })
      sending.on('error', (error) => status || reject(error)).on('close', () => resolve(status))
      sending.flushHeaders()
    })

  it('is refused by its headers, whatever body may follow', async () => {
    expect(await announce({ 'content-type': formType })).toBe(401)
  })

  it('who only looks like Slack is not waited for', async () => {
    expect(await announce(command().headers)).toBe(408)
  })
})

describe('settings are refused', () => {
  const open = (change: object) =>
    openSlack({ ...started.world.settings, ...change }, { app: {} as never, log: { info() {}, warn() {}, error() {} } })

  it.each(['', ' '])('without a signing secret over HTTP: %j', async (signingSecret) => {
    await expect(open({ signingSecret })).rejects.toThrow('SLACK_SIGNING_SECRET')
    await expect(open({ signingSecret, appToken: 'xapp-1' })).resolves.toBeDefined()
  })

  it('without a token', async () => {
    await expect(open({ botToken: '' })).rejects.toThrow('SLACK_BOT_TOKEN')
  })
})

describe('a replay', () => {
  it('is refused, also when it was signed ahead of time', async () => {
    const request = command(seconds(240))
    expect(await statusOf(request)).toBe(200)
    expect(await statusOf(request)).toBe(401)
    now += 8 * 60_000
    expect(await statusOf(request)).toBe(401)
    now -= 8 * 60_000
    expect(started.practice.asked).toHaveLength(1)
  })
})

describe('a request is heard that', () => {
  it.each([
    ['is nearly 5 minutes old', () => command(seconds(-298))],
    ['is nearly 5 minutes ahead', () => command(seconds(298))],
    [
      'names its charset',
      () =>
        sign(
          secret(),
          new URLSearchParams({ ...fields(), text: 'a' }).toString(),
          `${formType}; charset=utf-8`,
          seconds(),
        ),
    ],
  ])('%s', async (_, request) => {
    expect(await statusOf(request())).toBe(200)
  })

  it('asks whether the address is ours', async () => {
    const asked = await send(signEvent(secret(), { type: 'url_verification', challenge: 'abc' }, seconds()))
    expect(await asked.json()).toEqual({ challenge: 'abc' })
    expect(await statusOf(signCommand(secret(), { ssl_check: '1' }, seconds()))).toBe(200)
  })
})

describe('whatever Slack may sign', () => {
  const kind = fc.constantFrom(
    'block_actions',
    'view_submission',
    'block_suggestion',
    'message_action',
    'shortcut',
    'event_callback',
  )
  const part = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.integer(),
    fc.object({ maxDepth: 2 }),
    fc.constant([]),
    fc.constant([null]),
  )
  const keys = [
    'actions',
    'view',
    'user',
    'team',
    'channel',
    'message',
    'event',
    'callback_id',
    'action_id',
    'command',
    'name',
  ]
  const payload = fc
    .tuple(kind, fc.dictionary(fc.constantFrom(...keys), part))
    .map(([type, parts]): object => ({ type, ...parts }))

  it('gets an answer, and harms nothing', async () => {
    const shape = fc.asyncProperty(payload, async (body) => {
      expect([200, 400, 401]).toContain(await statusOf(signInteraction(secret(), body, seconds())))
      expect([200, 400, 401]).toContain(await statusOf(signEvent(secret(), body, seconds())))
    })
    await fc.assert(shape, { numRuns: 150 })
    await started.world.user('anna').command('/kaart', 'beleidsgroep')
  })
})
