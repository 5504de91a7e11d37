/** Begins the page: finds out who you are, and shows your channels, the sign-in, or the choice of a persona. */
import { Frame } from './frame.js'
import { keepPersona, keepTryOutToken, read, send } from './server.js'
import { readCode, showSignedOut, showSignIn } from './sign-in.js'
import { openTryOutBar, showPersonas } from './try-out.js'

/** @typedef {import('../page-data.ts').PageStart} PageStart */

/** What the page that stands now started, ended by the next. */
let life = new AbortController()

const restart = async () => {
  life.abort()
  life = new AbortController()
  /** @type {PageStart} */
  const start = await read('/page/start')
  document.documentElement.lang = start.language
  document.title = start.words.title
  keepTryOutToken(start.tryOut?.token ?? '')
  const { shown, begin } = show(start)
  document.getElementById('page')?.replaceChildren(...shown)
  await begin?.()
}

/** @param {string} member */
const become = async (member) => {
  const { secret } = await send('/page/try-out/persona', { member })
  keepPersona(secret)
  await restart()
}

const signOut = async () => {
  await send('/afmelden', {})
  await restart()
}

/**
 * @param {PageStart} start
 * @returns {{ shown: HTMLElement[], begin?: () => Promise<void> }}
 */
const show = ({ words, language, you, tryOut }) => {
  const { signal } = life
  const bar = tryOut ? openTryOutBar({ words, language, tryOut, you, become, signal }) : null
  const above = bar ? [bar.shown] : []
  if (tryOut && !you) return { shown: [...above, showPersonas(words, tryOut.personas, become)] }
  const code = readCode()
  if (code && !tryOut) return { shown: [showSignIn(words, code, restart)] }
  if (!you) return { shown: [showSignedOut(words)] }
  const leave = tryOut ? null : signOut
  const frame = new Frame({ words, language, you, signOut: leave, restart, signal, onClock: bar?.takeClock })
  return { shown: [...above, ...frame.show()], begin: () => frame.begin() }
}

/** Until the server can be reached there is nothing to show; the next attempt comes by itself. */
const tryToStart = () => {
  restart().catch(() => setTimeout(tryToStart, 2_000))
}

tryToStart()
