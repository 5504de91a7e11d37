/** What the outbox owes to Slack: posted once, made right, and found back when its answer was lost. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DeliveryProblem, type Posting } from '../../bot/chat/port.ts'
import { openSlack } from '../../bot/slack/open-slack.ts'
import { card, paragraph } from '../../cards/card.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { otherToken } from './driver/emulator.ts'
import type { Fault } from './driver/faults.ts'
import { readingOf } from './driver/screen.ts'
import { practiceCard } from './practice.ts'
import { type Started, startPractice } from './start.ts'

let started: Started
let since: number

beforeEach(async () => {
  since = Date.now()
  started = await startPractice()
})
afterEach(() => started.close())

const posting = (text: string, key = text): Posting => ({
  key,
  card: card(text, paragraph(text)),
  words: wordsIn('nl'),
})
const to = () => started.channel.address
const port = () => started.slack.port
const stands = () => started.world.user('bram').messages('beleidsgroep')
const callsOf = (method: string) => started.world.calls.filter((call) => call.method === method)

const problemOf = async (doing: Promise<unknown>): Promise<DeliveryProblem> => {
  const problem = await doing.then(
    () => null,
    (error: unknown) => error,
  )
  if (problem instanceof DeliveryProblem) return problem
  throw new Error(`Expected a delivery problem, got ${String(problem)}`)
}

describe('a posting', () => {
  it('stands in the channel with its key, unfurls nothing and calls nobody', async () => {
    const text = '<!channel> & <@U1> *vet* https://schakel.example @iedereen'
    const ts = await port().post(to(), posting(text))
    const [message] = await stands()
    expect(message?.ts).toBe(ts)
    expect(readingOf(message ?? {})).toBe(text)
    expect(message?.text).toBe('&lt;!channel&gt; &amp; &lt;@U1&gt; *vet* https://schakel.example @iedereen')
    expect(callsOf('chat.postMessage')[0]?.args).toMatchObject({
      unfurl_links: false,
      unfurl_media: false,
      link_names: false,
      metadata: { event_type: 'schakel_outbox', event_payload: { key: text } },
    })
  })

  it('becomes its newer state, and is still found by its key', async () => {
    const ts = await port().post(to(), posting('oud', 'sleutel'))
    await port().replace(to(), ts, { ...posting('nieuw', 'sleutel'), card: practiceCard(3) })
    expect((await stands()).map(readingOf)).toEqual([expect.stringContaining('De stand is 3.')])
    await expect(port().find?.(to(), 'sleutel', since)).resolves.toBe(ts)
    expect(callsOf('chat.update')[0]?.args).toMatchObject({ parse: 'none', link_names: false })
  })
})

describe('a press on a posting', () => {
  it('is acknowledged without a word, for the card changes for everybody', async () => {
    await port().post(to(), { ...posting('kaart'), card: practiceCard(0) })
    await started.world.user('anna').press('Tel', { in: 'beleidsgroep', on: /De stand is 0/ })
    expect(started.practice.asked).toMatchObject([{ kind: 'press', name: 'practice.count', data: { count: 0 } }])
    expect(await started.world.user('anna').messages('beleidsgroep')).toHaveLength(1)
  })
})

describe('a posting whose answer was lost', () => {
  it('is in doubt, was sent once, and is found back', async () => {
    started.world.inject('chat.postMessage', { kind: 'cut-after' })
    expect((await problemOf(port().post(to(), posting('een')))).outcome).toBe('doubt')
    expect(callsOf('chat.postMessage')).toHaveLength(1)
    await expect(port().find?.(to(), 'een', since)).resolves.toBe((await stands())[0]?.ts)
  })

  it('surely does not stand when it never arrived', async () => {
    started.world.inject('chat.postMessage', { kind: 'cut-before' })
    expect((await problemOf(port().post(to(), posting('een')))).outcome).toBe('doubt')
    await expect(port().find?.(to(), 'een', since)).resolves.toBeNull()
  })

  it('is found among many later ones', async () => {
    const ts = await port().post(to(), posting('gezocht'))
    for (let count = 0; count < 450; count += 1)
      await started.world.call('chat.postMessage', { channel: to().conversation, text: `bericht ${count}` })
    await expect(port().find?.(to(), 'gezocht', since)).resolves.toBe(ts)
    expect(callsOf('conversations.history')).toHaveLength(3)
  })

  it('is not taken for what another app posted under its key', async () => {
    const metadata = { event_type: 'schakel_outbox', event_payload: { key: 'een' } }
    await started.world.call('chat.postMessage', { channel: to().conversation, text: 'een', metadata }, otherToken)
    await expect(port().find?.(to(), 'een', since)).resolves.toBeNull()
    const ts = await port().post(to(), posting('een'))
    await expect(port().find?.(to(), 'een', since)).resolves.toBe(ts)
  })

  it('counts as not there in a group message, which Slack lets nobody read who asks no more than we do', async () => {
    const provided = 'commands,chat:write,channels:history,groups:history,metadata.message:read'
    started.world.inject('conversations.history', { kind: 'error', error: 'missing_scope', provided })
    await expect(port().find?.(to(), 'een', since)).resolves.toBeNull()
  })

  it('is looked for later where an administrator has still to grant that we may read', async () => {
    const provided = 'commands,chat:write,channels:history'
    started.world.inject('conversations.history', { kind: 'error', error: 'missing_scope', provided })
    expect((await problemOf(port().find?.(to(), 'een', since) ?? Promise.resolve())).outcome).toBe('later')
  })

  it('is not looked for among what is older than it', async () => {
    await port().post(to(), posting('gezocht'))
    await expect(port().find?.(to(), 'gezocht', since + 10 * 60_000)).resolves.toBeNull()
  })
})

/** What happened, what it means for a post and for what may be repeated, and what it says of the whole conversation. */
const problems: readonly [string, Fault, string, string, string?][] = [
  ['too many at once', { kind: 'rate-limited', retryAfter: 7 }, 'later', 'later'],
  ['a gateway that fails', { kind: 'status', status: 502 }, 'doubt', 'later'],
  ['a gateway that lets nothing through', { kind: 'status', status: 403 }, 'later', 'later'],
  ['a page instead of an answer', { kind: 'page' }, 'doubt', 'later'],
  ['a cut before it', { kind: 'cut-before' }, 'doubt', 'later'],
  ['a cut after it', { kind: 'cut-after' }, 'doubt', 'later'],
  ['a channel that is gone', { kind: 'error', error: 'channel_not_found' }, 'never', 'never', 'removed'],
  ['an archived channel', { kind: 'error', error: 'is_archived' }, 'never', 'never', 'archived'],
  ['a channel that the bot was put out of', { kind: 'error', error: 'not_in_channel' }, 'never', 'never', 'removed'],
  ['an app that was removed', { kind: 'error', error: 'token_revoked' }, 'later', 'later', 'revoked'],
  ['a closed account', { kind: 'error', error: 'account_inactive' }, 'later', 'later', 'revoked'],
  [
    'a channel in which only some may write',
    { kind: 'error', error: 'restricted_action_read_only_channel' },
    'never',
    'never',
    'unreachable',
  ],
  ['a message that was deleted', { kind: 'error', error: 'message_not_found' }, 'never', 'never'],
  ['blocks that Slack does not take', { kind: 'error', error: 'invalid_blocks' }, 'never', 'never'],
  ['a wrong token', { kind: 'error', error: 'invalid_auth' }, 'later', 'later'],
  ['a missing scope', { kind: 'error', error: 'missing_scope' }, 'later', 'later'],
  ['a moving workspace', { kind: 'error', error: 'team_added_to_org' }, 'later', 'later'],
  ['an error inside Slack', { kind: 'error', error: 'internal_error' }, 'doubt', 'later'],
]

