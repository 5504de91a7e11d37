/** The channel that is open: draws its messages, takes in what is heard, and says it aloud. */
import { summaryOf } from './cards.js'
import { isUnread, loadInto, openConversations, outdate, takeIn } from './conversations.js'
import { newElementId } from './elements.js'
import { read } from './server.js'
import { speak } from './spoken.js'

/** @typedef {import('../page-data.ts').Message} Message */
/** @typedef {import('../page-data.ts').CardJson} CardJson */
/** @typedef {import('./conversations.js').Conversation} Conversation */
/** @typedef {import('./conversations.js').Entry} Entry */

/** Whoever is this close to the end (in pixels) follows along when something comes. */
const closeToEnd = 120

/** More than this many at once is a wall of sound; the marks at the channels tell the rest. */
const mostSpoken = 3

export class Reading {
  /**
   * @param {import('../page-data.ts').PageStart['words']} words
   * @param {import('../page-data.ts').You} you
   * @param {import('./messages.js').MessageList} list
   * @param {() => void} onChange called when what is open, read or empty may have changed
   * @param {{ all: ReadonlyMap<string, Conversation>, open: string }} [before] what this window knew until now
   */
  constructor(words, you, list, onChange, before) {
    this.words = words
    this.list = list
    this.onChange = onChange
    this.conversations = openConversations(you.member, you.channels, before?.all)
    const { all } = this.conversations
    this.current = all.get(before?.open ?? '') ?? /** @type {Conversation} */ ([...all.values()][0])
  }

  get id() {
    return this.current.channel.id
  }

  get isEmpty() {
    return this.current.isLoaded && this.current.entries.length === 0
  }

  /** @param {string} id */
  async open(id) {
    this.current = this.conversations.all.get(id) ?? this.current
    this.list.shown.setAttribute('aria-label', this.current.channel.name)
    this.list.shown.classList.toggle('private', this.current.channel.isPrivate)
    this.draw()
    if (!this.current.isLoaded) await this.load(this.current)
  }

  async showOlder() {
    this.current.limit *= 2
    await this.load(this.current)
    this.list.shown.scrollTo({ top: 0 })
    this.list.shown.focus()
  }

  /** @param {Conversation} conversation */
  async load(conversation) {
    const path = `/page/messages?channel=${encodeURIComponent(conversation.channel.id)}&limit=${conversation.limit}`
    loadInto(conversation, await read(path))
    if (conversation === this.current) this.draw()
  }

  /** Too much came to be told: every channel is loaded anew when it is opened, and this one at once. */
  async catchUp() {
    /** @type {import('../page-data.ts').PageStart} */
    const { you } = await read('/page/start')
    for (const { id, seq } of you?.channels ?? []) {
      const conversation = this.conversations.all.get(id)
      if (conversation) outdate(conversation, seq)
    }
    await this.load(this.current)
  }

  draw() {
    this.list.drawAll(this.current.entries)
    this.list.scrollToEnd()
    this.see()
  }

  /** What stands before somebody's eyes has been read. */
  see() {
    if (document.visibilityState === 'visible' && isUnread(this.current)) this.conversations.markRead(this.current)
    this.onChange()
  }

  /** @param {readonly Message[]} messages */
  hear(messages) {
    const said = messages.map((message) => this.hearOne(message)).filter((sentence) => sentence !== '')
    this.see()
    if (said.length > 0) speak(said.slice(-mostSpoken).join('. '))
  }

  /** @param {Message} message */
  hearOne(message) {
    const conversation = this.conversations.all.get(message.channel)
    const news = conversation ? takeIn(conversation, message) : 'known'
    if (!conversation || news === 'known') return ''
    if (conversation === this.current) this.show({ kind: 'message', id: message.id, message })
    const what = news === 'new' ? this.words.newMessage : this.words.changedCard
    return `${what} ${conversation.channel.name}: ${summaryOf(message.card)}`
  }

  /** @param {Entry} entry */
  show(entry) {
    const { scrollHeight, scrollTop, clientHeight } = this.list.shown
    const isFollowing = scrollHeight - scrollTop - clientHeight < closeToEnd
    const place = this.list.draw(entry)
    if (isFollowing) this.list.scrollToEnd()
    return place
  }

  /**
   * Adds what only you see, under the messages that stand.
   *
   * @param {string} id of the conversation
   * @param {{ kind: 'whisper', card: CardJson, summary: string } | { kind: 'said', text: string }} content
   * @returns {HTMLElement | null} null when another conversation is open by now
   */
  add(id, content) {
    const conversation = this.conversations.all.get(id)
    const entry = { ...content, id: newElementId() }
    conversation?.entries.push(entry)
    if (conversation !== this.current) return null
    const place = this.list.draw(entry)
    place.scrollIntoView({ block: 'nearest' })
    this.onChange()
    return place
  }

  /**
   * What a pressed card has become, unless something newer came in the meantime.
   *
   * @param {Entry} pressed
   * @param {CardJson} card
   */
  become(pressed, card) {
    const at = this.current.entries.indexOf(pressed)
    if (at < 0) return
    /** @type {Entry} */
    const entry =
      pressed.kind === 'message'
        ? { ...pressed, message: { ...pressed.message, card } }
        : { ...pressed, card, kind: 'whisper', summary: summaryOf(card) }
    this.current.entries[at] = entry
    this.list.draw(entry)
  }

  /**
   * Puts an entry in the place of the one with its id, or under all others.
   *
   * @param {Conversation | undefined} conversation
   * @param {Entry} entry
   * @returns {HTMLElement | null} null when another conversation is open by now
   */
  put(conversation, entry) {
    const at = conversation?.entries.findIndex(({ id }) => id === entry.id) ?? -1
    if (at < 0) conversation?.entries.push(entry)
    else conversation?.entries.splice(at, 1, entry)
    if (conversation !== this.current) return null
    const place = this.list.draw(entry)
    this.onChange()
    return place
  }

  /** @param {Conversation | undefined} conversation @param {string} id */
  remove(conversation, id) {
    if (conversation) conversation.entries = conversation.entries.filter((entry) => entry.id !== id)
    if (conversation === this.current) this.list.remove(id)
  }

  /** @param {string} id */
  dismiss(id) {
    this.remove(this.current, id)
    this.onChange()
  }
}
