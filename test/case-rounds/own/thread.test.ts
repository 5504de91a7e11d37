import { afterEach, beforeEach, expect, test } from 'vitest'
import { formIn, problemsIn, type World } from '../../world.ts'
import { goodCase, handIn, notesOf, openCaseWorld, reviewOf, roundsIn, textIn, toNextMoment } from './case-world.ts'

let world: World
beforeEach(async () => {
  world = await openCaseWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

test('a case is brought in, screened by somebody who does not learn whose it is, and published at a fixed moment', async () => {
  const told = await handIn(world, 'Anna')
  expect(notesOf(told)).toContain('ma 23 nov, 14.00 uur')
  expect(notesOf(formIn(await world.as('Gijs').press('case-round.screening', {})))).toContain('Er wacht geen casus')
  await toNextMoment(world)
  const screening = formIn(await world.as('Gijs').press('case-round.screening', {}))
  expect(notesOf(screening)).toContain(goodCase.story)
  expect(JSON.stringify(screening)).not.toMatch(/Anna|Wiegersma|Noorderkring VO/)
  const done = formIn(await world.as('Gijs').submit(screening, { verdict: 'release' }))
  expect(notesOf(done)).toContain('di 24 nov, 09.00 uur')
  expect((await roundsIn(world))[0]?.phase).toBe('screening')
  await toNextMoment(world)
  expect((await roundsIn(world))[0]).toMatchObject({ phase: 'open', number: 1, title: goodCase.title })
})

test('what the anonymiser took out stands beside the text, and nothing is kept before it is confirmed', async () => {
  const review = await reviewOf(world, 'Anna', { story: 'Daan Postma zit sinds 3 maart thuis.' })
  expect(textIn(review, 'story')).toBe('[de leerling] zit sinds [lente] thuis.')
  expect(notesOf(review)).toContain('Daan Postma → [de leerling]')
  expect(await roundsIn(world)).toEqual([])
})

test('in a body of few organisations nobody hands in a case without understanding that one can guess', async () => {
  const review = await reviewOf(world, 'Anna')
  const refused = problemsIn(await world.as('Anna').submit(review, { mayBeGuessed: 'no' }))
  expect(refused.mayBeGuessed).toContain('3 organisaties')
  expect(await roundsIn(world)).toEqual([])
})
