import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formIn, must, type World } from '../../world.ts'
import { fillBody, notesOf, openCaseWorld, reviewOf, toNextMoment } from './case-world.ts'

let world: World
beforeEach(async () => {
  world = await openCaseWorld()
  await fillBody(world)
  for (const name of ['Anna', 'Gijs'])
    await world.storage.network.saveMember({ ...must(world.members[name], name), language: 'en' })
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const english =
  '“Vader is piloot”: by the profession of a parent people know the family. Write for instance: a parent whose profession does not matter here (“een ouder met een beroep dat hier niet ter zake doet”).'

describe('why something points at a child', () => {
  it('is said in the language of whoever brings the case in, and of whoever screens it', async () => {
    const review = await reviewOf(world, 'Anna', { story: 'Vader is piloot.' })
    expect(notesOf(review)).toContain(english)
    await world.as('Anna').submit(review)
    await toNextMoment(world)
    expect(notesOf(formIn(await world.as('Gijs').press('case-round.screening', {})))).toContain(english)
  })
})
