/** The cards and forms of sheets and requests on every platform: a large body, by whoever types at their worst. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderCard } from '../../cards/adaptive-card.ts'
import { renderForm } from '../../cards/adaptive-form.ts'
import { renderMessage } from '../../cards/block-kit.ts'
import { renderModal } from '../../cards/block-kit-form.ts'
import type { Card } from '../../cards/card.ts'
import type { Form } from '../../cards/form.ts'
import { numberForm, numbersForm } from '../../cards/number-answer-forms.ts'
import { intakeForm } from '../../cards/number-intake-forms.ts'
import { type IntakeView, intakeCard } from '../../cards/number-intakes.ts'
import { fileCard, heldCard, saidCard, whichCard } from '../../cards/sign-up-answers.ts'
import { sheetChangeForm, sheetForm } from '../../cards/sign-up-forms.ts'
import { openListCard } from '../../cards/sign-up-list.ts'
import { type SheetView, sheetCard } from '../../cards/sign-ups.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkAdaptiveCard } from '../cards/adaptive-validator.ts'
import { hostileText as text } from '../cards/hostile.ts'
import { checkMessage, checkView } from '../slack/payload-validator.ts'

const drawing = { words: wordsIn('nl'), mention: () => null }
const kind = fc.constantFrom('attend' as const, 'read-along' as const, 'help' as const)
const names = fc.array(text, { maxLength: 40 })

const sheet: fc.Arbitrary<SheetView> = fc.record({
  id: fc.constant('dphBpbi97frUxLytNY_X'),
  ...{ title: text, body: text, explanation: text, owner: text },
  about: fc.option(fc.record({ name: text, ref: fc.constant({ kind: 'meeting', id: 'm1' }) })),
  kinds: fc.uniqueArray(
    fc.record({
      kind,
      count: fc.nat(500),
      parties: fc.option(fc.array(fc.record({ organisation: text, names }), { maxLength: 30 })),
    }),
    { minLength: 1, selector: (one) => one.kind },
  ),
  organisations: names,
  most: fc.nat(2000),
  per: fc.constantFrom('member' as const, 'organisation' as const),
  waiting: fc.record({ count: fc.nat(500), names: fc.option(names) }),
  lastOn: fc.option(text),
  isTaking: fc.boolean(),
  own: fc.uniqueArray(fc.record({ kind, place: fc.option(fc.nat(500)) }), { selector: (one) => one.kind }),
  reader: fc.option(fc.record({ isInside: fc.boolean(), maySteer: fc.boolean() })),
})

const intake: fc.Arbitrary<IntakeView> = fc.record({
  id: fc.constant('dphBpbi97frUxLytNY_X'),
  ...{ question: text, body: text, explanation: text, owner: text, unit: text },
  per: fc.constantFrom('member' as const, 'organisation' as const),
  ...{ lastOn: fc.option(text), forgottenOn: fc.option(text), isAsking: fc.boolean() },
  ...{ answered: fc.nat(500), asked: fc.nat(500) },
  own: fc.option(fc.record({ by: fc.option(text) })),
  reader: fc.option(fc.record({ mayAnswer: fc.boolean(), isOwner: fc.boolean(), maySteer: fc.boolean() })),
})

const checkCard = (card: Card) => {
  expect(checkMessage(renderMessage(card, drawing))).toEqual([])
  expect(checkAdaptiveCard(renderCard(card, drawing))).toEqual([])
}
const checkForm = (form: Form) => {
  expect(checkView(renderModal(form, { words: drawing.words }))).toEqual([])
  expect(checkAdaptiveCard(renderForm(form, { words: drawing.words }))).toEqual([])
}

describe.each(['nl', 'en'] as const)('whatever stands in it, in %s', (language) => {
  const words = wordsIn(language)
  it('the cards can be posted to Slack and to Teams', () => {
    fc.assert(
      fc.property(sheet, intake, text, (one, other, said) => {
        checkCard(sheetCard(one, words))
        checkCard(intakeCard(other, words))
        const undo = one.own.map((own) => ({ does: 'leave', kind: own.kind }) as const)
        checkCard(saidCard({ sheet: one.id, said, fine: said, undo }, words))
        checkCard(heldCard({ sheet: one.id, instead: 'm', organisation: said, name: said }, words))
        checkCard(whichCard({ sheet: one.id, title: said, kinds: ['attend', 'read-along', 'help'] }, words))
        checkCard(
          fileCard({ title: said, label: said, href: 'https://schakel.example/documenten/a/b.csv', explain: said }),
        )
        const row = { id: one.id, title: said, fine: said }
        const open = [{ kind: 'sheet', ...row } as const, { kind: 'intake', ...row } as const]
        checkCard(openListCard({ open, skip: 10, total: 40, mayBegin: true }, words))
      }),
      { numRuns: 15 },
    )
  })

  it('the forms fit everywhere, also the longest page of answers', () => {
    const long = 'Vervolgbijeenkomst over de doorlopende lijn '.repeat(20)
    const members = Array.from({ length: 25 }, (_, at) => ({
      value: `dphBpbi97frUxLytNY${at}`,
      label: `Lid ${at} ${long.slice(0, 80)}`,
    }))
    const offered = { options: members, chosen: members.slice(0, 1), search: 'sign-up.owner' }
    const state = { id: 'dphBpbi97frUxLytNY_X', body: null, about: { kind: 'agenda-item', id: 'dphBpbi97frUxLytNY_X' } }
    checkForm(
      sheetForm({ state, about: long, body: '', bodies: offered, title: long.slice(0, 150), owner: offered }, words),
    )
    const changing = { sheet: 'dphBpbi97frUxLytNY_X', version: 'abcdef', reopens: true }
    const written = { title: long.slice(0, 150), explanation: long.slice(0, 600), most: '12', lastOn: '' }
    const ways = { kinds: ['attend', 'help'], per: 'member' }
    checkForm(sheetChangeForm({ state: changing, ...written, ways, owner: offered }, words))
    checkForm(
      intakeForm({ state: { id: 'i', body: null }, body: '', bodies: offered, question: long.slice(0, 150) }, words),
    )
    const typed = { number: '2,5', remark: long.slice(0, 500), unit: 'fte', question: long.slice(0, 150) }
    const shown = {
      explanation: long.slice(0, 600),
      organisation: long.slice(0, 100),
      replaces: 'Bram',
      whoSees: [long, long],
    }
    checkForm(numberForm({ state: { intake: 'i', by: 'm' }, ...typed, ...shown }, words))
    const lines = Array.from({ length: 23 }, () => long.slice(0, 700))
    checkForm(numbersForm({ state: { intake: 'i', skip: 0 }, lines, isLast: false }, words))
  })
})
