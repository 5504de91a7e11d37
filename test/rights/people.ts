/** Who asks: everybody that a network knows, and everybody that it does not. */
import type { Identity } from '../../bot/chat/address.ts'

/**
 * By what they are in one body: its chair by their seat; the owner of the item that is asked for; who sits in the outer
 * ring; a deputy of somebody absent; and somebody from elsewhere, who chairs another body.
 */
export const people = [
  'secretariat',
  'chair',
  'facilitator',
  'owner',
  'member',
  'deputy',
  'outerRing',
  'reader',
  'auditor',
  'elsewhere',
] as const
export type Person = (typeof people)[number]

export const strangers = ['slackGuest', 'slackConnect', 'otherTenant', 'removed', 'unlinked'] as const
export type Stranger = (typeof strangers)[number]

export const team = 'T0NOORD'

const onSlack = (user: string, name: string): Identity => ({ surface: 'slack', space: team, user, name })

export const identityOf = (person: Person): Identity => onSlack(`U0${person.toUpperCase()}`, person)

/**
 * Slack names guests and people of other workspaces by ids, as it does members. The one who was removed bears the id
 * that was theirs, and their name: neither lets them in.
 */
export const strangerIdentities: Readonly<Record<Stranger, Identity>> = {
  slackGuest: onSlack('U0GUEST', 'Gast van de werkruimte'),
  slackConnect: onSlack('W0CONNECT', 'Iemand van elders'),
  otherTenant: { surface: 'teams', space: 'tenant-of-elsewhere', user: 'aad-elsewhere', name: 'Iemand van elders' },
  removed: onSlack('U0REMOVED', 'Gert Heengaan'),
  unlinked: onSlack('U0UNLINKED', 'Wiebe Member'),
}

export const everyone = people
export const voices: readonly Person[] = ['secretariat', 'chair', 'facilitator', 'owner', 'member', 'deputy']
export const seated: readonly Person[] = [...voices, 'outerRing', 'reader']
export const secretariat: readonly Person[] = ['secretariat']
export const auditors: readonly Person[] = ['secretariat', 'auditor']
