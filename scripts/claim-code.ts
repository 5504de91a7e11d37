import { hashCode, newCode } from '../bot/network/codes.ts'
import type { Storage } from '../storage/open.ts'
import type { Settings } from './settings.ts'

const week = 7 * 24 * 60 * 60 * 1000

/**
 * A new one-time code while the network has no secretary yet, else null. Only its hash is kept.
 *
 * @throws {Error} when there is no surface on which anybody could ever use it
 */
export const offerClaimCode = async (storage: Storage, settings: Settings, now: number): Promise<string | null> => {
  if ((await storage.network.networks()).length > 0) return null
  if (!settings.slack && !settings.teams) throw new Error(nobodyCanClaim)
  const code = newCode()
  await storage.network.addCode(hashCode(code), { kind: 'claim' }, now + week)
  return code
}

const nobodyCanClaim = [
  'This database holds no network yet, and without Slack or Teams nobody can begin one. Set',
  '- SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET (HTTP) or SLACK_APP_TOKEN (Socket Mode), or',
  '- TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANTS;',
  'or import a network from a file, with npm run network:import FILE (docs/network-file.md), also for the page alone;',
  'or leave HOST and PUBLIC_URL out for the try-out, which this machine alone can reach.',
].join('\n')

/** What the person who starts the bot is told to do with the code. */
export const sayClaimCode = (code: string, { slack, teams }: Pick<Settings, 'slack' | 'teams'>): string => {
  const where = [slack && 'Slack', teams && 'Teams'].filter((name) => name !== null).join(' of ')
  return `Eerste secretariaat: typ in ${where}  /netwerk claim ${code}`
}
