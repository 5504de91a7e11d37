/** Two processes on one SQLite file would each believe that it is alone: of many that start at once, one runs. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sized } from '../../full-size.ts'
import { settingsIn, startChild } from '../../start/child.ts'

/** In milliseconds; only a test that fails waits this long. */
const patience = 120 * 60_000

test(
  'of twenty that start at once on one SQLite file one runs, and the others say why not',
  async () => {
    await using ending = new AsyncDisposableStack()
    const folder = await mkdtemp(join(tmpdir(), 'schakel-one-file-'))
    ending.defer(() => rm(folder, { recursive: true, force: true }))
    for (let round = 0; round < sized(1, 5); round += 1) {
      const children = Array.from({ length: 20 }, () => startChild(settingsIn(folder)))
      ending.defer(() => {
        for (const { process } of children) process.kill('SIGKILL')
      })
      const addresses = children.map(({ address }) => address.catch(() => null))
      const refused = await Promise.all(
        children.map(async ({ address, ended, process }) => {
          const runs = await Promise.race([address.catch(() => null), ended.then(() => null)])
          if (runs === null) return ended
          // It runs until all the others have said theirs.
          await Promise.all(children.flatMap((other, at) => (other.process === process ? [] : [addresses[at]])))
          expect((await fetch(`${runs}/healthz`)).status).toBe(200)
          process.kill('SIGTERM')
          return ended
        }),
      )
      const losers = refused.filter(({ code }) => code !== 0)
      expect(losers.map(({ code }) => code)).toEqual(Array.from({ length: 19 }, () => 1))
      for (const { said } of losers)
        expect(said).toMatch(/^Schakel already runs on .*schakel\.db: stop that one, or set/u)
    }
  },
  patience,
)
