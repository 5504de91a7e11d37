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

const swv = { name: 'SWV Kustland PO', kind: 'swv', sectors: [], code: 'po 27.01', contact: 'none' }

const newForm = async () => formIn(await hanneke.press('network.write', { register: 'organisations', id: '' }))
const add = async (over: object = {}) => hanneke.submit(await newForm(), { ...swv, ...over })
const organisations = () => world.storage.network.organisations(world.network)
const named = async (name: string) =>
  must(
    (await organisations()).find((one) => one.name === name),
    name,
  )
const history = (kind: string, id: string) => world.storage.history.of(world.network, { kind, id })
const remove = async (id: string) =>
  hanneke.submit(formIn(await hanneke.press('network.remove', { register: 'organisations', id })))

describe('an organisation', () => {
  it('is found by its code, however that is written, and those so named stand first', async () => {
    await add()
    await add({ name: 'Po-raad 27 en 01', kind: 'other', code: '' })
    const ask = async (text: string) => JSON.stringify(cardIn(await hanneke.command('netwerk', text)))
    const found = await ask('organisaties PO-27.01')
    expect(found).toMatch(/Po-raad 27 en 01.*SWV Kustland PO.*samenwerkingsverband · PO 27-01/su)
    expect(await ask('wie swv po 27-01')).toContain('SWV Kustland PO')
    expect(await ask('wie vo 27-01')).not.toContain('SWV Kustland PO')
  })

  it('is added by the secretariat and seen by everybody, its code written one way and its sector read from it', async () => {
    const anna = must(world.members.Anna, 'Anna').id
    const card = cardIn(await add({ contact: anna }))
    expect(linesOf(card)).toEqual([
      'SWV Kustland PO',
      'Soort: samenwerkingsverband',
      'Sectoren: primair onderwijs (po)',
      'SWV-code: PO 27-01',
      'Contactpersoon: Anna Wiegersma',
    ])
    const { id, code } = await named('SWV Kustland PO')
    expect(code).toBe('PO2701')
    const seen = cardIn(await world.as('Anna').press('network.show', { register: 'organisations', id }))
    expect(linesOf(seen)).toEqual(linesOf(card))
    expect(labelsOf(seen)).toEqual(['Naar organisaties'])
  })

  it('is changed in the form that shows what is kept, and both are written down as they were and are', async () => {
    await add()
    const { id } = await named('SWV Kustland PO')
    const form = formIn(await hanneke.press('network.write', { register: 'organisations', id }))
    await hanneke.submit(form, { name: 'SWV Kustland primair', sectors: ['po', 'so'] })
    expect(await named('SWV Kustland primair')).toMatchObject({ id, code: 'PO2701', sectors: ['po', 'so'] })
    expect(await history('organisation', id)).toMatchObject([
      { verb: 'network.added', data: { name: [null, 'SWV Kustland PO'], code: [null, 'PO2701'] } },
      { verb: 'network.changed', data: { name: ['SWV Kustland PO', 'SWV Kustland primair'] } },
    ])
  })

  it('has a name and a code of its own, and only a samenwerkingsverband has a code', async () => {
    await add()
    expect(problemsIn(await add({ name: ' swv  kustland po ' })).name).toContain('bestaat al')
    expect(problemsIn(await add({ name: 'Ander SWV', code: 'PO-27-01' })).code).toContain(
      'al de code van SWV Kustland PO',
    )
    expect(problemsIn(await add({ name: 'Gemeente Zeewijk', kind: 'municipality' })).code).toContain(
      'Alleen een samenwerkingsverband',
    )
    expect(problemsIn(await add({ name: 'Ander SWV', code: '2301' })).code).toBe(
      'Is dit PO 23-01 of VO 23-01? Zet er PO of VO voor.',
    )
    expect(problemsIn(await add({ name: 'Ander SWV', code: 'Kust' })).code).toContain('PO 27-01')
    expect(problemsIn(await add({ name: 'Ander SWV', code: '', contact: 'nobody-here' })).contact).toContain(
      'Kies opnieuw',
    )
    expect(problemsIn(await add({ name: ' ' }))).toHaveProperty('name')
    expect(problemsIn(await add({ name: 'Ander SWV', kind: '' }))).toHaveProperty('kind')
    expect((await organisations()).filter(({ kind }) => kind === 'swv')).toHaveLength(1)
  })

  it('is written by nobody but the secretariat', async () => {
    const form = await newForm()
    expect(problemsIn(await world.as('Gijs').submit(form, swv))['']).toContain('secretariaat')
  })

  it('shows a dozen of its members and says how many more there are', async () => {
    const { id } = await named('Gemeente Duinrecht')
    for (let at = 1; at <= 14; at += 1) {
      const member = {
        ...must(world.members.Bram, 'Bram'),
        id: `m${at}`,
        name: `Vera Stolk ${at}`,
        function: 'adviseur',
      }
      await world.storage.network.saveMember(member)
    }
    const shown = await hanneke.press('network.show', { register: 'organisations', id })
    const lines = linesOf(cardIn(shown))
    expect(lines).toContain('Leden (15)')
    expect(lines).toContain('Vera Stolk 11, adviseur')
    expect(lines).not.toContain('Vera Stolk 12, adviseur')
    expect(lines.at(-1)).toBe('… en nog 3')
    expect(linesOf(cardIn(await pressOn(hanneke, shown, 'Leden')))).toContain('15 met “Gemeente Duinrecht”')
  })

  it('is not removed while members or functions belong to it, and it says what to do first', async () => {
    const { id } = await named('Gemeente Duinrecht')
    expect(problemsIn(await remove(id))['']).toContain('nog 1 lid. Geef die eerst een andere organisatie')
    await add({ code: '' })
    const own = await named('SWV Kustland PO')
    await world.storage.network.saveFunction({
      id: 'f1',
      network: world.network,
      name: 'regisseur',
      organisation: own.id,
      holder: null,
    })
    expect(problemsIn(await remove(own.id))['']).toContain('Bij SWV Kustland PO hoort nog: regisseur')
    expect(await organisations()).toContainEqual(expect.objectContaining({ id: own.id }))
  })

  it('stays when it stands in what was agreed or with somebody who left, so that its name can be read', async () => {
    await add({ code: '' })
    const { id } = await named('SWV Kustland PO')
    const anna = world.as('Anna', 'OOGO')
    await anna.submit(formIn(await anna.command('afspraak', 'Nota schrijven')), { owners: [`organisation:${id}`] })
    expect(problemsIn(await remove(id))['']).toContain('blijft daarom bewaard')
    await add({ name: 'Stichting Vroeger', kind: 'other', code: '' })
    const past = await named('Stichting Vroeger')
    const left = { ...must(world.members.Bram, 'Bram'), id: 'left', organisation: past.id, leftOn: '2026-01-31' }
    await world.storage.network.saveMember(left)
    expect(problemsIn(await remove(past.id))['']).toContain('blijft daarom bewaard')
  })

  it('leaves its groups when it is removed', async () => {
    await add({ code: '' })
    const { id } = await named('SWV Kustland PO')
    const other = await named('Gemeente Duinrecht')
    await world.storage.network.saveGroup({
      id: 'g1',
      network: world.network,
      name: 'kust',
      organisations: [id, other.id],
      contact: null,
    })
    expect(cardIn(await remove(id)).summary).toBe('SWV Kustland PO is verwijderd.')
    expect(await world.storage.network.groups(world.network)).toMatchObject([{ organisations: [other.id] }])
    expect(await history('group', 'g1')).toMatchObject([{ verb: 'network.changed' }])
    const gone = await hanneke.press('network.write', { register: 'organisations', id })
    expect(cardIn(await hanneke.press('network.show', { register: 'organisations', id })).summary).toContain(
      'verwijderd',
    )
    expect(cardIn(gone).summary).toContain('verwijderd')
  })

  it('that was removed while its form stood open is not made anew by sending it', async () => {
    await add({ code: '' })
    const { id } = await named('SWV Kustland PO')
    const form = formIn(await hanneke.press('network.write', { register: 'organisations', id }))
    await remove(id)
    expect(problemsIn(await hanneke.submit(form))['']).toContain('intussen verwijderd')
  })
})
