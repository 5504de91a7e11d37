/** The page of somebody who is signed in: channels, messages and composer, kept right by what is heard live. */
import { openAsking } from './asking.js'
import { Channels } from './channels.js'
import { Composer } from './composer.js'
import { Connection } from './connection.js'
import { element } from './elements.js'
import { listen } from './live.js'
import { MessageList } from './messages.js'
import { Reading } from './reading.js'
import { useSearchFields } from './search-field.js'
import { send } from './server.js'
import { note } from './spoken.js'
import { showTop } from './top.js'

/** @typedef {import('../page-data.ts').PageStart} PageStart */
/** @typedef {import('./conversations.js').Entry} Entry */
/** @typedef {import('./suggestions.js').Saying} Saying */

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

export class Frame {
  title = element('h1', { tabindex: '-1' })
  main = element('main')

  /** @param {FrameParts} parts */
  constructor(parts) {
    const { words, language, you, signal } = parts
    this.parts = parts
    this.connection = new Connection(words)
    this.empty = element('p', { class: 'empty' }, words.empty)
    const showOlder = () => void this.reading.showOlder()
    this.older = element('button', { type: 'button', class: 'older', click: showOlder }, words.older)
    this.list = new MessageList(words, language, this)
    this.reading = new Reading(words, you, this.list, () => this.refresh())
    this.channels = new Channels(words, this.reading.conversations.all.values(), (id) => void this.open(id))
    this.composer = new Composer(words, you, this)
    this.ask = openAsking(words, {
      whisper: (id, card, summary) => this.reading.add(id, { kind: 'whisper', card, summary }),
      signedOut: () => void parts.restart(),
    })
    const search = (/** @type {object} */ asked) => send('/page/options', { conversation: this.reading.id, ...asked })
    useSearchFields((dataset, query) => search({ search: dataset, query }), words)
    document.addEventListener('visibilitychange', () => this.reading.see(), { signal })
  }

  /** @returns {HTMLElement[]} */
  show() {
    const { words, you, signOut } = this.parts
    const head = element('div', { class: 'title' }, this.channels.toggle, this.title)
    this.main.append(head, this.connection.shown, this.older, this.empty, this.list.shown, this.composer.shown)
    return [
      element('a', { class: 'skip', href: '#messages' }, words.skip),
      showTop(words, you, signOut),
      element('div', { class: 'frame' }, this.channels.shown, this.main),
      element('div', { class: 'notes' }),
    ]
  }

  /** Begins when it stands on the page: opens the first channel and listens. */
  async begin() {
    void this.stayLive()
    await this.open(this.reading.id)
  }

  /** @param {string} id */
  async open(id) {
    const { reading, composer } = this
    reading.current.draft = composer.draft
    const opened = reading.open(id)
    composer.draft = reading.current.draft
    this.takeFocus()
    await opened.catch(() => note(this.parts.words.failed, 'bad'))
  }

  /** Not in the composer on a phone, where the keyboard would come up and hide the messages. */
  takeFocus() {
    if (matchMedia('(pointer: coarse)').matches) this.title.focus()
    else this.composer.focus()
  }

  refresh() {
    this.title.textContent = this.reading.current.channel.name
    this.older.hidden = !this.reading.current.hasOlder
    this.empty.hidden = !this.reading.isEmpty
    this.channels.refresh(this.reading.id)
  }

  /** @param {unknown} data @param {HTMLElement} place @param {Entry} entry */
  async press(data, place, entry) {
    // A second press before the first is answered is the same press.
    if (place.ariaBusy === 'true') return
    place.ariaBusy = 'true'
    const become = (/** @type {import('../page-data.ts').CardJson} */ card) => this.reading.become(entry, card)
    await this.ask({ kind: 'press', data }, { conversation: this.reading.id, place, become })
    place.ariaBusy = null
  }

  /** @param {string} id */
  dismiss(id) {
    this.reading.dismiss(id)
    this.composer.focus()
  }

  /** @param {Saying} saying */
  async say(saying) {
    const { id, current } = this.reading
    const said = current.channel.isPrivate ? this.reading.add(id, { kind: 'said', text: saying.text }) : null
    const answer = await this.ask({ kind: 'say', ...saying }, { conversation: id })
    const outcome = answer?.kind === 'not-command' ? 'not-command' : answer ? 'taken' : 'failed'
    if (said?.dataset.id && outcome !== 'taken') this.reading.dismiss(said.dataset.id)
    return outcome
  }

  /** @param {Saying} saying */
  async makeItem(saying) {
    const shortcut = { kind: 'shortcut', name: makeItemShortcut, ...saying }
    return Boolean(await this.ask(shortcut, { conversation: this.reading.id }))
  }

  stayLive() {
    const { you, restart, signal, onClock } = this.parts
    const listeners = {
      messages: (/** @type {readonly import('../page-data.ts').Message[]} */ messages) => this.reading.hear(messages),
      clock: (/** @type {import('../page-data.ts').ClockState} */ clock) => onClock?.(clock),
      signedOut: () => void restart(),
      connection: (/** @type {boolean} */ isConnected) => {
        this.connection.tell(isConnected)
        this.main.toggleAttribute('data-is-live', isConnected)
      },
    }
    return listen(you.seq, listeners, signal)
  }
}
