/** A member's own page, in the conversation with Schakel alone: as it is when that opens, and after what they did. */
import { read } from './server.js'

/** @typedef {import('../page-data.ts').HomeJson} HomeJson */

/** Of its entry; there is one. */
const id = 'home'

export class Home {
  /** What was asked last is what counts, whichever is answered last. */
  asked = 0

  /** @param {import('./reading.js').Reading} reading */
  constructor(reading) {
    this.reading = reading
  }

  get conversation() {
    return [...this.reading.conversations.all.values()].find(({ channel }) => channel.isPrivate)
  }

  get isOpen() {
    return this.conversation === this.reading.current
  }

  /** Stands under all that was said before, where one looks when the conversation opens. */
  async open() {
    if (!this.isOpen) return
    const home = await this.ask()
    if (home === undefined) return
    this.reading.remove(this.conversation, id)
    if (home) this.reading.put(this.conversation, { kind: 'home', id, ...home })?.scrollIntoView({ block: 'start' })
  }

  /** Stays where it stands. */
  async renew() {
    if (!this.conversation?.entries.some((entry) => entry.id === id)) return
    const home = await this.ask()
    if (home) this.reading.put(this.conversation, { kind: 'home', id, ...home })
  }

  /** What cannot be read now stays as it was, until it is asked again. @returns {Promise<HomeJson | null | undefined>} */
  async ask() {
    this.asked += 1
    const { asked } = this
    const home = await read('/page/home').catch(() => undefined)
    return asked === this.asked ? home : undefined
  }
}
