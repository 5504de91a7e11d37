/** One life of rounds as a process of its own, which dies where it is told to. */
import { writeSync } from 'node:fs'
import { auditSafeInMemory } from '../../../storage/audit-safe.ts'
import { openKeyFolder } from '../../../storage/keys.ts'
import { openStorage } from '../../../storage/open.ts'
import { deadlyKeys, deadlyStorage, type Life, live } from './kill-life.ts'

const life: Life = JSON.parse(process.argv[2] ?? '')
let steps = 0
const reach = (point: string): void => {
  steps += 1
  if (steps !== life.dieAt) return
  writeSync(1, `${JSON.stringify({ diedAt: point })}\n`)
  process.kill(process.pid, 'SIGKILL')
}
const keys = await openKeyFolder(life.keys)
const storage = await openStorage(life.url, auditSafeInMemory(), undefined, deadlyKeys(keys, reach))
await live(deadlyStorage(storage, reach), life)
writeSync(1, `${JSON.stringify({ steps })}\n`)
process.exit()
