/** Parties as a form offers them and gives them back: `member:ID`, `organisation:ID`, `group:ID` and `function:ID`. */
import type { PartyChoices } from '../../../cards/agreement-form-shape.ts'
import { noneOfThem, type Option } from '../../../cards/form.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { Mentioned } from '../../chat/request.ts'
import { findAll, plainly } from '../../name-search.ts'
import type { NetworkStore } from '../../network/store.ts'
import { refusal } from '../../refusal.ts'
import { type Party, type PartyKind, sameParty } from '../party.ts'
import { partyValue } from './filled-in.ts'
import type { Candidate, ResolvedMention } from './read-line.ts'

/** Slack offers at most 100 options in a select; beyond that the person searches. docs.slack.dev, select menu */
const optionLimit = 100

export const ownerSearch = 'agreement.owners'
/** As above, for one party or none. */
export const partySearch = 'agreement.party'

/** @property label the name, and what bears it where something else bears the same. */
type Known = Candidate & { readonly label: string }

export const findCandidates = async (store: NetworkStore, network: string, words: Words): Promise<readonly Known[]> => {
  const [members, organisations, groups, functions] = await Promise.all([
    store.members(network),
    store.organisations(network),
    store.groups(network),
    store.functions(network),
  ])
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]))
  const say = words.agreements.form.partyKinds
  const all = [
    ...members.map(({ id, name, organisation }) => ({
      kind: 'member' as const,
      id,
      name,
      organisation,
      about: nameOf.get(organisation) ?? say.member,
    })),
    ...organisations.map(({ id, name, kind, sectors }) => ({
      kind: 'organisation' as const,
      id,
      name,
      about: say.organisation,
      traits: { kind, sectors },
    })),
    ...groups.map(({ id, name, organisations: { length: size } }) => ({
      kind: 'group' as const,
      id,
      name,
      size,
      about: say.group,
    })),
    ...functions.map(({ id, name }) => ({ kind: 'function' as const, id, name, about: say.function })),
  ]
  const borne = countNames(all)
  return all.map(({ about, ...one }) => ({
    ...one,
    label: (borne.get(plainly(one.name)) ?? 0) > 1 ? `${one.name} (${about})` : one.name,
  }))
}

const countNames = (all: readonly { readonly name: string }[]): ReadonlyMap<string, number> => {
  const borne = new Map<string, number>()
  for (const { name } of all) borne.set(plainly(name), (borne.get(plainly(name)) ?? 0) + 1)
  return borne
}

export const resolveMentions = async (
  store: NetworkStore,
  mentions: readonly Mentioned[],
  candidates: readonly Candidate[],
): Promise<readonly ResolvedMention[]> =>
  Promise.all(
    mentions.map(async ({ span, identity }) => {
      const member = await store.memberOf(identity)
      const owner = member && candidates.find((one) => one.kind === 'member' && one.id === member.id)
      return { span, name: owner?.name ?? identity.name, owner: owner ?? null }
    }),
  )

const optionOf = (one: Candidate): Option => ({ value: partyValue(one), label: one.label ?? one.name })

/** @param chosen whose names the form needs, as it carries them */
export const partyChoices = (candidates: readonly Candidate[], chosen: ReadonlySet<string>): PartyChoices => ({
  options: candidates.slice(0, optionLimit).map(optionOf),
  isAll: candidates.length <= optionLimit,
  known: candidates.filter((one) => chosen.has(partyValue(one))).map(optionOf),
  searches: { several: ownerSearch, one: partySearch },
})

export const searchOwners = (candidates: readonly Candidate[], query: string): readonly Option[] => {
  const found = query.trim() === '' ? candidates : findAll(candidates.map(findable), query).map(({ one }) => one)
  return found.slice(0, optionLimit).map(optionOf)
}

const findable = (one: Candidate) => ({ one, name: one.name, about: one.label ?? '' })

/** The first says in words that it is nobody: in a list of Slack nothing can be chosen away. */
export const searchParty = (candidates: readonly Candidate[], query: string, words: Words): readonly Option[] => [
  { value: noneOfThem, label: words.agreements.form.none },
  ...searchOwners(candidates, query).slice(0, optionLimit - 1),
]

/** @throws {Refusal} agreement.owner-gone at the field: somebody who has left meanwhile */
export const readParties = (
  values: readonly string[],
  candidates: readonly Candidate[],
  field: string,
): readonly Party[] => {
  const parties = values.map(readParty)
  const isStrange = (party: Party): boolean => !candidates.some((one) => sameParty(one, party))
  if (parties.some(isStrange)) throw refusal('agreement.owner-gone', undefined, field)
  return parties
}

const readParty = (value: string): Party => {
  const [kind = '', id = ''] = value.split(/:(.*)/su)
  return { kind: kind as PartyKind, id }
}
