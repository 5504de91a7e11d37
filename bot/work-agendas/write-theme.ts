/** Themes are made, named otherwise, merged, and removed while nothing is of them. */
import type { EntryState } from '../../cards/network-fields.ts'
import { askMergeForm, askRemovalForm, writeThemeForm } from '../../cards/work-agenda-forms.ts'
import type { Context } from '../chat/feature.ts'
import { openForm, type Reply } from '../chat/reply.ts'
import { newId } from '../ids.ts'
import { plainly } from '../name-search.ts'
import { refusal } from '../refusal.ts'
import { versionOf } from '../version.ts'
import { record } from './record.ts'
import type { WorkAgendaStores } from './stores.ts'
import { checkName, requireFreeName, type Theme } from './work-agenda.ts'

const refOf = (id: string) => ({ kind: 'theme', id })

/** @throws {Refusal} theme.gone */
export const findTheme = async ({ workAgendas }: WorkAgendaStores, id: string, { network }: Context) => {
  const theme = await workAgendas.theme(network.id, id)
  if (!theme) throw refusal('theme.gone')
  return theme
}

/** A name on each line, in order, each once; those that are not there yet come to be. @throws {Refusal} at `themes` */
export const readThemes = async (
  stores: WorkAgendaStores,
  text: string,
  context: Context,
): Promise<readonly string[]> => {
  const known = new Map((await stores.workAgendas.themes(context.network.id)).map((one) => [plainly(one.name), one.id]))
  const ids: string[] = []
  for (const line of text.split('\n').map((one) => one.replace(/^\s*(?:[-•*–]|\d+[.)])\s+/u, '').trim())) {
    if (line === '') continue
    const name = checkName(line, 'themes')
    const id = known.get(plainly(name)) ?? (await addTheme(stores, name, context))
    known.set(plainly(name), id)
    ids.push(id)
  }
  return [...new Set(ids)]
}

const addTheme = async (stores: WorkAgendaStores, name: string, context: Context): Promise<string> => {
  const theme = { id: newId(), network: context.network.id, name }
  await stores.workAgendas.saveTheme(theme)
  await record(stores, context, refOf(theme.id), 'theme.added', null, theme)
  return theme.id
}

/** Of a new one `id` is empty. */
export const askTheme = async (stores: WorkAgendaStores, id: string, context: Context, name = ''): Promise<Reply> => {
  const kept = id === '' ? null : await findTheme(stores, id, context)
  return openForm(writeThemeForm({ id, version: versionOf(kept), name: kept?.name ?? name }, context.words))
}

/** @returns the id of what is kept now */
export const writeTheme = async (
  stores: WorkAgendaStores,
  { state, values }: { readonly state: EntryState; readonly values: { readonly name: string } },
  context: Context,
): Promise<string> => {
  await stores.network.lockRegisters(context.network.id)
  const kept = state.id === '' ? null : await findTheme(stores, state.id, context)
  const name = checkName(values.name, 'name')
  requireFreeName(await stores.workAgendas.themes(context.network.id), kept?.id, name)
  if (!kept) return addTheme(stores, name, context)
  if (kept.name === name) return kept.id
  if (versionOf(kept) !== state.version) throw refusal('network.changed-meanwhile', { name: kept.name })
  const theme = { ...kept, name }
  await stores.workAgendas.saveTheme(theme)
  await record(stores, context, refOf(kept.id), 'theme.renamed', kept, theme)
  return kept.id
}

export const askMerge = async (stores: WorkAgendaStores, id: string, context: Context): Promise<Reply> => {
  const theme = await findTheme(stores, id, context)
  const others = (await stores.workAgendas.themes(context.network.id)).filter((one) => one.id !== id)
  if (others.length === 0) throw refusal('theme.only-one')
  const options = others.map((one) => ({ value: one.id, label: one.name }))
  return openForm(askMergeForm({ id, name: theme.name, others: { options, chosen: [] } }, context.words))
}

/**
 * Cards that stand in channels are not drawn anew: a thousand messages would change for one word, and each says the
 * new one at its next change.
 *
 * @returns the id of the theme that stays
 */
export const mergeTheme = async (
  stores: WorkAgendaStores,
  { state: { id }, values }: { readonly state: { readonly id: string }; readonly values: { readonly into: string } },
  context: Context,
): Promise<string> => {
  await stores.network.lockRegisters(context.network.id)
  const from = await findTheme(stores, id, context)
  const into = values.into === id ? null : await stores.workAgendas.theme(context.network.id, values.into)
  if (!into) throw refusal('field.missing', undefined, 'into')
  const count = await stores.agreements.moveTheme(context.network.id, from.id, into.id)
  for (const agenda of await stores.workAgendas.agendas(context.network.id)) {
    if (!agenda.themes.includes(from.id)) continue
    const themes = [...new Set(agenda.themes.map((one) => (one === from.id ? into.id : one)))]
    await stores.workAgendas.saveAgenda({ ...agenda, themes })
  }
  await stores.workAgendas.removeTheme(context.network.id, from.id)
  await record(stores, context, refOf(from.id), 'theme.merged', from, { ...into, count })
  return into.id
}

export const askThemeRemoval = async (stores: WorkAgendaStores, id: string, context: Context): Promise<Reply> => {
  const theme = await findTheme(stores, id, context)
  await requireUnused(stores, theme)
  return openForm(askRemovalForm({ what: 'theme', id, name: theme.name }, context.words))
}

/** @returns the name of what is gone */
export const removeTheme = async (stores: WorkAgendaStores, id: string, context: Context): Promise<string> => {
  await stores.network.lockRegisters(context.network.id)
  const theme = await findTheme(stores, id, context)
  await requireUnused(stores, theme)
  await stores.workAgendas.removeTheme(context.network.id, id)
  await record(stores, context, refOf(id), 'theme.removed', theme, null)
  return theme.name
}

const requireUnused = async (stores: WorkAgendaStores, theme: Theme): Promise<void> => {
  if (await isUsed(stores, theme)) throw refusal('theme.in-use', { name: theme.name })
}

/** By agreements, whatever became of them, or in the order of a werkagenda. */
export const isUsed = async ({ agreements, workAgendas }: WorkAgendaStores, { network, id }: Theme): Promise<boolean> =>
  (await agreements.list(network, { theme: id }, 0)).total > 0 ||
  (await workAgendas.agendas(network)).some(({ themes }) => themes.includes(id))
