import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderChoices, renderForm } from '../../cards/adaptive-form.ts'
import { readForm } from '../../cards/adaptive-read.ts'
import { modalErrors, readModalValues, renderModal, renderOptions } from '../../cards/block-kit-form.ts'
import { allFields, type ChoiceField, type Field, type Form } from '../../cards/form.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { checkView } from '../slack/payload-validator.ts'
import { checkAdaptiveCard } from './adaptive-validator.ts'
import { hostileForm } from './hostile.ts'
import { findAll, seenOnAdaptive } from './seen.ts'

const words = wordsIn('nl')
const formOf = (...fields: readonly Field[]): Form => ({
  kind: 'form',
  name: 'item.write',
  title: 'Afspraak vastleggen',
  submit: 'Vastleggen',
  state: { id: '1' },
  fields,
})
const title: Field = { kind: 'text', name: 'title', label: 'Wat?', value: 'Werkagenda' }
const owners: ChoiceField = {
  kind: 'choice',
  name: 'owners',
  label: 'Wie?',
  isMultiple: true,
  isOptional: true,
  search: 'owners',
  options: [
    { value: 'm1', label: 'Anna' },
    { value: 'm,2', label: 'Bram' },
    { value: '-', label: 'Streepje' },
  ],
  chosen: [],
}

/** What a client submits with the inputs as they stand. */
const submitted = (form: Form, change: Readonly<Record<string, string>> = {}) => {
  const drawn = renderForm(form, { words })
  const inputs = findAll(drawn, 'Input.Text', 'Input.ChoiceSet').map(({ id, value }) => [id, value])
  const [submit] = findAll(drawn, 'Action.Submit')
  return JSON.parse(JSON.stringify({ ...(submit?.data as object), ...Object.fromEntries(inputs), ...change }))
}

test('whatever people type, Slack accepts the modal', () => {
  fc.assert(
    fc.property(hostileForm, (form) => {
      expect(checkView(renderModal(form, { words }))).toEqual([])
    }),
  )
})

test('whatever people type, the form is a valid Adaptive Card, with problems and without', () => {
  fc.assert(
    fc.property(hostileForm, (form) => {
      expect(checkAdaptiveCard(renderForm(form, { words }))).toEqual([])
      expect(checkAdaptiveCard(renderForm(form, { words, problems: { '': 'Nee', 'veld-0': 'Vul in' } }))).toEqual([])
    }),
  )
})

test('an Adaptive form that comes back untouched gives its form, its state and its first values', () => {
  fc.assert(
    fc.property(hostileForm, (form) => {
      const read = readForm(submitted(form))
      expect(read?.form.name).toBe(form.name)
      expect(read?.form.state).toEqual(form.state)
      for (const field of allFields(form))
        if (field.kind === 'choice') {
          const chosen = field.chosen.map(({ value }) => value)
          expect(read?.values[field.name]).toEqual(field.isMultiple ? chosen : (chosen[0] ?? ''))
        }
    }),
  )
})

test('several choices come back whole, commas and dashes included; none is an empty list', () => {
  const value = renderChoices(owners.options)
    .map((choice) => choice.value)
    .join(',')
  expect(readForm(submitted(formOf(owners), { 'field-owners': value }))?.values).toEqual({ owners: ['m1', 'm,2', '-'] })
  expect(readForm(submitted(formOf(owners)))?.values).toEqual({ owners: [] })
})

test('a field cannot take the place of the form itself', () => {
  const sly = formOf({ kind: 'text', name: 'form', label: 'x', value: 'other.form' })
  expect(readForm(submitted(sly))).toMatchObject({ form: { name: 'item.write' }, values: { form: 'other.form' } })
})

test('what is no form of ours reads as nothing', () => {
  for (const data of [null, 'x', {}, { form: 'a' }, { form: 'a', state: {}, shown: { fields: [{ kind: 'x' }] } }])
    expect(readForm(data)).toBeNull()
})

test('a form with problems shows them in words, at their field or on top, and keeps what was filled in', () => {
  const problems = { '': 'Dit kan niet.', title: 'Vul dit veld in.', oud: 'Dit veld is weg.' }
  const drawn = renderForm(formOf(title, owners), {
    words,
    problems,
    values: { title: 'Anders', owners: ['m1', 'm9'] },
  })
  expect(seenOnAdaptive(drawn)).toMatch(/^Ditkanniet\.Ditveldisweg\.Vulditveldin\./)
  expect(findAll(drawn, 'Input.Text')).toMatchObject([{ value: 'Anders' }])
  expect(findAll(drawn, 'Input.ChoiceSet')).toMatchObject([{ value: 'm1,m9' }])
})

test('a search field asks by its name, on both platforms', () => {
  const [adaptive] = findAll(renderForm(formOf(owners), { words }), 'Input.ChoiceSet')
  expect(adaptive).toMatchObject({ style: 'filtered', 'choices.data': { type: 'Data.Query', dataset: 'owners' } })
  const [slack] = findAll(renderModal(formOf(owners), { words }), 'multi_external_select')
  expect(slack).toMatchObject({ action_id: 'owners', min_query_length: 0 })
})

