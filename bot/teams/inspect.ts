/**
 * Who can read along, as the connector tells it to an app that is installed there. Whether a team is public it does
 * not tell.
 */
import { z } from 'zod'
import type { Address } from '../chat/address.ts'
import type { Inspection } from '../chat/port.ts'
import type { ChannelFacts } from '../network/channel.ts'
import type { AskConnector } from './ask-connector.ts'
import { problemOf } from './delivery-problem.ts'
import { type Reference, readWay } from './reference.ts'
import type { Trust } from './trust.ts'

type Ask = (serviceUrl: string, path: string) => Promise<unknown>

/** Never rejects. */
export const inspectWith =
  (ask: AskConnector, trust: Trust) =>
  async (at: Address, stopping?: AbortSignal): Promise<Inspection> => {
    const asked: Ask = (serviceUrl, path) => ask(serviceUrl, path, stopping)
    try {
      const way = readWay(at, trust)
      if (way.kind === 'personal') return { kind: 'seen', facts: noOneElse, name: null, silentOn }
      return await look(asked, way.reference)
    } catch (error) {
      const { outcome, trouble, message } = problemOf(error, 'look')
      return outcome === 'never' && trouble ? { kind: 'gone', trouble } : { kind: 'unknown', why: message }
    }
  }

/** Members are told of an archived team too, and of a channel in which only its moderators write. */
const silentOn = ['archived', 'unreachable'] as const

const noOneElse: ChannelFacts = { isPublic: false, guests: 0, outsiders: 0 }

const look = async (ask: Ask, reference: Reference): Promise<Inspection> => {
  const { serviceUrl, conversation, team } = reference
  const channel = team === undefined ? undefined : await findChannel(ask, { serviceUrl, team, id: conversation.id })
  // Who reads a standard channel is who is in its team; private and shared ones have members of their own.
  const roster = team !== undefined && channel && isStandard(channel) ? team : conversation.id
  const members = await membersOf(ask, serviceUrl, roster)
  return { kind: 'seen', facts: factsOf(members, conversation.tenantId), name: channel?.name ?? null, silentOn }
}

/** The name of a team's first channel is null: every client shows it in its own language. */
const channelShape = z.object({ id: z.string(), name: z.string().nullish(), type: z.string().nullish() })
const channelsShape = z.object({ conversations: z.array(channelShape) })

const isStandard = ({ type }: z.infer<typeof channelShape>): boolean => !type || type.toLowerCase() === 'standard'

const findChannel = async (
  ask: Ask,
  { serviceUrl, team, id }: { readonly serviceUrl: string; readonly team: string; readonly id: string },
) => {
  const { conversations } = channelsShape.parse(
    await ask(serviceUrl, `/v3/teams/${encodeURIComponent(team)}/conversations`),
  )
  return conversations.find((channel) => channel.id === id)
}

const memberShape = z.object({ userRole: z.string().nullish(), tenantId: z.string().nullish() })
const pageShape = z.object({ members: z.array(memberShape), continuationToken: z.string().nullish() })

type Member = z.infer<typeof memberShape>

/** A page holds at most 500 (learn.microsoft.com, "Get Teams specific context"), a team 25,000 people ("Limits"). */
const [pageSize, mostPages] = [500, 50]

const membersOf = async (ask: Ask, serviceUrl: string, roster: string): Promise<readonly Member[]> => {
  const members: Member[] = []
  let after = ''
  for (let page = 0; page < mostPages; page += 1) {
    const query = new URLSearchParams({ pageSize: `${pageSize}`, ...(after ? { continuationToken: after } : {}) })
    const read = pageShape.parse(
      await ask(serviceUrl, `/v3/conversations/${encodeURIComponent(roster)}/pagedmembers?${query}`),
    )
    members.push(...read.members)
    after = read.continuationToken ?? ''
    if (after === '') return members
  }
  throw new Error('More members than a team can have')
}

/** A guest is one also when Teams names the tenant that they came from. */
const factsOf = (members: readonly Member[], tenant: string): ChannelFacts => ({
  isPublic: null,
  guests: members.filter(isGuest).length,
  outsiders: members.filter((member) => !isGuest(member) && member.tenantId && member.tenantId !== tenant).length,
})

const isGuest = ({ userRole }: Member): boolean => userRole === 'guest' || userRole === 'anonymous'
