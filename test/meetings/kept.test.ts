/** What is kept of a body's meetings, and of who came to them. */
import { expect, it } from 'vitest'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, openWorld } from '../world.ts'

it('attendance is shown to whom it is about, erased with them, and keeps the body', async () => {
  const world = await openWorld()
  const oogo = must(world.bodies.OOGO, 'OOGO').id
  const [anna, bram] = [must(world.members.Anna, 'Anna'), must(world.members.Bram, 'Bram')]
  const form = formIn(await world.as('Gijs').press('meeting.plan', { body: oogo }))
  await world.as('Gijs').submit(form, { when: '15 december 14.00-15.00' })
  const meeting = must((await world.storage.meetings.list(world.network, {}, { limit: 1 }))[0], 'meeting').id
  await world.as('Anna').press('meeting.attend', { meeting, answer: 'present' })
  const replace = formIn(await world.as('Bram').press('meeting.replace', { meeting }))
  await world.as('Bram').submit(replace, { by: anna.id })
  const kept = linesOf(cardIn(await world.as('Anna').command('netwerk', 'inzage'))).join('\n')
  expect(kept).toContain('OOGO, di 15 dec 2026, 14.00–15.00 uur: aanwezig')
  expect(kept).toContain('OOGO, di 15 dec 2026, 14.00–15.00 uur: vervangt iemand anders')
  await world.storage.unitOfWork.run(() => world.storage.meetings.forgetMember(world.network, anna.id))
  expect(await world.storage.meetings.attendances(world.network, meeting)).toMatchObject([
    { member: bram.id, answer: 'replaced', replacedBy: null },
  ])
  const removing = formIn(await world.as('Hanneke').press('network.remove', { register: 'bodies', id: oogo }))
  expect(JSON.stringify(await world.as('Hanneke').submit(removing))).toContain('1 bijeenkomst')
  expect(world.faults).toEqual([])
  await world.close()
})
