/** What is agreed in a meeting beside its decisions, while its list is still open. */
import { expect, it } from 'vitest'
import { formIn } from '../world.ts'
import { agreedIn, asChair, at, meetingNow, open, placeItem, planMeeting, useOogo, world } from './oogo.ts'

useOogo()

it('does not come on a list that was confirmed while it was typed', async () => {
  await planMeeting()
  const item = await placeItem('Vervoer')
  world.now = at(14)
  await open()
  const record = { meeting: 'm1', item, kind: 'action-item' }
  const form = formIn(await asChair().press('session.record', record))
  const late = formIn(await asChair().press('session.record', record))
  await asChair().submit(form, { title: 'Busroutes uitzoeken' })
  expect(await agreedIn()).toHaveLength(1)
  await world.storage.meetings.change(world.network, 'm1', (kept) => ({ ...kept, state: 'held', confirmedIn: 'm2' }))
  const reply = await asChair().submit(late, { title: 'Te laat bedacht' })
  expect(JSON.stringify(reply)).toContain('vastgesteld')
  expect(await agreedIn()).toHaveLength(1)
  expect((await meetingNow()).confirmedIn).toBe('m2')
})
