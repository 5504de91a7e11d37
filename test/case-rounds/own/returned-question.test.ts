import { afterEach, beforeEach, expect, test } from 'vitest'
import { formIn, type World } from '../../world.ts'
import { fillBody, handIn, notesOf, openCaseWorld, reviewOf, textIn, toNextMoment } from './case-world.ts'

let world: World
beforeEach(async () => {
  world = await openCaseWorld()
  await fillBody(world)
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const ask = async (question: string) => {
  await toNextMoment(world)
  const gijs = world.as('Gijs')
  const form = formIn(await gijs.press('case-round.screening', {}))
  return formIn(await gijs.submit(form, { verdict: 'return', question }))
}

test('whoever screens can name the word that has to go, as the submitter put it back', async () => {
  const review = await reviewOf(world, 'Anna', { story: 'Hij wil naar de Regenboog en zit thuis.' })
  const again = formIn(await world.as('Anna').submit(review, { back: ['0'] }))
  expect(notesOf(formIn(await world.as('Anna').submit(again)))).toContain('ingediend')
  const done = await ask('Kunt u “De Regenboog” weghalen?')
  expect(notesOf(done)).toContain('terug bij de inbrenger')
  const mine = formIn(await world.as('Anna').press('case-round.mine', {}))
  expect(notesOf(formIn(await world.as('Anna').submit(mine)))).toContain('Kunt u “De Regenboog” weghalen?')
})

test('a name that nobody put back is still taken out of the question, which is looked at again', async () => {
  await handIn(world, 'Anna')
  const again = await ask('Kunt u de Regenboog en Kees Visser weghalen?')
  expect(notesOf(again)).toContain('Ik haalde uit uw vraag')
  expect(textIn(again, 'question')).not.toContain('Kees')
  expect(textIn(again, 'question')).not.toContain('Regenboog')
})
