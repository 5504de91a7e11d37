/** How often each platform was written to, held against what it allows. */
import type { Call as SlackCall } from '../../slack/driver/gate.ts'
import type { Call as TeamsCall } from '../../teams/driver/connector.ts'

interface Written {
  readonly conversation: string
  readonly at: number
}

/** Of timers that end a little early, in milliseconds. */
const slack = 5

/**
 * docs.slack.dev/apis/web-api/rate-limits: one message a second in a channel, and chat.update (tier 3) fifty times a
 * minute in a workspace.
 */
export const rudeOnSlack = (calls: readonly SlackCall[]): readonly string[] => {
  const ofMessages = calls.filter(({ method }) => ['chat.postMessage', 'chat.update'].includes(method))
  const written = ofMessages.map(({ args, at }) => ({ conversation: String(args.channel), at }))
  const updates = calls.filter(({ method }) => method === 'chat.update').map(({ at }) => at)
  return [...tooClose(written, 1_000), ...tooMany(updates, 50, 60_000)]
}

/** learn.microsoft.com, "Rate limits for bots": in a conversation 7 a second, 60 in half a minute, 1,800 an hour. */
export const rudeOnTeams = (calls: readonly TeamsCall[]): readonly string[] => {
  const written = calls.flatMap(({ path, at }): readonly Written[] => {
    const conversation = /\/conversations\/([^/;]+)[^/]*\/activities/u.exec(path)?.[1]
    return conversation === undefined ? [] : [{ conversation, at }]
  })
  return [
    ...tooClose(written, 2_000),
    ...byConversation(written).flatMap((times) => [...tooMany(times, 7, 1_000), ...tooMany(times, 60, 30_000)]),
  ]
}

const byConversation = (written: readonly Written[]): readonly (readonly number[])[] =>
  [...Map.groupBy(written, ({ conversation }) => conversation).values()].map((all) => all.map(({ at }) => at))

const tooClose = (written: readonly Written[], pace: number): readonly string[] =>
  byConversation(written).flatMap((times) =>
    times.flatMap((at, place) => {
      const since = at - (times[place - 1] ?? Number.NEGATIVE_INFINITY)
      return since < pace - slack ? [`${since.toFixed(0)} ms after the message before, where ${pace} is the least`] : []
    }),
  )

/** In any stretch of that length. */
const tooMany = (times: readonly number[], most: number, length: number): readonly string[] =>
  times.flatMap((at, place) => {
    const within = times.slice(place).filter((other) => other < at + length).length
    return within > most ? [`${within} in ${length} ms, where ${most} is the most`] : []
  })
