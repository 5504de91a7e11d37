/** The head of the page: whose network it is, who you are, and the way out. */
import { element } from './elements.js'
import { saveMyData } from './my-data.js'

/**
 * @param {import('../page-data.ts').PageStart['words']} words
 * @param {import('../page-data.ts').You} you
 * @param {(() => Promise<void>) | null} signOut
 */
export const showTop = (words, you, signOut) =>
  element(
    'header',
    { class: 'top' },
    element('p', { class: 'brand-line' }, element('span', { class: 'brand' }), element('strong', {}, words.title)),
    element('p', { class: 'network' }, you.network),
    element(
      'p',
      { class: 'who' },
      element('span', {}, you.name),
      element('span', { class: 'about' }, you.organisation),
    ),
    element('button', { type: 'button', class: 'plain', click: () => void saveMyData(words) }, words.myData),
    signOut && element('button', { type: 'button', class: 'plain', click: () => void signOut() }, words.signOut),
  )
