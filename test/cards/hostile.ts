/** Cards and forms out of what people could type at their worst. No text holds "…", the mark of a cut. */
import fc from 'fast-check'
import type { Bar, BarLook, Block, Button, Card, Inline, LinkButton, Row, Text } from '../../cards/card.ts'
import type { ChoiceField, Field, Form, TextField } from '../../cards/form.ts'

export const attacks = [
  '<!channel> <!here|here> <!everyone>',
  '<@U123> <#C1|algemeen> <https://x.example|klik hier>',
  '<at>iedereen</at>',
  '[klik](https://x.example) ![](https://x.example/a.png)',
  '*vet* _schuin_ ~weg~ `code` ```blok``` > citaat',
  '# kop\n- punt\n1. een',
  ':tada: :warning:',
  'https://x.example www.x.example @here @channel',
  '{{DATE(2026-01-01T00:00:00Z, LONG)}} {{TIME(2026-01-01T00:00:00Z)}} {{{DATE(2026-01-01T00:00:00Z)}}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template language would read
  '${name} &amp; &lt;b&gt; & < >',
  '\u202Eomgekeerd\u2066 en verder',
  'nul\u200Bbreed\uFEFF',
  '\u200B\u200B',
  '   ',
  '',
  'e\u0301'.repeat(40),
  `a${'\u0301'.repeat(500)}`,
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🇳🇱'.repeat(30),
  'אבג مرحبا',
  'een\r\ntwee\u2028drie\u0000\u0007',
  '\uD800 half \uDC00',
  '"],"type":"x"',
  '&'.repeat(4_000),
  '<'.repeat(160),
  'woord '.repeat(1_700),
] as const

const typed = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...attacks) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...attacks), fc.constantFrom(...attacks)).map((two) => two.join('')),
  },
)
export const hostileText = typed.map((text) => text.replaceAll('…', '.'))

const inline: fc.Arbitrary<Inline> = fc.oneof(
  hostileText,
  hostileText.map((text): Inline => ({ kind: 'bold', text })),
  fc
    .tuple(fc.constantFrom('m1', 'm2', 'onbekend'), hostileText)
    .map(([member, name]): Inline => ({ kind: 'mention', member, name })),
  hostileText.map((text): Inline => ({ kind: 'link', text, href: 'https://schakel.example/pagina' })),
)
export const text: fc.Arbitrary<Text> = fc.oneof(hostileText, fc.array(inline, { maxLength: 14 }))

const pressed: fc.Arbitrary<Button> = fc.record({
  kind: fc.constant('button'),
  label: hostileText,
  press: fc.record({
    name: fc.constantFrom('item.show', 'item.take-on'),
    data: fc.record({ item: fc.string({ unit: 'binary', maxLength: 20 }).map((id) => id.toWellFormed()) }),
    opensForm: fc.boolean(),
  }),
  look: fc.constantFrom('plain', 'primary', 'danger'),
})
const linked: fc.Arbitrary<LinkButton> = hostileText.map((label) => ({
  kind: 'link-button',
  label,
  href: 'https://schakel.example/pagina',
}))

const row: fc.Arbitrary<Row> = fc.record({ text, fine: text, button: pressed }, { requiredKeys: ['text'] })

const part = fc.record({
  look: fc.constantFrom<BarLook>('done', 'running', 'open', 'late'),
  count: fc.oneof(fc.nat(3), fc.nat(5_000)),
})
const bar: fc.Arbitrary<Bar> = fc.record({
  label: hostileText,
  parts: fc.array(part, { maxLength: 12 }),
  said: hostileText,
})

const block: fc.Arbitrary<Block> = fc.oneof(
  hostileText.map((heading): Block => ({ kind: 'heading', text: heading })),
  fc.record({ kind: fc.constantFrom('paragraph', 'fine', 'notice'), text }),
  fc
    .array(fc.record({ label: hostileText, value: text }), { maxLength: 12 })
    .map((facts): Block => ({ kind: 'facts', facts })),
  fc.array(row, { maxLength: 8 }).map((rows): Block => ({ kind: 'rows', rows })),
  fc
    .tuple(row, fc.integer({ min: 40, max: 150 }))
    .map(([one, count]): Block => ({ kind: 'rows', rows: Array(count).fill(one) })),
  fc.array(bar, { maxLength: 6 }).map((bars): Block => ({ kind: 'bars', bars })),
  fc
    .tuple(bar, fc.integer({ min: 20, max: 90 }))
    .map(([one, count]): Block => ({ kind: 'bars', bars: Array(count).fill(one) })),
  fc.constant<Block>({ kind: 'divider' }),
  fc.array(fc.oneof(pressed, linked), { maxLength: 7 }).map((buttons): Block => ({ kind: 'buttons', buttons })),
)

export const hostileCard: fc.Arbitrary<Card> = fc.record({
  kind: fc.constant('card'),
  summary: hostileText,
  blocks: fc.array(block, { maxLength: 6 }),
})

const option = fc.record({
  value: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }),
  label: hostileText,
})
const shared = { label: hostileText, hint: hostileText, isOptional: fc.boolean() }
const textField: fc.Arbitrary<TextField> = fc.record(
  {
    kind: fc.constant('text'),
    name: fc.constant(''),
    ...shared,
    value: hostileText,
    isLong: fc.boolean(),
    maxLength: fc.constantFrom(1, 200, 3_000),
  },
  { requiredKeys: ['kind', 'name', 'label'] },
)
const choiceField: fc.Arbitrary<ChoiceField> = fc
  .record({
    field: fc.record(
      {
        kind: fc.constant('choice'),
        name: fc.constant(''),
        ...shared,
        isMultiple: fc.boolean(),
        search: fc.constant('owners'),
      },
      { requiredKeys: ['kind', 'name', 'label', 'isMultiple'] },
    ),
    options: fc.uniqueArray(option, { selector: ({ value }) => value, maxLength: 130 }),
    chosenCount: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ field, options, chosenCount }) => ({
    ...field,
    options,
    chosen: options.slice(
      -chosenCount || options.length,
      field.isMultiple ? undefined : options.length - chosenCount + 1 || undefined,
    ),
  }))
const noteField = text.map((note): Field => ({ kind: 'note', text: note }))

const fieldsNamed = (prefix: string, maxLength: number): fc.Arbitrary<readonly Field[]> =>
  fc
    .array(fc.oneof(textField, choiceField, noteField), { maxLength })
    .map((fields) =>
      fields.map((field, index) => (field.kind === 'note' ? field : { ...field, name: `${prefix}-${index}` })),
    )

export const hostileForm: fc.Arbitrary<Form> = fc.record(
  {
    kind: fc.constant('form'),
    name: fc.constant('item.write'),
    title: hostileText,
    submit: hostileText,
    state: fc.record({ id: fc.string({ maxLength: 40 }) }),
    fields: fieldsNamed('veld', 8),
    folded: fc.record({ label: hostileText, isOpen: fc.boolean(), fields: fieldsNamed('meer', 5) }),
  },
  { requiredKeys: ['kind', 'name', 'title', 'submit', 'state', 'fields'] },
)
