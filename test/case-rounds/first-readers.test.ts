import { afterEach, expect, it } from 'vitest'
import { allFields } from '../../cards/form.ts'
import { formIn, must, type World } from '../world.ts'
import { fillBody, handIn, notesOf, openCaseWorld, roundsIn, textIn, toNextMoment } from './own/case-world.ts'
import { fillIn, openRoundWorld, type RoundWorld, saidIn } from './round-world.ts'

let world: World | RoundWorld
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

it('whoever screens reads before whom the case comes first, and releases it to them alone', async () => {
  world = await openCaseWorld()
  await fillBody(world)
  const { organisation } = must(world.members.Bram, 'Bram')
  await handIn(world, 'Anna', { first: organisation })
  await toNextMoment(world)
  const form = formIn(await world.as('Gijs').press('case-round.screening', {}))
  expect(notesOf(form)).toContain('Eerst aan Gemeente Duinrecht voorgelegd')
  const verdict = allFields(form).find((field) => field.kind === 'choice' && field.name === 'verdict')
  expect(JSON.stringify(verdict)).toContain('Vrijgeven: Gemeente Duinrecht leest hem, nog niet het hele overleg')
  expect(textIn(form, 'question')).toBe('')
  const done = formIn(await world.as('Gijs').submit(form, { verdict: 'release' }))
  expect(notesOf(done)).toContain('eerst alleen bij Gemeente Duinrecht')
  expect(await roundsIn(world)).toHaveLength(1)
})

it('all who read it hear and read who else does, until the whole body does', async () => {
  const rounds = await openRoundWorld()
  world = rounds
  const { organisation } = must(rounds.members.Bram, 'Bram')
  await rounds.bringIn('r', 'Anna', { first: { kind: 'organisation', id: organisation } })
  await rounds.to('2026-11-23', 14)
  const said = 'Alleen Gemeente Duinrecht en de gespreksleiders lezen deze ronde nu'
  const lastTold = async (name: string): Promise<string> => {
    const [last] = await rounds.storage.nudges.ofMember(rounds.network, must(rounds.members[name], name).id, 1)
    const ref = { kind: 'nudge', id: must(last, 'message').id }
    return JSON.stringify(await rounds.app.present(rounds.network, ref, 'nudge', 'nl'))
  }
  for (const name of ['Bram', 'Gijs', 'Sietske']) {
    expect(saidIn(await rounds.opened(name, 'r'))).toContain(said)
    expect(await lastTold(name)).toContain(said)
  }
  await fillIn(rounds, 'Gijs', 'r', { steer: 'widen' })
  expect(saidIn(await rounds.opened('Bram', 'r'))).not.toContain(said)
  expect(await lastTold('Bram')).not.toContain(said)
})
