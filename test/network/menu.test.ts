import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cardIn, formIn, must, openWorld, type Person, problemsIn, type World } from '../world.ts'
import { labelsOf, linesOf, pressOn } from './card-reading.ts'

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

const registers = [
  'Organisaties',
  'Leden',
  'Vertrokken leden',
  'Overleggen',
  'Groepen',
  'Functies',
  'Kanalen',
  'Verwijzingen',
]

describe('the menu', () => {
  it('has a door to who is who and to the registers for everybody', async () => {
    const menu = await world.as('Anna').command('netwerk')
    expect(labelsOf(cardIn(menu))).toEqual([
      'Afspraak vastleggen',
      'Mijn afspraken',
      'Alle afspraken',
      'Peilingen',
      'Carrousels',
      'Wie is wie',
      'Het netwerk',
      'Mijn pagina',
      'Andere app koppelen',
      'Afwezig',
      'Herinneringen',
      'Casusrondes',
      'Wat wordt van mij bewaard?',
      'English, please',
    ])
    const card = cardIn(await pressOn(world.as('Anna'), menu, 'Het netwerk'))
    expect(registers).toEqual(expect.arrayContaining([...labelsOf(card)]))
    expect(labelsOf(card)).toContain('Organisaties')
    expect(labelsOf(card)).not.toContain('Netwerk wijzigen')
  })

  it('offers nobody to record who has no voice in any body, and the auditor the log first', async () => {
    const { network } = world.storage
    const [anna, femke] = [must(world.members.Anna, 'Anna'), must(world.members.Femke, 'Femke')]
    await network.saveMember({ ...anna, role: 'reader' })
    await network.saveMember({ ...femke, role: 'auditor' })
    const labels = async (name: string) => labelsOf(cardIn(await world.as(name).command('netwerk')))
    expect((await labels('Anna'))[0]).toBe('Mijn afspraken')
    expect((await labels('Femke')).slice(0, 2)).toEqual(['Logboek', 'Mijn afspraken'])
    expect(await labels('Femke')).not.toContain('Afspraak vastleggen')
    const [seat] = await network.seatsOfMember(world.network, anna.id)
    await network.seat({ ...must(seat, 'seat'), role: 'member' })
    expect((await labels('Anna'))[0]).toBe('Afspraak vastleggen')
  })

  it('opens the own absence for whoever presses it', async () => {
    const menu = await hanneke.command('netwerk')
    const form = formIn(await pressOn(world.as('Bram'), menu, 'Afwezig'))
    expect(form.state).toEqual({ member: must(world.members.Bram, 'Bram').id })
  })

  it('opens every register for the secretariat, each in one press', async () => {
    const set = await pressOn(hanneke, await hanneke.command('netwerk'), 'Instellen')
    expect(labelsOf(cardIn(set))).toEqual([...registers, 'Netwerk wijzigen', 'Herinneringen'])
    for (const register of registers) expect(linesOf(cardIn(await pressOn(hanneke, set, register)))[0]).toBe(register)
  })

  it('names the own bodies in private, a dozen and how many more, and nobody in a channel', async () => {
    for (let at = 1; at <= 20; at += 1) {
      const body = { ...must(world.bodies.OOGO, 'OOGO'), id: `b${at}`, name: `Werkgroep ${at}` }
      await world.storage.network.saveBody(body)
    }
    const lines = linesOf(cardIn(await hanneke.command('netwerk')))
    expect(lines.at(-1)).toMatch(/^Uw overleggen: .*Werkgroep 7 … en nog 13$/u)
    expect(linesOf(cardIn(await world.as('Bram').command('netwerk'))).at(-1)).toBe('Uw overleggen: OOGO')
    const aloud = linesOf(cardIn(await world.as('Bram', 'OOGO').command('netwerk')))
    expect(aloud.at(-1)).toBe('Dit kanaal hoort bij OOGO.')
    expect(aloud.join()).not.toContain('Bram')
  })

  it.each([
    ['organisaties', 'Organisaties'],
    ['leden', 'Leden'],
    ['overleggen', 'Overleggen'],
    ['groepen', 'Groepen'],
    ['functies', 'Functies'],
    ['kanalen', 'Kanalen'],
    ['verwijzingen', 'Verwijzingen'],
    ['members', 'Leden'],
    ['LEDEN', 'Leden'],
  ])('is passed by typing “/netwerk %s”', async (typed, title) => {
    expect(linesOf(cardIn(await hanneke.command('netwerk', typed)))[0]).toBe(title)
  })

  it('finds in a register what is typed after its name', async () => {
    expect(linesOf(cardIn(await world.as('Anna').command('netwerk', 'leden  tolsma')))).toEqual([
      'Leden',
      '1 met “tolsma”',
      expect.stringContaining('Bram Tolsma'),
    ])
  })
})

