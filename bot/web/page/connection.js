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

  /** @param {import('./live.js').ConnectionState} state */
  tell(state) {
    const wasLost = this.shown.textContent !== ''
    this.shown.textContent = this.sayOf(state)
    // Whoever could not be reached a second time is lost again, which is heard and said by the stream.
    if (state === 'live' && wasLost) this.welcomeBack().catch(() => {})
  }

  /** @param {import('./live.js').ConnectionState} state */
  sayOf(state) {
    if (state === 'live') return ''
    return state === 'lost' ? this.words.connectionLost : this.words.tooManyWindows
  }

  /** The server may have been started anew meanwhile; the try-out then has another token. */
  async welcomeBack() {
    note(this.words.connectionBack)
    /** @type {import('../page-data.ts').PageStart} */
    const start = await read('/page/start')
    keepTryOutToken(start.tryOut?.token ?? '')
  }
}
