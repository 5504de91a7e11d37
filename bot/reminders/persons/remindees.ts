/** Who is reminded of what a party owes: the person, or the contact person of whoever it is. */
import { type Party, uniqueParties } from '../../agreements/party.ts'
import type { NetworkStore } from '../../network/store.ts'

type Network = Pick<NetworkStore, 'member' | 'secretaries' | 'organisation' | 'groups' | 'functions' | 'absences'>

/** @property nobody parties without anybody to turn to: the secretariat hears of those. */
export interface Remindees {
  readonly members: readonly string[]
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
  const members = found.map(({ member }) => member).filter((member) => member !== null)
  return {
    members: [...new Set(await inPlaceOf(store, network, members, today))],
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
