/** What an anonymous voter chose, and where it may not be found; tests of their own. */
import { describe, expect, it } from 'vitest'
import type { Poll } from '../bot/polls/poll.ts'
import type { PollPeople } from './polls-people.ts'
import { gather, type Haystack, search } from './secrecy/haystack.ts'
import { copyRows, readRow } from './secrecy/loot.ts'

/** Typed by somebody without a name. */
export const ownOption = 'Gagelstruweelmand'

/** Of all who voted, as they stand while it is open. */
const tags = new Map<string, string>()

export const rememberTags = async ({ region }: PollPeople): Promise<void> => {
  const rows = (await copyRows(region.settings.databaseUrl)).filter(({ table }) => table === 'sealed_votes')
  expect(rows.length).toBe(6)
  for (const [at, { values }] of rows.entries())
    for (const [name, value] of Object.entries({ tag: values[2], sealed: values[3] }))
      tags.set(`${name} of ballot ${at}`, String(value).slice(0, 60))
  // What is looked for was there: else finding nothing would say nothing.
  expect(search(await gather(region.settings.databaseUrl), Object.fromEntries(tags)).length).toBeGreaterThanOrEqual(12)
}

/** An option beside how many stickers it got, as a ballot would say it, also as a text within a text. */
const choicesOf = ({ options }: Poll): Readonly<Record<string, string>> =>
  Object.fromEntries(
    options.flatMap(({ id, text }) =>
      ['', '\\', '\\\\\\'].map((mark, depth) => [`a choice of ${text}, ${depth} deep`, `${id}${mark}":`]),
    ),
  )

/** Wherever people or whoever keeps the server can look. */
export const expectNoTraceOfVotes = async (
  people: PollPeople,
  { isOwnOptionWaiting = false, areRowsAlike = true, isOver = false } = {},
): Promise<void> => {
  const { region } = people
  const poll = await people.pollOf(1)
  const kept = new Map([...(await gather(region.settings.databaseUrl)), ...said(people)])
  const own: Record<string, string> = isOwnOptionWaiting ? { 'the own option': ownOption } : {}
  expect(search(kept, { ...choicesOf(poll), ...own })).toEqual([])
  const ofTags = isOver ? kept : new Map([...kept].filter(([name]) => !/sealed_votes|schakel\.db/u.test(name)))
  expect(search(ofTags, Object.fromEntries(tags))).toEqual([])
  // Nothing but the poll and a form names an option by its id: of an anonymous poll nothing is chosen by a press.
  const named = Object.fromEntries(poll.options.map(({ id, text }) => [`the id of ${text}`, id]))
  const beside = new Map([...kept].filter(([name]) => name !== 'rows of polls' && !name.startsWith('schakel.db')))
  expect(search(beside, named)).toEqual([])
  if (areRowsAlike) expect(await unlikeRows(people, poll)).toEqual([])
}

const said = ({ region, heardOnPages }: PollPeople): Haystack => {
  const { slack, teams } = region.world
  const forms = ['views.open', 'views.push', 'views.update']
  return new Map([
    ['log', Buffer.from(region.logged.join('\n'))],
    [
      'Slack',
      Buffer.from(
        slack.calls.flatMap((call) => (forms.includes(call.method) ? [] : [JSON.stringify(call.args)])).join('\n'),
      ),
    ],
    ['Teams', Buffer.from(teams.connector.calls.map(({ body }) => JSON.stringify(body)).join('\n'))],
    ['page', Buffer.from(heardOnPages.join('\n'))],
  ])
}

/** Rows that name the poll and a voter: there are as many of each voter, whether they voted or not. */
const unlikeRows = async ({ region }: PollPeople, poll: Poll): Promise<readonly string[]> => {
  const voters = (poll.electors ?? []).filter((id) => id !== poll.createdBy)
  expect(voters.length).toBe(6)
  const rows = (await copyRows(region.settings.databaseUrl)).map((row) => ({ table: row.table, ...readRow(row) }))
  return [...Map.groupBy(rows, ({ table }) => table)].flatMap(([table, its]) => {
    const counts = voters.map((id) => its.filter(({ words }) => words.has(id) && words.has(poll.id)).length)
    return new Set(counts).size > 1 ? [`${table}: ${counts}`] : []
  })
}

export const lookEverywhere = (people: () => PollPeople): void => {
  describe('all that was kept and said', () => {
    it('holds no choice of an anonymous voter, and no tag', async () => {
      // By now somebody put it on an agenda, and some look back at it.
      await expectNoTraceOfVotes(people(), { isOver: true, areRowsAlike: false })
      expect(tags.size).toBe(12)
    })

    it('is what Slack and Teams take, and nothing of it was in doubt', async () => {
      const { world, bot } = people().region
      expect(world.slack.problems).toEqual([])
      expect(await bot.storage.outbox.counts()).toMatchObject({ owed: 0, inDoubt: 0, abandoned: 0 })
    })
  })
}
