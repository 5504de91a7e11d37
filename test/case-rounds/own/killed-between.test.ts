import { afterEach, beforeEach, expect, test } from 'vitest'
import { keysInMemory } from '../../../storage/keys-in-memory.ts'
import { openStorage } from '../../../storage/open.ts'
import { formIn, type World } from '../../world.ts'
import { fillBody, notesOf, openCaseWorld, reviewOf, roundsIn } from './case-world.ts'

const keys = keysInMemory()
const made: string[] = []
let isToBeKilled = false

let world: World
beforeEach(async () => {
  const create = async (name: string): Promise<string> => {
    const key = await keys.create(name)
    if (name.startsWith('case-round')) made.push(name)
    if (isToBeKilled) throw new Error('killed')
    return key
  }
  const storage = await openStorage('sqlite::memory:', undefined, undefined, { ...keys, create })
  world = await openCaseWorld(storage)
  await fillBody(world)
})
afterEach(() => world.close())

test('a case that was killed when its key was made is handed in anew, and leaves no key behind', async () => {
  const review = await reviewOf(world, 'Anna')
  isToBeKilled = true
  await world.as('Anna').submit(review)
  isToBeKilled = false
  expect(world.faults.map(String)).toEqual(['Error: killed'])
  const again = formIn(await world.as('Anna').submit(review))
  expect(again.name).toBe('case-round.review')
  expect(notesOf(formIn(await world.as('Anna').submit(again)))).toContain('ingediend')
  expect((await roundsIn(world)).map(({ phase }) => phase).toSorted()).toEqual(['draft', 'screening'])

  const [left = '', kept = ''] = made
  expect(await keys.has(left)).toBe(true)
  world.now += 2 * 86_400_000
  await world.app.wake()
  expect([await keys.has(left), await keys.has(kept)]).toEqual([false, true])
})
