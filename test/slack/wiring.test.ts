/** What of the SDK has to be just so: it costs speed, or sends one app's token with the calls of another. */
import { App as Bolt } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import { createInFlight } from '../../bot/chat/in-flight.ts'
import { clientOptions, createBoltLog, type FetchFunction } from '../../bot/slack/clients.ts'
import { listen } from '../../bot/slack/listen.ts'
import { openSlack } from '../../bot/slack/open-slack.ts'
import { createIntake } from '../../bot/slack/receive.ts'
import { card, paragraph } from '../../cards/card.ts'
import { wordsIn } from '../../cards/words/speak.ts'

const quiet = { info: () => {}, warn: () => {}, error: () => {} }

describe('Bolt', () => {
  it('has one listener per kind, which it walks on every request', () => {
    const { receiver } = createIntake({ inFlight: createInFlight(), patience: 3_000 })
    const bolt = new Bolt({ receiver, authorize: async () => ({}), convoStore: false, logger: createBoltLog(quiet) })
    listen(bolt, { slack: {} as never, now: Date.now, patience: 3_000 })
    const kinds = ['command', 'shortcut', 'action', 'view', 'options', 'event']
    // biome-ignore lint/complexity/useLiteralKeys: Bolt keeps them to itself
    expect(bolt['listeners']).toHaveLength(kinds.length)
  })
})

describe('the clients', () => {
  it('are given no headers, in which the SDK would write a token for all who share them', () => {
    const options = clientOptions(undefined, fetch as FetchFunction, createBoltLog(quiet), 10_000)
    expect(options).not.toHaveProperty('headers')
  })

  it('of two apps in one process each send their own token', async () => {
    const sent: unknown[] = []
    const fetch = (async (_: string, { headers }: RequestInit) => {
      sent.push(new Headers(headers).get('authorization'))
      return Response.json({ ok: true, ts: '1.1' })
    }) as unknown as FetchFunction
    const open = (botToken: string) =>
      openSlack({ signingSecret: 's', botToken }, { app: {} as never, log: quiet, fetch })
    const [one, other] = [await open('xoxb-one'), await open('xoxb-other')]
    const posting = { key: 'k', card: card('Dag', paragraph('Dag')), words: wordsIn('nl') }
    const to = { surface: 'slack', space: 'T1', conversation: 'C1' } as const
    for (const { port } of [one, other, one]) await port.post(to, posting)
    await other.start?.()
    expect(sent).toEqual(['Bearer xoxb-one', 'Bearer xoxb-other', 'Bearer xoxb-one', 'Bearer xoxb-other'])
  })
})
