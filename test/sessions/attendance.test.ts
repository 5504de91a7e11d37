/** Who is at a meeting, as whoever leads notes it: in one form, and never over what somebody says meanwhile. */
import { expect, it } from 'vitest'
import { pressOn } from '../network/card-reading.ts'
import { formIn } from '../world.ts'
import { asChair, at, attend, linesIn, memberNamed, open, planMeeting, useOogo, world } from './oogo.ts'

useOogo()

const begin = async () => {
  await planMeeting()
  world.now = at(14)
}

const answersNow = async () => {
  const said = await world.storage.meetings.attendances(world.network, 'm1')
  const names = await Promise.all(
    said.map(async ({ member }) => (await world.storage.network.member(world.network, member))?.name),
  )
  return Object.fromEntries(said.map(({ answer }, nth) => [(names[nth] ?? '').split(' ')[0], answer]))
}

it('is noted from the session, which goes on', async () => {
  await begin()
  const form = formIn(await pressOn(asChair(), await open(), 'Aanwezigheid'))
  const reply = await asChair().submit(form, { present: [(await memberNamed('Gijs')).id], absent: [] })
  expect(linesIn(reply)[0]).toContain('OOGO, do 26 nov 2026')
  expect(linesIn(reply).join()).toContain('Van 3 leden is nog niet bekend')
  expect(await answersNow()).toEqual({ Gijs: 'present' })
})

it('is taken back with a line in the history', async () => {
  await begin()
  await attend('Bram', 'present')
  const form = formIn(await pressOn(asChair(), await open(), 'Aanwezigheid'))
  await asChair().submit(form, { present: [], absent: [] })
  expect(await answersNow()).toEqual({})
  const entries = await world.storage.history.of(world.network, { kind: 'meeting', id: 'm1' })
  expect(entries.at(-1)).toMatchObject({ verb: 'meeting.answered', data: { answer: null } })
})

it('is not written over by closing when somebody said it after the form was opened', async () => {
  await begin()
  await open()
  const form = formIn(await asChair().press('session.close', { meeting: 'm1' }))
  world.now += 60_000
  await world.as('Anna').press('meeting.attend', { meeting: 'm1', answer: 'present' })
  await asChair().submit(form, { present: [(await memberNamed('Gijs')).id] })
  expect(await answersNow()).toEqual({ Anna: 'present', Gijs: 'present', Bram: 'absent', Els: 'absent' })
})
