/** Werkagenda's and their themes: what a region set itself to do, and how far it is. */
import { sayCard } from '../../cards/network.ts'
import { agendaForm, mergeThemeForm, removeForm, themeForm } from '../../cards/work-agenda-forms.ts'
import {
  addProjectPress,
  listAgendasPress,
  listThemesPress,
  mergeThemePress,
  removeAgendaPress,
  removeThemePress,
  showAgendaPress,
  showProjectPress,
  showThemePress,
  writeAgendaPress,
  writeThemePress,
} from '../../cards/work-agenda-presses.ts'
import { type Context, type Feature, onCommand, onForm, onPress } from '../chat/feature.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import { refusal } from '../refusal.ts'
import { findAgenda } from './access.ts'
import { listAgendas, showAgendaNamed } from './list-agendas.ts'
import type { Projects } from './projects.ts'
import { showAgenda } from './show-agenda.ts'
import { showProject } from './show-project.ts'
import type { WorkAgendaStores } from './stores.ts'
import { listThemes, showTheme, showThemeNamed } from './themes.ts'
import { askAgenda, askAgendaRemoval, removeAgenda, requireSecretariat, writeAgenda } from './write-agenda.ts'
import { askMerge, askTheme, askThemeRemoval, mergeTheme, removeTheme, writeTheme } from './write-theme.ts'

/** @param projects what agreements do for a werkagenda */
export const workAgendasFeature = (stores: WorkAgendaStores, projects: Projects): Feature => {
  const agenda = (id: string, context: Context) =>
    showAgenda(stores, projects, { agenda: id, only: 'all', skip: 0 }, context)
  const theme = (id: string, context: Context) => showTheme(stores, projects, { theme: id, skip: 0 }, context)
  return {
    name: 'work-agendas',
    commands: {
      werkagenda: ({ text }, context) =>
        text.trim() === ''
          ? listAgendas(stores, { skip: 0 }, context)
          : showAgendaNamed(stores, projects, text.trim(), context),
      'werkagenda nieuw': onCommand(({ text }, context) => askAgenda(stores, '', context, text.trim()), 'secretariat'),
      thema: ({ text }, context) =>
        text.trim() === ''
          ? listThemes(stores, { skip: 0 }, context)
          : showThemeNamed(stores, projects, text.trim(), context),
      'thema nieuw': onCommand(({ text }, context) => askTheme(stores, '', context, text.trim()), 'secretariat'),
    },
    presses: [
      onPress(listAgendasPress, (asked, context) => listAgendas(stores, asked, context)),
      onPress(showAgendaPress, (asked, context) => showAgenda(stores, projects, asked, context)),
      onPress(showProjectPress, (asked, context) => showProject(stores, projects, asked, context)),
      onPress(addProjectPress, (asked, context) => offerProject(stores, projects, asked, context)),
      onPress(writeAgendaPress, (asked, context) => askAgenda(stores, asked.agenda, context)),
      onPress(removeAgendaPress, (asked, context) => askAgendaRemoval(stores, asked.agenda, context)),
      onPress(listThemesPress, (asked, context) => listThemes(stores, asked, context)),
      onPress(showThemePress, (asked, context) => showTheme(stores, projects, asked, context)),
      onPress(writeThemePress, (asked, context) => askTheme(stores, asked.theme, context), 'secretariat'),
      onPress(mergeThemePress, (asked, context) => askMerge(stores, asked.theme, context), 'secretariat'),
      onPress(removeThemePress, (asked, context) => askThemeRemoval(stores, asked.theme, context), 'secretariat'),
    ],
    forms: [
      onForm(agendaForm, async (sent, context) => agenda(await writeAgenda(stores, sent, context), context)),
      onForm(
        themeForm,
        async (sent, context) => theme(await writeTheme(stores, sent, context), context),
        'secretariat',
      ),
      onForm(
        mergeThemeForm,
        async (sent, context) => theme(await mergeTheme(stores, sent, context), context),
        'secretariat',
      ),
      onForm(removeForm, async ({ state }, context) => {
        if (state.what === 'theme') requireSecretariat(context)
        const remove = state.what === 'theme' ? removeTheme : removeAgenda
        return whisper(sayCard(context.words.workAgendas.form.removed(await remove(stores, state.id, context))))
      }),
    ],
  }
}

/** @throws {Refusal} work-agenda.ended; and as `findAgenda` and the form of an agreement */
const offerProject = async (
  stores: WorkAgendaStores,
  projects: Projects,
  asked: { readonly agenda: string; readonly theme: string | null },
  context: Context,
): Promise<Reply> => {
  const { agenda } = await findAgenda(stores, asked.agenda, context)
  if (agenda.endedOn !== null) throw refusal('work-agenda.ended', { name: agenda.name })
  const theme = asked.theme === null ? null : await stores.workAgendas.theme(context.network.id, asked.theme)
  return projects.offer(agenda, theme, context)
}
