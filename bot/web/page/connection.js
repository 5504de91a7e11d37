/** Says that the connection was lost, and that it is back. */
import { element } from './elements.js'
import { keepTryOutToken, read } from './server.js'
import { note } from './spoken.js'

export class Connection {
  shown = element('p', { class: 'lost', role: 'alert' })

  /** @param {import('../page-data.ts').PageStart['words']} words */
  constructor(words) {
    this.words = words
  }

  /** @param {boolean} isConnected */
  tell(isConnected) {
    const wasLost = this.shown.textContent !== ''
    this.shown.textContent = isConnected ? '' : this.words.connectionLost
    if (isConnected && wasLost) void this.welcomeBack()
  }

  /** The server may have been started anew meanwhile; the try-out then has another token. */
  async welcomeBack() {
    note(this.words.connectionBack)
    /** @type {import('../page-data.ts').PageStart} */
    const start = await read('/page/start')
    keepTryOutToken(start.tryOut?.token ?? '')
  }
}
