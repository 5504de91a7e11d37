/** From the wake to the last message that Slack took, among a million that wait; beside a loop that only posts the same. */
import { setTimeout as pause } from 'node:timers/promises'
import { WebClient } from '@slack/web-api'
import { createApp } from '../../../bot/app.ts'
import { startDelivery } from '../../../bot/chat/delivery-loop.ts'
import type { Posting } from '../../../bot/chat/port.ts'
import type { Reminder } from '../../../bot/reminders/reminder.ts'
import { clientOptions, createBoltLog } from '../../../bot/slack/clients.ts'
import { drawMessage } from '../../../bot/slack/draw.ts'
import { createPort } from '../../../bot/slack/port.ts'
import { featuresOf } from '../../../scripts/features.ts'
import type { Storage } from '../../../storage/open.ts'
import { startServer } from '../children.ts'
import { openFilled } from '../seed-agreements.ts'
import { type DatabaseName, withSizes } from '../seeded-networks.ts'
import { mornings, seedDue } from './seed-due.ts'
import { seedReminders } from './seed-waiting.ts'

/** @property reminders given on the morning, private ones and those of channels. Milliseconds. */
export interface Morning {
  readonly reminders: number
  readonly messages: number
  readonly wake: number
  readonly whole: number
  readonly bare: number
}

interface Posted {
  readonly channel: string
  readonly posting: Posting
}

/** As the delivery has. */
const hands = 16
const silent = { info: () => {}, warn: console.error, error: console.error }
const clientOf = (url: string): WebClient =>
  new WebClient('xoxb-bench', clientOptions(`${url}/api/`, fetch, createBoltLog(silent), 10_000))

export const measureWholePath = async (
  database: DatabaseName,
  wait: number,
  report: (given: readonly Morning[]) => void,
): Promise<void> => {
  const slack = await startServer('Slack', { script: 'test/bench/servers/bare-slack.ts' })
  const open = async (url: string) => {
    // A third of these was given.
    const storage = await openFilled(url, (runner) => seedReminders(runner, wait * 1.5))
    await seedDue(storage)
    return storage
  }
  try {
    await withSizes(database, [wait], open, async ([storage]) => {
      if (storage) report(await liveThrough(storage, slack.address))
    })
  } finally {
    await slack.stop()
  }
}

const liveThrough = async (storage: Storage, url: string): Promise<readonly Morning[]> => {
  let [now, taken] = [0, 0]
  const counted = <Asked extends unknown[], Rows extends readonly Reminder[] | null>(
    take: (...asked: Asked) => Promise<Rows>,
  ) => {
    return async (...asked: Asked) => {
      const rows = await take(...asked)
      taken += rows?.length ?? 0
      return rows
    }
  }
  const { take, takeOf } = storage.reminders
  const reminders = { ...storage.reminders, take: counted(take), takeOf: counted(takeOf) }
  const app = createApp({
    features: featuresOf({ ...storage, reminders }, () => url),
    network: storage.network,
    unitOfWork: storage.unitOfWork,
    clock: { now: () => now },
    onFault: (error) => console.error(error),
  })
  const posted: Posted[] = []
  let lastAt = 0
  const slackPort = createPort(clientOf(url))
  const port = {
    ...slackPort,
    // Slack's one message a second in one conversation is not what is measured.
    pace: () => 0,
    post: async (...[to, posting]: Parameters<typeof slackPort.post>) => {
      const ts = await slackPort.post(to, posting)
      lastAt = performance.now()
      posted.push({ channel: to.conversation, posting })
      return ts
    },
  }
  const { outbox, network } = storage
  const delivery = startDelivery({ outbox, network, app, ports: [port], now: Date.now, log: silent })
  const settled = async (): Promise<void> => {
    while ((await outbox.counts()).owed > 0) await pause(50)
  }
  const given: Morning[] = []
  for (const morning of mornings) {
    // The afternoon before: what came since is given, and the bodies' mornings are planned.
    now = morning - 17 * 3_600_000
    await app.wake()
    await settled()
    posted.length = 0
    taken = 0
    now = morning
    const begun = performance.now()
    await app.wake()
    const wake = performance.now() - begun
    await settled()
    const bare = await postBare(url, posted)
    given.push({ reminders: taken, messages: posted.length, wake, whole: lastAt - begun, bare })
  }
  await delivery.stop()
  return given
}

/** The same cards, drawn beforehand. @returns milliseconds */
const postBare = async (url: string, posted: readonly Posted[]): Promise<number> => {
  const client = clientOf(url)
  const waits = posted.map(({ channel, posting: { card, words, key } }) => ({
    ...{ channel, ...drawMessage(card, words), unfurl_links: false, unfurl_media: false, link_names: false },
    metadata: { event_type: 'schakel_outbox', event_payload: { key } },
  }))
  const begun = performance.now()
  const post = async (): Promise<void> => {
    for (let next = waits.pop(); next; next = waits.pop()) await client.chat.postMessage(next)
  }
  await Promise.all(Array.from({ length: hands }, post))
  return performance.now() - begun
}
