/** All that is kept on a server, and all that it says to others, line by line. */
import type { PollPeople } from './polls-people.ts'
import { spellingsOf } from './secrecy/haystack.ts'
import { copyRows } from './secrecy/loot.ts'

/** A row of a table, a line of the log, or what a platform or a page was told. */
export interface Line {
  readonly place: string
  readonly text: string
}

export const linesOf = async ({ region, heardOnPages }: PollPeople): Promise<readonly Line[]> => {
  const { slack, teams } = region.world
  const forms = ['views.open', 'views.push', 'views.update']
  const lines = (place: string, texts: readonly string[]) => texts.map((text) => ({ place, text }))
  return [
    ...(await copyRows(region.settings.databaseUrl)).map(({ table, values }) => ({
      place: table,
      text: values.map(String).join(' '),
    })),
    ...lines('log', region.logged),
    ...lines(
      'Slack',
      slack.calls.flatMap(({ method, args }) => (forms.includes(method) ? [] : [JSON.stringify(args)])),
    ),
    ...lines(
      'Teams',
      teams.connector.calls.map(({ path, body }) => `${path} ${JSON.stringify(body)}`),
    ),
    ...lines('page', heardOnPages),
  ]
}

/** What stands there after and did not before, also where a row changed. */
export const findNew = (before: readonly Line[], after: readonly Line[]): readonly Line[] => {
  const left = Map.groupBy(before, ({ place, text }) => `${place} ${text}`)
  return after.filter(({ place, text }) => left.get(`${place} ${text}`)?.pop() === undefined)
}

/** As it is, in hex or in base64. */
export const holds = ({ text }: Line, traces: readonly string[]): boolean => {
  const bytes = Buffer.from(text)
  return traces.some((trace) => spellingsOf(trace).some((spelling) => bytes.includes(spelling)))
}