describe('a form of a register', () => {
  it.each([
    ['organisations', 'Organisatie'],
    ['groups', 'Groep'],
    ['functions', 'Functie'],
    ['links', 'Verwijzing'],
  ])('of %s says whether something is added or changed', async (register, thing) => {
    const bram = must(world.members.Bram, 'Bram')
    const ask = async (id: string) => formIn(await hanneke.press('network.write', { register, id }))
    const fresh = await ask('')
    expect(fresh.title).toBe(`${thing} toevoegen`)
    const values = { name: 'Zeewering', kind: 'body', href: 'https://zee.example', organisations: [bram.organisation] }
    const known = register === 'organisations' ? { ...values, kind: 'other' } : values
    await hanneke.submit(fresh, known)
    const list = await hanneke.press('network.list', { register, query: 'zeewering', skip: 0 })
    const card = await pressOn(hanneke, list, 'Bekijken')
    expect(formIn(await pressOn(hanneke, card, 'Wijzigen')).title).toBe(`${thing} wijzigen`)
  })
})

describe('the network itself', () => {
  const open = async () => formIn(await hanneke.command('netwerk', 'naam'))

  it('is renamed by the secretariat alone', async () => {
    const form = await open()
    expect(cardIn(await hanneke.submit(form, { name: 'Regio Kust' })).summary).toBe('Het netwerk heet Regio Kust.')
    expect(linesOf(cardIn(await hanneke.command('netwerk')))[0]).toBe('Netwerk Regio Kust')
    expect(problemsIn(await hanneke.submit(form, { name: '' }))).toHaveProperty('name')
    expect(problemsIn(await hanneke.submit(form, { region: 'oost' }))).toHaveProperty('region')
    const anna = world.as('Anna')
    expect(cardIn(await anna.command('netwerk', 'naam')).summary).toContain('secretariaat')
    expect(cardIn(await anna.press('network.change', {})).summary).toContain('secretariaat')
    expect(problemsIn(await anna.submit(form, { name: 'Regio Anna' }))['']).toContain('secretariaat')
  })

  it('says what follows from another holiday region, and it does: what was agreed keeps its date', async () => {
    const anna = world.as('Anna', 'OOGO')
    const record = async () => {
      await anna.submit(formIn(await anna.command('afspraak', 'Nota schrijven uiterlijk voor de zomervakantie 2027')))
      const { items } = await world.storage.agreements.list(world.network, { isOpen: true }, 10)
      return new Set(items.map(({ term }) => term?.until))
    }
    const before = await record()
    const card = cardIn(await hanneke.submit(await open(), { region: 'zuid' }))
    expect(card.summary).toContain('De vakantieregio is nu Zuid.')
    expect(card.summary).toContain('wat al is afgesproken, houdt zijn datum')
    const after = await record()
    expect(after.size).toBe(2)
    expect([...after]).toEqual(expect.arrayContaining([...before]))
    expect(await world.storage.history.of(world.network, { kind: 'network', id: world.network })).toMatchObject([
      { verb: 'network.changed', data: { holidayRegion: ['noord', 'zuid'] } },
    ])
  })
})
