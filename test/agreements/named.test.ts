/** Who stands in an agreement is not removed from the network, or the agreement would name nobody. */
import { describe, expect, it } from 'vitest'
import { cardIn, formIn, must } from '../world.ts'
import { open, record, useWorld, world } from './given.ts'

useWorld()

const organisationOf = async (name: string) => {
  const all = await world.storage.network.organisations(world.network)
  return must(
    all.find((one) => one.name === name),
    name,
  ).id
}

const ownedBy = async (option: string) =>
  world.as('Anna', 'OOGO').submit(await open('Vervoer regelen uiterlijk 30 april'), { owners: [option] })

const remove = async (register: string, id: string) => {
  const hanneke = world.as('Hanneke')
  const reply = await hanneke.press('network.remove', { register, id })
  return JSON.stringify(reply.kind === 'form' ? await hanneke.submit(reply.form) : reply)
}

describe('what owes something', () => {
  it('stays, when it is a group', async () => {
    const { network } = world
    const organisations = [await organisationOf('Gemeente Duinrecht')]
    await world.storage.network.saveGroup({ id: 'g1', network, name: 'Regiogemeenten', organisations, contact: null })
    await ownedBy('group:g1')
    expect(await remove('groups', 'g1')).toContain('Regiogemeenten staat bij afspraken')
    expect(await world.storage.network.groups(network)).toHaveLength(1)
  })

  it('stays, when it is a function', async () => {
    const { network } = world
    const held = { id: 'f1', network, name: 'Programmamanager', organisation: null, holder: null }
    await world.storage.network.saveFunction(held)
    await ownedBy('function:f1')
    expect(await remove('functions', 'f1')).toContain('Programmamanager staat bij afspraken')
  })

  it('stays, when it is an organisation whose share a person took over', async () => {
    const item = await record()
    const { agreements, network } = world.storage
    const id = 'stichting'
    await network.saveOrganisation({
      id,
      network: world.network,
      name: 'Stichting Twee',
      kind: 'school_board',
      sectors: [],
      code: null,
      contact: null,
      ownHolidays: [],
    })
    expect(await agreements.names(world.network, { kind: 'organisation', id })).toBe(false)
    await agreements.add(
      (number) => ({ ...item, id: `${item.id}~${id}`, number, owners: [] }),
      world.network,
      `${item.id}~${id}`,
    )
    expect(await agreements.names(world.network, { kind: 'organisation', id })).toBe(true)
    expect(await remove('organisations', id)).toContain('blijft daarom bewaard')
  })

  it('goes, when nothing was agreed with it', async () => {
    const { network } = world
    await world.storage.network.saveGroup({ id: 'g2', network, name: 'Leeg', organisations: ['x'], contact: null })
    await remove('groups', 'g2')
    expect(await world.storage.network.groups(network)).toEqual([])
  })
})

describe('a card of before, when agreements were called action items', () => {
  it('still hears its buttons', async () => {
    const { id } = await record()
    await world.as('Anna', 'OOGO').press('action-item.take-on', { item: id })
    expect(JSON.stringify(cardIn(await world.as('Anna', 'OOGO').press('action-item.show', { item: id })))).toContain(
      'aangenomen',
    )
  })

  it('has its lines in the log told in words of today', async () => {
    const { id } = await record()
    const { audit, unitOfWork } = world.storage
    const ref = { kind: 'action-item', id }
    const deed = {
      network: world.network,
      at: world.now,
      member: must(world.members.Anna, 'Anna').id,
      surface: 'web' as const,
    }
    await unitOfWork.run(() => audit.record({ ...deed, verb: 'action-item.taken-on', ref }))
    const log = async (text: string) => JSON.stringify(cardIn(await world.as('Hanneke').command('netwerk', text)))
    expect(await log('logboek')).toMatch(/afspraak 1.{0,80}aangenomen|aangenomen.{0,80}afspraak 1/u)
    expect(await log('logboek afspraak 1')).toContain('aangenomen')
    expect(await log('logboek aangenomen')).toContain('aangenomen')
    expect(await log('logboek')).not.toContain('action-item')
  })
})

describe('erasing a member', () => {
  it('takes their name out of themes, agendas and what was asked for', async () => {
    const { storage, network } = world
    await storage.workAgendas.saveTheme({ id: 't', network, name: 'Vervoer met Bram Tolsma' })
    await storage.workAgendas.saveAgenda({
      id: 'a',
      network,
      name: 'Agenda van Bram Tolsma',
      body: null,
      about: '',
      themes: ['t'],
      endedOn: null,
    })
    await record()
    await world.as('Anna').press('agreement.hand-out', { filter: 'Bram Tolsma' })
    const bram = must(world.members.Bram, 'Bram')
    await storage.network.saveMember({ ...bram, leftOn: '2026-11-20' })
    const hanneke = world.as('Hanneke')
    const form = formIn(await hanneke.command('netwerk', 'wissen Bram Tolsma'))
    await hanneke.submit(form, { name: 'Bram Tolsma' })
    expect(JSON.stringify(await storage.workAgendas.themes(network))).not.toContain('Tolsma')
    expect(JSON.stringify(await storage.workAgendas.agendas(network))).not.toContain('Tolsma')
  })
})
