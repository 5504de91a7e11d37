/** What Slack waits for, what it sends twice, and what is under way when we stop. */
import { afterEach, describe, expect, it } from 'vitest'
import { signCommand, signEvent } from './driver/sign.ts'
import { type Started, startPractice } from './start.ts'

let started: Started
afterEach(() => started.close())
const anna = () => started.world.user('anna')

const hold = (): (() => void) => {
  let release = () => {}
  started.practice.hold.until = new Promise((resolve) => {
    release = resolve
  })
  return release
}

const said = (text: string) => ({
  type: 'event_callback',
  team_id: started.world.team,
  event_id: 'Ev1',
  event: {
    type: 'app_mention',
    channel: started.world.channelId('beleidsgroep'),
    user: started.world.userId('anna'),
    text,
  },
})
const send = (request: RequestInit) => fetch(`${started.server.address}/slack/events`, request)

describe('an answer that takes too long', () => {
  it('to a command follows, and Slack is not told that we failed', async () => {
    started = await startPractice({ patience: 600 })
    const release = hold()
    await anna().command('/wacht', 'beleidsgroep')
    expect(await anna().messages('beleidsgroep')).toEqual([])
    release()
    await anna().hears(/Het duurde even/)
  })

  it('to a form becomes the form, which Slack has kept, so that nobody sends it twice', async () => {
    started = await startPractice({ patience: 60 })
    await anna().command('/formulier', 'beleidsgroep')
    await anna().form(/Stap 1/)
    const release = hold()
    await expect(anna().submit({ 'Wat?': 'wacht' })).rejects.toThrow('504')
    release()
    await anna().form(/Het is opgeschreven/)
    await anna().hears(/Het is opgeschreven/)
    expect(started.practice.sent).toHaveLength(1)
    expect(started.log).toContainEqual({ event: 'slack.form-late', fields: { kind: 'done' } })
  })

  it('to a form with a mistake in it is said where the form began, and what was typed stands', async () => {
    started = await startPractice({ patience: 60 })
    await anna().command('/formulier', 'beleidsgroep')
    await anna().form(/Stap 1/)
    const release = hold()
    await expect(anna().submit({ 'Wat?': 'wacht mis' })).rejects.toThrow('504')
    release()
    await anna().hears(/Dit klopt niet/)
    await anna().form(/Stap 1/)
  })
})

describe('an event', () => {
  const secret = () => started.world.settings.signingSecret
  const wait = (ago = 0) => send(signEvent(secret(), said('<@U0> wacht'), Math.floor(Date.now() / 1000) - ago))

  it('is acknowledged when it is kept, and not before', async () => {
    started = await startPractice()
    const release = hold()
    let isAcknowledged = false
    const sent = wait().then(({ status }) => {
      isAcknowledged = true
      return status
    })
    await untilAsked()
    await send(signCommand(secret(), { ssl_check: '1' }))
    expect(isAcknowledged).toBe(false)
    release()
    expect(await sent).toBe(200)
  })

  it('that takes too long is asked for again, and that waits for the same work', async () => {
    started = await startPractice({ patience: 500 })
    const release = hold()
    expect((await wait()).status).toBe(504)
    const again = wait(5)
    release()
    expect((await again).status).toBe(200)
    expect(started.practice.asked).toHaveLength(1)
  })
})

describe('an event that Slack sends again', () => {
  it('is heard once, whatever its retry header says', async () => {
    started = await startPractice()
    const secret = started.world.settings.signingSecret
    const now = Math.floor(Date.now() / 1000)
    const event = said('<@U0> zeg hallo')
    await send(signEvent(secret, event, now))
    const again = signEvent(secret, event, now - 1)
    expect((await send({ ...again, headers: { ...again.headers, 'x-slack-retry-num': '1' } })).status).toBe(200)
    await anna().hears(/Gezegd: hallo/)
    await send(signEvent(secret, { ...event, event_id: 'Ev2', event: { ...event.event, text: '<@U0> zeg dag' } }, now))
    await anna().hears(/Gezegd: dag/)
    expect(started.practice.asked).toHaveLength(2)
  })

  it.each([
    ['of a bot', { bot_id: 'B1' }],
    ['that was changed', { subtype: 'message_changed' }],
    ['that was mended after it was answered', { edited: { user: 'U1', ts: '2.1' } }],
    ['in a channel without our name', { type: 'message', channel_type: 'channel' }],
    ['of another kind', { type: 'reaction_added' }],
    ['without a text', { user: undefined }],
  ])('is not heard when it is one %s', async (_, change) => {
    started = await startPractice()
    const event = said('zeg hallo')
    const request = signEvent(started.world.settings.signingSecret, { ...event, event: { ...event.event, ...change } })
    expect((await send(request)).status).toBe(200)
    await started.slack.stop?.()
    expect(started.practice.asked).toEqual([])
  })
})

describe('a stop', () => {
  it('waits for what was taken in and takes in no more', async () => {
    started = await startPractice()
    const release = hold()
    const waiting = anna().command('/wacht', 'beleidsgroep')
    await untilAsked()
    let isStopped = false
    const stopping = started.slack.stop?.().then(() => {
      isStopped = true
    })
    const late = signCommand(started.world.settings.signingSecret, { command: '/kaart' })
    expect((await send(late)).status).toBe(503)
    expect(isStopped).toBe(false)
    release()
    await waiting
    await stopping
    await anna().hears(/Het duurde even/)
  })
})

const untilAsked = async (): Promise<void> => {
  while (started.practice.asked.length === 0) await new Promise((resolve) => setImmediate(resolve))
}
