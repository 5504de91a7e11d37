/** Every condition of a list, alone and together, held against the plain reading of what it says. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Agreement, agreementKinds, agreementStates, isClosed, isOwed } from '../../bot/agreements/agreement.ts'
import { noDetails, type Term } from '../../bot/agreements/details.ts'
import {
  type Party,
  type PartyRole,
  partyKinds,
  partyRoles,
  sameParty,
  uniqueParties,
} from '../../bot/agreements/party.ts'
import { type AgreementQuery, mostCounted } from '../../bot/agreements/store.ts'
import type { Storage } from '../../storage/open.ts'
import { describeOnEveryDatabase } from './databases.ts'
import { addItem, makeItem, network, until } from './given.ts'

const days = ['2026-12-31', '2027-01-01', '2027-01-31', '2027-02-01', '2028-01-01']
const bodies = ['oogo', 'po', 'vo']
const anyDay = fc.constantFrom(...days)

const anyTerm: fc.Arbitrary<Term> = fc.record({
  text: fc.constant('op tijd'),
  from: fc.option(anyDay),
  until: fc.option(anyDay),
  precision: fc.constant('day'),
  isStart: fc.boolean(),
})

const anyParty: fc.Arbitrary<Party> = fc.record({ kind: fc.constantFrom(...partyKinds), id: fc.constantFrom('a', 'b') })
const anyParties = fc.array(anyParty, { maxLength: 4 }).map(uniqueParties)

/** Whatever may differ between two agreements and be asked for. */
const anyGiven = fc.record({
  kind: fc.constantFrom(...agreementKinds),
  state: fc.constantFrom(...agreementStates),
  body: fc.constantFrom(...bodies),
  term: fc.option(anyTerm),
  owners: anyParties.map((all) => all.map((party) => ({ ...party, hasAccepted: false }))),
  isShared: fc.boolean(),
  createdBy: fc.constantFrom('anna', 'bram'),
  hasProposal: fc.boolean(),
  parent: fc.option(
    fc.record({
      agreement: fc.constantFrom('p', 'q'),
      relation: fc.constantFrom('share' as const, 'part' as const, 'result' as const),
    }),
  ),
  details: fc.record({
    lead: fc.option(anyParty),
    partners: anyParties,
    consulted: anyParties,
    contact: fc.option(anyParty),
    theme: fc.option(fc.constantFrom('child', 'parents')),
    agenda: fc.option(fc.constantFrom('pact', 'agenda')),
  }),
})
type Given = typeof anyGiven extends fc.Arbitrary<infer One> ? One : never

/** Bodies of nothing, as many as change the way in which a list is read. */
const strangers = fc.constantFrom(0, 12, 140).map((count) => Array.from({ length: count }, (_, at) => `stranger-${at}`))

const conditions = {
  bodies: fc.tuple(fc.subarray(bodies), strangers).map(([known, others]) => [...others, ...known]),
  parties: anyParties,
  roles: fc.subarray([...partyRoles], { minLength: 1 }),
  alsoOwnedBy: anyParties,
  kinds: fc.subarray([...agreementKinds]),
  states: fc.subarray([...agreementStates]),
  serial: fc.constantFrom(1, 2, 3),
  theme: fc.constantFrom('child', 'parents', null),
  agenda: fc.constantFrom('pact', 'agenda'),
  parent: fc.constantFrom('p', 'q'),
  isShare: fc.boolean(),
  createdBy: fc.constantFrom('anna', 'bram'),
  lateOn: anyDay,
  without: fc.constantFrom('owner' as const, 'term' as const),
  hasProposal: fc.boolean(),
  isOpen: fc.boolean(),
}

/** Of more than three conditions at once most give nothing. */
const anyQuery: fc.Arbitrary<AgreementQuery> = fc
  .tuple(fc.record(conditions), fc.subarray(Object.keys(conditions), { maxLength: 3 }))
  .map(([all, names]) => {
    // Only beside what parties have.
    const asked = names.includes('alsoOwnedBy') ? [...names, 'parties', 'bodies'] : names
    return Object.fromEntries(Object.entries(all).filter(([name]) => asked.includes(name)))
  })

const partiesIn = ({ owners, details }: Agreement, roles: readonly PartyRole[]): readonly Party[] => {
  const { lead, partners, consulted, contact } = details
  const all: Readonly<Record<PartyRole, readonly (Party | null)[]>> = {
    owner: owners,
    lead: [lead],
    partner: partners,
    consulted,
    contact: [contact],
  }
  return roles.flatMap((role) => all[role]).filter((party) => party !== null)
}

