/** Two who change the same members at once, on two connections of one database. */
import { expect, it } from 'vitest'
import { readKept } from '../../bot/network/file/kept-network.ts'
import { writeNetworkFile } from '../../bot/network/file/write-network-file.ts'
import { importText } from '../network-file/given.ts'
import { formIn, must } from '../world.ts'
import { atOnce, useSharedWorld, world } from './at-once.ts'

useSharedWorld()

const kept = (name: string) => world.storage.network.member(world.network, must(world.members[name], name).id)

const leaving = async (by: string, name: string) => {
  const form = formIn(await world.as(by).press('member.leave', { member: must(world.members[name], name).id }))
  return () => world.as(by).submit(form)
}

it('two of the secretariat who let each other leave leave the network one', async () => {
  await world.storage.network.saveMember({ ...must(world.members.Gijs, 'Gijs'), role: 'secretariat' })
  const replies = await atOnce(await leaving('Gijs', 'Hanneke'), await leaving('Hanneke', 'Gijs'))
  expect(replies.map(({ kind }) => kind)).toEqual(['whisper', 'invalid'])
  expect(await kept('Hanneke')).toMatchObject({ leftOn: '2026-11-23' })
  expect(await kept('Gijs')).toMatchObject({ leftOn: null, role: 'secretariat' })
})

it('whoever leaves does not come back by a press that was under way', async () => {
  const replies = await atOnce(await leaving('Hanneke', 'Bram'), () =>
    world.as('Bram').press('network.switch-language', {}),
  )
  expect(JSON.stringify(replies[1])).toContain('Ik ken u nog niet')
  expect(await kept('Bram')).toMatchObject({ leftOn: '2026-11-23', language: 'nl' })
})

it('a file that is read in while somebody leaves does not bring them back', async () => {
  const file = must(writeNetworkFile(await readKept(world.storage.network)), 'file')
  const [left, imported] = await atOnce(await leaving('Hanneke', 'Bram'), () =>
    importText(world.storage, file.replaceAll('Bram Tolsma', 'Bram Tol')),
  )
  expect(left?.kind).toBe('whisper')
  expect(imported).toMatchObject({ plan: null, problems: [{ kind: 'member-left' }] })
  expect(await kept('Bram')).toMatchObject({ name: 'Bram Tolsma', leftOn: '2026-11-23' })
})
