/** Owners as a form offers them and gives them back: `member:ID` and `organisation:ID`. */
import type { Option } from '../../../cards/form.ts'
import type { Mentioned } from '../../chat/request.ts'
import type { NetworkStore } from '../../network/store.ts'
import { refusal } from '../../refusal.ts'
import type { Draft } from '../agreement.ts'
import type { PartyKind } from '../party.ts'
import type { Candidate, ResolvedMention } from './read-line.ts'

/** Slack offers at most 100 options in a select; beyond that the person searches. docs.slack.dev, select menu */
const optionLimit = 100

export const ownerSearch = 'agreement.owners'

export const findCandidates = async (store: NetworkStore, network: string): Promise<readonly Candidate[]> => {
  const [members, organisations] = await Promise.all([store.members(network), store.organisations(network)])
  return [
    ...members.map(({ id, name }) => ({ kind: 'member' as const, id, name })),
    ...organisations.map(({ id, name }) => ({ kind: 'organisation' as const, id, name })),
  ]
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

export const ownerOption = ({ kind, id, name }: Candidate): Option => ({ value: `${kind}:${id}`, label: name })

/** All candidates where they fit in a list, else the first of them and a search. */
export const ownerChoices = (candidates: readonly Candidate[], chosen: readonly Candidate[]) => ({
  options: candidates.slice(0, optionLimit).map(ownerOption),
  chosen: chosen.map(ownerOption),
  ...(candidates.length > optionLimit ? { search: ownerSearch } : {}),
})

export const searchOwners = (candidates: readonly Candidate[], query: string): readonly Option[] => {
  const wanted = query.trim().toLocaleLowerCase('nl')
  return candidates
    .filter((one) => one.name.toLocaleLowerCase('nl').includes(wanted))
    .slice(0, optionLimit)
    .map(ownerOption)
}

/** @throws {Refusal} agreement.owner-gone at field `owners`: somebody who has left meanwhile */
export const readOwners = (values: readonly string[], candidates: readonly Candidate[]): Draft['owners'] => {
  const known = new Set(candidates.map((one) => ownerOption(one).value))
  const strange = values.filter((value) => !known.has(value))
  if (strange.length > 0) throw refusal('agreement.owner-gone', undefined, 'owners')
  return values.map((value) => {
    const [kind = '', id = ''] = value.split(/:(.*)/su)
    return { kind: kind as PartyKind, id }
  })
}
