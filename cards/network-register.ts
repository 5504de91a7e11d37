/** The registers of a network (organisations, members, bodies …): a list to page and search, and one thing of it. */
import { z } from 'zod'
import {
  type Block,
  bold,
  button,
  buttons,
  type Card,
  card,
  type Fact,
  facts,
  fine,
  heading,
  notice,
  paragraph,
  rows,
} from './card.ts'
import { defineForm, type Form, form } from './form.ts'
import { definePress, type Press, press } from './press.ts'
import type { Words } from './words/words.ts'

export const registerNames = [
  'organisations',
  'members',
  'former',
  'bodies',
  'groups',
  'functions',
  'links',
  'channels',
] as const
export type RegisterName = (typeof registerNames)[number]

const register = z.enum(registerNames)
const one = z.object({ register, id: z.string() })

export const listRegisterPress = definePress(
  'network.list',
  z.object({ register, query: z.string(), skip: z.int().min(0) }),
)
export const searchRegisterPress = definePress('network.search', z.object({ register }), { opensForm: true })
export const showEntryPress = definePress('network.show', one)
/** Opens the form of an entry; of a new one when `id` is empty. */
export const writeEntryPress = definePress('network.write', one, { opensForm: true })
export const removeEntryPress = definePress('network.remove', one, { opensForm: true })

export const searchForm = defineForm('network.search', z.object({ register }), z.object({ query: z.string() }))
export const removeForm = defineForm('network.remove', one, z.object({}))

export interface EntryRow {
  readonly id: string
  readonly name: string
  /** Small print: kind, contact, how many. */
  readonly about: string
}

export interface RegisterView {
  readonly register: RegisterName
  readonly rows: readonly EntryRow[]
  /** How many there are in all that fit the query, and how many were shown before these. */
  readonly total: number
  readonly skip: number
  readonly query: string
  readonly mayWrite: boolean
}

export const registerCard = (view: RegisterView, words: Words): Card => {
  const say = words.registers
  const title = say.titles[view.register]
  const { register, query } = view
  const next = view.skip + view.rows.length
  return card(
    `${title}: ${view.total}`,
    heading(title),
    fine(query === '' ? say.count(view.total) : say.countOf(view.total, query)),
    ...(view.total === 0 ? [paragraph(say.none[register])] : []),
    rows(
      view.rows.map((row) => ({
        text: bold(row.name),
        fine: row.about,
        button: button(say.show, press(showEntryPress, { register, id: row.id })),
      })),
    ),
    buttons(
      ...(next < view.total
        ? [button(say.more(view.total - next), press(listRegisterPress, { register, query, skip: next }))]
        : []),
      button(say.search, press(searchRegisterPress, { register })),
      ...(view.mayWrite && register === 'members'
        ? [button(say.titles.former, press(listRegisterPress, { register: 'former', query: '', skip: 0 }))]
        : []),
      ...(view.mayWrite && register !== 'channels' && register !== 'former'
        ? [button(say.add, press(writeEntryPress, { register, id: '' }), 'primary')]
        : []),
    ),
  )
}

/** One entry as everybody sees it. @property moves further presses, with their labels; changing and removing not among them. */
export interface EntryView {
  readonly register: RegisterName
  readonly id: string
  readonly name: string
  readonly facts: readonly Fact[]
  readonly notices: readonly string[]
  readonly blocks?: readonly Block[]
  readonly moves: readonly { readonly label: string; readonly press: Press }[]
  readonly mayWrite: boolean
  readonly mayRemove: boolean
}

export const entryCard = (view: EntryView, words: Words): Card => {
  const say = words.registers
  const { register, id } = view
  return card(
    view.name,
    heading(view.name),
    facts(...view.facts),
    ...view.notices.map((said) => notice(said)),
    ...(view.blocks ?? []),
    buttons(
      ...view.moves.map((move) => button(move.label, move.press)),
      ...(view.mayWrite ? [button(say.change, press(writeEntryPress, { register, id }))] : []),
      ...(view.mayRemove ? [button(say.remove, press(removeEntryPress, { register, id }), 'danger')] : []),
      button(say.back(say.titles[register]), press(listRegisterPress, { register, query: '', skip: 0 })),
    ),
  )
}

export const searchRegisterForm = (register: RegisterName, words: Words): Form => {
  const say = words.registers
  return form(searchForm, {
    title: say.titles[register],
    submit: say.search,
    state: { register },
    fields: [{ kind: 'text', name: 'query', label: say.query, hint: say.queryHint, maxLength: 100 }],
  })
}

export const removeEntryForm = (entry: { register: RegisterName; id: string; name: string }, words: Words): Form => {
  const say = words.registers
  const { register, id, name } = entry
  return form(removeForm, {
    title: say.remove,
    submit: say.remove,
    look: 'danger',
    state: { register, id },
    fields: [{ kind: 'note', text: say.removeSure(name) }],
  })
}
