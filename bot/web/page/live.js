/** Hears what comes and changes, for as long as the page is open; after a lost connection it goes on where it was. */
import { NotAnswered, open } from './server.js'

/** Waiting time between attempts grows from one second to fifteen. */
const firstWait = 1_000
const longestWait = 15_000

/**
 * @typedef {object} Listeners
 * @property {(messages: readonly import('../page-data.ts').Message[]) => void} messages
 * @property {(clock: import('../page-data.ts').ClockState) => void} clock
 * @property {() => void} signedOut
 * @property {(isConnected: boolean) => void} connection
 */

/**
 * @param {number} since
 * @param {Listeners} listeners
 * @param {AbortSignal} signal ends it
 */
export const listen = async (since, listeners, signal) => {
  let seq = since
  let wait = firstWait
  while (!signal.aborted) {
    try {
      const response = await open(`/page/events?since=${seq}`, signal)
      listeners.connection(true)
      wait = firstWait
      for await (const { event, data } of readEvents(response)) {
        if (event === 'signed-out') return listeners.signedOut()
        if (event === 'clock') listeners.clock(JSON.parse(data))
        if (event !== 'messages') continue
        const messages = /** @type {import('../page-data.ts').Message[]} */ (JSON.parse(data))
        seq = Math.max(seq, ...messages.map((message) => message.seq))
        listeners.messages(messages)
      }
    } catch (error) {
      if (error instanceof NotAnswered && error.status === 401) return listeners.signedOut()
    }
    if (signal.aborted) return
    listeners.connection(false)
    await new Promise((resolve) => setTimeout(resolve, wait))
    wait = Math.min(wait * 2, longestWait)
  }
}

/**
 * Server-sent events of a response. The browser's own EventSource cannot send the header of the try-out.
 *
 * @param {Response} response
 */
async function* readEvents(response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (reader) {
    const { done, value } = await reader.read()
    if (done) return
    text += value
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) yield readEvent(block)
  }
}

/** @param {string} block */
const readEvent = (block) => {
  const lines = block.split('\n')
  const dataOf = (/** @type {string} */ name) =>
    lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2))
  return { event: dataOf('event')[0] ?? '', data: dataOf('data').join('\n') }
}
