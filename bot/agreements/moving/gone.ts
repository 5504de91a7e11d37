/** What an agreement named before, and what of it is there no more: that does not come back. */
import { z } from 'zod'
import { type Agreement, partiesOf } from '../agreement.ts'
import { joinOwners, type Party, uniqueParties } from '../party.ts'
import type { AgreementStores } from '../stores.ts'
import { partyChanges } from './changes.ts'

export type Gone = (typeof partyChanges)[number] | 'theme' | 'agenda'

/** Whoever has left comes back as their organisation, to which their agreements fell; a merged theme as the one it went up in. */
export const withoutTheGone = async (
  stores: AgreementStores,
  item: Agreement,
): Promise<{ readonly item: Agreement; readonly gone: readonly Gone[] }> => {
  const { details } = item
  const pass = await findPasses(stores, item)
  const all = (parties: readonly Party[]) => uniqueParties(parties.flatMap((party) => pass(party) ?? []))
  const one = (party: Party | null) => party && pass(party)
  const agenda = details.agenda && (await stores.workAgendas.agenda(item.network, details.agenda))
  const there: Agreement = {
    ...item,
    owners: joinOwners(all(item.owners), item.owners),
    reactions: item.reactions.filter(({ organisation }) => pass({ kind: 'organisation', id: organisation })),
    details: {
      ...details,
      lead: one(details.lead),
      partners: all(details.partners),
      consulted: all(details.consulted),
      contact: one(details.contact),
      theme: details.theme && (await findTheme(stores, item.network, details.theme)),
      agenda: agenda ? agenda.id : null,
    },
  }
  const named = namedIn(item)
  const gone = partyChanges.filter((what) => named[what].some((party) => !pass(party)))
  const places = (['theme', 'agenda'] as const).filter((what) => details[what] !== null && there.details[what] === null)
  return { item: there, gone: [...gone, ...places] }
}

const namedIn = ({
  owners,
  details,
}: Agreement): Readonly<Record<(typeof partyChanges)[number], readonly Party[]>> => ({
  owners,
  partners: details.partners,
  consulted: details.consulted,
  lead: details.lead ? [details.lead] : [],
  contact: details.contact ? [details.contact] : [],
})

/** Of each party that is named: who stands there now, or null. */
const findPasses = async ({ network: store }: AgreementStores, item: Agreement) => {
  const { network, reactions } = item
  const [organisation, group, functions] = await Promise.all([
    store.organisations(network),
    store.groups(network),
    store.functions(network),
  ])
  const things = { organisation, group, function: functions }
  const findNow = async (party: Party): Promise<Party | null> => {
    const { kind, id } = party
    if (kind !== 'member') return things[kind].some((one) => one.id === id) ? party : null
    const member = await store.member(network, id)
    if (member?.leftOn === null) return party
    return member && findNow({ kind: 'organisation', id: member.organisation })
  }
  const reacted = reactions.map(({ organisation: id }) => ({ kind: 'organisation', id }) as const)
  const passes = new Map<string, Party | null>()
  for (const party of [...partiesOf(item), ...reacted]) passes.set(keyOf(party), await findNow(party))
  return (party: Party): Party | null => passes.get(keyOf(party)) ?? null
}

const keyOf = ({ kind, id }: Party): string => `${kind}:${id}`

const successor = z.object({ after: z.object({ id: z.string() }) })

/** The theme itself, or the one in which it went up, however often. */
const findTheme = async (stores: AgreementStores, network: string, id: string): Promise<string | null> => {
  if (await stores.workAgendas.theme(network, id)) return id
  const merged = (await stores.history.of(network, { kind: 'theme', id })).findLast(
    ({ verb }) => verb === 'theme.merged',
  )
  const into = successor.safeParse(merged?.data).data?.after.id
  return into ? findTheme(stores, network, into) : null
}
