/** What carousels keep of a member, and what becomes of it when they go. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { wordsIn } from '../../cards/words/speak.ts'
import { keptOf, memberAffairsOf } from '../../scripts/affairs.ts'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, type World } from '../world.ts'
import { hangAs, moveTo, notesOf, now, openHall, openWalk, writeAt } from './hall.ts'

let world: World

beforeEach(async () => {
  world = await openHall()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

/** Carla has a poster, wrote by name and without, and reports for a group. */
const withCarla = async () => {
  const carousel = await openWalk(world)
  await hangAs(world, carousel, 'Leerlingenvervoer', { owner: 'Carla Hoekema' })
  await writeAt(world, 'Carla', carousel, 'Thuiszitters', { text: 'Met naam.' })
  await writeAt(world, 'Carla', carousel, 'Thuiszitters', { text: 'Zonder naam.', as: 'anonymous' })
  await moveTo(world, carousel, 'groups', { own: 'Hoe vinden we elkaar?' })
  const group = must((await now(world, carousel)).groups[0], 'group').id
  await world.as('Carla').press('carousel.claim', { carousel: carousel.id, group })
  return carousel
}
const carla = () => must(world.members.Carla, 'Carla')

it('shows what bears their name, and nothing of what does not', async () => {
  await withCarla()
  const kept = JSON.stringify(await keptOf(world.storage)(carla(), world.now))
  for (const part of ['Poster “Leerlingenvervoer” van u', '1 reactie op naam', 'Hoe vinden we elkaar?', 'Met naam.'])
    expect(kept).toContain(part)
  expect(kept).not.toContain('Zonder naam.')
})

it('has no rapporteur any more where one leaves, which is told to whoever lets them go', async () => {
  const carousel = await withCarla()
  const form = formIn(await world.as('Hanneke').press('member.leave', { member: carla().id }))
  const lines = linesOf(cardIn(await world.as('Hanneke').submit(form, { successor: '' })))
  expect(lines.join('\n')).toContain('1 groep heeft geen rapporteur meer')
  expect((await now(world, carousel)).groups[0]).toMatchObject({ rapporteur: '' })
})

it('keeps what somebody wrote who is erased, without their name', async () => {
  const carousel = await withCarla()
  const { storage } = world
  const network = must(await storage.network.network(world.network), 'network')
  const by = must(world.members.Hanneke, 'Hanneke')
  const context = {
    ...{ network, member: by, covers: [], channel: null, isPrivate: true, words: wordsIn('nl') },
    ...({ surface: 'web' } as const),
    ...({ language: 'nl', now: world.now, today: '2026-11-23' } as const),
  }
  await storage.unitOfWork.run(async () => {
    for (const affairs of memberAffairsOf(storage)) await affairs.erase(carla(), context)
  })
  const notes = await notesOf(world, carousel)
  expect(notes.map(({ text, by: author }) => [text, author]).toSorted()).toEqual([
    ['Met naam.', ''],
    ['Zonder naam.', ''],
  ])
  expect(await storage.carousels.ofMember(world.network, carla().id)).toEqual({ carousels: [], posters: [], notes: [] })
  const posters = await storage.carousels.posters(world.network, carousel.id)
  expect(posters.at(-1)).toMatchObject({ title: 'Leerlingenvervoer', ownerKind: 'text', owner: '' })
})
