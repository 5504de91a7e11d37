/** A register: what the menu lists, shows and lets the secretariat change, the same way for everything in a network. */

import type { Form } from '../../cards/form.ts'
import {
  type EntryRow,
  type EntryView,
  entryCard,
  type RegisterName,
  registerCard,
  removeEntryForm,
  searchRegisterForm,
} from '../../cards/network-register.ts'
import type { Context } from '../chat/feature.ts'
import { openForm, type Reply, whisper } from '../chat/reply.ts'
import { findAll } from '../name-search.ts'
import { refusal } from '../refusal.ts'
import { requireSecretariat } from './secretariat.ts'

export interface Register {
  readonly name: RegisterName
  /** Only the secretariat may look. */
  readonly isClosed?: boolean
  /** Every entry, in order of name. */
  readonly list: (context: Context) => Promise<readonly EntryRow[]>
  /** Null when there is none (any more). */
  readonly show: (id: string, context: Context) => Promise<Shown | null>
  /** The form of an entry, of a new one when `id` is empty. The feature that owns the form hears it. */
  readonly ask: (id: string, context: Context) => Promise<Form>
  /** Left out where entries are not removed by hand. */
  readonly remove?: (id: string, context: Context) => Promise<void>
}

/** @property mayWrite false for an entry that nobody changes by hand. */
export type Shown = Omit<EntryView, 'register' | 'mayWrite'> & { readonly mayWrite?: false }

/** What one card holds comfortably on every platform. */
export const pageOfRows = 15

export interface Listed {
  readonly query: string
  readonly skip: number
}

export const listRegister = async (register: Register, { query, skip }: Listed, context: Context): Promise<Reply> => {
  requireSight(register, context)
  const fitting = findAll(await register.list(context), query)
  const view = {
    register: register.name,
    rows: fitting.slice(skip, skip + pageOfRows),
    total: fitting.length,
    skip,
    query: query.trim(),
    mayWrite: context.member.role === 'secretariat',
  }
  // Names of people and organisations: a channel may have guests.
  return whisper(registerCard(view, context.words))
}

/** @throws {Refusal} network.entry-gone */
export const showEntry = async (register: Register, id: string, context: Context): Promise<Reply> =>
  whisper(await drawEntry(register, id, context))

export const drawEntry = async (register: Register, id: string, context: Context) => {
  requireSight(register, context)
  const view = await register.show(id, context)
  if (!view) throw refusal('network.entry-gone')
  const isSecretariat = context.member.role === 'secretariat'
  const mayWrite = isSecretariat && view.mayWrite !== false
  return entryCard(
    { ...view, register: register.name, mayWrite, mayRemove: isSecretariat && view.mayRemove },
    context.words,
  )
}

export const askEntry = async (register: Register, id: string, context: Context): Promise<Reply> => {
  requireSecretariat(context)
  return openForm(await register.ask(id, context))
}

export const askSearch = ({ name }: Register, { words }: Context): Reply => openForm(searchRegisterForm(name, words))

export const askRemoval = async (register: Register, id: string, context: Context): Promise<Reply> => {
  requireSecretariat(context)
  const entry = await findEntry(register, id, context)
  return openForm(removeEntryForm({ register: register.name, ...entry }, context.words))
}

export const removeEntry = async (register: Register, id: string, context: Context): Promise<string> => {
  requireSecretariat(context)
  const { name } = await findEntry(register, id, context)
  if (!register.remove) throw refusal('network.entry-gone')
  await register.remove(id, context)
  return context.words.registers.removed(name)
}

const findEntry = async (register: Register, id: string, context: Context) => {
  const view = await register.show(id, context)
  if (!view) throw refusal('network.entry-gone')
  return { id, name: view.name }
}

const requireSight = (register: Register, context: Context): void => {
  if (register.isClosed) requireSecretariat(context)
}
