/** A theme is typed: what is not there yet is new, and asked about where it is like another. */
import type { Context } from '../../chat/feature.ts'
import { newId } from '../../ids.ts'
import { isSlip, plainly } from '../../name-search.ts'
import { checkName, type Theme } from '../../work-agendas/work-agenda.ts'
import type { Agreement } from '../agreement.ts'
import type { AgreementStores } from '../stores.ts'

export const findTheme = (themes: readonly Theme[], name: string): Theme | null =>
  themes.find((theme) => plainly(theme.name) === plainly(name)) ?? null

/** The theme for which a new name may be a slip of the pen; null for one that is there, and for a name of its own. */
export const findSlip = async (
  { workAgendas }: Pick<AgreementStores, 'workAgendas'>,
  network: string,
  name: string,
): Promise<Theme | null> => {
  if (name.trim() === '') return null
  const themes = await workAgendas.themes(network)
  if (findTheme(themes, name)) return null
  return themes.find((theme) => mayBeMeant(plainly(name), plainly(theme.name))) ?? null
}

/** Another number or another short word ("po", "vo") is no slip: it is what tells the two apart. */
const mayBeMeant = (typed: string, meant: string): boolean => isSlip(typed, meant) && telling(typed) === telling(meant)

const telling = (name: string): string =>
  name
    .split(' ')
    .filter((word) => word.length <= 3 || /\d/u.test(word))
    .join(' ')

/**
 * Null for no words. Call it with the registers locked where the theme may be new: of two who type it at once, the
 * second finds the first's.
 *
 * @throws {Refusal} field.too-long at `theme`
 */
export const findOrAddTheme = async (
  { workAgendas, history }: Pick<AgreementStores, 'workAgendas' | 'history'>,
  words: string,
  { network, member, now: at, surface }: Context,
): Promise<Theme | null> => {
  if (words.trim() === '') return null
  const name = checkName(words, 'theme')
  const found = findTheme(await workAgendas.themes(network.id), name)
  if (found) return found
  const theme = { id: newId(), network: network.id, name }
  await workAgendas.saveTheme(theme)
  const ref = { kind: 'theme', id: theme.id }
  await history.record({
    network: network.id,
    ref,
    at,
    member: member.id,
    surface,
    verb: 'theme.added',
    data: { before: null, after: theme },
  })
  return theme
}

export const isNewTheme = async (
  { workAgendas }: Pick<AgreementStores, 'workAgendas'>,
  network: string,
  words: string,
): Promise<boolean> => words.trim() !== '' && !findTheme(await workAgendas.themes(network), words)

export const themeOf = async (
  { workAgendas }: Pick<AgreementStores, 'workAgendas'>,
  { network, details }: Pick<Agreement, 'network' | 'details'>,
): Promise<Theme | null> => (details.theme === null ? null : workAgendas.theme(network, details.theme))
