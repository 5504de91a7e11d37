/** The channels that you see, with a mark at what you have not read. On a phone they stand behind a button. */
import { ChannelFilter, manyChannels } from './channel-filter.js'
import { isUnread } from './conversations.js'
import { element } from './elements.js'

/** @typedef {import('./conversations.js').Conversation} Conversation */
/** @typedef {import('../page-data.ts').PageStart['words']} PageWords */

export class Channels {
  list = element('ul')

  /**
   * @param {PageWords} words
   * @param {Iterable<Conversation>} conversations
   * @param {(id: string) => void} onOpen
   * @param {string} [typed] what stood in the field above the list
   */
  constructor(words, conversations, onOpen, typed = '') {
    this.words = words
    this.onOpen = onOpen
    this.items = [...conversations].map((conversation) => this.drawItem(conversation))
    const heading = element('h2', {}, words.channels)
    this.filter = this.items.length < manyChannels ? null : new ChannelFilter(words, this.items, typed)
    this.shown = element(
      'nav',
      { id: 'channels', 'aria-label': words.channels },
      heading,
      this.filter?.shown,
      this.list,
    )
    const state = { 'aria-controls': 'channels', 'aria-expanded': 'false' }
    this.toggle = element('button', { type: 'button', class: 'channels-toggle', ...state }, words.channels)
    this.toggle.addEventListener('click', () => this.fold(!this.isFolded))
    for (const part of [this.toggle, this.shown]) part.addEventListener('keydown', (event) => this.onKey(event))
  }

  /** @param {Conversation} conversation */
  drawItem(conversation) {
    const { id, name, isPrivate } = conversation.channel
    const mark = element('span', { class: 'mark', hidden: true }, this.words.unread)
    const open = () => {
      this.fold(true)
      this.filter?.clear()
      this.onOpen(id)
    }
    const label = element('span', { class: 'name', title: name }, name)
    const button = element('button', { type: 'button', click: open }, label, ' ', mark)
    const shown = element('li', { class: isPrivate ? 'private' : 'channel' }, button)
    this.list.append(shown)
    return { shown, name, open, button, mark, conversation }
  }

  get isFolded() {
    return !this.shown.classList.contains('unfolded')
  }

  /** @param {boolean} isFolded */
  fold(isFolded) {
    this.shown.classList.toggle('unfolded', !isFolded)
    this.toggle.setAttribute('aria-expanded', String(!isFolded))
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (event.key !== 'Escape' || this.isFolded) return
    this.fold(true)
    this.toggle.focus()
  }

  /** @param {string} current the channel that is open */
  refresh(current) {
    for (const { button, mark, conversation } of this.items) {
      if (conversation.channel.id === current) button.setAttribute('aria-current', 'page')
      else button.removeAttribute('aria-current')
      mark.hidden = !isUnread(conversation)
    }
    const unread = this.items.filter(({ conversation }) => isUnread(conversation)).length
    document.title = unread > 0 ? `(${unread}) ${this.words.title}` : this.words.title
  }
}
