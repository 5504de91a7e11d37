/** The members of a network: who they are, where they sit, and who stands in for them. */
import { fact } from '../../../cards/card.ts'
import { comeBackPress, goAwayPress } from '../../../cards/network-absence.ts'
import { erasePress } from '../../../cards/network-kept.ts'
import { giveCodePress, givePageLinkPress, handOverPress, leavePress } from '../../../cards/network-members.ts'
import { writeEntryPress } from '../../../cards/network-register.ts'
import { press } from '../../../cards/press.ts'
import type { Context } from '../../chat/feature.ts'
import { sayDate } from '../../dates/say-due.ts'
import { refusal } from '../../refusal.ts'
import { aboutLine } from '../entry.ts'
import { type Absence, type Member, overlap } from '../network.ts'
import type { Register } from '../register.ts'
import type { NetworkStores } from '../stores.ts'
import { askMember, askNewMember } from './ask-member.ts'
import { readPeople } from './people.ts'

export const membersRegister = (stores: NetworkStores): Register => ({
  name: 'members',
  list: async ({ network, words }) => {
    const { members, organisations } = await readPeople(stores.network, network.id)
    return [...members.values()].map((member) => ({
      id: member.id,
      name: member.name,
      about: aboutLine(
        member.function,
        organisations.get(member.organisation)?.name ?? '',
        member.role === 'member' ? '' : words.network.memberForm.roles[member.role],
      ),
    }))
  },
  show: async (id, context) => {
    const member = await stores.network.member(context.network.id, id)
    // Who was erased has no name left to show.
    if (!member || member.name === '') return null
    return member.leftOn === null ? showMember(stores, member, context) : showFormer(stores, member, context)
  },
  ask: async (id, context) => {
    if (id === '') return askNewMember(stores, '', context)
    return askMember(stores, await requireMember(stores, id, context), context)
  },
})

/** @throws {Refusal} network.entry-gone for somebody who is no member (any more) */
export const requireMember = async ({ network: store }: NetworkStores, id: string, { network }: Context) => {
  const member = await store.member(network.id, id)
  if (member?.leftOn !== null) throw refusal('network.entry-gone')
  return member
}

const showMember = async (stores: NetworkStores, member: Member, context: Context) => {
  const absences = await stores.network.absences(member.network)
  const away = absences.find((one) => one.member === member.id && one.untilOn >= context.today) ?? null
  return {
    id: member.id,
    name: member.name,
    facts: [
      ...(await personFacts(stores, member, context)),
      ...(await placeFacts(stores, member, context)),
      ...(away ? await awayFacts(stores, away, context) : []),
    ],
    notices: away ? await missedDeputy(stores, away, absences, context) : [],
    moves: movesOf(member, away, context),
    mayRemove: false,
  }
}

const showFormer = async (stores: NetworkStores, member: Member, context: Context) => ({
  id: member.id,
  name: member.name,
  facts: await personFacts(stores, member, context),
  notices: [context.words.members.left(sayDate(member.leftOn ?? context.today, context.language))],
  moves: context.member.role === 'secretariat' ? movesOfFormer(member, context) : [],
  mayWrite: false as const,
  mayRemove: false,
})

const movesOfFormer = ({ id }: Member, { words }: Context) => [
  { label: words.members.form.bringBack, press: press(writeEntryPress, { register: 'former', id }) },
  { label: words.kept.erase, press: press(erasePress, { member: id }) },
]

const personFacts = async ({ network: store }: NetworkStores, member: Member, { words }: Context) => {
  const say = words.network.memberForm
  const organisation = await store.organisation(member.network, member.organisation)
  return [
    ...(organisation ? [fact(say.organisation, organisation.name)] : []),
    ...(member.function === '' ? [] : [fact(say.function, member.function)]),
    fact(say.role, say.roles[member.role]),
  ]
}

/** Role and ring stand beside a body only where they differ from what the member is elsewhere. */
const placeFacts = async ({ network: store }: NetworkStores, { network, id }: Member, { words }: Context) => {
  const [bodies, seats, identities] = await Promise.all([
    store.bodiesOfMember(network, id),
    store.seatsOfMember(network, id),
    store.identitiesOf(network, id),
  ])
  const say = words.members
  const places = bodies.map((body) => {
    const seat = seats.find((one) => one.body === body.id)
    const differs = [
      ...(seat?.role ? [words.network.memberForm.roles[seat.role]] : []),
      ...(seat?.ring === 'outer' ? [say.ringOuter] : []),
    ]
    return differs.length === 0 ? body.name : `${body.name} (${differs.join(', ')})`
  })
  const surfaces = [...new Set(identities.map(({ surface }) => say.surfaces[surface]))]
  return [
    fact(words.network.memberForm.bodies, places.join(', ') || say.noBodies),
    fact(say.surfacesLabel, surfaces.join(', ')),
  ]
}

const awayFacts = async ({ network: store }: NetworkStores, away: Absence, { words, language }: Context) => {
  const deputy = await store.member(away.network, away.deputy)
  const days = words.members.absentFrom(sayDate(away.fromOn, language), sayDate(away.untilOn, language))
  return [fact(words.members.absent, days), fact(words.members.deputy, deputy?.name ?? words.chat.noName)]
}

/** Nobody stands in for a deputy: whoever counted on this member has nobody in those days. */
const missedDeputy = async (
  { network: store }: NetworkStores,
  away: Absence,
  absences: readonly Absence[],
  { words }: Context,
) => {
  const covered = absences.filter((one) => one.deputy === away.member && overlap(one, away))
  const names = await Promise.all(covered.map((one) => store.member(one.network, one.member)))
  return names.flatMap((one) => (one ? [words.members.deputyIsNeeded(one.name)] : []))
}

const movesOf = ({ id }: Member, away: Absence | null, { member: self, words: { members: say } }: Context) => {
  const data = { member: id }
  const isSecretariat = self.role === 'secretariat'
  const own = [
    { label: say.goAway, press: press(goAwayPress, data) },
    ...(away ? [{ label: say.comeBack, press: press(comeBackPress, data) }] : []),
  ]
  const office = [
    { label: say.giveCode, press: press(giveCodePress, data) },
    { label: say.givePageLink, press: press(givePageLinkPress, data) },
    { label: say.handOver, press: press(handOverPress, data) },
    { label: say.leave, press: press(leavePress, data) },
  ]
  return [...(isSecretariat || self.id === id ? own : []), ...(isSecretariat ? office : [])]
}
