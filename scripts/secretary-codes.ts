/** The way in for the secretariat of a network that came from a file: nobody is linked to anything yet. */

import { hashCode, newCode } from '../bot/network/codes.ts'
import type { Member } from '../bot/network/network.ts'
import type { CodePurpose, NetworkStore } from '../bot/network/store.ts'
import type { Words } from '../cards/words/words.ts'
import { pageAddress } from './page-address.ts'
import type { Settings } from './settings.ts'

/** As long as the claim code of a first start. */
const week = 7 * 24 * 60 * 60 * 1000

/** One-time codes of every secretary, in lines for whoever runs the server. Only their hashes are kept. */
export const giveSecretaryCodes = async (
  store: NetworkStore,
  settings: Settings,
  now: number,
  { networkFile: say }: Words,
): Promise<readonly string[]> => {
  const [network] = await store.networks()
  if (!network) return [say.nothingKept]
  const organisations = new Map((await store.organisations(network.id)).map(({ id, name }) => [id, name]))
  const secretaries = (await store.members(network.id)).filter(({ role }) => role === 'secretariat')
  const page = pageAddress(settings, listensAt(settings))
  const hasChat = settings.slack !== null || settings.teams !== null
  if (!page && !hasChat) return [say.noWayIn]
  const lines = [say.codesTitle]
  for (const member of secretaries) {
    const give = (kind: 'link' | 'sign-in') => giveCode(store, kind, member, now + week)
    lines.push(`${member.name}, ${organisations.get(member.organisation) ?? ''}`)
    if (hasChat) lines.push(`  ${say.linkCode(await give('link'))}`)
    if (page) lines.push(`  ${say.signInLink(`${page}/aanmelden#${await give('sign-in')}`)}`)
  }
  if (page && !settings.publicUrl) lines.push(say.onThisMachine(page))
  return lines
}

const giveCode = async (store: NetworkStore, kind: 'link' | 'sign-in', member: Member, expiresAt: number) => {
  const code = newCode()
  const purpose: CodePurpose = { kind, network: member.network, member: member.id }
  await store.addCode(hashCode(code), purpose, expiresAt)
  return code
}

/** Where the page will be once the bot runs; nobody knows when it takes any port. */
const listensAt = ({ host, port }: Settings): string | null =>
  port === 0 ? null : `http://${host.includes(':') ? `[${host}]` : host}:${port}`