describe('after a problem it is known what may be done', () => {
  it.each(problems)('%s', async (_, fault, posted, replaced, trouble) => {
    const ts = await port().post(to(), posting('staat er'))
    started.world.inject('chat.postMessage', fault)
    started.world.inject('chat.update', fault)
    started.world.inject('conversations.history', fault)
    const lookedUp = () => port().find?.(to(), 'een', since) ?? Promise.resolve()
    const met = [
      await problemOf(port().post(to(), posting('een'))),
      await problemOf(port().replace(to(), ts, posting('twee'))),
      await problemOf(lookedUp()),
    ]
    expect(met.map(({ outcome }) => outcome)).toEqual([posted, replaced, replaced])
    expect(met[0]?.trouble).toBe(trouble)
    expect(callsOf('chat.postMessage')).toHaveLength(2)
    expect(callsOf('chat.update')).toHaveLength(1)
  })

  it('waits as long as Slack asks, while forms still open', async () => {
    started.world.inject('chat.postMessage', { kind: 'rate-limited', retryAfter: 7 })
    expect((await problemOf(port().post(to(), posting('een')))).retryAfter).toBe(7_000)
    await started.world.user('anna').command('/formulier', 'beleidsgroep')
    await started.world.user('anna').form(/Stap 1/)
  })

  it('tries later when Slack cannot be reached at all', async () => {
    const nobody = { ...started.world.settings, apiUrl: `http://127.0.0.1:${await closedPort()}/api/` }
    const quiet = { info: () => {}, warn: () => {}, error: () => {} }
    const { port } = await openSlack(nobody, { app: {} as never, log: quiet })
    expect((await problemOf(port.post(to(), posting('een')))).outcome).toBe('later')
  })
})

const closedPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

describe('a deleted message', () => {
  it('is never replaced', async () => {
    const ts = await port().post(to(), posting('weg'))
    await started.world.call('chat.delete', { channel: to().conversation, ts })
    const problem = await problemOf(port().replace(to(), ts, posting('terug')))
    expect([problem.outcome, problem.message]).toEqual(['never', 'message_not_found'])
  })
})
