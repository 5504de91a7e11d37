/** The next meetings on a member's own page. */
import { expect, it } from 'vitest'
import { pageIdentity } from '../../bot/network/joining/linking.ts'
import { plain } from '../../cards/card.ts'
import { formIn, must, openWorld } from '../world.ts'

it('shows three of the meetings that come, those first that ask whether one comes', async () => {
  const world = await openWorld()
  const body = must(world.bodies.OOGO, 'OOGO').id
  for (const day of [1, 2, 3, 4]) {
    const form = formIn(await world.as('Gijs').press('meeting.plan', { body }))
    await world.as('Gijs').submit(form, { when: `${day} december 9.00-10.00`, title: `Tafel ${day}` })
  }
  const [first] = await world.storage.meetings.list(world.network, {}, { limit: 1 })
  await world.as('Anna').press('meeting.attend', { meeting: must(first, 'meeting').id, answer: 'present' })
  const titlesFor = async (name: string) => {
    const home = await world.app.home({ from: pageIdentity(must(world.members[name], name)), language: 'nl' })
    const rows = (home?.card.blocks ?? []).flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    return rows.map(({ text }) => plain(text)).filter((text) => text.startsWith('Tafel'))
  }
  expect(await titlesFor('Anna')).toEqual(['Tafel 2', 'Tafel 3', 'Tafel 4'])
  expect(await titlesFor('Bram')).toEqual(['Tafel 1', 'Tafel 2', 'Tafel 3'])
  expect(await titlesFor('Femke')).toEqual([])
  expect(world.faults).toEqual([])
  await world.close()
})
