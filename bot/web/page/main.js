/** Begins the page: finds out who you are, and shows your channels, the sign-in, or the choice of a persona. */
import { forgetDrafts } from './drafts.js'
import { Frame } from './frame.js'
import { holdPlace, rest } from './place.js'
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
  if (!signal.aborted) await stand(start)
}

/** What stands around the messages has changed: it is drawn anew, and nothing is lost. @param {Frame} before */
const renew = async (before) => {
  const { signal } = life
  await rest(signal)
  /** @type {PageStart} */
  const start = await read('/page/start')
  // Somebody may have begun something meanwhile.
  await rest(signal)
  if (signal.aborted || start.you?.frame === before.parts.you.frame) return
  life.abort()
  life = new AbortController()
  await stand(start, before)
}

/** @param {PageStart} start @param {Frame} [before] */
const stand = async (start, before) => {
  const goBack = holdPlace()
  document.documentElement.lang = start.language
  document.title = start.words.title
  nameClosing(start.words.close)
  keepTryOutToken(start.tryOut?.token ?? '')
  const { shown, frame } = show(start, life.signal, before)
  fill(...shown)
  await (before ? frame?.goOn(before, goBack) : frame?.begin())
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
 * @param {Frame} [before]
 * @returns {{ shown: HTMLElement[], frame?: Frame }}
 */
const show = ({ words, language, you, tryOut }, signal, before) => {
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
  const onClock = bar?.takeClock
  const frame = new Frame({ words, language, you, signOut: leave, restart, renew, signal, onClock }, before)
  return { shown: [...above, ...frame.show()], frame }
}

void restart()
