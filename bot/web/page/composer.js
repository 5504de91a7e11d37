/** Where one types to Schakel. What was typed stays until the server has taken it in. */
import { element, newElementId } from './elements.js'
import { openOptions } from './options.js'
import { sayingOf, suggest } from './suggestions.js'

/** @typedef {import('../page-data.ts').PageStart['words']} PageWords */
/** @typedef {import('./suggestions.js').Completion} Completion */
/** @typedef {import('./suggestions.js').Saying} Saying */

/**
 * @param {PageWords} words
 * @param {import('../page-data.ts').You} you
 * @param {{ say: (saying: Saying) => Promise<'taken' | 'not-command' | 'failed'>, makeItem: (saying: Saying) => Promise<boolean> }} asks
 */
export const openComposer = (words, you, asks) => {
  const inputId = newElementId()
  const listId = newElementId()
  const input = element('input', {
    id: inputId,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    enterkeyhint: 'send',
    'aria-autocomplete': 'list',
    'aria-controls': listId,
    'aria-expanded': 'false',
    placeholder: words.composeHint,
  })
  const options = openOptions(input, listId, words.suggestions, (/** @type {Completion} */ { from, insert }) => {
    input.setRangeText(insert, from, input.selectionStart ?? input.value.length, 'end')
    complete()
  })
  const offer = element('div', { class: 'offer', role: 'status' })

  const complete = () => {
    offer.replaceChildren()
    const { options: found, isFirstActive } = suggest(input.value.slice(0, input.selectionStart ?? 0), you)
    options.show(found, isFirstActive)
  }
  const makeItem = async () => {
    if (await asks.makeItem(sayingOf(input.value, you))) clear()
  }
  const clear = () => {
    input.value = ''
    offer.replaceChildren()
    options.hide()
  }
  const submit = async (/** @type {Event} */ event) => {
    event.preventDefault()
    const text = input.value
    if (text.trim() === '' || form.ariaBusy === 'true') return
    options.hide()
    form.ariaBusy = 'true'
    const answer = await asks.say(sayingOf(text, you))
    form.ariaBusy = null
    if (answer === 'taken' && input.value === text) clear()
    if (answer === 'not-command') {
      const button = element('button', { type: 'button', class: 'main', click: makeItem }, words.makeItem)
      offer.replaceChildren(element('p', {}, words.notCommand), button)
    }
  }

  input.addEventListener('input', complete)
  input.addEventListener('blur', () => options.hide())
  input.addEventListener('keydown', (event) => {
    options.onKey(event)
  })
  const form = element(
    'form',
    { class: 'composer', submit },
    offer,
    options.shown,
    element('label', { for: inputId, class: 'unseen' }, words.compose),
    element('div', { class: 'composer-row' }, input, element('button', { type: 'submit', class: 'main' }, words.send)),
  )
  return {
    shown: form,
    focus: () => input.focus(),
    draft: () => input.value,
    takeDraft: (/** @type {string} */ draft) => {
      clear()
      input.value = draft
    },
  }
}
