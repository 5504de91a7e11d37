/** A theme is typed: what is meant is found in spite of a slip, and what is not there yet is new. */
import type { Context } from '../../chat/feature.ts'
import { newId } from '../../ids.ts'
import { isSlip, plainly } from '../../name-search.ts'
import { checkName, type Theme } from '../../work-agendas/work-agenda.ts'
import type { Agreement } from '../agreement.ts'
import type { AgreementStores } from '../stores.ts'

/** The theme of that name, or the only one of which a slip of the pen gives it; a part of a name is another name. */
export const findTheme = (themes: readonly Theme[], name: string): Theme | null => {
  const wanted = plainly(name)
  const exact = themes.find((theme) => plainly(theme.name) === wanted)
  if (exact) return exact
  const near = themes.filter((theme) => isSlip(wanted, plainly(theme.name)))
  return near.length === 1 ? (near[0] ?? null) : null
}

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
