/** A werkagenda is made, changed, ended, and removed while it is empty. */
import { noneOfThem } from '../../cards/form.ts'
import type { EntryState } from '../../cards/network-fields.ts'
import { type AgendaValues, askRemovalForm, workAgendaForm } from '../../cards/work-agenda-forms.ts'
import type { Context } from '../chat/feature.ts'
import { openForm, type Reply } from '../chat/reply.ts'
import { newId } from '../ids.ts'
import type { Body } from '../network/network.ts'
import { refusal } from '../refusal.ts'
import { versionOf } from '../version.ts'
import { findAgendaToChange, mayChange } from './access.ts'
import { record } from './record.ts'
import type { WorkAgendaStores } from './stores.ts'
import { checkName, requireFreeName, type WorkAgenda } from './work-agenda.ts'
import { readThemes } from './write-theme.ts'

/** In a sentence or two. */
const aboutLimit = 500
/** What a field takes on every platform. docs.slack.dev, plain-text input */
const themesLimit = 3000

/** @throws {Refusal} work-agenda.gone, work-agenda.not-yours, member.may-not */
export const askAgenda = async (stores: WorkAgendaStores, id: string, context: Context, name = ''): Promise<Reply> => {
  if (id === '') requireSecretariat(context)
  const kept = id === '' ? null : (await findAgendaToChange(stores, id, context)).agenda
  const themes = await stores.workAgendas.themes(context.network.id)
  const nameOf = new Map(themes.map((theme) => [theme.id, theme.name]))
  const options = (await bodiesToChoose(stores, context)).map((body) => ({ value: body.id, label: body.name }))
  const none = { value: noneOfThem, label: context.words.workAgendas.form.noBody }
  const offered = context.member.role === 'secretariat' ? [none, ...options] : options
  const view = {
    id,
    version: versionOf(kept),
    name: kept?.name ?? name,
    about: kept?.about ?? '',
    themes: (kept?.themes ?? []).flatMap((theme) => nameOf.get(theme) ?? []).join('\n'),
    body: { options: offered, chosen: offered.filter(({ value }) => value === (kept?.body ?? noneOfThem)) },
    isEnded: kept && kept.endedOn !== null,
  }
  return openForm(workAgendaForm(view, context.words))
}

/** The secretariat gives it to any body or to the whole network; a chair to the bodies that they chair. */
const bodiesToChoose = async (stores: WorkAgendaStores, context: Context): Promise<readonly Body[]> => {
  const bodies = await stores.network.bodies(context.network.id)
  const may = await Promise.all(bodies.map(({ id }) => mayChange(stores, { body: id }, context)))
  return bodies.filter((_, at) => may[at])
}

/** @returns the id of what is kept now */
export const writeAgenda = async (
  stores: WorkAgendaStores,
  { state, values }: { readonly state: EntryState; readonly values: AgendaValues },
  context: Context,
): Promise<string> => {
  if (state.id === '') requireSecretariat(context)
  await stores.network.lockRegisters(context.network.id)
  const kept = state.id === '' ? null : (await findAgendaToChange(stores, state.id, context)).agenda
  const agenda = await readAgenda(stores, kept, values, context)
  if (kept && versionOf(kept) !== state.version && versionOf(kept) !== versionOf(agenda))
    throw refusal('network.changed-meanwhile', { name: kept.name })
  await stores.workAgendas.saveAgenda(agenda)
  const ref = { kind: 'work-agenda', id: agenda.id }
  await record(stores, context, ref, kept ? 'work-agenda.changed' : 'work-agenda.added', kept, agenda)
  return agenda.id
}

const readAgenda = async (
  stores: WorkAgendaStores,
  kept: WorkAgenda | null,
  values: AgendaValues,
  context: Context,
): Promise<WorkAgenda> => {
  const name = checkName(values.name, 'name')
  const agendas = await stores.workAgendas.agendas(context.network.id)
  requireFreeName(agendas, kept?.id, name)
  const about = values.about.trim()
  if (about.length > aboutLimit) throw refusal('field.too-long', { limit: aboutLimit }, 'about')
  const body = await readBody(stores, values.body, context)
  return {
    id: kept?.id ?? newId(),
    network: context.network.id,
    name,
    body,
    about,
    themes: await readOwnThemes(stores, kept, values.themes, context),
    endedOn: values.ended === 'yes' ? (kept?.endedOn ?? context.today) : null,
  }
}

/** What stands there already may stay, however long it is. @throws {Refusal} field.too-long at `themes` */
const readOwnThemes = async (
  stores: WorkAgendaStores,
  kept: WorkAgenda | null,
  text: string | undefined,
  context: Context,
): Promise<readonly string[]> => {
  if (text === undefined) return kept?.themes ?? []
  const themes = await readThemes(stores, text, context)
  if (text.length > themesLimit && themes.join() !== kept?.themes.join())
    throw refusal('field.too-long', { limit: themesLimit }, 'themes')
  return themes
}

/** @throws {Refusal} field.missing at `body` */
const readBody = async (stores: WorkAgendaStores, value: string, context: Context): Promise<string | null> => {
  const choices = await bodiesToChoose(stores, context)
  if (choices.some(({ id }) => id === value)) return value
  if (context.member.role !== 'secretariat' || value !== noneOfThem) throw refusal('field.missing', undefined, 'body')
  return null
}

export const askAgendaRemoval = async (stores: WorkAgendaStores, id: string, context: Context): Promise<Reply> => {
  const { agenda } = await findAgendaToChange(stores, id, context)
  await requireEmpty(stores, agenda)
  return openForm(askRemovalForm({ what: 'agenda', id, name: agenda.name }, context.words))
}

/** @returns the name of what is gone */
export const removeAgenda = async (stores: WorkAgendaStores, id: string, context: Context): Promise<string> => {
  await stores.network.lockRegisters(context.network.id)
  const { agenda } = await findAgendaToChange(stores, id, context)
  await requireEmpty(stores, agenda)
  await stores.workAgendas.removeAgenda(context.network.id, id)
  await record(stores, context, { kind: 'work-agenda', id }, 'work-agenda.removed', agenda, null)
  return agenda.name
}

/** @throws {Refusal} work-agenda.in-use */
const requireEmpty = async ({ agreements }: WorkAgendaStores, { network, id, name }: WorkAgenda): Promise<void> => {
  const { total } = await agreements.list(network, { agenda: id }, 0)
  if (total > 0) throw refusal('work-agenda.in-use', { name, count: total })
}

/** @throws {Refusal} member.may-not */
export const requireSecretariat = ({ member }: Context): void => {
  if (member.role !== 'secretariat') throw refusal('member.may-not')
}
