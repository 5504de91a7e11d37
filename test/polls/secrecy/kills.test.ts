/** Wherever the bot is killed while it closes a poll: the result is right, and of the ballots nothing is left. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Poll } from '../../../bot/polls/poll.ts'
import { bundleLife } from '../../engine/kills/bundle.ts'
import { type Chance, chanceOf } from '../../engine/random.ts'
import { sized } from '../../full-size.ts'
import { copyRows } from '../../secrecy/loot.ts'
import { onPostgres, type Place } from '../../storage/databases.ts'
import { must } from '../../world.ts'
import { anonymous, network, says, tally, voters } from '../kept-poll.ts'
import { hour, now, optionsOf } from '../sample.ts'
import { endDue, type Life, points, withStorage } from './closing-life.ts'

const times = sized(2, 100)

const folder = mkdtempSync(join(tmpdir(), 'schakel-poll-life-'))
let script: string
beforeAll(async () => {
  script = await bundleLife(folder, new URL('./life.child.ts', import.meta.url))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Kept = Pick<Life, 'url' | 'keys'>

const live = async (life: Life): Promise<string> => {
  const child = spawn(process.execPath, [script, JSON.stringify(life)], {
    env: { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: join(folder, 'compiled'), NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [said, errors]: [string[], string[]] = [[], []]
  child.stdout.on('data', (text) => said.push(String(text)))
  child.stderr.on('data', (text) => errors.push(String(text)))
  await once(child, 'close')
  if (said.length === 0) throw new Error(`It ended without a word: ${errors.join('')}`)
  return said.join('')
}

interface Voted {
  readonly id: string
  readonly keyName: string
  readonly counts: Readonly<Record<string, number>>
}

/** A poll whose hour has come, in which some people thought again. */
const vote = (kept: Kept, id: string, chance: Chance, given: Partial<Poll> = {}): Promise<Voted> =>
  withStorage(kept, async ({ polls }) => {
    const answering = { most: 1, hasNone: false, takesOptions: true }
    const { poll } = await polls.open(anonymous(id, { closesAt: now, options: optionsOf('ABC'), answering, ...given }))
    const some = voters(5 + chance.below(6))
    const last = new Map(some.map((voter) => [voter, chance.pick(['A', 'B', 'C'])]))
    for (const voter of some.slice(0, 3)) await polls.vote(poll, says(voter, chance.pick(['A', 'B', 'C'])))
    for (const [voter, option] of last) await polls.vote(poll, says(voter, option))
    await polls.offerOption(network, id, () => [{ id: 'D', text: 'Iets anders', meaning: '' }])
    const row = (await copyRows(kept.url)).find(({ table, values }) => table === 'polls' && values.includes(id))
    const keyName = must(
      row?.values.find((value) => /^poll [\w-]{20}$/u.test(String(value))),
      'key',
    )
    const counts = Object.fromEntries(
      [...'ABC'].map((option) => [option, [...last.values()].filter((one) => one === option).length]),
    )
    return { id, keyName: String(keyName), counts }
  })

/** @returns a sentence for everything that is not as it was promised, after a restart */
const judge = (kept: Kept, { id, keyName, counts }: Voted, other: Voted): Promise<readonly string[]> =>
  withStorage(kept, async (storage, keys) => {
    const { polls } = storage
    const problems: string[] = []
    const found = must(await polls.find(network, id), 'poll')
    if (found.state === 'open' && !(await keys.has(keyName))) problems.push('open without its key')
    if (found.state === 'closed' && !isDeepStrictEqual(tally(found), counts))
      problems.push('closed with another result')
    await endDue(storage)
    const after = must(await polls.find(network, id), 'poll')
    if (after.state !== 'closed' || !isDeepStrictEqual(tally(after), counts))
      problems.push(`${after.state} with ${JSON.stringify(tally(after))} instead of ${JSON.stringify(counts)}`)
    if (await keys.has(keyName)) problems.push('its key is left')
    const left = (await copyRows(kept.url)).filter(({ table, values }) => /sealed/u.test(table) && values.includes(id))
    if (left.length > 0) problems.push(`${left.length} rows are left`)
    if ((await polls.due(now)).length > 0) problems.push('something is still due')
    if (!(await keys.has(other.keyName)) || (await polls.countVotes(anonymous(other.id))) === 0)
      problems.push('another poll was hurt')
    return problems
  })

interface Home {
  readonly kept: Kept
  readonly clear: () => Promise<void>
}

const inFiles = async (): Promise<Home> => {
  const home = mkdtempSync(join(tmpdir(), 'schakel-poll-kills-'))
  const clear = async (): Promise<void> => rmSync(home, { recursive: true, force: true })
  return { kept: { url: `sqlite:${home}/data/schakel.db`, keys: join(home, 'keys') }, clear }
}

const inDatabases = async (): Promise<Home> => {
  const [data, keys]: Place[] = [await onPostgres(), await onPostgres()]
  const clear = async (): Promise<void> => {
    for (const one of [data, keys]) await one?.clear()
  }
  return { kept: { url: data?.url ?? '', keys: keys?.url ?? '' }, clear }
}

describe.each([
  ['on SQLite with keys in a folder', inFiles],
  ['on PostgreSQL with keys in PostgreSQL', inDatabases],
] as const)('a bot that is killed while it closes a poll, %s', (_, makeHome) => {
  test(`counts right, and leaves neither key nor ballot, at ${points.length} points ${times} times`, async () => {
    const { kept, clear } = await makeHome()
    const chance = chanceOf(7)
    const other = await vote(kept, 'other', chance, { closesAt: now + hour })
    const problems: string[] = []
    for (let turn = 0; turn < times; turn += 1)
      for (const dieAt of points) {
        const voted = await vote(kept, `${turn} ${points.indexOf(dieAt)}`, chance)
        if ((await live({ ...kept, dieAt })) !== dieAt) problems.push(`${dieAt}: it was not reached`)
        problems.push(...(await judge(kept, voted, other)).map((problem) => `${dieAt}: ${problem}`))
      }
    expect(problems).toEqual([])
    const whole = await vote(kept, 'whole', chance)
    expect(await live({ ...kept, dieAt: null })).toBe('done')
    expect(await judge(kept, whole, other)).toEqual([])
    await clear()
  }, 7_200_000)
})
