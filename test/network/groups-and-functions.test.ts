import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cardIn, formIn, must, openWorld, type Person, problemsIn, type World } from '../world.ts'
import { linesOf } from './card-reading.ts'
import { growNetwork, personOf, townOf } from './grown.ts'

let world: World
let hanneke: Person

beforeEach(async () => {
  world = await openWorld()
  hanneke = world.as('Hanneke')
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

type Register = 'groups' | 'functions'

const ask = async (register: Register, id = '') => formIn(await hanneke.press('network.write', { register, id }))
const add = async (register: Register, values: object) => hanneke.submit(await ask(register), values as never)
const organisation = async (name: string) => {
  const all = await world.storage.network.organisations(world.network)
  return must(
    all.find((one) => one.name === name),
    name,
  ).id
}
const bram = () => must(world.members.Bram, 'Bram').id
const choiceIn = (form: Awaited<ReturnType<typeof ask>>, name: string) => {
  const field = form.fields.find((one) => one.kind === 'choice' && one.name === name)
  if (field?.kind !== 'choice') throw new Error(`No choice ${name}`)
  return field
}

describe('a group', () => {
  it('holds organisations, each with its contact, and has a contact of its own', async () => {
    const organisations = [await organisation('Gemeente Duinrecht'), await organisation('De Regio')]
    const card = cardIn(await add('groups', { name: 'regiogemeenten', organisations, contact: bram() }))
    expect(linesOf(card)).toEqual([
      'regiogemeenten',
      'Contactpersoon: Bram Tolsma',
      '2 organisaties',
      'Gemeente Duinrecht | niemand',
      'De Regio | niemand',
    ])
    expect(problemsIn(await add('groups', { name: 'Regiogemeenten', organisations })).name).toContain('bestaat al')
    expect(problemsIn(await add('groups', { name: 'leeg', organisations: [] }))).toHaveProperty('organisations')
    expect(problemsIn(await add('groups', { name: 'x', organisations: ['gone'] }))).toHaveProperty('organisations')
  })

  it('stands on the card of its organisations, and goes without them', async () => {
    const id = await organisation('Gemeente Duinrecht')
    await add('groups', { name: 'regiogemeenten', organisations: [id] })
    const shown = await world.as('Anna').press('network.show', { register: 'organisations', id })
    expect(linesOf(cardIn(shown))).toContain('Groepen: regiogemeenten')
    const [group] = await world.storage.network.groups(world.network)
    await hanneke.submit(formIn(await hanneke.press('network.remove', { register: 'groups', id: group?.id ?? '' })))
    expect(await world.storage.network.groups(world.network)).toEqual([])
    expect(await organisation('Gemeente Duinrecht')).toBe(id)
  })
})

describe('a function', () => {
  it('is held by a member, or says that nobody holds it', async () => {
    const values = { name: 'programmamanager passend onderwijs', organisation: await organisation('De Regio') }
    const vacant = cardIn(await add('functions', values))
    expect(linesOf(vacant)).toEqual([
      'programmamanager passend onderwijs',
      'Organisatie: De Regio',
      'Niemand bekleedt deze functie.',
    ])
    const [kept] = await world.storage.network.functions(world.network)
    const held = cardIn(await hanneke.submit(await ask('functions', kept?.id), { holder: bram() }))
    expect(linesOf(held)).toContain('Bekleed door: Bram Tolsma')
    const back = cardIn(
      await hanneke.submit(await ask('functions', kept?.id), { holder: 'none', organisation: 'none' }),
    )
    expect(linesOf(back)).toEqual(['programmamanager passend onderwijs', 'Niemand bekleedt deze functie.'])
    expect(problemsIn(await add('functions', values)).name).toContain('bestaat al')
  })

  it('falls vacant when its holder has left', async () => {
    await add('functions', { name: 'regisseur', organisation: 'none', holder: bram() })
    await world.storage.network.saveMember({ ...must(world.members.Bram, 'Bram'), leftOn: '2026-11-01' })
    const [kept] = await world.storage.network.functions(world.network)
    const seen = await world.as('Anna').press('network.show', { register: 'functions', id: kept?.id })
    expect(linesOf(cardIn(seen))).toContain('Niemand bekleedt deze functie.')
    expect(choiceIn(await ask('functions', kept?.id), 'holder').chosen).toEqual([{ value: 'none', label: 'niemand' }])
  })
})

describe('in a network of 500 members and 120 organisations', () => {
  beforeEach(() => growNetwork(world.storage, world.network))

  const search = async (name: string, query: string) =>
    world.app.options({
      search: name,
      query,
      from: { surface: 'web', space: world.network, user: must(world.members.Hanneke, 'Hanneke').id, name: '' },
      at: { surface: 'web', space: world.network, conversation: '@' },
      isPrivate: true,
      language: 'nl',
    })

  it('people and organisations are found by typing a part of the name, and what was chosen stands there', async () => {
    const form = await ask('functions')
    for (const [field, none, query, label] of [
      ['holder', 'niemand', 'vermaas 321', `${personOf(321)} · ${townOf(81)}`],
      ['organisation', 'geen', 'veldwoude 77', townOf(77)],
    ] as const) {
      const choice = choiceIn(form, field)
      expect(choice.options.length).toBeLessThan(100)
      expect(choice.chosen).toEqual([{ value: 'none', label: none }])
      expect((await search(must(choice.search, 'search'), query)).map((one) => one.label)).toEqual([label])
      expect((await search(must(choice.search, 'search'), '')).length).toBe(100)
      expect((await search(must(choice.search, 'search'), none)).map((one) => one.value)).toEqual(['none'])
    }
    await hanneke.submit(form, { name: 'regisseur', holder: 'person-321', organisation: 'town-77' })
    const [kept] = await world.storage.network.functions(world.network)
    expect(choiceIn(await ask('functions', kept?.id), 'holder').chosen).toMatchObject([{ value: 'person-321' }])
  })

  it('a group of all 120 is searched, kept and shown', async () => {
    const towns = Array.from({ length: 120 }, (_, at) => `town-${at}`)
    const search120 = must(choiceIn(await ask('groups'), 'organisations').search, 'search')
    expect((await search(search120, 'WOUDE 119')).map((one) => one.value)).toEqual(['town-119'])
    const card = cardIn(await add('groups', { name: 'regiogemeenten', organisations: towns, contact: 'person-5' }))
    expect(linesOf(card)).toContain('120 organisaties')
    const [kept] = await world.storage.network.groups(world.network)
    expect(choiceIn(await ask('groups', kept?.id), 'organisations').chosen).toHaveLength(120)
  })

  it('the register of organisations is paged and searched', async () => {
    const first = linesOf(cardIn(await hanneke.command('netwerk', 'organisaties')))
    expect(first).toContain('125 in totaal')
    expect(first).toHaveLength(17)
    const found = linesOf(cardIn(await world.as('Anna').command('netwerk', 'organisaties veldwoude 7')))
    expect(found).toContain('21 met “veldwoude 7”')
  })
})
