/** What polls tell of a member who asks what is kept of them, and to the secretariat that asks it of another. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, openWorld, type World } from '../world.ts'
import { castIn, madePoll, optionId } from './asked-polls.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

/** What stands in the data that the asker gets of Bram, in one line. */
const dataFor = async (asker: string): Promise<string> => {
  const asked = { member: must(world.members.Bram, 'Bram').id, part: 0 }
  const { fields } = formIn(await world.as(asker).press('network.kept-json', asked))
  return fields.flatMap((field) => ('value' in field ? [String(field.value).replace(/\n\s*/gu, '')] : [])).join()
}

it('a vote by name is told to whoever gave it; to the secretariat only that it was given, until the poll is closed', async () => {
  const poll = await madePoll(world, world.as('Gijs'))
  const option = optionId(poll, 'Verzuim')
  await castIn(world.as('Bram'), poll, { options: option })
  const vote = `"vote": {"kind": "choice","options": ["${option}"]}`
  expect(await dataFor('Bram')).toContain(vote)
  const told = await dataFor('Hanneke')
  expect(told).toContain('Peiling 1: Waar beginnen we mee?: uw stem')
  expect(told).not.toContain('"vote":')
  await world.as('Gijs').submit(formIn(await world.as('Gijs').press('poll.close', { poll: poll.id })))
  expect(await dataFor('Hanneke')).toContain(vote)
})

it('who may vote in an anonymous poll reads so, and nothing of whether they did', async () => {
  const poll = await madePoll(world, world.as('Gijs'), { secrecy: 'anonymous' })
  const read = async () => linesOf(cardIn(await world.as('Bram').command('netwerk inzage'))).join('\n')
  const before = await read()
  expect(before).toContain('Peiling 1: Waar beginnen we mee?: u hoort bij wie anoniem mag stemmen')
  await castIn(world.as('Bram'), poll, { options: optionId(poll, 'Verzuim') })
  expect(await read()).toBe(before)
})
