/** What is new on the page, read once for all streams that are woken together. */
import { privateConversation } from '../network/joining/linking.ts'
import type { Member } from '../network/network.ts'
import { markFrame } from './frame-mark.ts'
import { presentMessage } from './messages.ts'
import type { Message } from './page-data.ts'
import { type OpenPageParts, todayOf } from './page-parts.ts'
import { channelsSeenBy, type Seating } from './visible-channels.ts'

/** @property text the message as JSON, written once for all who read it. */
export interface Told extends Pick<Message, 'seq'> {
  readonly text: string
}

export interface Look {
  /** The newest seq when it was taken; what came after it belongs to the next look. */
  readonly until: () => Promise<number>
  /** What came after `since` in the channels that the member sees, in order. */
  readonly newsFor: (member: Member, since: number) => Promise<readonly Told[]>
  /** See `markFrame`. */
  readonly frameOf: (member: Member) => Promise<string>
}

/** Gives the look of this ring (see `WakeUp`). */
export type Looks = (rung: number) => Look

type LookStores = Pick<OpenPageParts, 'page' | 'network' | 'clock'>

/** Whoever comes later than this (in milliseconds) looks anew: somebody may have left a body meanwhile. */
const freshness = 1_000

export const createLooks = (stores: LookStores): Looks => {
  let newest = { rung: Number.NaN, takenAt: 0, look: takeLook(stores) }
  return (rung) => {
    const now = performance.now()
    const isFresh = rung === newest.rung && now - newest.takenAt < freshness
    if (!isFresh) newest = { rung, takenAt: now, look: takeLook(stores) }
    return newest.look
  }
}

const takeLook = ({ page, network, clock }: LookStores): Look => {
  const until = once(page.lastSeq)
  const absences = once(network.absences)
  const seating: Seating = {
    sharedChannels: once(network.sharedChannels),
    bodies: once(network.bodies),
    bodiesOfMember: network.bodiesOfMember,
    absencesCoveredBy: async (of, deputy, day) =>
      (await absences(of)).filter((one) => one.deputy === deputy && one.fromOn <= day && day <= one.untilOn),
  }
  const seenBy = once(
    (member: Member) => channelsSeenBy(seating, member, todayOf({ clock })),
    (member) => member.id,
  )
  const named = { network: once(network.network), organisations: once(network.organisations) }
  const newsIn = once(async (of: string, channel: string, since: number) => {
    const newest = await until()
    const messages = await page.since(of, [channel], since)
    return messages.filter(({ seq }) => seq <= newest).map((message): Told => tell(presentMessage(message)))
  })
  return {
    until,
    newsFor: async (member, since) => {
      const seen = [privateConversation(member.id), ...(await seenBy(member)).map((one) => one.conversation)]
      const news = await Promise.all(seen.map((channel) => newsIn(member.network, channel, since)))
      return news.flat().toSorted((a, b) => a.seq - b.seq)
    },
    frameOf: async (member) => markFrame(named, member, await seenBy(member)),
  }
}

const tell = (message: Message): Told => ({ seq: message.seq, text: JSON.stringify(message) })

/** Asks once for each key; what failed is asked anew. */
const once = <Asked extends readonly unknown[], Answer>(
  ask: (...asked: Asked) => Promise<Answer>,
  keyOf = (...asked: Asked) => asked.join(' '),
): ((...asked: Asked) => Promise<Answer>) => {
  const answers = new Map<string, Promise<Answer>>()
  return (...asked) => {
    const key = keyOf(...asked)
    const known = answers.get(key)
    if (known) return known
    const answer = ask(...asked)
    answers.set(key, answer)
    answer.catch(() => answers.delete(key))
    return answer
  }
}
