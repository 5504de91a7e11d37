/** What must not compile. `npm test` type-checks first: an error that stays away is itself an error here. */
import { z } from 'zod'
import { bold, button, buttons, card, facts, heading, paragraph, rows } from '../../cards/card.ts'
import { defineForm, form } from '../../cards/form.ts'
import { definePress, press } from '../../cards/press.ts'

const take = definePress('item.take', z.object({ item: z.string() }))
const write = defineForm('item.write', z.object({ id: z.string() }), z.object({ title: z.string() }))

export const cases = () => [
  // @ts-expect-error the data of a press has the shape that its handler reads
  press(take, { item: 1 }),
  // @ts-expect-error nothing beside that shape
  press(take, { item: 'a', member: 'b' }),
  // @ts-expect-error a button carries a press, not a name
  button('Aannemen', 'item.take'),
  // @ts-expect-error looks are few
  button('Aannemen', press(take, { item: 'a' }), 'green'),
  // @ts-expect-error a card holds blocks, no loose text
  card('samenvatting', 'tekst'),
  // @ts-expect-error text does not hold blocks
  paragraph(heading('kop')),
  // @ts-expect-error bold is of words, not of more markup
  bold(bold('vet')),
  // @ts-expect-error a heading is plain
  heading(bold('vet')),
  // @ts-expect-error rows hold rows
  rows(['tekst']),
  // @ts-expect-error facts are made with a label and a value
  facts('Actiehouder', 'Anna'),
  // @ts-expect-error buttons hold buttons
  buttons(paragraph('tekst')),
  // @ts-expect-error a field that the form's values do not know
  form(write, { title: 'x', submit: 'x', state: { id: '1' }, fields: [{ kind: 'text', name: 'titel', label: 'x' }] }),
  // @ts-expect-error the state that the handler reads
  form(write, { title: 'x', submit: 'x', state: { item: '1' }, fields: [] }),
]
