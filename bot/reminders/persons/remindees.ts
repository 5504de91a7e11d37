/** Who is reminded of what a party owes: the person, or the contact person of whoever it is. */
import { type Party, uniqueParties } from '../../agreements/party.ts'
import type { NetworkStore } from '../../network/store.ts'
import { refKey } from '../../ref.ts'

type Network = Pick<NetworkStore, 'member' | 'secretaries' | 'organisation' | 'groups' | 'functions' | 'absences'>
type Registers = Pick<NetworkStore, 'organisations' | 'groups' | 'functions'>

/**
 * @property nobody parties without anybody to turn to: the secretariat hears of those.
 * @property of whom each of the parties is reminded through; null for nobody.
 */
export interface Remindees {
  readonly members: readonly string[]
  readonly of: (party: Party) => string | null
  readonly nobody: readonly Party[]
}

/** In the place of somebody who is away on `today` their deputy is reminded. Each once. */
export const findRemindees = async (
  store: Network,
  network: string,
  owners: readonly Party[],
  today: string,
): Promise<Remindees> => {
  const found = await Promise.all(
    uniqueParties(owners).map(async (party) => ({ party, member: await contactOf(store, network, party) })),
  )
  const contacts = found.map(({ member }) => member).filter((member) => member !== null)
  const members = await inPlaceOf(store, network, contacts, today)
  const of = new Map(found.flatMap(({ party, member }) => (member === null ? [] : [[refKey(party), member] as const])))
  return {
    members: [...new Set(members)],
    of: (party) => members[contacts.indexOf(of.get(refKey(party)) ?? '')] ?? null,
    nobody: found.filter(({ member }) => member === null).map(({ party }) => party),
  }
}

/** The parties of these that are reminded through this member today, whoever is away. */
export const partiesRemindedBy = async (
  store: Network,
  network: string,
  owners: readonly Party[],
  { member, today }: { readonly member: string; readonly today: string },
): Promise<readonly Party[]> => {
  const found: Party[] = []
  for (const party of uniqueParties(owners)) {
    const contact = await contactOf(store, network, party)
    if (contact === null) continue
    if ([contact, ...(await inPlaceOf(store, network, [contact], today))].includes(member)) found.push(party)
  }
  return found
}

/** Null where there is none, or where they have left. */
export const contactOf = async (store: Network, network: string, { kind, id }: Party): Promise<string | null> => {
  const member = await namedBy(store, network, { kind, id })
  const found = member === null ? null : await store.member(network, member)
  return found && found.leftOn === null ? found.id : null
}

const namedBy = async (store: Network, network: string, { kind, id }: Party): Promise<string | null> => {
  if (kind === 'member') return id
  if (kind === 'organisation') return (await store.organisation(network, id))?.contact ?? null
  if (kind === 'group') return (await store.groups(network)).find((group) => group.id === id)?.contact ?? null
  const held = (await store.functions(network)).find((one) => one.id === id)
  if (held?.holder) return held.holder
  return held?.organisation ? ((await store.organisation(network, held.organisation))?.contact ?? null) : null
}

/** The other way round: for which parties one turns to one of these members. */
export const partiesThrough = async (
  store: Registers,
  network: string,
  members: readonly string[],
): Promise<readonly Party[]> => {
  const [organisations, groups, functions] = await Promise.all([
    store.organisations(network),
    store.groups(network),
    store.functions(network),
  ])
  const isOne = (who: string | null): boolean => who !== null && members.includes(who)
  const through = organisations.filter(({ contact }) => isOne(contact)).map(({ id }) => id)
  const isHeldBy = (held: (typeof functions)[number]): boolean =>
    held.holder ? isOne(held.holder) : through.includes(held.organisation ?? '')
  return [
    ...members.map((id): Party => ({ kind: 'member', id })),
    ...through.map((id): Party => ({ kind: 'organisation', id })),
    ...groups.filter(({ contact }) => isOne(contact)).map(({ id }): Party => ({ kind: 'group', id })),
    ...functions.filter(isHeldBy).map(({ id }): Party => ({ kind: 'function', id })),
  ]
}

const inPlaceOf = async (
  store: Network,
  network: string,
  members: readonly string[],
  today: string,
): Promise<readonly string[]> => {
  if (members.length === 0) return members
  const away = (await store.absences(network)).filter(({ fromOn, untilOn }) => fromOn <= today && today <= untilOn)
  return members.map((member) => away.find((absence) => absence.member === member)?.deputy ?? member)
}

export const secretariesOf = async (store: Pick<Network, 'secretaries'>, network: string): Promise<readonly string[]> =>
  (await store.secretaries(network)).map(({ id }) => id)
