/** Who is who: whom to turn to, found by a name or in a list. */
import { z } from 'zod'
import {
  type Block,
  bold,
  button,
  buttons,
  type Card,
  card,
  fact,
  facts,
  fine,
  heading,
  mention,
  notice,
  paragraph,
  rows,
} from './card.ts'
import { type ChoiceField, defineForm, type Form, form } from './form.ts'
import { type RegisterName, showEntryPress } from './network-register.ts'
import { definePress, press } from './press.ts'
import type { Words } from './words/words.ts'

/** What somebody can be the contact of, and people themselves: the registers in which they stand. */
export const whoKinds = ['organisations', 'functions', 'groups', 'members'] as const satisfies readonly RegisterName[]
export type WhoKind = (typeof whoKinds)[number]

const one = z.object({ kind: z.enum(whoKinds), id: z.string() })

/** Opens the list of all. */
export const whoPress = definePress('network.who', z.object({}), { opensForm: true })
export const showWhoPress = definePress('network.show-who', one)
export const whoForm = defineForm('network.who', z.object({}), z.object({ who: z.string() }))

export interface PersonView {
  readonly member: string
  readonly name: string
  readonly function: string
  readonly organisation: string
}

/** Somebody who is away today. @property until in the reader's words. */
export interface AwayView {
  readonly name: string
  readonly until: string
  readonly deputy: PersonView | null
}

/**
 * @property contact null when nobody is.
 * @property away the contact when absent, and every deputy who is absent too.
 * @property others who can be asked where nobody is the contact.
 */
export interface WhoView {
  readonly kind: WhoKind
  readonly id: string
  readonly name: string
  readonly about: string
  readonly contact: PersonView | null
  readonly away: readonly AwayView[]
  readonly others: readonly PersonView[]
}

export const whoCard = (view: WhoView, words: Words): Card => {
  const say = words.network.who
  const { contact, away, others } = view
  return card(
    contact ? say.found(view.name, contact.name) : say.nobody(view.name),
    heading(view.name),
    ...(view.about === '' ? [] : [fine(view.about)]),
    ...(contact ? [personFacts(say.contacts[view.kind], contact, words)] : [notice(say.nobody(view.name))]),
    ...away.flatMap((one) => drawAway(one, words)),
    ...(others.length === 0 ? [] : [paragraph(say.others), rows(others.map(personRow))]),
    buttons(
      button(words.registers.show, press(showEntryPress, { register: view.kind, id: view.id })),
      button(say.again, press(whoPress, {})),
    ),
  )
}

const personFacts = (label: string, person: PersonView, words: Words): Block =>
  facts(
    fact(label, mention(person.member, person.name)),
    ...(person.function === '' ? [] : [fact(words.network.memberForm.function, person.function)]),
    ...(person.organisation === '' ? [] : [fact(words.network.memberForm.organisation, person.organisation)]),
  )

const drawAway = ({ name, until, deputy }: AwayView, words: Words): readonly Block[] => {
  const say = words.network.who
  if (!deputy) return [notice(say.awayAlone(name, until))]
  return [notice(say.away(name, until, deputy.name)), personFacts(say.deputy, deputy, words)]
}

const personRow = ({ name, function: held, organisation }: PersonView) => ({
  text: bold(name),
  fine: [held, organisation].filter((part) => part !== '').join(', '),
})

export interface WhoRow {
  readonly kind: WhoKind
  readonly id: string
  readonly name: string
  readonly about: string
}

/** Several answer to what was asked. @property total how many in all */
export const whoListCard = (
  { query, found, total }: { query: string; found: readonly WhoRow[]; total: number },
  words: Words,
): Card => {
  const say = words.network.who
  return card(
    say.several(total, query),
    paragraph(say.several(total, query)),
    rows(
      found.map(({ kind, id, name, about }) => ({
        text: bold(name),
        fine: about,
        button: button(say.show, press(showWhoPress, { kind, id })),
      })),
    ),
    ...(total > found.length ? [fine(words.chat.more(total - found.length), ' ', say.narrower)] : []),
    buttons(button(say.again, press(whoPress, {}))),
  )
}

/** Nothing answers to it. */
export const nobodyFoundCard = (query: string, words: Words): Card => {
  const said = words.network.who.none(query)
  return card(said, paragraph(said), buttons(button(words.network.who.again, press(whoPress, {}), 'primary')))
}

export const networkWhoForm = (choice: Pick<ChoiceField, 'options' | 'search'>, words: Words): Form => {
  const say = words.network.who
  return form(whoForm, {
    title: say.title,
    submit: say.show,
    state: {},
    fields: [
      { kind: 'choice', name: 'who', label: say.question, hint: say.hint, isMultiple: false, chosen: [], ...choice },
    ],
  })
}
