import type { RunningSurface } from '../chat/running-surface.ts'
import { completeSettings, type TeamsSettings } from './settings.ts'
import type { TeamsParts } from './surface.ts'

export type { TeamsSettings } from './settings.ts'

/**
 * The Teams surface. Botbuilder takes half a second and 70 MB to load (measured), so that happens only here and only now.
 *
 * @throws {Error} when the settings are not whole
 */
export const openTeams = async (settings: TeamsSettings, parts: TeamsParts): Promise<RunningSurface> => {
  const complete = completeSettings(settings)
  const { runTeams } = await import('./surface.ts')
  return runTeams(complete, parts)
}
