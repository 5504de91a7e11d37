/** The page of somebody who is signed in: channels, messages and composer, kept right by what is heard live. */
import { openAsking } from './asking.js'
import { openChannels } from './channels.js'
import { openComposer } from './composer.js'
import { element } from './elements.js'
import { listen } from './live.js'
import { openMessages } from './messages.js'
import { Reading } from './reading.js'
import { useSearchFields } from './search-field.js'
import { keepTryOutToken, read, send } from './server.js'
import { note } from './spoken.js'
import { showTop } from './top.js'

/** @typedef {import('../page-data.ts').PageStart} PageStart */

/** The one shortcut that text without a command is offered. */
const makeItemShortcut = 'action-item.from-message'

/**
 * @typedef {object} FrameParts
 * @property {PageStart['words']} words
 * @property {string} language
 * @property {import('../page-data.ts').You} you
 * @property {(() => Promise<void>) | null} signOut null in the try-out
 * @property {() => Promise<void>} restart
 * @property {AbortSignal} signal
 * @property {((clock: import('../page-data.ts').ClockState) => void) | undefined} onClock
 */

/**
 * @param {FrameParts} parts
 * @returns {{ shown: HTMLElement[], begin: () => Promise<void> }} begin when it stands on the page
 */
export const openFrame = (parts) => {
  const { words, language, you } = parts
  const title = element('h1', { tabindex: '-1' })
  const older = element(
    'button',
    { type: 'button', class: 'plain older', click: () => void reading.showOlder() },
    words.older,
  )
  const empty = element('p', { class: 'empty' }, words.empty)
  const lost = element('p', { class: 'lost', role: 'alert' })

  const list = openMessages(words, language, press, (id) => {
    reading.dismiss(id)
    composer.focus()
  })
  const reading = new Reading(words, you, list, refresh)
  const channels = openChannels(words, reading.conversations.all.values(), (id) => void open(id))
  const ask = openAsking(words, {
    whisper: (id, card, summary) => reading.add(id, { kind: 'whisper', card, summary }),
    signedOut: () => void parts.restart(),
  })
  const composer = openComposer(words, you, { say, makeItem })
  useSearchFields((search, query) => send('/page/options', { conversation: reading.id, search, query }), words)

  function refresh() {
    title.textContent = reading.current.channel.name
    older.hidden = !reading.current.hasOlder
    empty.hidden = !reading.isEmpty
    channels.refresh(reading.id)
  }
  /** Not on a phone, where the keyboard would come up and hide the messages. */
  function takeFocus() {
    if (matchMedia('(pointer: coarse)').matches) title.focus()
    else composer.focus()
  }
  /** @param {string} id */
  async function open(id) {
    reading.current.draft = composer.draft()
    const opened = reading.open(id)
    composer.takeDraft(reading.current.draft)
    takeFocus()
    await opened.catch(() => note(words.failed, 'bad'))
  }
  /** @param {unknown} data @param {HTMLElement} place @param {import('./conversations.js').Entry} entry */
  async function press(data, place, entry) {
    // A second press before the first is answered is the same press.
    if (place.ariaBusy === 'true') return
    place.ariaBusy = 'true'
    const become = (/** @type {import('../page-data.ts').CardJson} */ card) => reading.become(entry, card)
    await ask({ kind: 'press', data }, { conversation: reading.id, place, become })
    place.ariaBusy = null
  }
  /** @param {import('./suggestions.js').Saying} saying */
  async function say(saying) {
    const { id, current } = reading
    const said = current.channel.isPrivate ? reading.add(id, { kind: 'said', text: saying.text }) : null
    const answer = await ask({ kind: 'say', ...saying }, { conversation: id })
    const outcome = answer?.kind === 'not-command' ? 'not-command' : answer ? 'taken' : 'failed'
    if (said?.dataset.id && outcome !== 'taken') reading.dismiss(said.dataset.id)
    return outcome
  }
  /** @param {import('./suggestions.js').Saying} saying */
  async function makeItem(saying) {
    return Boolean(await ask({ kind: 'shortcut', name: makeItemShortcut, ...saying }, { conversation: reading.id }))
  }

  const head = element('div', { class: 'title' }, channels.toggle, title)
  const main = element('main', {}, head, lost, older, empty, list.shown, composer.shown)
  document.addEventListener('visibilitychange', () => reading.see(), { signal: parts.signal })
  void stayLive(parts, reading, main, lost)
  const shown = [
    element('a', { class: 'skip', href: '#messages' }, words.skip),
    showTop(words, you, parts.signOut),
    element('div', { class: 'frame' }, channels.shown, main),
    element('div', { class: 'notes' }),
  ]
  return { shown, begin: () => open(reading.id) }
}

/**
 * @param {FrameParts} parts
 * @param {Reading} reading
 * @param {HTMLElement} main
 * @param {HTMLElement} lost
 */
const stayLive = ({ words, you, restart, signal, onClock }, reading, main, lost) =>
  listen(
    you.seq,
    {
      messages: (messages) => reading.hear(messages),
      clock: (clock) => onClock?.(clock),
      signedOut: () => void restart(),
      connection: (isConnected) => {
        main.toggleAttribute('data-is-live', isConnected)
        if (isConnected && lost.textContent !== '') void welcomeBack(words.connectionBack)
        lost.textContent = isConnected ? '' : words.connectionLost
      },
    },
    signal,
  )

/** The server may have been started anew meanwhile; the try-out then has another token. @param {string} sentence */
const welcomeBack = async (sentence) => {
  note(sentence)
  /** @type {PageStart} */
  const start = await read('/page/start')
  keepTryOutToken(start.tryOut?.token ?? '')
}
