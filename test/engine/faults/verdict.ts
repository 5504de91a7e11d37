/** Whether everything stands that was owed: on Slack exactly once, on Teams at least once and doubles marked. */
import type { Conversation } from './conversations.ts'
import type { Region } from './region.ts'
import type { Standing } from './standing.ts'
import { thingIn } from './things.ts'

/** What is wrong with what stands on Slack, which can be read back: once, and in its newest state. */
export const wrongOnSlack = ({ slack, things }: Region): readonly string[] => {
  const standing = byThing(slack.messages)
  return each(things.count, (thing) => {
    const copies = standing.get(thing) ?? []
    if (copies.length !== 1) return `thing ${thing} stands ${copies.length} times`
    if (copies[0]?.isMarked) return `thing ${thing} is marked`
    return copies[0]?.said === things.said(thing) ? null : `thing ${thing} stands as ${copies[0]?.said}`
  })
}

/**
 * What is wrong on Teams, which cannot be read back: every doubt there ends in one more message, and whoever reads is
 * told so by its mark. Of a message whose answer was lost nobody knows the id, so it stays as it was; the last, whose
 * answer was heard, is the one that is kept right, and keeps its mark.
 */
export const wrongOnTeams = ({ teams, things }: Region): readonly string[] => {
  const standing = byThing(teams.messages)
  return each(things.count, (thing) => {
    const copies = standing.get(thing) ?? []
    const last = copies.at(-1)
    if (!last) return `thing ${thing} is lost`
    if (copies.slice(1).some((copy) => !copy.isMarked)) return `thing ${thing} is doubled without a mark`
    return last.said === things.said(thing) ? null : `thing ${thing} stands as ${last.said}`
  })
}

/** Conversations in which something first came before what was owed before it. */
export const outOfOrder = (messages: readonly Standing[]): readonly string[] =>
  [...Map.groupBy(messages, ({ conversation }) => conversation)].flatMap(([conversation, its]) => {
    const first = [...new Set(its.map(({ said }) => thingIn(said)))]
    return first.join() === first.toSorted((a, b) => a - b).join() ? [] : [`${conversation}: ${first.join()}`]
  })

/** What is wrong with how often posts were sent: once for every attempt whose intent was kept, and never again. */
export const wronglySent = (region: Region): readonly string[] => [
  ...region.conversations.slack.flatMap((one) => wronglySentOnSlack(region, one)),
  ...region.conversations.teams.flatMap((one) => wronglySentOnTeams(region, one)),
]

const wronglySentOnSlack = ({ slack, watched, heard }: Region, one: Conversation): readonly string[] => {
  const attempts = watched.attempts.get(one.channel.id) ?? 0
  const posts = countOf(slack.asked, 'chat.postMessage', one.standsIn)
  const opens = countOf(slack.asked, 'conversations.open', one.openedBy)
  const silences =
    countOf(slack.unanswered, 'chat.postMessage', one.standsIn) +
    countOf(slack.unanswered, 'conversations.open', one.openedBy)
  const unexplained = (heard.unanswered.get(one.channel.address.conversation) ?? 0) - silences
  // What is open is never asked for again: of the questions only the last was answered, and the others ended attempts.
  const sent = one.isPersonal ? posts + opens - 1 : posts
  return isOnceEach(sent, attempts, unexplained)
    ? []
    : [`${one.standsIn}: ${attempts} attempts, ${posts} posts, ${opens} opens`]
}

const wronglySentOnTeams = ({ teams, watched, heard }: Region, one: Conversation): readonly string[] => {
  const { conversation } = one.channel.address
  const tokenless = heard.tokenless.get(conversation) ?? 0
  const attempts = watched.attempts.get(one.channel.id) ?? 0
  const posts = countOf(teams.asked, 'post', one.standsIn)
  const opens = countOf(teams.asked, 'open', one.openedBy)
  const unexplained = (heard.unanswered.get(conversation) ?? 0) - countOf(teams.unanswered, 'post', one.standsIn)
  // An attempt to speak to somebody alone may end between its two questions, for want of a token or of a chat.
  const isRight = one.isPersonal
    ? posts <= opens && opens <= attempts
    : isOnceEach(posts, attempts - tokenless, unexplained)
  return isRight
    ? []
    : [`${one.standsIn}: ${attempts} attempts, ${tokenless} tokenless, ${posts} posts, ${opens} opens`]
}

const countOf = (counts: ReadonlyMap<string, number>, call: string, scope: string): number =>
  counts.get(`${call} ${scope}`) ?? 0

/** On a busy machine a time-out may come before the platform has read the request: then it was not asked. */
const isOnceEach = (sent: number, attempts: number, unexplained: number): boolean =>
  sent <= attempts && sent >= attempts - unexplained

/** What was done, for whoever reads the output of the full size. */
export const figuresOf = ({ slack, teams, things, weather, watched, seed }: Region): object => {
  const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0)
  return {
    seed,
    posts: things.count * 2,
    attempts: sum(watched.attempts),
    calls: sum(slack.asked) + sum(teams.asked),
    faults: sum(weather.met),
    changes: things.timesChangedInAll(),
    marked: teams.messages.filter(({ isMarked }) => isMarked).length,
  }
}

const byThing = (messages: readonly Standing[]) => Map.groupBy(messages, ({ said }) => thingIn(said))

const each = (count: number, judge: (thing: number) => string | null): readonly string[] =>
  Array.from({ length: count }, (_, thing) => judge(thing)).filter((wrong) => wrong !== null)
