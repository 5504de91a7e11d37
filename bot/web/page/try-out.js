/** The try-out's bar: that all is invented, who you are in this window, and the clock that you may move. */
import { element, newElementId } from './elements.js'
import { dayOf, momentOf } from './moments.js'
import { send } from './server.js'
import { showWelcome } from './sign-in.js'
import { note } from './spoken.js'

/** @typedef {import('../page-data.ts').PageStart['words']} PageWords */
/** @typedef {import('../page-data.ts').Persona} Persona */
/** @typedef {import('../page-data.ts').ClockState} ClockState */

/**
 * @param {object} given
 * @param {PageWords} given.words
 * @param {string} given.language
 * @param {import('../page-data.ts').TryOutStart} given.tryOut
 * @param {import('../page-data.ts').You | null} given.you
 * @param {(member: string) => Promise<void>} given.become
 * @param {AbortSignal} given.signal
 */
export const openTryOutBar = ({ words, language, tryOut, you, become, signal }) => {
  const clock = openClock(words, language, tryOut.clock, signal)
  const picker = you ? openPicker(words, tryOut.personas, you.member, become) : null
  const shown = element(
    'section',
    { class: 'try-out', 'aria-label': words.tryOut },
    element('p', {}, words.tryOut),
    picker,
    clock.shown,
  )
  return { shown, takeClock: clock.take }
}

/**
 * Choosing somebody changes nothing yet: with the arrows of a keyboard one passes by many.
 *
 * @param {PageWords} words
 * @param {readonly Persona[]} personas
 * @param {string} current
 * @param {(member: string) => Promise<void>} become
 */
const openPicker = (words, personas, current, become) => {
  const id = newElementId()
  const options = personas.map((one) =>
    element('option', { value: one.member, selected: one.member === current }, `${one.name}, ${aboutOf(one)}`),
  )
  const tell = () => {
    button.hidden = select.value === current
  }
  const change = async () => {
    await become(select.value)
    // Who is still here has not become anybody else.
    select.value = current
    tell()
  }
  const select = element('select', { id, change: tell }, ...options)
  const button = element('button', { type: 'button', click: () => void change() }, words.becomePersona)
  tell()
  return element('div', { class: 'persona' }, element('label', { for: id }, words.persona), select, button)
}

const aboutOf = (/** @type {Persona} */ one) => [one.function, one.organisation, one.roles].filter(Boolean).join(', ')

/** @param {PageWords} words @param {string} language @param {ClockState} state @param {AbortSignal} signal */
const openClock = (words, language, state, signal) => {
  let { offset } = state
  const dayId = newElementId()
  const day = element('input', { id: dayId, type: 'date', min: '2000-01-01', max: '2099-12-31' })
  const timeId = newElementId()
  const time = element('input', { id: timeId, type: 'time', value: '09:00' })
  const summary = element('summary', {})
  const tick = () => {
    summary.textContent = `${words.clock} ${momentOf(Date.now() + offset, language)}`
  }
  const take = (/** @type {ClockState} */ moved) => {
    offset = moved.offset
    day.value = dayOf(Date.now() + offset)
    tick()
  }
  const move = async (/** @type {unknown} */ how) => {
    try {
      take(await send('/page/try-out/clock', how))
      note(summary.textContent ?? '')
    } catch {
      note(words.notDone, 'bad')
    }
  }
  const button = (/** @type {string} */ label, /** @type {() => unknown} */ how) =>
    element('button', { type: 'button', click: () => void move(how()) }, label)
  const panel = element(
    'div',
    { class: 'clock-panel' },
    button(words.clockNextDay, () => ({ days: 1 })),
    button(words.clockNextWeek, () => ({ days: 7 })),
    element('label', { for: dayId }, words.clockTo),
    day,
    element('label', { for: timeId }, words.clockTime),
    time,
    button('→', () => ({ day: day.value, time: time.value || undefined })),
    button(words.clockReset, () => ({ reset: true })),
  )
  panel.querySelectorAll('button')[2]?.setAttribute('aria-label', words.clockTo)
  take(state)
  const ticking = setInterval(tick, 15_000)
  signal.addEventListener('abort', () => clearInterval(ticking))
  return { shown: element('details', { class: 'clock' }, summary, panel), take }
}

/**
 * @param {PageWords} words
 * @param {readonly Persona[]} personas
 * @param {(member: string) => Promise<void>} become
 */
export const showPersonas = (words, personas, become) => {
  const organisations = [...new Set(personas.map((one) => one.organisation))]
  const groups = organisations.map((organisation) => {
    const members = personas.filter((one) => one.organisation === organisation)
    return element('section', {}, element('h2', {}, organisation), element('ul', {}, ...members.map(choiceOf)))
  })
  function choiceOf(/** @type {Persona} */ one) {
    const about = element('span', { class: 'about' }, [one.function, one.roles].filter(Boolean).join(', '))
    const button = element(
      'button',
      { type: 'button', click: () => void become(one.member) },
      element('span', {}, one.name),
      about,
    )
    return element('li', {}, button)
  }
  const hint = element('p', {}, words.choosePersonaHint)
  return showWelcome(words.choosePersona, hint, element('div', { class: 'personas' }, ...groups))
}
