/** Fields behind "Meer": out of the way while they are empty, never out of sight when they hold something. */
import { describe, expect, test } from 'vitest'
import { renderForm } from '../../cards/adaptive-form.ts'
import { readForm } from '../../cards/adaptive-read.ts'
import { renderModal, unfoldPress } from '../../cards/block-kit-form.ts'
import { type ChoiceField, type Form, noneOfThem, type TextField } from '../../cards/form.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkView } from '../slack/payload-validator.ts'
import { checkAdaptiveCard } from './adaptive-validator.ts'
import { findAll } from './seen.ts'

const words = wordsIn('nl')
const partners: TextField = { kind: 'text', name: 'partners', label: 'In samenwerking met', isOptional: true }
const contact: TextField = { kind: 'text', name: 'contact', label: 'Contact' }
const theme: ChoiceField = {
  kind: 'choice',
  name: 'theme',
  label: 'Thema',
  isMultiple: false,
  options: [
    { value: noneOfThem, label: 'geen' },
    { value: 't1', label: 'Jeugdhulp' },
  ],
  chosen: [{ value: noneOfThem, label: 'geen' }],
}
const formOf = (folded: Partial<NonNullable<Form['folded']>> = {}): Form => ({
  kind: 'form',
  name: 'item.write',
  title: 'Afspraak',
  submit: 'Vastleggen',
  state: null,
  fields: [{ kind: 'text', name: 'title', label: 'Wat?' }],
  folded: { label: 'Meer', isOpen: false, fields: [partners, contact, theme], ...folded },
})
const filled = formOf({ fields: [{ ...partners, value: 'RBL' }, contact, theme] })
const chosen = formOf({ fields: [{ ...theme, chosen: theme.options.slice(1) }] })

describe('on an Adaptive Card', () => {
  const containerOf = (form: Form, more: object = {}) => {
    const drawn = renderForm(form, { words, ...more })
    expect(checkAdaptiveCard(drawn)).toEqual([])
    return findAll(drawn, 'Container').find(({ id }) => id === 'folded')
  }

  test('stand hidden behind a button that shows them, and none of them keeps the form from being sent', () => {
    const drawn = renderForm(formOf(), { words })
    expect(findAll(drawn, 'Action.ToggleVisibility')).toEqual([
      { type: 'Action.ToggleVisibility', title: 'Meer', targetElements: ['folded'] },
    ])
    expect(containerOf(formOf())?.isVisible).toBe(false)
    const required = findAll(containerOf(formOf()), 'Input.Text', 'Input.ChoiceSet').filter((one) => one.isRequired)
    // A choice that is made already keeps nothing back.
    expect(required.filter((one) => one.type === 'Input.Text' || one.value === undefined)).toEqual([])
  })

  test.each([
    ['when the form says so', formOf({ isOpen: true }), {}],
    ['when one of them holds a text', filled, {}],
    ['when something was chosen in one of them', chosen, {}],
    ['when something was filled in before', formOf(), { values: { partners: 'RBL' } }],
    ['when one of them has a problem', formOf(), { problems: { contact: 'Wie is dat?' } }],
  ])('stand open %s', (_, form, more) => {
    expect(containerOf(form, more)?.isVisible).toBe(true)
  })

  test.each([
    ['nothing was filled in', { values: { partners: '', theme: noneOfThem } }],
    ['another field has a problem', { problems: { title: 'Vul dit in.' } }],
  ])('stay folded when %s', (_, more) => {
    expect(containerOf(formOf(), more)?.isVisible).toBe(false)
  })

  test('come back with the form, and a problem at one of them stands at it', () => {
    const [submit] = findAll(renderForm(formOf(), { words }), 'Action.Submit')
    const read = readForm({ ...(submit?.data as object), 'field-title': 'Plan', 'field-partners': 'RBL' })
    expect(read?.form.folded).toEqual(formOf().folded)
    expect(read?.values).toEqual({ title: 'Plan', partners: 'RBL', contact: '', theme: '' })
    const container = containerOf(formOf(), { problems: { contact: 'Wie is dat?' } })
    expect(JSON.stringify(container)).toContain('Wie is dat?')
  })
})

describe('on Slack', () => {
  const drawn = (form: Form) => {
    const view = renderModal(form, { words })
    expect(checkView(view)).toEqual([])
    return view.blocks.map((block) => block.type)
  }

  test('stand behind a button', () => {
    expect(drawn(formOf())).toEqual(['input', 'actions'])
    expect(findAll(renderModal(formOf(), { words }), 'button')).toMatchObject([{ action_id: unfoldPress }])
  })

  test.each([
    ['when the form says so', formOf({ isOpen: true }), 3],
    ['when one of them holds a text', filled, 3],
    ['when something was chosen in one of them', chosen, 1],
  ])('stand under a line %s', (_, form, count) => {
    expect(drawn(form)).toEqual(['input', 'divider', ...Array(count).fill('input')])
  })

  test('keep what was typed above them: the same fields have the same ids', () => {
    const idOf = (form: Form) => renderModal(form, { words }).blocks[0]?.block_id
    expect(idOf(formOf({ isOpen: true }))).toBe(idOf(formOf()))
  })
})

test('a form without folded fields has no button for them', () => {
  const none = formOf({ fields: [] })
  expect(findAll(renderForm(none, { words }), 'Action.ToggleVisibility')).toEqual([])
  expect(renderModal(none, { words }).blocks.map(({ type }) => type)).toEqual(['input'])
})
