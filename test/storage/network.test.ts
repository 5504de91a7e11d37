import { expect, test } from 'vitest'
import type { Identity } from '../../bot/chat/address.ts'
import { usualCustoms } from '../../bot/network/customs.ts'
import { describeOnEveryDatabase } from './databases.ts'
import { channel, member, network } from './given.ts'

const onSlack: Identity = { surface: 'slack', space: 'T1', user: 'U1', name: 'anna' }

describeOnEveryDatabase('the network', (opened) => {
  test('networks and organisations come back as they were added, by name', async () => {
    const store = opened().storage.network
    const noord = { id: network, name: 'Noord', holidayRegion: 'noord' } as const
    expect(await store.addFirstNetwork(noord)).toBe(true)
    expect(await store.addFirstNetwork({ ...noord, id: 'zuid' })).toBe(false)
    const school = {
      id: 'o1',
      network,
      name: 'Scholengroep De Éik',
      kind: 'school_board',
      sectors: ['po', 'vo'],
      code: null,
      contact: 'anna',
      ownHolidays: [{ name: 'studieweek', fromOn: '2027-10-25', untilOn: '2027-10-29' }],
    } as const
    const swv = {
      id: 'o2',
      network,
      name: 'samenwerkingsverband',
      kind: 'swv',
      sectors: [],
      code: 'PO2701',
      contact: null,
      ownHolidays: [],
    } as const
    await store.saveOrganisation(school)
    await store.saveOrganisation(swv)
    expect(await store.network(network)).toEqual(noord)
    expect(await store.networks()).toEqual([noord])
    expect(await store.organisations(network)).toEqual([swv, school])
    expect(await store.organisations('zuid')).toEqual([])
    expect(await store.network('zuid')).toBeNull()
  })

  test('a member saved again is changed, not doubled', async () => {
    const store = opened().storage.network
    await store.saveMember(member('anna'))
    await store.saveMember(member('anna', { role: 'secretariat', language: 'en' }))
    expect(await store.members(network)).toEqual([member('anna', { role: 'secretariat', language: 'en' })])
    expect(await store.member('zuid', 'anna')).toBeNull()
  })

  test('an identity finds its member, whatever name it carries today', async () => {
    const store = opened().storage.network
    await store.saveMember(member('anna'))
    expect(await store.memberOf(onSlack)).toBeNull()
    await store.linkIdentity(onSlack, network, 'anna')
    expect(await store.memberOf({ ...onSlack, name: 'Anna B.' })).toEqual(member('anna'))
    expect(await store.memberOf({ ...onSlack, space: 'T2' })).toBeNull()
    expect(await store.memberOf({ ...onSlack, surface: 'teams' })).toBeNull()
    expect(await store.identitiesOf(network, 'anna')).toEqual([onSlack])
  })

  test('an identity that is linked again moves', async () => {
    const store = opened().storage.network
    for (const id of ['anna', 'bram']) await store.saveMember(member(id))
    await store.linkIdentity(onSlack, network, 'anna')
    await store.linkIdentity(onSlack, network, 'bram')
    expect(await store.memberOf(onSlack)).toEqual(member('bram'))
    expect(await store.identitiesOf(network, 'anna')).toEqual([])
  })

  test('members are seated once in a body', async () => {
    const store = opened().storage.network
    const body = {
      id: 'oogo',
      network,
      name: 'OOGO',
      level: 'governing',
      language: 'nl',
      template: 'oogo',
      hasRings: true,
      seatPlan: { swv: 2 },
      customs: {
        ...usualCustoms,
        rhythm: { kind: 'month', nth: -1, weekday: 4, months: [3, 9] },
        needsBothSides: true,
        standing: ['Leerplicht'],
      },
    } as const
    await store.saveBody(body)
    for (const id of ['bram', 'anna', 'cem']) await store.saveMember(member(id))
    for (const id of ['bram', 'anna', 'bram'])
      await store.seat({ network, body: 'oogo', member: id, ring: 'inner', role: null })
    expect(await store.body(network, 'oogo')).toEqual(body)
    expect(await store.bodies(network)).toEqual([body])
    expect((await store.membersOfBody(network, 'oogo')).map(({ id }) => id)).toEqual(['anna', 'bram'])
    expect(await store.seatOf(network, 'oogo', 'bram')).toMatchObject({ ring: 'inner' })
    expect(await store.seatOf(network, 'oogo', 'cem')).toBeNull()
    expect(await store.membersOfBody(network, 'po')).toEqual([])
    expect((await store.bodiesOfMember(network, 'anna')).map(({ id }) => id)).toEqual(['oogo'])
    expect(await store.bodiesOfMember(network, 'cem')).toEqual([])
  })

  test('a channel is found by its address, and keeps its id when it is saved anew for its body', async () => {
    const store = opened().storage.network
    const first = channel('c1')
    await store.saveChannel(first)
    const reachable = { ...first.address, reference: '{"serviceUrl":"https://example.test"}' }
    await store.saveChannel(channel('c2', { name: 'anew', address: reachable }))
    const kept = channel('c1', { name: 'anew', address: reachable })
    expect(await store.channels(network)).toEqual([kept])
    expect(await store.channelAt(first.address)).toEqual(kept)
    expect(await store.channel(network, 'c1')).toEqual(kept)
    expect(await store.channelsOfBody(network, 'oogo')).toEqual([kept])
    expect(await store.channelAt({ ...first.address, space: 'T2' })).toBeNull()
  })

  test('a channel of another body is another channel: what was owed to the old one is not brought there', async () => {
    const store = opened().storage.network
    await store.saveChannel(channel('c1'))
    const moved = channel('c2', { body: 'po', name: 'po' })
    await store.saveChannel({ ...moved, address: channel('c1').address })
    expect(await store.channels(network)).toEqual([{ ...moved, address: channel('c1').address }])
    expect(await store.channel(network, 'c1')).toBeNull()
  })

  test('a channel whose conversation has moved keeps its id', async () => {
    const store = opened().storage.network
    await store.saveChannel(channel('c1'))
    const moved = channel('c1', { address: { surface: 'teams', space: 'tenant', conversation: '19:abc' } })
    await store.saveChannel(moved)
    expect(await store.channels(network)).toEqual([moved])
  })

  test('a conversation of one network cannot be taken by another', async () => {
    const store = opened().storage.network
    await store.saveChannel(channel('c1'))
    await expect(store.saveChannel(channel('c1', { network: 'zuid' }))).rejects.toThrow('belongs to another network')
    expect(await store.channelAt(channel('c1').address)).toEqual(channel('c1'))
  })

  test('a code can be used once, and not when it has expired', async () => {
    const store = opened().storage.network
    const link = { kind: 'link', network, member: 'anna' } as const
    await store.addCode('hash-1', link, 100)
    await store.addCode('hash-2', { kind: 'claim' }, 100)
    await store.addCode('hash-3', { kind: 'sign-in', network, member: 'anna' }, 200)
    expect(await store.readCode('hash-1', 99)).toMatchObject({ kind: expect.any(String) })
    expect(await store.readCode('hash-1', 100)).toBeNull()
    const answers = await Promise.all([1, 2, 3].map(() => store.useCode('hash-1', 99)))
    expect(await store.readCode('hash-1', 99)).toBeNull()
    expect(answers.filter((answer) => answer !== null)).toEqual([link])
    expect(await store.useCode('hash-2', 100)).toBeNull()
    expect(await store.useCode('hash-3', 100)).toEqual({ kind: 'sign-in', network, member: 'anna' })
    expect(await store.useCode('hash-4', 0)).toBeNull()
  })
})