/** Whether the query says yes, condition by condition. */
const fits = (item: Agreement, query: AgreementQuery): boolean => {
  const { parties, roles = ['owner'], alsoOwnedBy = [] } = query
  const isAmong = (known: readonly Party[], asked: readonly PartyRole[]) =>
    partiesIn(item, asked).some((one) => known.some((other) => sameParty(one, other)))
  const isStillOwed = isOwed(item) && !isClosed(item)
  const { term } = item
  const isLateOn = (day: string) => isStillOwed && !!term?.until && !term.isStart && term.until < day
  return [
    isAmong(alsoOwnedBy, ['owner']) ||
      ((!query.bodies || query.bodies.includes(item.body)) && (!parties || isAmong(parties, roles))),
    !query.kinds || query.kinds.includes(item.kind),
    !query.states || query.states.includes(item.state),
    query.serial === undefined || item.serial === query.serial,
    query.theme === undefined || item.details.theme === query.theme,
    !query.agenda || item.details.agenda === query.agenda,
    !query.parent || item.parent?.agreement === query.parent,
    query.isShare === undefined || (item.parent?.relation === 'share') === query.isShare,
    !query.createdBy || item.createdBy === query.createdBy,
    !query.lateOn || isLateOn(query.lateOn),
    query.without !== 'owner' || (isStillOwed && item.owners.length === 0),
    query.without !== 'term' || (isStillOwed && term === null),
    !query.hasProposal || item.proposal !== null,
    query.isOpen === undefined || query.isOpen !== isClosed(item),
  ].every(Boolean)
}

const dayOf = ({ term }: Agreement): string =>
  (term?.isStart ? (term.from ?? term.until) : (term?.until ?? term?.from)) ?? 'never'

const inOrder = (a: Agreement, b: Agreement): number =>
  dayOf(a) === dayOf(b) ? a.number - b.number : dayOf(a) < dayOf(b) ? -1 : 1

const keepAll = (storage: Storage, into: string, all: readonly Given[]): Promise<readonly Agreement[]> =>
  storage.unitOfWork.run(async () => {
    const kept = []
    for (const [at, { hasProposal, details, ...given }] of all.entries()) {
      const proposal = hasProposal ? { term: until('2027-05-01'), why: '', by: 'anna', at: 1 } : null
      const make = (number: number, serial: number): Agreement => ({
        ...makeItem(`item-${at}`, { network: into })(number, serial),
        ...given,
        serial: given.kind === 'decision' ? serial : null,
        proposal,
        details: { ...noDetails, ...details },
      })
      kept.push((await storage.agreements.add(make, into, `item-${at}`)).item)
    }
    return kept
  })

describeOnEveryDatabase('a list of agreements', (opened) => {
  test('holds what fits every condition, in order of day and number, however it is read and turned over', async () => {
    let runs = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyGiven, { minLength: 15, maxLength: 30 }),
        fc.array(anyQuery, { minLength: 40, maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        async (given, queries, limit) => {
          const into = `network-${runs++}`
          const { storage } = opened()
          const all = await keepAll(storage, into, given)
          for (const query of queries) {
            const wanted = all.filter((item) => fits(item, query)).toSorted(inOrder)
            const whole = await storage.agreements.list(into, query, 100)
            expect(whole).toEqual({ items: wanted, total: wanted.length })
            const skip = Math.floor(wanted.length / 2)
            const part = await storage.agreements.list(into, query, limit, skip)
            expect(part).toEqual({ items: wanted.slice(skip, skip + limit), total: wanted.length })
          }
        },
      ),
      { numRuns: process.env.FULL ? 60 : 6 },
    )
  })

  test('stays right as what it lists is changed', async () => {
    const { storage } = opened()
    const given = fc.sample(anyGiven, { numRuns: 20, seed: 7 })
    const changed = fc.sample(anyGiven, { numRuns: 20, seed: 8 })
    const before = await keepAll(storage, network, given)
    for (const [at, { hasProposal: _, details, ...over }] of changed.entries())
      await storage.agreements.change(network, `item-${at}`, (item) => ({
        ...item,
        ...over,
        details: { ...noDetails, ...details },
      }))
    const all = await Promise.all(before.map(({ id }) => storage.agreements.find(network, id)))
    const found = all.filter((item) => item !== null)
    for (const query of fc.sample(anyQuery, { numRuns: 60, seed: 9 })) {
      const { items } = await storage.agreements.list(network, query, 100)
      expect(items).toEqual(found.filter((item) => fits(item, query)).toSorted(inOrder))
    }
  })

  test('is counted to a thousand, and can be turned over behind that', async () => {
    const { storage } = opened()
    await storage.unitOfWork.run(async () => {
      for (let at = 0; at < mostCounted + 3; at++)
        await addItem(storage, `item-${at}`, { owners: [{ kind: 'member', id: 'a' }] })
    })
    for (const query of [{}, { bodies: ['oogo', 'po'] }, { parties: [{ kind: 'member', id: 'a' } as const] }]) {
      const { items, total } = await storage.agreements.list(network, query, 10, mostCounted)
      expect([items.map(({ number }) => number), total]).toEqual([[1001, 1002, 1003], mostCounted])
      expect(await storage.agreements.list(network, query, 0)).toEqual({ items: [], total: mostCounted })
    }
  })
})
