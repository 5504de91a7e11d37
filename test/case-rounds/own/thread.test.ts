import { afterEach, beforeEach, expect, test } from 'vitest'
import { caseRoundRef } from '../../../bot/case-rounds/case-round.ts'
import { toldTo } from '../../reminders/told.ts'
import { formIn, must, problemsIn, type World } from '../../world.ts'
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

test('both facilitators hear alike that a case waits, at a fixed moment, also the one whose own it is', async () => {
  await handIn(world, 'Bram')
  const told = async (name: string) => {
    const nudges = await world.storage.nudges.ofMember(world.network, must(world.members[name], name).id, 10)
    return nudges.flatMap(({ lines, givenAt }) => lines.map(({ ref, occasion }) => [ref.kind, occasion, givenAt]))
  }
  await world.app.wake()
  expect(await told('Gijs')).toEqual([])
  await toNextMoment(world)
  expect(await told('Gijs')).toEqual([['case-round', 'screening', world.now]])
  expect(await told('Bram')).toEqual(await told('Gijs'))
  const cards = await Promise.all(['Gijs', 'Bram'].map((name) => toldTo(world, name)))
  expect(cards[0]).toEqual(cards[1])
  expect(JSON.stringify(cards)).toContain('ligt een casus om te toetsen')
  expect(JSON.stringify(cards)).not.toContain(goodCase.title)
})

test.each(['Anna', 'Gijs'])('nobody is reminded any more of a case that %s withdrew', async (by) => {
  await handIn(world, 'Anna')
  await toNextMoment(world)
  const ref = caseRoundRef(must((await roundsIn(world))[0], 'round').id)
  expect(await world.storage.reminders.waiting(world.network, ref)).not.toEqual([])
  const person = world.as(by)
  if (by === 'Gijs')
    await person.submit(formIn(await person.press('case-round.screening', {})), { verdict: 'withdraw' })
  else {
    const one = formIn(await person.submit(formIn(await person.press('case-round.mine', {}))))
    await person.submit(formIn(await person.submit(one, { move: 'withdraw' })))
  }
  expect((await roundsIn(world))[0]?.phase).toBe('withdrawn')
  expect(await world.storage.reminders.waiting(world.network, ref)).toEqual([])
})
