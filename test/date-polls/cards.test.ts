/** The card and the forms of a date poll on every platform: a large body, by whoever types at their worst. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderCard } from '../../cards/adaptive-card.ts'
import { renderForm } from '../../cards/adaptive-form.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import { renderModal } from '../../cards/block-kit-form.ts'
import { fixDatePollForm, myAnswerForm } from '../../cards/date-poll-answer-forms.ts'
import { chooseDates } from '../../cards/date-poll-forms.ts'
import { sayStanding } from '../../cards/date-poll-standing.ts'
import { type DatePollView, datePollCard, type OptionView } from '../../cards/date-polls.ts'
import type { Form } from '../../cards/form.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkAdaptiveCard } from '../cards/adaptive-validator.ts'
import { hostileText as text } from '../cards/hostile.ts'
import { checkMessage, checkView } from '../slack/payload-validator.ts'

const words = wordsIn('nl')
const drawing = { words, mention: () => null }
const names = fc.array(text, { maxLength: 15 })

const option: fc.Arbitrary<OptionView> = fc.record({
  id: fc.constantFrom('o1', 'o2', 'o10'),
  at: fc.constant('wo 30 sep 2026, 14.00 uur'),
  counts: fc.record({ yes: fc.nat(40), ifNeeded: fc.nat(40), no: fc.nat(40), silent: fc.nat(40) }),
  missing: names,
  names: fc.option(fc.record({ ifNeeded: names, no: names })),
  presence: fc.array(
    fc.record({
      party: fc.constantFrom('municipality' as const, 'swv' as const, 'board' as const, 'other' as const),
      present: fc.nat(3),
      total: fc.integer({ min: 3, max: 9 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  ifNeeded: fc.nat(40),
  sides: fc.array(
    fc.record({
      side: fc.constantFrom('education' as const, 'municipality' as const),
      state: fc.constantFrom('can' as const, 'cannot' as const, 'unknown' as const, 'nobody' as const),
    }),
    { maxLength: 2 },
  ),
})

const poll: fc.Arbitrary<DatePollView> = fc.record({
  id: fc.constant('p1'),
  meeting: fc.constant('m1'),
  title: text,
  body: text,
  purpose: text,
  window: text,
  state: fc.constantFrom('open' as const, 'fixed' as const, 'withdrawn' as const),
  answerBy: fc.option(text),
  options: fc.array(option, { minLength: 1, maxLength: 10 }),
  best: fc.option(option),
  waiting: fc.record({ count: fc.nat(40), names: fc.option(names) }),
  fixedAt: fc.option(text),
  mayAnswer: fc.boolean(),
  maySteer: fc.boolean(),
})

describe('whatever stands in it', () => {
  it('the card can be posted to Slack and to Teams', () => {
    fc.assert(
      fc.property(poll, (view) => {
        const card = datePollCard(view, words)
        expect(checkMessage(renderMessage(card, drawing))).toEqual([])
        expect(checkAdaptiveCard(renderCard(card, drawing))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})

const checkForm = (form: Form) => {
  expect(checkView(renderModal(form, { words }))).toEqual([])
  expect(checkAdaptiveCard(renderForm(form, { words }))).toEqual([])
}
const ten = Array.from({ length: 10 }, (_, at) => at + 1)
const long = 'Vervolgbijeenkomst over de doorlopende lijn '.repeat(8)

describe('with ten options', () => {
  it('the forms fit everywhere', () => {
    const at = 'wo 30 sep 2026, 14.00 uur'
    const days = ten.map((one) => ({
      value: `2027-03-${one}`,
      label: `${at} · vaste dag en tijd · 12 elders of afwezig`,
    }))
    const window = { text: long.slice(0, 200), from: '2027-03-01', until: '2027-04-30' }
    const state = {
      ...{ id: 'dphBpbi97frUxLytNY_X', body: 'VzKP3rZ5nZJzi9696oI1', meeting: null, title: long.slice(0, 100) },
      ...{ purpose: long.slice(0, 300), window, startsAt: '14:00', minutes: 120, answerBy: '2026-11-30' },
      ...{ count: 10, seen: long },
    }
    const own = { own: long, warnings: [long, long] }
    checkForm(chooseDates({ state, said: ten.map(() => long), days, chosen: days, ...own }, words))
    const options = ten.map((one) => ({ id: `o${one}`, at, answer: one > 5 ? 'if-needed' : '' }))
    checkForm(myAnswerForm({ poll: 'p1', member: 'm1', about: [long], options }, words))
    const warning = { said: long, yes: words.datePolls.form.goOn, no: words.datePolls.form.another }
    const view = {
      poll: 'p1',
      version: 3,
      warned: 'o1',
      said: [long],
      options: days,
      chosen: days.slice(0, 1),
      warning,
    }
    checkForm(fixDatePollForm(view, words))
  })
})

describe('why it is the best', () => {
  const say = (...presence: OptionView['presence']) => sayStanding({ presence, ifNeeded: 0, sides: [] }, words)
  const of = (party: OptionView['presence'][number]['party'], present: number, total: number) => ({
    ...{ party, present, total },
  })

  it.each([
    [[of('municipality', 6, 6), of('swv', 2, 2)], 'alle 6 gemeenten en beide SWV’en kunnen'],
    [
      [of('municipality', 5, 6), of('swv', 1, 2), of('other', 1, 1)],
      '5 van de 6 gemeenten, 1 van de 2 SWV’en en de andere organisatie kunnen',
    ],
    [[of('swv', 1, 3)], '1 van de 3 SWV’en kan'],
    [[of('board', 0, 3)], 'geen schoolbestuur kan'],
    [[of('municipality', 1, 1)], 'de gemeente kan'],
    [[of('municipality', 12, 12)], 'alle 12 gemeenten kunnen'],
    [[of('municipality', 12, 14)], '12 van de 14 gemeenten kunnen'],
  ])('%j is said as people do', (presence, said) => {
    expect(say(...presence)).toBe(said)
  })
})
