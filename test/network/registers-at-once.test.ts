/** Two who change the same register at once, on two connections of one database, or by a form that was open for long. */
import { describe, expect, it } from 'vitest'
import type { Reply } from '../../bot/chat/reply.ts'
import type { Form } from '../../cards/form.ts'
import type { RegisterName } from '../../cards/network-register.ts'
import { formIn, must, problemsIn } from '../world.ts'
import { atOnce, useSharedWorld, world } from './at-once.ts'

useSharedWorld()

const ask = async (register: RegisterName, id = '') =>
  formIn(await world.as('Hanneke').press('network.write', { register, id }))
const askRemoval = async (register: RegisterName, id: string) =>
  formIn(await world.as('Hanneke').press('network.remove', { register, id }))
const newLink = { name: 'Regiotafel', kind: 'body', href: 'https://example.org/regiotafel', about: '' }
const sending =
  (form: Form, over: Readonly<Record<string, unknown>> = {}) =>
  (): Promise<Reply> =>
    world.as('Hanneke').submit(form, over)

const addOrganisation = async (name: string) => {
  const [any] = await world.storage.network.organisations(world.network)
  const organisation = { ...must(any, 'organisation'), id: `organisation-${name}`, name }
  await world.storage.network.saveOrganisation(organisation)
  return organisation
}

describe('two of the secretariat at once', () => {
  it('cannot add the same name twice', async () => {
    const [one, other] = [await ask('links'), await ask('links')]
    const replies = await atOnce(sending(one, newLink), sending(other, newLink))
    expect(replies.map(({ kind }) => kind)).toEqual(['whisper', 'invalid'])
    expect(problemsIn(replies[1])).toHaveProperty('name')
    expect(await world.storage.network.links(world.network)).toHaveLength(1)
  })

  it('do not bring back what the other removed', async () => {
    await world.as('Hanneke').submit(await ask('links'), newLink)
    const [{ id } = { id: '' }] = await world.storage.network.links(world.network)
    const change = await ask('links', id)
    const replies = await atOnce(sending(await askRemoval('links', id)), sending(change, { about: 'x' }))
    expect(problemsIn(replies[1])['']).toContain('intussen verwijderd')
    expect(await world.storage.network.links(world.network)).toEqual([])
  })
})

describe('whoever removes', () => {
  it('a body while something is agreed there hears that it is in use', async () => {
    const body = must(world.bodies.OOGO, 'OOGO')
    const anna = world.as('Anna', 'OOGO')
    const item = formIn(await anna.command('afspraak', 'Werkagenda opstellen'))
    const replies = await atOnce(() => anna.submit(item), sending(await askRemoval('bodies', body.id)))
    expect(replies.map(({ kind }) => kind)).toEqual(['done', 'invalid'])
    expect(problemsIn(replies[1])['']).toContain('is nog bewaard')
  })

  it('a body before something is agreed there leaves nothing without a body', async () => {
    const body = must(world.bodies.OOGO, 'OOGO')
    const anna = world.as('Anna', 'OOGO')
    const item = formIn(await anna.command('afspraak', 'Werkagenda opstellen'))
    const replies = await atOnce(sending(await askRemoval('bodies', body.id)), () => anna.submit(item))
    expect(replies.map(({ kind }) => kind)).toEqual(['whisper', 'invalid'])
    expect((await world.storage.agreements.list(world.network, { isOpen: true }, 1)).total).toBe(0)
  })

  it('an organisation to which a member comes hears that it has members', async () => {
    const { id, name } = await addOrganisation('Zorgplein')
    const member = formIn(await world.as('Hanneke').command('netwerk', 'lid'))
    const given = { name: 'Loes Vink', organisation: name, function: '', bodies: [] }
    const replies = await atOnce(sending(member, given), sending(await askRemoval('organisations', id)))
    expect(problemsIn(replies[1])['']).toContain('heeft nog 1 lid')
  })
})

describe('a form that was open while somebody else changed the same', () => {
  const asked = async () => {
    const { network } = world
    const hanneke = world.as('Hanneke')
    const { id: organisation } = await addOrganisation('Zorgplein')
    const named = { name: 'Gemeenten', organisations: [organisation] }
    await hanneke.submit(await ask('groups'), named)
    await hanneke.submit(await ask('functions'), { name: 'Programmamanager' })
    await hanneke.submit(await ask('links'), newLink)
    const store = world.storage.network
    const [[group], [held], [link]] = [
      await store.groups(network),
      await store.functions(network),
      await store.links(network),
    ]
    return [
      ['organisations', organisation],
      ['groups', must(group, 'group').id],
      ['functions', must(held, 'function').id],
      ['links', must(link, 'link').id],
      ['bodies', must(world.bodies.OOGO, 'OOGO').id],
      ['members', must(world.members.Bram, 'Bram').id],
    ] as const
  }

  it('undoes nothing in silence, in any register', async () => {
    for (const [register, id] of await asked()) {
      const [mine, theirs] = [await ask(register, id), await ask(register, id)]
      expect((await sending(theirs, { name: `Nieuw ${register}` })()).kind).toBe('whisper')
      expect(problemsIn(await sending(mine, { name: `Anders ${register}` })())['']).toContain('Iemand anders heeft')
      expect((await sending(theirs, { name: `Nieuw ${register}` })()).kind).toBe('whisper')
    }
  })

  it('takes no seat back that somebody else gave', async () => {
    const [bram, body] = [must(world.members.Bram, 'Bram').id, must(world.bodies.Stuurgroep, 'Stuurgroep').id]
    const mine = await ask('members', bram)
    await world.storage.network.seat({ network: world.network, body, member: bram, ring: 'inner', role: null })
    expect(problemsIn(await sending(mine, { function: 'wethouder' })())['']).toContain('Iemand anders heeft')
    expect(await world.storage.network.seatOf(world.network, body, bram)).not.toBeNull()
  })

  it('does so neither of the network itself', async () => {
    const settings = async () => formIn(await world.as('Hanneke').command('netwerk', 'naam'))
    const [mine, theirs] = [await settings(), await settings()]
    await world.as('Hanneke').submit(theirs, { region: 'zuid' })
    expect(problemsIn(await world.as('Hanneke').submit(mine, { name: 'Regio Oost' }))['']).toContain('Regio Noord')
    expect(await world.storage.network.network(world.network)).toMatchObject({ holidayRegion: 'zuid' })
  })
})
