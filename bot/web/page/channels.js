/** The channels that you see, with a mark at what you have not read. On a phone they stand behind a button. */
import { isUnread } from './conversations.js'
import { element } from './elements.js'

/** @typedef {import('./conversations.js').Conversation} Conversation */
/** @typedef {import('../page-data.ts').PageStart['words']} PageWords */

/**
 * @param {PageWords} words
 * @param {Iterable<Conversation>} conversations
 * @param {(id: string) => void} onOpen
 */
export const openChannels = (words, conversations, onOpen) => {
  const list = element('ul', {})
  const items = new Map(
    [...conversations].map((conversation) => {
      const mark = element('span', { class: 'mark', hidden: true }, words.unread)
      const name = element('span', { class: 'name' }, conversation.channel.name)
      const open = () => {
        fold(true)
        onOpen(conversation.channel.id)
      }
      const button = element('button', { type: 'button', click: open }, name, ' ', mark)
      list.append(element('li', { class: conversation.channel.isPrivate ? 'private' : 'channel' }, button))
      return [conversation.channel.id, { button, mark, conversation }]
    }),
  )
  const shown = element(
    'nav',
    { id: 'channels', 'aria-label': words.channels },
    element('h2', {}, words.channels),
    list,
  )
  const toggle = element(
    'button',
    { type: 'button', class: 'channels-toggle', 'aria-controls': 'channels', 'aria-expanded': 'false' },
    words.channels,
  )
  const fold = (/** @type {boolean} */ isFolded) => {
    shown.classList.toggle('unfolded', !isFolded)
    toggle.setAttribute('aria-expanded', String(!isFolded))
  }
  toggle.addEventListener('click', () => fold(shown.classList.contains('unfolded')))
  for (const part of [toggle, shown])
    part.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !shown.classList.contains('unfolded')) return
      fold(true)
      toggle.focus()
    })

  return {
    shown,
    toggle,
    /** @param {string} current the channel that is open */
    refresh: (current) => {
      let unread = 0
      for (const [id, { button, mark, conversation }] of items) {
        if (id === current) button.setAttribute('aria-current', 'page')
        else button.removeAttribute('aria-current')
        mark.hidden = !isUnread(conversation)
        if (!mark.hidden) unread += 1
      }
      document.title = unread > 0 ? `(${unread}) ${words.title}` : words.title
    },
  }
}
