/** What this window knows of every channel: its messages, what only you see, and what you have not read yet. */

/** @typedef {import('../page-data.ts').Message} Message */
/** @typedef {import('../page-data.ts').CardJson} CardJson */
/** @typedef {import('../page-data.ts').ChannelSummary} ChannelSummary */

/**
 * @typedef {{ kind: 'message', id: string, message: Message }
 *   | { kind: 'whisper', id: string, card: CardJson, summary: string }
 *   | { kind: 'home', id: string, card: CardJson, summary: string }
 *   | { kind: 'said', id: string, text: string }} Entry
 */

/**
 * @typedef {object} Conversation
 * @property {ChannelSummary} channel
 * @property {Entry[]} entries
 * @property {number} newest the seq up to which its messages are known here
 * @property {number} read the seq up to which they have been seen
 * @property {number} limit how many messages were asked for
 * @property {boolean} isLoaded
 * @property {boolean} hasOlder
 */

/** Memory of what was read outlives the window; it holds numbers only. */
const readKey = (/** @type {string} */ member) => `schakel-read-${member}`

/**
 * @param {string} member
 * @param {readonly ChannelSummary[]} channels
 * @param {ReadonlyMap<string, Conversation>} [known] what this window knew before the channels were told anew
 */
export const openConversations = (member, channels, known) => {
  /** @type {Record<string, number>} */
  const read = JSON.parse(localStorage.getItem(readKey(member)) ?? '{}')
  const openOne = (/** @type {ChannelSummary} */ channel) => {
    const kept = known?.get(channel.id)
    return kept ? Object.assign(kept, { channel }) : openConversation(channel, read[channel.id])
  }
  const all = new Map(channels.map((channel) => [channel.id, openOne(channel)]))

  const markRead = (/** @type {Conversation} */ conversation) => {
    conversation.read = conversation.newest
    const seen = [...all.values()].map(({ channel, read }) => [channel.id, read])
    localStorage.setItem(readKey(member), JSON.stringify(Object.fromEntries(seen)))
  }

  return { all, markRead }
}

/**
 * @param {ChannelSummary} channel
 * @param {number | undefined} read who comes for the first time has nothing to catch up on
 * @returns {Conversation}
 */
const openConversation = (channel, read) => ({
  channel,
  entries: [],
  newest: channel.seq,
  read: read ?? channel.seq,
  limit: 50,
  isLoaded: false,
  hasOlder: false,
})

export const isUnread = (/** @type {Conversation} */ conversation) => conversation.newest > conversation.read

/**
 * Takes in a message that came or changed.
 *
 * @param {Conversation} conversation
 * @param {Message} message
 * @returns {'new' | 'changed' | 'known'}
 */
export const takeIn = (conversation, message) => {
  conversation.newest = Math.max(conversation.newest, message.seq)
  const at = conversation.entries.findIndex((entry) => entry.id === message.id)
  const known = conversation.entries[at]
  if (known?.kind !== 'message') {
    conversation.entries.push({ kind: 'message', id: message.id, message })
    return 'new'
  }
  if (known.message.seq >= message.seq) return 'known'
  conversation.entries[at] = { kind: 'message', id: message.id, message }
  return 'changed'
}

/**
 * Puts older messages before what is known; what came meanwhile stays where it is.
 *
 * @param {Conversation} conversation
 * @param {readonly Message[]} messages oldest first
 */
export const loadInto = (conversation, messages) => {
  const loaded = new Map(messages.map((message) => [message.id, message]))
  const kept = conversation.entries.filter((entry) => !loaded.has(entry.id))
  const newer = conversation.entries.filter((entry) => entry.kind === 'message' && loaded.has(entry.id))
  conversation.entries = [...messages.map((message) => entryOf(message)), ...kept]
  for (const entry of newer) if (entry.kind === 'message') takeIn(conversation, entry.message)
  conversation.isLoaded = true
  conversation.hasOlder = messages.length >= conversation.limit
}

/**
 * More came than was told: its messages have to be loaded anew.
 *
 * @param {Conversation} conversation
 * @param {number} newest
 */
export const outdate = (conversation, newest) => {
  conversation.entries = conversation.entries.filter((entry) => entry.kind !== 'message')
  conversation.newest = Math.max(conversation.newest, newest)
  conversation.isLoaded = false
}

/** @returns {Entry} */
const entryOf = (/** @type {Message} */ message) => ({ kind: 'message', id: message.id, message })
