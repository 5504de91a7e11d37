/** Lists of agreements, in networks of ever more of them in turns. */
import type { AgreementQuery, AgreementStore } from '../../bot/agreements/store.ts'
import { median, quantile } from './numbers.ts'
import { seeded } from './seed-agreements.ts'

/** Milliseconds by number of agreements. */
export interface ListCost {
  readonly name: string
  readonly p50: readonly number[]
  readonly p95: readonly number[]
}

const [times, warmUp] = [60, 10]
const pageLength = 12

interface Asked {
  readonly name: string
  readonly query: AgreementQuery
  readonly skip?: number
}

const { bodies, body, quietBody, organisation, group, member, newMember, theme, agenda, today } = seeded
const everywhere = { bodies, isOpen: true }
const mine = [
  { kind: 'member', id: member },
  { kind: 'organisation', id: organisation },
  { kind: 'group', id: group },
] as const
const [me, us, many] = mine

const lists: readonly Asked[] = [
  { name: 'one body', query: { bodies: [body], isOpen: true } },
  { name: 'sixty bodies', query: everywhere },
  { name: 'sixty bodies, open and closed', query: { bodies } },
  { name: 'the whole network', query: { isOpen: true } },
  { name: 'a member', query: { ...everywhere, parties: [me] } },
  { name: 'an organisation', query: { ...everywhere, parties: [us] } },
  { name: 'a group', query: { ...everywhere, parties: [many] } },
  { name: 'a member, their organisation and group', query: { ...everywhere, parties: mine } },
  { name: 'late', query: { ...everywhere, lateOn: today } },
  { name: 'late, of an organisation', query: { ...everywhere, lateOn: today, parties: [us] } },
  { name: 'without owner', query: { ...everywhere, without: 'owner' } },
  { name: 'without date', query: { ...everywhere, without: 'term' } },
  { name: 'a theme', query: { ...everywhere, theme } },
  { name: 'a werkagenda', query: { ...everywhere, agenda } },
  { name: 'decisions', query: { bodies, kinds: ['decision'] } },
  { name: 'reported done', query: { bodies, states: ['reported_done'] } },
  { name: 'another date proposed', query: { ...everywhere, hasProposal: true } },
  { name: 'one body, the second page', query: { bodies: [body] }, skip: 12 },
  { name: 'sixty bodies, the fifth page', query: everywhere, skip: 48 },
  { name: 'sixty bodies, the eightieth page', query: everywhere, skip: 948 },
  { name: 'a quiet body', query: { bodies: [quietBody], isOpen: true } },
  { name: 'an organisation, in a quiet body', query: { bodies: [quietBody], isOpen: true, parties: [us] } },
  {
    name: 'a new member',
    query: { ...everywhere, bodies: [...bodies, quietBody], parties: [{ kind: 'member', id: newMember }] },
  },
]

export const measureLists = async (stores: readonly AgreementStore[]): Promise<readonly ListCost[]> => {
  const measured = []
  for (const { name, query, skip = 0 } of lists)
    measured.push(await measureInTurns(name, stores, (store) => store.list(seeded.network, query, pageLength, skip)))
  return measured
}

/** Each network in its turn, so that a busy moment hits all. */
export const measureInTurns = async <Network>(
  name: string,
  networks: readonly Network[],
  ask: (network: Network) => Promise<unknown>,
): Promise<ListCost> => {
  const taken: number[][] = networks.map(() => [])
  for (let round = 0; round < warmUp + times; round++)
    for (const [at, network] of networks.entries()) {
      const before = performance.now()
      await ask(network)
      if (round >= warmUp) taken[at]?.push(performance.now() - before)
    }
  return { name, p50: taken.map(median), p95: taken.map((all) => quantile(all, 0.95)) }
}
