/** Hears what comes and changes, for as long as the page is open; after a lost connection it goes on where it was. */
import { NotAnswered, open } from './server.js'

/** Waiting time between attempts grows from one second to fifteen. */
const firstWait = 1_000
const longestWait = 15_000
/** A connection that stood this long was a good one: the next attempt need not wait. */
const steady = 10_000
const longestSilence = 60_000

/**
 * A hidden window hangs up and looks in this often, for the mark in its title: a browser opens six connections to a
 * host, for all windows together.
 */
const hiddenPause = 60_000
/** A window whose place was taken by newer ones goes on when it is used, or after this long. */
const replacedPause = 60 * 60_000

/** @typedef {'live' | 'lost' | 'replaced'} ConnectionState */

/**
 * @typedef {object} Listeners
 * @property {(messages: readonly import('../page-data.ts').Message[]) => void} messages
 * @property {(frame: string) => void} frame what stands around the messages, in short
 * @property {() => Promise<void>} behind too much came to tell: what is shown has to be loaded anew
 * @property {(clock: import('../page-data.ts').ClockState) => void} clock
 * @property {() => void} signedOut
 * @property {(state: ConnectionState) => void} connection
 */

/**
 * @param {{ seq: number }} place how far was heard; goes on as more is
 * @param {Listeners} listeners
 * @param {AbortSignal} signal ends it
 */
export const listen = async (place, listeners, signal) => {
  let wait = firstWait / 2
  while (!signal.aborted) {
    const started = Date.now()
    const outcome = await hearOut(place, listeners, signal)
    if (signal.aborted) return
    if (outcome === 'signed-out') return listeners.signedOut()
    if (outcome === 'hidden') await patience(hiddenPause, document, 'visibilitychange', signal)
    else listeners.connection(outcome)
    if (outcome === 'replaced') await patience(replacedPause, window, 'focus', signal)
    if (outcome !== 'lost') continue
    wait = Date.now() - started > steady ? firstWait : Math.min(wait * 2, longestWait)
    await patience(wait, window, 'online', signal)
  }
}

/**
 * Listens until the connection is lost, or this window hangs up.
 *
 * @param {{ seq: number }} place
 * @param {Listeners} listeners
 * @param {AbortSignal} signal
 * @returns {Promise<'lost' | 'hidden' | 'replaced' | 'signed-out'>} why it ended
 */
const hearOut = async (place, listeners, signal) => {
  const watch = watchConnection()
  try {
    const response = await open(`/page/events?since=${place.seq}`, AbortSignal.any([signal, watch.signal]))
    listeners.connection('live')
    for await (const { event, data } of readEvents(response, watch.heard)) {
      if (event === 'signed-out' || event === 'replaced') return event
      if (event === 'clock') listeners.clock(JSON.parse(data))
      if (event === 'news') await takeIn(JSON.parse(data), place, listeners)
      if (event === 'news' && isHidden()) return 'hidden'
    }
    return 'lost'
  } catch (error) {
    if (error === 'hidden') return 'hidden'
    return error instanceof NotAnswered && error.status === 401 ? 'signed-out' : 'lost'
  } finally {
    watch.end()
  }
}

/** @param {import('../page-data.ts').NewsJson} news @param {{ seq: number }} place @param {Listeners} listeners */
const takeIn = async (news, place, listeners) => {
  if (news.isBehind) await listeners.behind()
  if (news.messages.length > 0) listeners.messages(news.messages)
  place.seq = news.until
  listeners.frame(news.frame)
}

const isHidden = () => document.visibilityState === 'hidden'

/**
 * A connection may die without a word: the server says something every 25 seconds, so a minute of silence is loss.
 * Its signal is aborted with why.
 */
const watchConnection = () => {
  const over = new AbortController()
  const { signal } = over
  const lose = () => over.abort('lost')
  let timer = setTimeout(lose, longestSilence)
  addEventListener('offline', lose, { signal })
  document.addEventListener('visibilitychange', () => isHidden() && over.abort('hidden'), { signal })
  return {
    signal,
    heard: () => {
      clearTimeout(timer)
      timer = setTimeout(lose, longestSilence)
    },
    end: () => {
      clearTimeout(timer)
      over.abort()
    },
  }
}

/**
 * Waits, or less when this event comes.
 *
 * @param {number} time
 * @param {EventTarget} target
 * @param {string} event
 * @param {AbortSignal} signal
 */
const patience = (time, target, event, signal) =>
  new Promise((resolve) => {
    const over = new AbortController()
    const go = () => {
      clearTimeout(timer)
      over.abort()
      resolve(null)
    }
    const timer = setTimeout(go, time)
    target.addEventListener(event, go, { signal: over.signal })
    signal.addEventListener('abort', go, { signal: over.signal })
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
