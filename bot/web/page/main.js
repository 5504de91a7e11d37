/** Begins the page: finds out who you are, and shows your channels, the sign-in, or the choice of a persona. */
import { forgetDrafts } from './drafts.js'
import { Frame } from './frame.js'
import { keepPersona, keepTryOutToken, read, send } from './server.js'
import { readCode, showSignedOut, showSignIn } from './sign-in.js'
import { nameClosing, note } from './spoken.js'
import { openTryOutBar, showPersonas } from './try-out.js'

/** @typedef {import('../page-data.ts').PageStart} PageStart */

/** Between two attempts to reach the server, in milliseconds. */
const pause = 2_000

/** What the page that stands now started, ended by the next. */
let life = new AbortController()

/** Begins anew, as soon as the server can be reached. */
const restart = async () => {
  life.abort()
  life = new AbortController()
  const { signal } = life
  const start = await readStart()
  if (signal.aborted) return
  document.documentElement.lang = start.language
  document.title = start.words.title
  nameClosing(start.words.close)
  keepTryOutToken(start.tryOut?.token ?? '')
  const { shown, begin } = show(start, signal)
  fill(...shown)
  await begin?.()
}

/** @returns {Promise<PageStart>} */
const readStart = async () => {
  for (;;) {
    try {
      return await read('/page/start')
    } catch {
      sayUnreachable()
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

/** In both languages: which one is yours is known to the server only. */
const sayUnreachable = () => {
  const said = document.getElementById('unreachable')
  const isSaid = document.querySelector('.unreachable') !== null
  if (said instanceof HTMLTemplateElement && !isSaid) fill(said.content.cloneNode(true))
}

/** @param {...Node} shown */
const fill = (...shown) => document.getElementById('page')?.replaceChildren(...shown)

/**
 * @param {PageStart} start
 * @param {AbortSignal} signal
 * @returns {{ shown: HTMLElement[], begin?: () => Promise<void> }}
 */
const show = ({ words, language, you, tryOut }, signal) => {
  /** Does it and begins anew, or says that it failed. @param {() => Promise<unknown>} act */
  const change = async (act) => {
    try {
      await act()
    } catch {
      return note(words.notDone, 'bad')
    }
    await restart()
  }
  const become = (/** @type {string} */ member) =>
    change(async () => keepPersona((await send('/page/try-out/persona', { member })).secret))
  const bar = tryOut ? openTryOutBar({ words, language, tryOut, you, become, signal }) : null
  const above = bar ? [bar.shown] : []
  if (tryOut && !you) return { shown: [...above, showPersonas(words, tryOut.personas, become)] }
  const code = readCode()
  if (code && !tryOut) return { shown: [showSignIn(words, code, restart)] }
  if (!you) return { shown: [showSignedOut(words)] }
  const signOut = () => change(() => send('/afmelden', {}).then(() => forgetDrafts(you.member)))
  const leave = tryOut ? null : signOut
  const frame = new Frame({ words, language, you, signOut: leave, restart, signal, onClock: bar?.takeClock })
  return { shown: [...above, ...frame.show()], begin: () => frame.begin() }
}

void restart()
