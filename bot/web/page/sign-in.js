/** What is seen by who is not signed in, and the button that spends the one-time link. */
import { element } from './elements.js'
import { NotAnswered, send } from './server.js'

/** @typedef {import('../page-data.ts').PageStart['words']} PageWords */

/** The code of the link: after "#", so that it stands in no server's log. */
export const readCode = () => {
  if (location.pathname !== '/aanmelden') return ''
  return location.hash.slice(1) || (new URLSearchParams(location.search).get('code') ?? '')
}

/** @param {string} title @param {...(Node | null)} content */
export const showWelcome = (title, ...content) =>
  element('main', { class: 'welcome' }, element('div', { class: 'brand' }), element('h1', {}, title), ...content)

/** @param {PageWords} words */
export const showSignedOut = (words) => showWelcome(words.signedOutTitle, element('p', {}, words.signedOut))

/**
 * Says first whose link it is: with a link of somebody else one would act in their name.
 *
 * @param {PageWords} words
 * @param {string} code
 * @param {() => Promise<void>} onSignedIn
 */
export const showSignIn = (words, code, onSignedIn) => {
  const problem = element('p', { class: 'problem', role: 'alert' })
  const choice = element('div', { class: 'whose' })
  const explain = (/** @type {unknown} */ error) => {
    problem.textContent = error instanceof NotAnswered && error.status === 403 ? words.linkUsed : words.notDone
  }
  const signIn = async () => {
    try {
      await send('/aanmelden', { code })
      history.replaceState(null, '', '/')
      await onSignedIn()
    } catch (error) {
      explain(error)
    }
  }
  const offer = async () => {
    const { name } = /** @type {import('../page-data.ts').LinkOwner} */ (await send('/page/link-owner', { code }))
    const button = element('button', { type: 'button', class: 'main', click: signIn }, `${words.signInAs} ${name}`)
    choice.replaceChildren(button, element('p', {}, words.notYou))
  }
  offer().catch(explain)
  return showWelcome(words.signInTitle, choice, problem)
}