test('an optional choice can be taken back, and a list without options is still valid', () => {
  const body: ChoiceField = {
    kind: 'choice',
    name: 'body',
    label: 'Overleg',
    isMultiple: false,
    isOptional: true,
    options: [],
    chosen: [],
  }
  expect(checkAdaptiveCard(renderForm(formOf(body), { words }))).toEqual([])
  expect(checkView(renderModal(formOf(body), { words }))).toEqual([])
  expect(readForm(submitted(formOf(body), { 'field-body': '-' }))?.values).toEqual({ body: '' })
})

test('a form after which something is gone has a button that warns, also when it is drawn again', () => {
  const danger: Form = { ...formOf(title), look: 'danger' }
  const again = readForm(submitted(danger, { 'field-title': '' }))?.form ?? formOf(title)
  for (const drawn of [danger, again]) {
    const card = renderForm(drawn, { words, problems: { title: 'Vul dit in.' } })
    expect(checkAdaptiveCard(card)).toEqual([])
    expect(findAll(card, 'Action.Submit')[0]?.style).toBe('destructive')
  }
})

test('a list that says itself that nobody is chosen has no second empty choice', () => {
  const nobody = { value: 'none', label: 'niemand' }
  const options = [nobody, ...Array.from({ length: 9 }, (_, at) => ({ value: `m${at}`, label: `Lid ${at}` }))]
  const contact: Field = {
    kind: 'choice',
    name: 'contact',
    label: 'Contact',
    isMultiple: false,
    isOptional: true,
    options,
    chosen: [nobody],
  }
  const titles = (field: Field) => {
    const drawn = JSON.stringify(renderForm(formOf(field), { words }))
    return [...drawn.matchAll(/"title":"([^"]*)"/gu)].map(([, title]) => title)
  }
  expect(titles(contact).slice(0, 2)).toEqual(['niemand', 'Lid 0'])
  expect(titles({ ...contact, options: options.slice(1), chosen: [] }).slice(0, 2)).toEqual(['–', 'Lid 0'])
})

test('values of a modal are read by field name, whatever the kind', () => {
  const view = renderModal(formOf(title, owners, { ...owners, name: 'one', isMultiple: false }), { words })
  const [titleId = '', ownersId = '', oneId = ''] = view.blocks.map(({ block_id }) => block_id)
  const state = {
    [titleId]: { title: { type: 'plain_text_input', value: null } },
    [ownersId]: { owners: { type: 'multi_external_select', selected_options: [{ value: 'm1' }, { value: 'm,2' }] } },
    [oneId]: { owners: { type: 'external_select', selected_option: null } },
  }
  expect(readModalValues(state)).toEqual({ title: '', owners: ['m1', 'm,2'], one: '' })
  expect(modalErrors(state, { title: 'Vul in.', '': 'Nee.', weg: 'Oud.' })).toEqual({ [titleId]: 'Vul in. Nee. Oud.' })
})

test('a new first value gives a field a new block id, for Slack keeps what was typed under the old one', () => {
  const ids = ['a', 'b', 'a'].map((value) => renderModal(formOf({ ...title, value }), { words }).blocks[0]?.block_id)
  expect(ids[0]).not.toBe(ids[1])
  expect(ids[0]).toBe(ids[2])
})

test('a title longer than the bar of a modal stands in full under it', () => {
  const view = renderModal({ ...formOf(title), title: 'Stand van zaken geven bij afspraak 12' }, { words })
  expect(view.title.text).toBe('Stand van zaken geven b…')
  expect(JSON.stringify(view.blocks[0])).toContain('Stand van zaken geven bij afspraak 12')
})

test('a hundred and thirty options are all there, in groups', () => {
  const options = Array.from({ length: 130 }, (_, index) => ({ value: `v${index}`, label: `Optie ${index}` }))
  const view = renderModal(formOf({ kind: 'choice', name: 'x', label: 'x', isMultiple: false, options, chosen: [] }), {
    words,
  })
  expect(checkView(view)).toEqual([])
  expect(JSON.stringify(view)).toContain('Optie 129')
})

test('state and option values that Slack cannot carry are errors that say so', () => {
  expect(() => renderModal({ ...formOf(title), state: 'x'.repeat(3_000) }, { words })).toThrow(
    /The form item.write carries/,
  )
  expect(() => renderOptions([{ value: 'x'.repeat(76), label: 'x' }])).toThrow(/at most 75/)
})

test('what was typed in one turn of a form is not in the same field of the next, which Slack would keep', () => {
  const idOf = (turn: string): unknown =>
    findAll(renderModal(formOf({ ...title, value: '', turn }), { words }), 'input')[0]?.block_id
  expect(idOf('1')).not.toBe(idOf('2'))
  expect(idOf('1')).toBe(idOf('1'))
})
