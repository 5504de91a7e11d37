/** What the platform itself keeps of a member: how they come in, and the lines that name them. */
import type { Words } from '../../../cards/words/words.ts'
import type { Identity } from '../../chat/address.ts'
import type { Reader } from '../../chat/feature.ts'
import type { Kept, KeptSection, MemberAffairs } from '../../chat/member-affairs.ts'
import type { Outbox } from '../../chat/outbox.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { Span, TraceStore, Traces } from '../../traces.ts'
import type { Channel } from '../channel.ts'
import { sameName } from '../enrol.ts'
import type { Member } from '../network.ts'
import type { NetworkStore } from '../store.ts'

export interface TracedStores {
  readonly network: NetworkStore
  readonly traces: TraceStore
  readonly outbox: Outbox
}

export const tracedAffairs = (stores: TracedStores): MemberAffairs => ({
  show: (member, reader) => showTraces(stores, member, reader),
  countOf: async () => [],
  handOver: async () => {},
  release: async () => [],
  erase: async (member, { words }) => {
    const refs = await stores.traces.refsNaming(member.network, member.id)
    await stores.traces.forget(member.network, member.id)
    if (!(await hasNamesake(stores.network, member)))
      await stores.traces.strikeName(member.network, member.name, words.kept.struck)
    for (const ref of refs) await stores.outbox.refresh(member.network, ref)
  },
})

const showTraces = async (stores: TracedStores, member: Member, reader: Reader): Promise<readonly KeptSection[]> => {
  const [identities, alone, traces] = await Promise.all([
    stores.network.identitiesOf(member.network, member.id),
    stores.network.channelsOfMember(member.network, member.id),
    stores.traces.of(member.network, member.id),
  ])
  const say = reader.words.kept
  const { sessions, codes, documents, acts, changes, logged, messages } = traces
  return [
    {
      name: say.waysIn,
      kept: waysIn(identities, alone, traces, reader),
      data: {
        identities,
        conversations: alone.map(({ id, address }) => ({ id, ...address })),
        messages: plainSpan(messages),
        sessions: plainSpan(sessions),
        codes: plainSpan(codes),
        documents: plainSpan(documents),
      },
    },
    {
      name: say.lines,
      kept: linesOf(traces, reader),
      data: { acts: plainSpan(acts), changes: plainSpan(changes), logged: plainSpan(logged) },
    },
  ]
}

const waysIn = (
  identities: readonly Identity[],
  alone: readonly Channel[],
  traces: Traces,
  reader: Reader,
): readonly Kept[] => {
  const say = reader.words.kept
  return [
    ...identities.map(({ surface, name, user, space }) => ({
      what: say.identity(say.surfaces[surface], name, user, space),
      until: say.identityUntil,
    })),
    ...alone.map(({ address }) => ({ what: say.alone(say.surfaces[address.surface]), until: say.aloneUntil })),
    ...lineOf(traces.messages, say.messages, say.messagesUntil, reader),
    ...keptUntil(traces.sessions, say.sessions, say.untilDay, reader),
    ...keptUntil(traces.codes, say.codes, say.codesUntil, reader),
    ...lineOf(traces.documents, say.documents, say.documentsUntil, reader),
  ]
}

/** Somebody else, here or gone, who bears the same name. */
export const hasNamesake = async (store: NetworkStore, { network, id, name }: Member): Promise<boolean> => {
  const all = [...(await store.members(network)), ...(await store.formerMembers(network))]
  return all.some((other) => other.id !== id && sameName(other.name, name))
}

const linesOf = ({ acts, changes, logged }: Traces, reader: Reader): readonly Kept[] => {
  const say = reader.words.kept
  return [
    ...lineOf(acts, say.acts, say.actsUntil, reader),
    ...lineOf(changes, say.changes, say.changesUntil, reader),
    ...lineOf(logged, say.logged, say.loggedUntil, reader),
  ]
}

const lineOf = (span: Span, say: Words['kept']['acts'], until: string, reader: Reader): readonly Kept[] =>
  span.count === 0 ? [] : [{ what: say(span.count, sayDay(span.from, reader), sayDay(span.until, reader)), until }]

const keptUntil = (
  span: Span,
  say: (count: number) => string,
  until: (day: string) => string,
  reader: Reader,
): readonly Kept[] => (span.count === 0 ? [] : [{ what: say(span.count), until: until(sayDay(span.until, reader)) }])

const sayDay = (instant: number | null, { language }: Reader): string =>
  instant === null ? '' : sayDate(dayAt(instant), language)

const plainSpan = ({ count, from, until }: Span) => ({
  count,
  from: from === null ? null : new Date(from).toISOString(),
  until: until === null ? null : new Date(until).toISOString(),
})
