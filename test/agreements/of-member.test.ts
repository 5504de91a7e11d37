/** What agreements hold of a member passes on in every part, and is shown to them. */
import { expect, it } from 'vitest'
import { agreementsOfMember } from '../../bot/agreements/of-member.ts'
import type { Context } from '../../bot/chat/feature.ts'
import type { Member } from '../../bot/network/network.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { must } from '../world.ts'
import { pressAndSend, record, useWorld, world } from './given.ts'

useWorld()

const member = (name: string): Member => must(world.members[name], name)
const words = wordsIn('nl')
const reader = () => ({ network: world.network, words, language: 'nl' as const, now: world.now })
const find = async (id: string) => must(await world.storage.agreements.find(world.network, id), 'agreement')

/** Bram leads it, answers questions of it, and is consulted in it; Anna owes it. */
const withBram = async () => {
  const { id } = await record('Werkagenda opstellen @Anna uiterlijk 30 april')
  const bram = { kind: 'member', id: member('Bram').id } as const
  await world.storage.agreements.change(world.network, id, (item) => ({
    ...item,
    details: { ...item.details, lead: bram, contact: bram, consulted: [bram], partners: [bram] },
  }))
  return id
}

const secretary = async (): Promise<Context> => ({
  ...reader(),
  network: must(await world.storage.network.network(world.network), 'network'),
  member: member('Hanneke'),
  covers: [],
  surface: 'web',
  channel: null,
  isPrivate: true,
  today: '2026-11-23',
})

it('who succeeds somebody leads, answers and is consulted in their place, with a line that can be undone', async () => {
  const id = await withBram()
  await agreementsOfMember(world.storage).handOver(member('Bram'), member('Gijs'), await secretary())
  const gijs = { kind: 'member', id: member('Gijs').id }
  expect((await find(id)).details).toMatchObject({ lead: gijs, contact: gijs, consulted: [gijs], partners: [gijs] })
  await world.as('Hanneke').press('agreement.undo', { item: id, version: (await find(id)).version })
  expect((await find(id)).details.lead).toEqual({ kind: 'member', id: member('Bram').id })
})

it('every part of who leaves or is erased falls to their organisation', async () => {
  const id = await withBram()
  const affairs = agreementsOfMember(world.storage)
  expect(await affairs.countOf(member('Bram'), reader())).toEqual(['1 open afspraak'])
  await affairs.erase(member('Bram'), await secretary())
  const theirs = { kind: 'organisation', id: member('Bram').organisation }
  expect((await find(id)).details).toMatchObject({ lead: theirs, contact: theirs, consulted: [theirs] })
})

it('what somebody wrote on a card is shown to them, and that they have a part in it', async () => {
  const id = await withBram()
  const asked = { reaction: 'objects', text: 'Zonder geld gaat dit niet.' }
  await pressAndSend(world.as('Bram', 'OOGO'), 'agreement.react', { item: id }, asked)
  const shown = await agreementsOfMember(world.storage).show(member('Bram'), reader(), true)
  expect(shown[0]?.kept.map(({ what }) => what)).toEqual([
    'Afspraak 1: Werkagenda opstellen (trekker, partner, contact of afgestemd)',
    'Afspraak 1: Werkagenda opstellen (reactie, datumvoorstel of vraag om hulp)',
  ])
  expect(JSON.stringify(shown[0]?.data)).toContain('Zonder geld gaat dit niet.')
})
