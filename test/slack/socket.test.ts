/** Socket Mode: the same listeners over a connection that we keep up ourselves. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Started, startPractice } from './start.ts'

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
