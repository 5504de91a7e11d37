import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Member } from '../../bot/network/network.ts'
import { cardIn, formIn, must, openWorld, type Person, type World } from '../world.ts'
import { labelsOf, linesOf, pressOn } from './card-reading.ts'
import { growNetwork, personOf, townOf } from './grown.ts'

let world: World
let anna: Person

beforeEach(async () => {
  world = await openWorld()
  anna = world.as('Anna')
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const who = async (text: string, person = anna) => linesOf(cardIn(await person.command('netwerk', `wie ${text}`)))
const member = (name: string): Member => must(world.members[name], name)
const give = (name: string, over: Partial<Member>) => world.storage.network.saveMember({ ...member(name), ...over })
const change = async (name: string, over: object) => {
  const all = await world.storage.network.organisations(world.network)
  const organisation = must(
    all.find((one) => one.name === name),
    name,
  )
  await world.storage.network.saveOrganisation({ ...organisation, ...over })
  return organisation.id
}
const away = (name: string, deputy: string, fromOn = '2026-11-20', untilOn = '2026-12-04') =>
  world.storage.network.saveAbsence({
    network: world.network,
    member: member(name).id,
    deputy: member(deputy).id,
    fromOn,
    untilOn,
  })

describe('who is who', () => {
  it('names the contact of an organisation with function and organisation, however its name is typed', async () => {
    await give('Bram', { function: 'wethouder' })
    await change('Gemeente Duinrecht', { name: 'Gemeente Duinrécht', kind: 'municipality', contact: member('Bram').id })
    for (const text of ['gemeente duinrecht', 'DUINRECHT', 'duin gem', '  “Duinrécht” '])
      expect(await who(text)).toEqual([
        'Gemeente Duinrécht',
        'gemeente',
        'Contactpersoon: Bram Tolsma',
        'Functie: wethouder',
        'Organisatie: Gemeente Duinrécht',
      ])
  })

  it('names who holds a function, the contact of a group, and a person', async () => {
    const id = await change('Gemeente Duinrecht', {})
    const network = world.network
    const bram = member('Bram').id
    await world.storage.network.saveFunction({
      id: 'f',
      network,
      name: 'Programmamanager',
      organisation: id,
      holder: bram,
    })
    await world.storage.network.saveGroup({
      id: 'g',
      network,
      name: 'Regiogemeenten',
      organisations: [id],
      contact: bram,
    })
    expect(await who('programma')).toEqual([
      'Programmamanager',
      'functie · Gemeente Duinrecht',
      'Bekleed door: Bram Tolsma',
      'Organisatie: Gemeente Duinrecht',
    ])
    expect(await who('regiogemeenten')).toContain('Contactpersoon: Bram Tolsma')
    expect(await who('tolsma')).toEqual([
      'Bram Tolsma',
      'Gemeente Duinrecht',
      'Naam: Bram Tolsma',
      'Organisatie: Gemeente Duinrecht',
    ])
  })

  it('names the deputy while the contact is away, and not before or after', async () => {
    await change('Gemeente Duinrecht', { contact: member('Bram').id })
    await away('Bram', 'Anna')
    const said = 'Bram Tolsma is afwezig t/m vr 4 dec 2026; Anna Wiegersma is plaatsvervanger.'
    expect(await who('duinrecht')).toEqual(expect.arrayContaining([said, 'Plaatsvervanger: Anna Wiegersma']))
    await away('Bram', 'Anna', '2026-11-24')
    expect(await who('duinrecht')).not.toContain(said)
    await away('Bram', 'Anna', '2026-11-20', '2026-11-22')
    expect(await who('duinrecht')).not.toContain(said)
  })

  it('says that the deputy is away too, and who stands in then; two who stand in for each other are named once', async () => {
    await change('Gemeente Duinrecht', { contact: member('Bram').id })
    await away('Bram', 'Anna')
    await away('Anna', 'Gijs')
    expect(await who('duinrecht')).toEqual(
      expect.arrayContaining([
        'Anna Wiegersma is afwezig t/m vr 4 dec 2026; Gijs Oosterbaan is plaatsvervanger.',
        'Plaatsvervanger: Gijs Oosterbaan',
      ]),
    )
    await away('Anna', 'Bram')
    expect((await who('duinrecht')).filter((line) => line.includes('afwezig'))).toHaveLength(2)
  })

  it('says that nobody is the contact, and whom one can ask instead', async () => {
    const id = await change('Gemeente Duinrecht', {})
    const lines = await who('duinrecht')
    expect(lines[2]).toContain('nog niemand genoteerd')
    expect(lines).toContain('Bram Tolsma | Gemeente Duinrecht')
    const network = world.network
    await world.storage.network.saveFunction({ id: 'f', network, name: 'Regisseur', organisation: id, holder: null })
    expect(await who('regisseur')).toContain('Bram Tolsma | Gemeente Duinrecht')
    await world.storage.network.saveFunction({ id: 'f', network, name: 'Regisseur', organisation: null, holder: null })
    expect((await who('regisseur')).at(-1)).toContain('nog niemand genoteerd')
  })

  it('lists several that fit, of which one press shows one; a name that is typed whole is meant', async () => {
    const list = await anna.command('netwerk', 'wie noorderkring')
    expect(linesOf(cardIn(list))).toEqual([
      '3 gevonden met “noorderkring”. Wie bedoelt u?',
      'RBL Noorderkring | overig',
      'SWV Noorderkring PO | overig',
      'SWV Noorderkring VO | overig',
    ])
    const shown = await pressOn(anna, list, 'Tonen', 'SWV Noorderkring VO')
    expect(linesOf(cardIn(shown))[0]).toBe('SWV Noorderkring VO')
    await change('RBL Noorderkring', { name: 'Noorderkring' })
    expect((await who('noorderkring'))[0]).toBe('Noorderkring')
  })

  it('finds people by their function when no name fits', async () => {
    await give('Bram', { function: 'wethouder jeugd' })
    expect((await who('wethouder'))[0]).toBe('Bram Tolsma')
  })

  it('says that nothing was found and what to do', async () => {
    const [said] = await who('bestaatniet')
    expect(said).toContain('Ik vind niets met “bestaatniet”')
    expect(said).toContain('vraag dan het secretariaat')
  })

  it('leads to the whole entry, and knows no one who has left', async () => {
    const shown = await anna.command('netwerk', 'wie duinrecht')
    expect(linesOf(cardIn(await pressOn(anna, shown, 'Bekijken')))[1]).toBe('Soort: overig')
    await give('Bram', { leftOn: '2026-11-01' })
    expect((await who('tolsma'))[0]).toContain('Ik vind niets')
  })

  it('says that a choice is gone when it was removed meanwhile', async () => {
    const form = formIn(await anna.command('netwerk', 'wie'))
    const reply = await anna.submit(form, { who: 'groups:gone' })
    expect(JSON.stringify(reply)).toContain('intussen verwijderd')
  })
})

describe('in a network of 500 members and 120 organisations', () => {
  beforeEach(() => growNetwork(world.storage, world.network))

  it('any contact is two presses from the menu: the door, and the name that was chosen', async () => {
    const menu = await anna.command('netwerk', '')
    const form = formIn(await pressOn(anna, menu, 'Wie is wie'))
    const [field] = form.fields
    if (field?.kind !== 'choice') throw new Error('No choice')
    const asked = {
      from: { surface: 'web' as const, space: world.network, user: member('Anna').id, name: '' },
      at: { surface: 'web' as const, space: world.network, conversation: '@' },
      isPrivate: true,
      language: 'nl' as const,
    }
    const offered = await world.app.options({ ...asked, search: must(field.search, 'search'), query: 'veldwoude 77' })
    expect(offered).toEqual([{ value: 'organisations:town-77', label: `${townOf(77)} · gemeente` }])
    const shown = linesOf(cardIn(await anna.submit(form, { who: offered[0]?.value })))
    expect(shown).toContain(`Contactpersoon: ${personOf(77)}`)
    expect(shown).toContain('Functie: wethouder')
  })

  it('many that fit are listed as far as a card goes, with how many more there are', async () => {
    const list = cardIn(await anna.command('netwerk', 'wie veldwoude'))
    expect(linesOf(list)[0]).toContain('120 gevonden')
    expect(linesOf(list).at(-1)).toBe('… en nog 105 Typ meer van de naam.')
    expect(labelsOf(list).filter((label) => label === 'Tonen')).toHaveLength(15)
  })
})
