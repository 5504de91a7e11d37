/** Hears what comes and changes, for as long as the page is open; after a lost connection it goes on where it was. */
import { NotAnswered, open } from './server.js'

/** Waiting time between attempts grows from one second to fifteen. */
const firstWait = 1_000
const longestWait = 15_000
/** A connection that stood this long was a good one: the next attempt need not wait. */
const steady = 10_000
const longestSilence = 60_000

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
  const place = { seq: since }
  let wait = firstWait / 2
  while (!signal.aborted) {
    const started = Date.now()
    if (await hearOut(place, listeners, signal)) return listeners.signedOut()
    if (signal.aborted) return
    listeners.connection(false)
    wait = Date.now() - started > steady ? firstWait : Math.min(wait * 2, longestWait)
    await patience(wait)
  }
}

/**
 * Listens until the connection is lost.
 *
 * @param {{ seq: number }} place
 * @param {Listeners} listeners
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>} whether one has to sign in
 */
const hearOut = async (place, listeners, signal) => {
  const silence = watchSilence()
  try {
    const response = await open(`/page/events?since=${place.seq}`, AbortSignal.any([signal, silence.signal]))
    listeners.connection(true)
    for await (const { event, data } of readEvents(response, silence.heard)) {
      if (event === 'signed-out') return true
      if (event === 'clock') listeners.clock(JSON.parse(data))
      if (event !== 'messages') continue
      const messages = /** @type {import('../page-data.ts').Message[]} */ (JSON.parse(data))
      place.seq = Math.max(place.seq, ...messages.map((message) => message.seq))
      listeners.messages(messages)
    }
    return false
  } catch (error) {
    return error instanceof NotAnswered && error.status === 401
  } finally {
    silence.end()
  }
}

/** A connection may die without a word: the server says something every 25 seconds, so a minute of silence is loss. */
const watchSilence = () => {
  const lost = new AbortController()
  const lose = () => lost.abort()
  let timer = setTimeout(lose, longestSilence)
  addEventListener('offline', lose)
  return {
    signal: lost.signal,
    heard: () => {
      clearTimeout(timer)
      timer = setTimeout(lose, longestSilence)
    },
    end: () => {
      clearTimeout(timer)
      removeEventListener('offline', lose)
    },
  }
}

/** Waits, or less when the browser says that it is online again. @param {number} time */
const patience = (time) =>
  new Promise((resolve) => {
    setTimeout(resolve, time)
    addEventListener('online', resolve, { once: true })
  })

/**
 * Server-sent events of a response. The browser's own EventSource cannot send the header of the try-out.
 *
 * @param {Response} response
 * @param {() => void} heard called at every sign of life
 */
async function* readEvents(response, heard) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (reader) {
    const { done, value } = await reader.read()
    if (done) return
    heard()
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
