/** Who can read along in a conversation, as Slack tells it to somebody who is in it. */
import { setTimeout as pause } from 'node:timers/promises'
import type { WebClient } from '@slack/web-api'
import type { Inspection, Port } from '../chat/port.ts'
import { codeOf } from './clients.ts'
import { deliveryProblem } from './delivery-problem.ts'
import { createPeople, type Kind } from './people.ts'

/** 200 people take two minutes; of a larger channel it is said how many were found among the first. */
const mostPeople = 200
/** docs.slack.dev/reference/methods/conversations.members: fewer than 1,000 a page. */
const [pageSize, mostPages] = [999, 20]

/** @param pace milliseconds between two people who are asked after (docs.slack.dev, rate limits: 100 a minute) */
export const createInspect = (client: WebClient, pace = 650): NonNullable<Port['inspect']> => {
  const people = createPeople(client, Date.now)

  const kindsOf = async (ids: readonly string[], space: string, signal: AbortSignal | undefined) => {
    const kinds: Kind[] = []
    for (const id of ids.slice(0, mostPeople)) {
      const known = people.known(id)
      if (!known) await pause(pace, undefined, signal ? { signal } : {})
      kinds.push(known ?? (await people.ask(id, space)))
    }
    return kinds
  }

  return async ({ space, conversation }, stopping): Promise<Inspection> => {
    try {
      const { channel = {} } = await client.conversations.info({ channel: conversation })
      if (channel.is_archived) return { kind: 'gone', trouble: 'archived' }
      if (channel.is_member === false) return { kind: 'gone', trouble: 'removed' }
      const isShared = channel.is_ext_shared || channel.is_org_shared || channel.is_shared || false
      const ids = await membersOf(client, conversation)
      const kinds = await kindsOf(ids, space, stopping)
      const isWhole = kinds.length === ids.length && !kinds.includes('unknown')
      const facts = {
        isPublic: channel.is_private === undefined ? null : !channel.is_private,
        guests: countOf(kinds, 'guest', isWhole),
        outsiders: isShared ? countOf(kinds, 'outsider', isWhole) : 0,
      }
      return { kind: 'seen', facts, name: channel.name ?? null }
    } catch (error) {
      const { trouble } = deliveryProblem(error)
      return trouble ? { kind: 'gone', trouble } : { kind: 'unknown', why: codeOf(error) }
    }
  }
}

const membersOf = async (client: WebClient, channel: string): Promise<readonly string[]> => {
  const ids: string[] = []
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const read = await client.conversations.members({ channel, limit: pageSize, ...(cursor ? { cursor } : {}) })
    ids.push(...(read.members ?? []))
    cursor = read.response_metadata?.next_cursor
    if (!cursor) break
  }
  return ids
}

/** None among some is not yet none. */
const countOf = (kinds: readonly Kind[], kind: Kind, isWhole: boolean): number | null => {
  const count = kinds.filter((one) => one === kind).length
  return count > 0 || isWhole ? count : null
}
