/** One closing as a process of its own, which dies where it is told to. */
import { writeSync } from 'node:fs'
import { endDue, type Life, type Reach, withStorage } from './closing-life.ts'

const life: Life = JSON.parse(process.argv[2] ?? '')
const reach: Reach = (point) => {
  if (point !== life.dieAt) return
  writeSync(1, point)
  process.kill(process.pid, 'SIGKILL')
}
await withStorage(life, (storage) => endDue(storage, reach), reach)
writeSync(1, 'done')
process.exit()
