/** A line or a long text. Nothing that is typed or pasted is cut: what is too long says so, and by how much. */
import { element } from './elements.js'
import { fillIn } from './fill-in.js'
import { refuse } from './problems.js'
import { speak } from './spoken.js'

/** From this part of what fits, the count is told. */
const nearlyFull = 0.9

export class TextField extends AdaptiveCards.TextInput {
  static words = /** @type {import('../page-data.ts').PageStart['words']} */ ({})

  counter = element('p', { class: 'counter' })

  /** @override */
  internalRender() {
    const shown = super.internalRender()
    shown?.removeAttribute('maxlength')
    return shown
  }

  /** @override */
  overrideInternalRender() {
    const shown = super.overrideInternalRender()
    shown?.append(this.counter)
    this.count()
    return shown
  }

  get length() {
    return this.value?.length ?? 0
  }

  get limit() {
    return this.maxLength ?? Number.POSITIVE_INFINITY
  }

  /** @override */
  isValid() {
    return super.isValid() && this.length <= this.limit
  }

  /** @override */
  validateValue() {
    return this.length <= this.limit ? super.validateValue() : this.refuseLength()
  }

  /** @override */
  valueChanged() {
    const isKnown = this.counter.classList.contains('over')
    super.valueChanged()
    this.count()
    if (this.length <= this.limit || isKnown) return
    this.refuseLength()
    speak(this.tooLong)
  }

  get tooLong() {
    return fillIn(TextField.words.tooLong, { limit: said(this.limit) })
  }

  refuseLength() {
    return refuse(this, this.tooLong)
  }

  count() {
    const counted = fillIn(TextField.words.counted, { length: said(this.length), limit: said(this.limit) })
    this.counter.textContent = counted
    this.counter.hidden = this.length < nearlyFull * this.limit
    this.counter.classList.toggle('over', this.length > this.limit)
  }
}

const said = (/** @type {number} */ count) => count.toLocaleString(document.documentElement.lang)
