/** A process of its own that adds agreements until it has added them all, or is killed. Says each that is kept. */
import { openStorage } from '../../storage/open.ts'
import { addItem } from './given.ts'

const [url = '', name = '', count = ''] = process.argv.slice(2)
const storage = await openStorage(url)
const ids = Array.from({ length: Number(count) }, (_, at) => `${name}-${at}`)

const work = async (): Promise<void> => {
  for (let id = ids.shift(); id; id = ids.shift()) {
    await addItem(storage, id, { owners: [{ kind: 'member', id: 'anna' }] })
    process.stdout.write(`${id}\n`)
  }
}
await Promise.all(Array.from({ length: 10 }, work))
await storage.close()
