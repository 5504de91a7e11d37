/** What a path says of a file: its layer, its feature, and whether others may reach it. */
import { computed } from '../sources.ts'
import { alsoShown, innerRules, packages, sharedPorts } from './allowed.ts'

export const layers = ['cards', 'bot', 'storage', 'scripts']
export const surfaces = ['slack', 'teams', 'web']
export const pure = ['anonymise', 'dates']

export const layerOf = (path: string): number => layers.indexOf(path.split('/')[0] ?? '')
export const isOurs = (path: string): boolean => layerOf(path) >= 0
export const folderOf = (path: string): string | null => /^bot\/([^/]+)\//.exec(path)?.[1] ?? null
export const isIn = (folders: readonly string[], path: string): boolean => folders.includes(folderOf(path) ?? '')
export const isSurface = (path: string): boolean => isIn(surfaces, path)
export const isPure = (path: string): boolean => isIn(pure, path)
export const featureOf = (path: string): string | null =>
  isSurface(path) || isPure(path) || isIn(['chat'], path) ? null : folderOf(path)
export const nounOf = (feature: string): string => feature.replace(/s$/, '')
export const isPort = (path: string): boolean =>
  /^bot\/[^/]+\/store\.ts$/.test(path) || sharedPorts.some((name) => path === `bot/${name}.ts`)
export const isRules = (path: string): boolean =>
  path === `bot/${featureOf(path)}/${nounOf(featureOf(path) ?? '')}.ts` || innerRules.has(path)
export const isPlain = (path: string): boolean => isPort(path) || isRules(path)
export const isShown = (path: string): boolean => isPlain(path) || alsoShown.includes(path)
export const isPackage = (target: string): boolean =>
  !isOurs(target) && !target.startsWith('node:') && target !== computed
export const isDateArithmetic = (target: string): boolean => /^(date-fns|@date-fns\/tz)$/.test(target)
export const isOneOf = (prefixes: readonly string[] | undefined, path: string): boolean =>
  !!prefixes?.some((prefix) => path.startsWith(prefix))
export const reachesInside = (target: string): boolean =>
  (featureOf(target) !== null || isSurface(target)) && !isShown(target)
export const packageRule = (target: string) => packages.find(({ name }) => name.test(target))
