/** What is kept of you, saved as a file. Asked for like all else here, so that it works in the try-out's windows too. */
import { element } from './elements.js'
import { open } from './server.js'
import { note } from './spoken.js'

/** @param {import('../page-data.ts').PageStart['words']} words */
export const saveMyData = async (words) => {
  try {
    const address = URL.createObjectURL(await (await open('/page/inzage.json')).blob())
    element('a', { href: address, download: 'schakel-inzage.json' }).click()
    URL.revokeObjectURL(address)
    note(words.myDataSaved)
  } catch {
    note(words.notDone, 'bad')
  }
}
