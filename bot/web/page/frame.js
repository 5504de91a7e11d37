/** The page of somebody who is signed in: channels, messages and composer, kept right by what is heard live. */
import { openAsking } from './asking.js'
import { Channels } from './channels.js'
import { Composer } from './composer.js'
import { Connection } from './connection.js'
import { openDrafts } from './drafts.js'
import { element } from './elements.js'
import { useFields } from './fields.js'
import { Home } from './home.js'
import { listen } from './live.js'
import { MessageList } from './messages.js'
import { Reading } from './reading.js'
import { send } from './server.js'
import { note } from './spoken.js'
import { showTop } from './top.js'

/** @typedef {import('../page-data.ts').PageStart} PageStart */
/** @typedef {import('./conversations.js').Entry} Entry */
/** @typedef {import('./suggestions.js').Saying} Saying */

/**
 * @typedef {object} FrameParts
 * @property {PageStart['words']} words
 * @property {string} language
 * @property {import('../page-data.ts').You} you
 * @property {(() => Promise<void>) | null} signOut null in the try-out
 * @property {() => Promise<void>} restart
 * @property {(frame: Frame) => Promise<void>} renew draws it anew, as it has become on the server
 * @property {AbortSignal} signal
 * @property {((clock: import('../page-data.ts').ClockState) => void) | undefined} onClock
 */

/**
 * What the next frame takes over.
 *
 * @typedef {object} Known
 * @property {Map<string, import('./conversations.js').Conversation>} all
 * @property {string} open the id of the conversation that is open
 * @property {string} typed in the field above the channels
 */

export class Frame {
  title = element('h1', { tabindex: '-1' })
  main = element('main')

  /** @param {FrameParts} parts @param {Frame} [before] which stood until now and goes on in this one */
  constructor(parts, before) {
    const { words, language, you, signal } = parts
    this.parts = parts
    this.place = before?.place ?? { seq: you.seq }
    this.isRenewing = false
    this.connection = new Connection(words)
    this.empty = element('p', { class: 'empty' }, words.empty)
    const showOlder = () => this.reading.showOlder().catch(() => note(words.notDone, 'bad'))
    this.older = element('button', { type: 'button', class: 'older', click: showOlder }, words.older)
    this.list = new MessageList(words, language, this)
    this.reading = new Reading(words, you, this.list, () => this.refresh(), before?.known)
    this.home = new Home(this.reading)
    this.channels = new Channels(
      words,
      this.reading.conversations.all.values(),
      (id) => void this.open(id),
      before?.known.typed,
    )
    this.composer = new Composer(words, you, this)
    this.drafts = openDrafts(you.member)
    this.ask = openAsking(words, {
      whisper: (id, card, summary) => this.reading.add(id, { kind: 'whisper', card, summary }),
      signedOut: () => void parts.restart(),
      hearFrame: (mark) => void this.hearFrame(mark),
      answered: () => void this.home.renew(),
    })
    const search = (/** @type {object} */ asked) => send('/page/options', { conversation: this.reading.id, ...asked })
    useFields((dataset, query) => search({ search: dataset, query }), words)
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
    ]
  }

  /** Begins when it stands on the page: opens the first channel and listens. */
  async begin() {
    void this.stayLive()
    await this.open(this.reading.id)
  }

  /** @returns {Known} */
  get known() {
    const { conversations, id } = this.reading
    return { all: conversations.all, open: id, typed: this.channels.filter?.typed ?? '' }
  }

  /** Goes on where the frame before it was, unless its channel is gone. @param {Frame} before @param {() => void} goBack */
  async goOn(before, goBack) {
    if (before.reading.id !== this.reading.id) return this.begin()
    void this.stayLive()
    const opened = this.reading.open(this.reading.id)
    this.composer.draft = this.drafts.of(this.reading.id)
    goBack()
    await opened.catch(() => note(this.parts.words.notDone, 'bad'))
    await this.home.renew()
  }

  /** What could not be done now is tried when it is heard again. @param {string} frame */
  async hearFrame(frame) {
    if (frame === this.parts.you.frame || this.isRenewing) return
    this.isRenewing = true
    await this.parts.renew(this).catch(() => {})
    this.isRenewing = false
  }

  /** @param {string} id */
  async open(id) {
    const opened = this.reading.open(id)
    this.composer.draft = this.drafts.of(this.reading.id)
    this.takeFocus()
    await opened.catch(() => note(this.parts.words.notDone, 'bad'))
    await this.home.open()
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
    // The own page shows by itself what has become of what was pressed.
    const become = (/** @type {import('../page-data.ts').CardJson} */ card) =>
      entry.kind !== 'home' && this.reading.become(entry, card)
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
    // Also when another channel was opened meanwhile.
    if (outcome === 'taken' && this.drafts.of(id) === saying.text) this.drafts.keep(id, '')
    return outcome
  }

  /** @param {string} shortcut @param {Saying} saying */
  async make(shortcut, saying) {
    return Boolean(await this.ask({ kind: 'shortcut', name: shortcut, ...saying }, { conversation: this.reading.id }))
  }

  /** @param {string} draft */
  keepDraft(draft) {
    this.drafts.keep(this.reading.id, draft)
  }

  stayLive() {
    const { restart, signal, onClock } = this.parts
    const listeners = {
      messages: (/** @type {readonly import('../page-data.ts').Message[]} */ messages) => this.reading.hear(messages),
      frame: (/** @type {string} */ mark) => void this.hearFrame(mark),
      behind: () => this.reading.catchUp(),
      clock: (/** @type {import('../page-data.ts').ClockState} */ clock) => onClock?.(clock),
      signedOut: () => void restart(),
      connection: (/** @type {import('./live.js').ConnectionState} */ state) => {
        this.connection.tell(state)
        this.main.toggleAttribute('data-is-live', state === 'live')
      },
    }
    return listen(this.place, listeners, signal)
  }
}
