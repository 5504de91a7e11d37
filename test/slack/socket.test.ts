/** Socket Mode: the same listeners over a connection that we keep up ourselves. */
import { SocketModeReceiver } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createInFlight } from '../../bot/chat/in-flight.ts'
import { clientOptions, createBoltLog, type FetchFunction } from '../../bot/slack/clients.ts'
import { createIntake } from '../../bot/slack/receive.ts'
import { keepConnected, type SocketConnection } from '../../bot/slack/socket.ts'
import { type Logged, type Started, startPractice } from './start.ts'

let started: Started
const anna = () => started.world.user('anna')

beforeEach(async () => {
  started = await startPractice({ isSocket: true })
})
afterEach(() => started.close())

describe('over Socket Mode', () => {
  it('people are answered as over HTTP', async () => {
    await anna().command('/formulier', 'beleidsgroep')
    await anna().form(/Stap 1/)
    await anna().submit({ 'Wat?': 'mis' })
    await anna().submit({ 'Wat?': 'kaart' })
    await anna().form(/De stand is 7/)
    await anna().say('zeg hallo', 'beleidsgroep')
    await anna().hears(/Gezegd: hallo/)
  })

  it('each client sends the token that is its own', async () => {
    const tokens = Object.fromEntries(started.world.calls.map(({ method, token }) => [method, token]))
    expect(tokens).toMatchObject({ 'apps.connections.open': 'xapp-schakel-test', 'auth.test': 'xoxb-schakel-test' })
  })

  it('there is no way in over HTTP', async () => {
    expect((await fetch(`${started.server.address}/slack/events`, { method: 'POST' })).status).toBe(404)
  })

  it('a connection that breaks comes back, also when Slack is away for a moment', async () => {
    started.world.inject('apps.connections.open', { kind: 'status', status: 500 })
    started.world.inject('apps.connections.open', { kind: 'cut-before' })
    started.world.socket.cut()
    await started.world.socket.connected(2)
    await anna().command('/kaart', 'beleidsgroep')
    await anna().hears(/Teller/)
    expect(started.log.filter(({ event }) => event === 'slack.connect-failed')).toHaveLength(2)
  })

  it('what no app understands harms nothing', async () => {
    const { socket } = started.world
    socket.send('null')
    socket.send('{"type":"events_api","envelope_id":"1"}')
    socket.send('{"type":"interactive","envelope_id":"2","payload":null}')
    socket.send('{"type":"interactive","envelope_id":"3","payload":{"type":"view_submission"}}')
    socket.send('geen JSON')
    await anna().command('/kaart', 'beleidsgroep')
    await anna().hears(/Teller/)
  })
})

describe('a stop', () => {
  it('finishes what was taken in, and leaves to Slack what comes now, to be sent again', async () => {
    const { practice, slack, world } = started
    const held = Promise.withResolvers<void>()
    practice.hold.until = held.promise
    const waiting = anna().command('/wacht', 'beleidsgroep')
    while (practice.asked.length === 0) await new Promise((resolve) => setImmediate(resolve))
    const stopping = slack.stop?.()
    let isAcknowledged = false
    const event = { type: 'app_mention', channel: 'C1', user: world.userId('anna'), text: '<@U0> zeg dag' }
    const late = { type: 'event_callback', team_id: world.team, event_id: 'Ev1', event }
    world.socket.delivery.event(late).then(() => {
      isAcknowledged = true
    })
    held.resolve()
    await waiting
    await anna().hears(/Het duurde even/)
    await stopping
    expect(isAcknowledged).toBe(false)
    expect(practice.asked).toHaveLength(1)
    expect(slack.isHearing?.()).toBe(false)
  })
})

describe('a connection that Slack does not give', () => {
  let connection: SocketConnection
  let log: Logged[]
  let waits: number[]
  let paused: () => void
  afterEach(() => connection.stop())

  /** Waits for nothing, and stands still after so many waits. */
  const keep = (mostWaits: number, now?: () => number): Promise<void> => {
    log = []
    waits = []
    const enough = new Promise<void>((resolve) => {
      paused = resolve
    })
    const note = (event: string, fields = {}): void => void log.push({ event, fields })
    const quiet = { info: note, warn: note, error: note }
    const fetchFunction = globalThis.fetch as FetchFunction
    const options = clientOptions(started.world.settings.apiUrl, fetchFunction, createBoltLog(quiet), 10_000)
    connection = keepConnected({
      createClient: () =>
        new SocketModeReceiver({
          appToken: 'xapp-other',
          logger: createBoltLog(quiet),
          autoReconnectEnabled: false,
          installerOptions: { clientOptions: options },
        }).client,
      intake: createIntake({ inFlight: createInFlight(), patience: 3_000 }),
      log: quiet,
      patience: 200,
      wait: async (milliseconds, signal) => {
        waits.push(milliseconds)
        if (waits.length < mostWaits) return
        paused()
        await new Promise((resolve) => signal.addEventListener('abort', resolve))
      },
      ...(now ? { now } : {}),
    })
    return enough
  }

  it('because a firewall swallows it holds nothing up, is said in the log, and is tried anew', async () => {
    started.world.socket.behave('silent')
    const enough = keep(2)
    await connection.start()
    expect(connection.isHearing()).toBe(false)
    await enough
    const failed = log.filter(({ event }) => event === 'slack.connect-failed')
    expect(failed.map(({ fields }) => fields)).toEqual([
      { problem: 'TimeoutError', failures: 1, pause: 1_000 },
      { problem: 'TimeoutError', failures: 2, pause: 2_000 },
    ])
  })

  it('for longer than a hello is asked for ever more slowly', async () => {
    started.world.socket.behave('hanging-up')
    const enough = keep(4)
    await connection.start()
    await enough
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000])
    expect(connection.isHearing()).toBe(false)
  })

  it('any more after it stood for a while is asked for at once', async () => {
    started.world.socket.behave('hanging-up')
    let time = 0
    const enough = keep(3, () => {
      time += 10_000
      return time
    })
    await connection.start()
    await enough
    expect(waits).toEqual([500, 500, 500])
  })

  it('at first is there after all, and is heard', async () => {
    started.world.socket.behave('silent')
    keep(100)
    await connection.start()
    started.world.socket.behave('well')
    while (!connection.isHearing()) await new Promise((resolve) => setImmediate(resolve))
    await connection.stop()
    expect(connection.isHearing()).toBe(false)
  })

  it('because the token is wrong ends the start in words', async () => {
    started.world.inject('apps.connections.open', { kind: 'error', error: 'invalid_auth' })
    keep(1)
    await expect(connection.start()).rejects.toThrow('Slack refuses SLACK_APP_TOKEN (invalid_auth)')
  })
})
